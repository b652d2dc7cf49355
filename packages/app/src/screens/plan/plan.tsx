import type { Day } from '@legwork/engine/time';
import { useEffect, useState } from 'preact/hooks';
import { athlete } from '../../store/journal.ts';
import { followSeason, planningFailed, season } from '../../store/season.ts';
import { Around } from './around.tsx';
import { DaySheet } from './day-sheet.tsx';
import { Header } from './header.tsx';
import { Held } from './held.tsx';
import { Weeks } from './weeks.tsx';
import '../../design/details.css';
import './plan.css';
import './week.css';
import './print.css';

/** The weeks to the race: runs and lifting together, what gave way to what, and how to change it. */
export function Plan() {
  useEffect(followSeason, []);
  const [opened, setOpened] = useState<Day | null>(null);
  const shown = season.value;
  const weeks = shown ? [...shown.past, ...shown.phases.flatMap((phase) => phase.weeks)] : [];
  const day = weeks.flatMap(({ days }) => days).find((each) => each.day === opened);
  return (
    <section class="screen wide plan">
      <Header />
      {planningFailed.value && (
        <p class="notice warn">Your weeks could not be planned. Reload Legwork; nothing that you logged is lost.</p>
      )}
      {shown?.refusal ? <Refusal words={shown.refusal} /> : <Missing />}
      <div aria-busy={shown === null && !planningFailed.value}>
        {shown && <Weeks season={shown} onOpen={setOpened} />}
      </div>
      <Around onOpenDay={setOpened} />
      <Held />
      {day && <DaySheet key={day.day} day={day} onClose={() => setOpened(null)} />}
    </section>
  );
}

const Refusal = ({ words }: { words: string }) => (
  <div class="notice stop">
    <p>{words}</p>
    <a class="button" href="/">
      What to do
    </a>
  </div>
);

/** What a plan cannot be made without. */
function Missing() {
  const { profile, planned } = athlete.value;
  if (profile.runs.length === 0 && planned.length === 0)
    return (
      <div class="notice">
        <p>
          No runs are known, so there is nothing to protect. Bring in your running plan, or say what you usually run.
        </p>
        <div class="actions">
          <a class="button" href="/settings">
            Say your usual week
          </a>
          <a class="button" href="/import">
            Bring in a plan
          </a>
        </div>
      </div>
    );
  if (profile.liftDays.length === 0)
    return (
      <div class="notice">
        <p>You have no usual gym day. Legwork puts sessions where your runs leave the most room; say what suits you.</p>
        <a class="button" href="/settings">
          Choose gym days
        </a>
      </div>
    );
  return null;
}
