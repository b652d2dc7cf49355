import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { changeOf, staleSince, type Trend } from '@legwork/engine/progress';
import { trendNumber, trendRange, trendUnit } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { Course } from './chart.tsx';
import { ExerciseSheet } from './exercise-sheet.tsx';

/** The strength in each exercise with its range and its course; a tap shows it large. */
export function Strength({ trends }: { trends: readonly Trend[] }) {
  const [chosen, setChosen] = useState<ExerciseId | null>(null);
  const exercises = [...new Set(trends.map(({ exercise }) => exercise))];
  const of = (exercise: ExerciseId): readonly Trend[] => trends.filter((trend) => trend.exercise === exercise);
  return (
    <section aria-labelledby="strength-title">
      <h2 id="strength-title">Strength</h2>
      <p class="soft small">
        The load that tires you in 12 repetitions, or the repetitions with your body alone, with the range it is in.
      </p>
      <ul class="rows">
        {exercises.map((exercise) => {
          const [longest] = of(exercise);
          return (
            longest && (
              <li key={exercise}>
                <Row trend={longest} onOpen={() => setChosen(exercise)} />
              </li>
            )
          );
        })}
      </ul>
      {chosen && <ExerciseSheet exercise={chosen} trends={of(chosen)} onClose={() => setChosen(null)} />}
    </section>
  );
}

function Row({ trend, onOpen }: { trend: Trend; onOpen: () => void }) {
  const { unit } = athlete.value.profile;
  const last = trend.points.at(-1);
  if (!last) return null;
  return (
    <button type="button" class="trend" onClick={onOpen}>
      <span class="trend-name">
        {catalog[trend.exercise].name}
        {trend.side !== 'both' && <span class="soft">, {trend.side}</span>}
      </span>
      <Course trend={trend} />
      <span class="trend-value">
        <b class="numbers">{trendNumber(trend, last.value.middle, unit)}</b> <small>{trendUnit(trend, unit)}</small>
      </span>
      <span class="trend-change small">
        <Change trend={trend} />
      </span>
      <span class="tiny numbers trend-range">{trendRange(trend, last.value, unit)}</span>
    </button>
  );
}

function Change({ trend }: { trend: Trend }) {
  const { unit } = athlete.value.profile;
  const stale = staleSince(trend, today.value);
  // The value above is that day's, and so is whatever change there was.
  if (stale !== null) return <span class="tiny numbers">on {dateWords(stale)}</span>;
  const change = changeOf(trend);
  if (!change) return <span class="tiny">one day</span>;
  const since = <span class="visually-hidden"> since {dateWords(change.from.day)}</span>;
  if (!change.isReal) return <span class="tiny">steady{since}</span>;
  const up = change.to.logLoad > change.from.logLoad;
  return (
    <span class={up ? 'up numbers' : 'numbers'}>
      {up ? '↑' : '↓'}
      <span class="visually-hidden">{up ? 'up' : 'down'}</span> from{' '}
      {trendNumber(trend, change.from.value.middle, unit)}
      {since}
    </span>
  );
}
