import { catalog } from '@legwork/engine/catalog';
import type { Trend, TrendPoint } from '@legwork/engine/progress';
import { dayNumber } from '@legwork/engine/time';
import type { Unit } from '@legwork/engine/units';
import { trendNumber, trendRange, trendUnit, trendValue } from '@legwork/engine/words';
import { dateWords } from '../../components/dates.ts';
import { mainMuscle, muscleColour } from '../../components/muscle-colour.ts';

const width = 320;
const height = 140;

/** Where each point lies in a box: days across, values up, the whole band inside. */
function placing(points: readonly TrendPoint[]): (day: string, value: number) => string {
  const days = points.map(({ day }) => dayNumber(day));
  const from = Math.min(...days);
  const span = Math.max(...days) - from;
  const low = Math.min(...points.map(({ value }) => value.low));
  const rise = Math.max(1e-6, Math.max(...points.map(({ value }) => value.high)) - low);
  return (day, value) => {
    const x = span === 0 ? 0.5 : (dayNumber(day) - from) / span;
    return `${(x * width).toFixed(1)},${(height - ((value - low) / rise) * height).toFixed(1)}`;
  };
}

/** The middle as a line in its 80 % band; what it shows stands beside it in words. */
export function Course({ trend: { exercise, points } }: { trend: Trend }) {
  const place = placing(points);
  const edge = (which: 'low' | 'high') => points.map(({ day, value }) => place(day, value[which]));
  const middle = points.map(({ day, value }) => place(day, value.middle));
  return (
    <svg
      class="course"
      viewBox={`-6 -6 ${width + 12} ${height + 12}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ color: muscleColour(mainMuscle(catalog[exercise])) }}
    >
      <polygon points={[...edge('high'), ...edge('low').toReversed()].join(' ')} fill="currentColor" opacity="0.22" />
      <polyline points={middle.join(' ')} />
      {middle.map((at) => (
        <polyline key={at} class="point" points={`${at} ${at}`} />
      ))}
    </svg>
  );
}

/** The course with its ends in words, and every point in a table. */
export function Chart({ trend, unit }: { trend: Trend; unit: Unit }) {
  const { points } = trend;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  return (
    <figure class="chart">
      <div class="axes tiny numbers">
        <Course trend={trend} />
        <span>{trendNumber(trend, Math.max(...points.map(({ value }) => value.high)), unit)}</span>
        <span>{trendNumber(trend, Math.min(...points.map(({ value }) => value.low)), unit)}</span>
        <span>{dateWords(first.day)}</span>
        {first !== last && <span>{dateWords(last.day)}</span>}
      </div>
      <details>
        <summary class="small soft">The numbers</summary>
        <table class="small">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">{trend.measure === 'repetitions' ? 'Repetitions' : 'Load for 12'}</th>
              <th scope="col">Range, {trendUnit(trend, unit)}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{dateWords(day)}</th>
                <td class="numbers">{trendValue(trend, value.middle, unit)}</td>
                <td class="numbers">{trendRange(trend, value, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
