import { lastHardDay } from '@legwork/engine/progress';
import { daysBetween } from '@legwork/engine/time';
import { dateWords } from '../../components/dates.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { Ratios, Sides } from './balance.tsx';
import { Changes } from './changes.tsx';
import { Going } from './going.tsx';
import { HillsClimbed } from './hills.tsx';
import { Muscles } from './muscles.tsx';
import { Strength } from './strength.tsx';
import { useTrends } from './use-trends.ts';
import '../../design/details.css';
import './progress.css';
import './strength.css';

/** After so many days the muscles' week and month are empty. */
const emptyDays = 28;

/** Where the athlete stands: going, what changed, each muscle against its range, the legs, and strength with its doubt. */
export function Progress() {
  const trends = useTrends();
  const last = lastHardDay(athlete.value, today.value);
  if (last === null) return <Empty />;
  const away = daysBetween(last, today.value) >= emptyDays;
  return (
    <section class="screen wide progress">
      <h1>Progress</h1>
      <a class="back soft small" href="/history">
        History of sessions and runs ›
      </a>
      {away && (
        <p class="notice">
          Your last leg sets are from {dateWords(last)}. Strength is shown as it was then; a week of training fills the
          rest.
        </p>
      )}
      <div class="progress-columns">
        <div>
          <Going />
          <HillsClimbed />
          <Muscles />
        </div>
        <div aria-busy={trends === null}>
          {trends && trends.length > 0 && (
            <>
              <Changes trends={trends} />
              <Strength trends={trends} />
            </>
          )}
          <Ratios />
          <Sides />
        </div>
      </div>
    </section>
  );
}

/** Nothing that trains a leg yet, or only names that Legwork does not know. */
function Empty() {
  const { sessions } = athlete.value;
  return (
    <section class="screen progress">
      <h1>Progress</h1>
      <a class="back soft small" href="/history">
        History of sessions and runs ›
      </a>
      <p class="soft lead">
        {sessions.some(({ sets }) => sets.length > 0)
          ? 'Your log has no leg exercise that Legwork knows yet. History shows what it has.'
          : 'After your first workout you see here what each muscle got, how your legs compare and how strong you are, and only changes that are real.'}
      </p>
      <div class="ways">
        <a class="button primary" href="/">
          Start today’s workout
        </a>
        <a class="button" href="/import">
          Bring in your log from another app
        </a>
      </div>
    </section>
  );
}
