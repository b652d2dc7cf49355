import { type ExerciseId, isExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { Athlete, PerformedSet, Session } from '../journal/athlete.ts';
import { addDays, type Day, dayNumber, dayOf } from '../time.ts';
import type { LoadAdvice } from './advice.ts';
import { adviseSet } from './advise-set.ts';
import { noise, preview } from './constants.ts';
import { pastSetsOf, predictPerformed } from './performed.ts';
import { markTrained, type Replay, replaySession } from './replay.ts';
import type { AdviseSet } from './situation.ts';
import type { Strength } from './strength.ts';

/**
 * The advice for the first set of the next four sessions of one exercise, `on` being the day of the first, when every
 * set goes as it usually does: to what is expected of the load, or, for somebody who does not say how many were left,
 * to the number at which they usually stop. Asked before a session: sets of today are left aside. Empty while the load is still
 * being found, because nobody knows then.
 */
export function previewSessions(question: AdviseSet): readonly LoadAdvice[] {
  // The time of day says how long a rest has been; days ahead have none.
  const { now: _, ...asked } = question;
  const { exercise, on, side, station } = asked;
  let { athlete, strength } = asked;
  const previewed: LoadAdvice[] = [];
  for (let session = 0; session < preview.sessions; session += 1) {
    const day = addDays(on, session * preview.daysBetween);
    const sets: PerformedSet[] = [];
    for (let order = 0; order < preview.setsPerSession; order += 1) {
      const advice = adviseSet({ ...asked, athlete, strength, on: day, today: sets });
      if (isSearch(advice)) return [];
      if (order === 0) previewed.push(advice);
      const outcome = saysNothing(advice) ? asUsual(advice, athlete, exercise, order) : asExpected(advice);
      sets.push(setOf(advice, { ...outcome, stationId: station?.id ?? null, side, day, order }, exercise));
    }
    ({ athlete, strength } = after(athlete, strength, sessionOf(day, sets)));
  }
  return previewed;
}

const isSearch = ({ why }: LoadAdvice): boolean =>
  why.some(({ kind }) => kind === 'first-time' || kind === 'probe' || kind === 'new-station');

/** Nothing was said of the last sets: that will probably go on. */
const saysNothing = ({ lastSets }: LoadAdvice): boolean =>
  lastSets.length > 0 && lastSets.every(({ effort }) => effort.kind === 'unreported');

type Outcome = Pick<PerformedSet, 'repetitions' | 'effort'>;

const asUsual = ({ loadKg }: LoadAdvice, athlete: Athlete, exercise: ExerciseId, position: number): Outcome => ({
  repetitions: predictPerformed({ past: pastSetsOf(athlete, exercise), loadKg, position }).median,
  effort: { kind: 'unreported' },
});

/**
 * How a set goes that brings just what was expected, in fractions of a repetition, so that nothing is learnt from
 * rounding; what is left is reported as people do, a little less than there is (Halperin 2022).
 */
function asExpected({ target, expectedReps }: LoadAdvice): Outcome {
  const capacity = expectedReps.mean + 0.5;
  const toFatigue = capacity - noise.beyondLastRepetition;
  const repetitions = Math.max(1, Math.min(toFatigue, capacity - target.reserve, target.high));
  const reserve = capacity - repetitions - noise.reserveBias;
  return reserve >= 1
    ? { repetitions, effort: { kind: 'reserve', repetitions: reserve } }
    : { repetitions: Math.max(1, toFatigue), effort: { kind: 'failure' } };
}

const setOf = (
  { loadKg }: LoadAdvice,
  done: Pick<PerformedSet, 'repetitions' | 'effort' | 'stationId' | 'side' | 'day' | 'order'>,
  exercise: ExerciseId,
): PerformedSet => ({
  ...done,
  id: `expected-${done.day}-${done.order}`,
  sessionId: `expected-${done.day}`,
  // One stamp for all of them: the usual rest is then taken to lie between.
  performedAt: `${done.day}T12:00:00`,
  exercise,
  exerciseName: catalog[exercise].name,
  gymId: null,
  role: 'working',
  loadKg,
  shown: null,
  seconds: null,
  speedKmh: null,
  gradePercent: null,
  faults: [],
  source: null,
  batch: null,
});

const sessionOf = (day: Day, sets: readonly PerformedSet[]): Session => ({
  id: `expected-${day}`,
  day,
  sets,
  finished: true,
  plan: null,
  skipped: [],
});

/** What is known after one more session, for the price of that session. */
function after(
  athlete: Athlete,
  { capacities, trained }: Strength,
  session: Session,
): { athlete: Athlete; strength: Strength } {
  const replay: Replay = { capacities: new Map(Object.entries(capacities)), trained: dayNumbers(trained) };
  replaySession(replay, session, athlete);
  markTrained(replay, session);
  return {
    athlete: { ...athlete, sessions: [...athlete.sessions, session] },
    strength: {
      on: session.day,
      capacities: Object.fromEntries(replay.capacities),
      trained: Object.fromEntries([...replay.trained].map(([id, day]) => [id, dayOf(day)])),
    },
  };
}

function dayNumbers(trained: Strength['trained']): Map<ExerciseId, number> {
  const numbers = new Map<ExerciseId, number>();
  for (const [id, day] of Object.entries(trained)) if (isExerciseId(id)) numbers.set(id, dayNumber(day));
  return numbers;
}
