import { climbPerWeek } from '@legwork/engine/progress';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { Weeks } from './weeks.tsx';

/** The least height of a chart of weeks, so that one small hill does not fill it. */
const leastMetres = 100;

/** Hills climbed by week, on the road and on the belt, and the way to more of them. */
export function HillsClimbed() {
  const weeks = climbPerWeek(athlete.value, today.value);
  const total = (of: (week: (typeof weeks)[number]) => number): number =>
    Math.round(weeks.reduce((sum, week) => sum + of(week), 0));
  const climbed = total(({ climbMetres }) => climbMetres);
  const onBelt = total(({ beltMetres }) => beltMetres);
  const thisWeek = Math.round(weeks.at(-1)?.climbMetres ?? 0);
  return (
    <section class="going card" aria-label="Hills climbed">
      <p>
        <b>{thisWeek} m of hills this week</b>
        <span class="soft small">
          {climbed === 0
            ? 'The incline of a treadmill stands in for any hill.'
            : `${climbed} m in eight weeks, ${onBelt === 0 ? 'none' : `${onBelt} m`} of it on a treadmill.`}
        </span>
        <a class="small" href="/hills">
          Hills on the treadmill
        </a>
      </p>
      <Weeks
        weeks={weeks.map(({ monday, climbMetres }) => ({
          monday,
          value: climbMetres,
          words: `${Math.round(climbMetres)} m`,
        }))}
        most={Math.max(leastMetres, ...weeks.map(({ climbMetres }) => climbMetres))}
      />
    </section>
  );
}
