import { addDays, type Day, weekdayOf } from '@legwork/engine/time';
import { countWords, runTitle } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { dayMonthWords } from '../../components/dates.ts';
import { useWide } from '../../components/use-wide.ts';
import { shortWeekday } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import type { SeasonView, WeekView } from '../../worker/season-protocol.ts';
import { DayRow } from './day-row.tsx';

type OnOpen = (day: Day) => void;

/** All weeks by phase; on a phone those that come next are open, and the others one tap away. */
export function Weeks({ season: { past, phases, load }, onOpen }: { season: SeasonView; onOpen: OnOpen }) {
  return (
    <>
      {past.length > 0 && (
        <details class="past">
          <summary>
            <h2>{past.length === 1 ? 'Last week' : `The last ${countWords(past.length, 'week')}`}</h2>
          </summary>
          <ol>
            {past.map((week) => (
              <Week key={week.monday} week={week} onOpen={onOpen} />
            ))}
          </ol>
        </details>
      )}
      {load && <p class="soft small load">{load}</p>}
      {phases.map(({ phase, title, why, weeks }, index) => (
        <section key={`${phase}-${weeks[0]?.monday}`} id={`phase-${index}`} class={`phase ${phase}`}>
          <h2>
            {title} <span class="soft small">{countWords(weeks.length, 'week')}</span>
          </h2>
          <p class="soft small">{why}</p>
          <ol>
            {weeks.map((week) => (
              <Week key={week.monday} week={week} onOpen={onOpen} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** This week and the next are looked at the most. */
const openedDays = 7;

function Week({ week, onOpen }: { week: WeekView; onOpen: OnOpen }) {
  const { monday, days, isEasy, reasons } = week;
  const wide = useWide();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isNear = monday <= addDays(today.value, openedDays);
  const open = chosen ?? (wide || isNear);
  const id = `week-${monday}`;
  return (
    <li class="week">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setChosen(!open)}>
          <span>
            {titleOf(monday)}
            {isEasy && <span class="badge">Easy week</span>}
          </span>
          <Strip days={days} />
        </button>
      </h3>
      {!open && <p class="soft small">{summaryOf(week)}</p>}
      <div id={id} hidden={!open} class="open">
        <ol class="days">
          {days.map((day) => (
            <DayRow key={day.day} day={day} onOpen={() => onOpen(day.day)} />
          ))}
        </ol>
        {reasons.length > 0 && (
          <details class="reasons small">
            <summary>Why this week is so</summary>
            <ul>
              {reasons.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function titleOf(monday: Day): string {
  const sunday = addDays(monday, 6);
  if (monday <= today.value && today.value <= sunday) return 'This week';
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return `${sameMonth ? Number(monday.slice(8)) : dayMonthWords(monday)} – ${dayMonthWords(sunday)}`;
}

const name = (day: Day): string => shortWeekday(weekdayOf(day));

/** The week in one line: "Lift Mon and Thu. Intervals Tue, long run Sun." */
function summaryOf({ days }: WeekView): string {
  const lifts = days.filter(({ lift }) => lift).map(({ day }) => name(day));
  const runs = days.flatMap(({ day, runs: all }) =>
    all
      .filter(({ kind }) => kind !== 'easy')
      .map(({ kind }) => `${runTitle({ kind, ground: null }).toLowerCase()} ${name(day)}`),
  );
  return [lifts.length > 0 ? `Lift ${lifts.join(' and ')}` : 'No lifting', ...runs].join(', ');
}

/** The week at a glance: what is run as a bar in its colour, what is lifted below it. */
const Strip = ({ days }: Pick<WeekView, 'days'>) => (
  <span class="strip" aria-hidden="true">
    {days.map(({ day, runs, lift }) => (
      <i key={day} class={`${runs.at(-1)?.kind ?? ''} ${lift ? `lifts ${lift.size}` : ''}`} />
    ))}
  </span>
);
