import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { Setting } from '@legwork/engine/gym';
import type { CurvePoint, LoadCurve } from '@legwork/engine/strength';
import { loadFigure, shortLoad } from '../store/load.ts';
import { targetWords } from '../store/target-words.ts';
import { mainMuscle, muscleColour } from './muscle-colour.ts';

/** The drawing's size in pixels on a phone; it grows with its place. */
const size = { width: 340, height: 190, left: 26, right: 10, top: 8, bottom: 24 } as const;
const plot = {
  width: size.width - size.left - size.right,
  height: size.height - size.top - size.bottom,
} as const;
/** Repetitions that are drawn above and below the window. */
const around = 8;

/** Load against repetitions to fatigue: the window shaded, the advised load marked, the own last sets as rings. */
export function LoadChart({ exercise, curve }: { exercise: ExerciseId; curve: LoadCurve }) {
  const { points, target, advised, lastSets } = curve;
  const advisedKg = advised.option.loadKg;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  const low = target.low + target.reserve;
  const high = target.high + target.reserve;
  const least = Math.max(0, low - around);
  const most = high + around;
  const spanKg = last.option.loadKg - first.option.loadKg;
  const inset = 14;
  const x = (loadKg: number): number => inset + ((loadKg - first.option.loadKg) / spanKg) * (plot.width - 2 * inset);
  const y = (repetitions: number): number => plot.height * (1 - (repetitions - least) / (most - least));
  const means = points.map(({ option, expectedReps }) => `${x(option.loadKg)},${y(expectedReps.mean)}`);
  return (
    <svg
      class="load-chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`Repetitions to expect with each load, ${shortLoad(first.option.setting)} to ${shortLoad(last.option.setting)}; the table below says the same`}
      style={{ color: muscleColour(mainMuscle(catalog[exercise])) }}
    >
      {[least, low, high, most].map((repetitions) => (
        <text key={repetitions} class="axis" x={size.left - 6} y={size.top + y(repetitions) + 4} text-anchor="end">
          {repetitions}
        </text>
      ))}
      {points.map(({ option }, index) =>
        isLabelled(points, index, advisedKg) ? (
          <text
            key={option.loadKg}
            class={option.loadKg === advisedKg ? 'axis advised' : 'axis'}
            x={size.left + x(option.loadKg)}
            y={size.height - 6}
            text-anchor="middle"
          >
            {onAxis(option.setting)}
          </text>
        ) : null,
      )}
      {/* A drawing inside the drawing cuts off what lies beyond the axes. */}
      <svg x={size.left} y={size.top} width={plot.width} height={plot.height}>
        <rect class="window" x="0" width={plot.width} y={y(high)} height={y(low) - y(high)} />
        {points.map(({ option, expectedReps }) => (
          <line
            key={option.loadKg}
            class="range"
            x1={x(option.loadKg)}
            x2={x(option.loadKg)}
            y1={y(expectedReps.high)}
            y2={y(expectedReps.low)}
          />
        ))}
        <polyline class="mean" points={means.join(' ')} />
        <line class="advised" x1={x(advisedKg)} x2={x(advisedKg)} y1={y(advised.expectedReps.mean)} y2={plot.height} />
        <circle class="advised" cx={x(advisedKg)} cy={y(advised.expectedReps.mean)} r="6" />
        {lastSets.map((set, index) => (
          <circle
            // The same set can be there twice: two sets alike on one day.
            key={`${set.day} ${index}`}
            class="done"
            cx={x(set.loadKg)}
            cy={y(shown(set))}
            r="4.5"
          />
        ))}
      </svg>
    </svg>
  );
}

/** Repetitions to fatigue as far as the set told them. */
const shown = ({ repetitions, effort }: LoadCurve['lastSets'][number]): number =>
  repetitions + (effort.kind === 'reserve' || effort.kind === 'at-least' ? effort.repetitions : 0);

/** Every second load, counted from the advised one, where all of them would not fit. */
function isLabelled(points: readonly CurvePoint[], index: number, advisedKg: number): boolean {
  const at = points.findIndex(({ option }) => option.loadKg === advisedKg);
  return points.length <= 5 || (index - at) % 2 === 0;
}

/** The number that is marked on the station: of a pair of dumbbells each. */
function onAxis(setting: Setting): string {
  if (setting.type === 'dumbbell-pair') return `${setting.each}`;
  return setting.type === 'body-weight' ? 'none' : loadFigure(setting).figure;
}

/** The chart in numbers. */
export function LoadTable({ curve: { points, target, advised } }: { curve: LoadCurve }) {
  return (
    <table class="load-table numbers">
      <thead>
        <tr>
          <th scope="col">Load</th>
          <th scope="col">Expect</th>
          <th scope="col">8 of 10 sets</th>
          <th scope="col">In {targetWords(target)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ option, expectedReps: { mean, low, high }, chanceInWindow }) => (
          <tr key={option.loadKg} aria-current={option.loadKg === advised.option.loadKg ? 'true' : undefined}>
            <th scope="row">{shortLoad(option.setting)}</th>
            <td>{Math.round(mean)}</td>
            <td>
              {low}–{high}
            </td>
            <td>{Math.round(100 * chanceInWindow)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
