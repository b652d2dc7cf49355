import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { Athlete } from '@legwork/engine/journal';
import { changeIsReal, type Trend, type TrendPoint, trendOf } from '@legwork/engine/progress';
import { addDays, type Day, dayNumber } from '@legwork/engine/time';
import { fromKg, type Unit } from '@legwork/engine/units';
import { useEffect, useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { decimalText } from '../../components/decimal.ts';
import { mainMuscle, muscleColour } from '../../components/muscle-colour.ts';
import { useWide } from '../../components/use-wide.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** What an exercise must have been done in to be shown, and how many are (our choice). */
const recentDays = 90;
const most = 6;
/** The last sessions carry what an estimate knows; replaying a whole life for a line on the screen would take seconds. */
const replayedSessions = 60;

/** The load that brings fatigue at 12, by exercise, with its course; worked out only while it is looked at. */
export function StrengthTrends() {
  const wide = useWide();
  const [open, setOpen] = useState(wide);
  const exercises = recentExercises(athlete.value, today.value);
  if (exercises.length === 0) return null;
  return (
    <details class="strength" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>Your load for 12 repetitions</h2>
      </summary>
      <p class="soft small">With the range it is in. Only changes larger than day-to-day noise are shown as change.</p>
      {open && (
        <ul class="rows">
          {exercises.map((exercise) => (
            <Row key={exercise} exercise={exercise} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Row({ exercise }: { exercise: ExerciseId }) {
  const [trend, setTrend] = useState<Trend | null>(null);
  const person = athlete.value;
  const { unit } = person.profile;
  const on = today.value;
  useEffect(() => {
    const work = setTimeout(() => {
      const recent = { ...person, sessions: person.sessions.slice(-replayedSessions) };
      setTrend(longest(trendOf(recent, exercise, on)));
    });
    return () => clearTimeout(work);
  }, [person, exercise, on]);
  const first = trend?.points[0];
  const last = trend?.points.at(-1);
  return (
    <li class="trend">
      <span class="trend-name">{catalog[exercise].name}</span>
      {trend && first && last && (
        <>
          <Course points={trend.points} colour={muscleColour(mainMuscle(catalog[exercise]))} />
          <strong class="numbers">
            {inPairs(exercise) && '2 × '}
            {estimateText(exercise, last.loadKg, unit)} {unit}
          </strong>
          <Change first={first} last={last} />
          <span class="tiny numbers trend-range">
            {estimateText(exercise, last.lowKg, unit)} to {estimateText(exercise, last.highKg, unit)}
          </span>
        </>
      )}
    </li>
  );
}

function Change({ first, last }: { first: TrendPoint; last: TrendPoint }) {
  if (first === last || first.loadKg === 0) return null;
  const since = <span class="visually-hidden"> since {dateWords(first.day)}</span>;
  if (!changeIsReal(first, last)) {
    return <span class="tiny trend-change">steady{since}</span>;
  }
  const percent = Math.round((last.loadKg / first.loadKg - 1) * 100);
  return (
    <span class={percent > 0 ? 'trend-change up numbers' : 'trend-change numbers'}>
      {percent > 0 ? '+' : '−'} {Math.abs(percent)} %{since}
    </span>
  );
}

/** The estimates as a line in their band; the numbers beside it say the same in text. */
function Course({ points, colour }: { points: readonly TrendPoint[]; colour: string }) {
  const days = points.map(({ day }) => dayNumber(day));
  const from = Math.min(...days);
  const spanDays = Math.max(1, Math.max(...days) - from);
  const low = Math.min(...points.map(({ lowKg }) => lowKg));
  const spanKg = Math.max(1, Math.max(...points.map(({ highKg }) => highKg)) - low);
  const place = (index: number, kg: number): string =>
    `${(((days[index] ?? from) - from) / spanDays) * 100},${30 - ((kg - low) / spanKg) * 30}`;
  const top = points.map(({ highKg }, index) => place(index, highKg));
  const bottom = points.map(({ lowKg }, index) => place(index, lowKg)).toReversed();
  return (
    <svg class="course" viewBox="0 -2 100 34" preserveAspectRatio="none" aria-hidden="true" style={{ color: colour }}>
      <polygon points={[...top, ...bottom].join(' ')} fill="currentColor" opacity="0.22" />
      <polyline
        points={points.map(({ loadKg }, index) => place(index, loadKg)).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}

const inPairs = (exercise: ExerciseId): boolean => catalog[exercise].loadMeaning === 'dumbbell-pair';

/** An estimate in halves of the unit: finer would say more than is known. */
function estimateText(exercise: ExerciseId, loadKg: number, unit: Unit): string {
  const value = fromKg(inPairs(exercise) ? loadKg / 2 : loadKg, unit);
  return decimalText(Math.round(value * 2) / 2);
}

/** Of several stations or sides the one that was trained most. */
const longest = (trends: readonly Trend[]): Trend | null =>
  trends.toSorted((a, b) => b.points.length - a.points.length)[0] ?? null;

/** Exercises with a load in kilograms, the most trained of the last months first. */
function recentExercises({ sessions }: Athlete, on: Day): readonly ExerciseId[] {
  const since = addDays(on, -recentDays);
  const counts = new Map<ExerciseId, number>();
  for (const session of sessions) {
    if (session.day < since || session.day > on) continue;
    for (const { exercise, loadKg } of session.sets) {
      if (exercise === null || loadKg === 0) continue;
      const { loadMeaning } = catalog[exercise];
      if (loadMeaning !== 'band' && loadMeaning !== 'treadmill') counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([exercise]) => exercise);
}
