/** A year of one kind of runner: every session is composed, performed and logged, and the next one knows it. */
import { catalog } from '@legwork/engine/catalog';
import { type Athlete, fold, type PerformedSet, type Session } from '@legwork/engine/journal';
import { addDays, type Day } from '@legwork/engine/time';
import { type Block, composeWorkout, type Workout } from '@legwork/engine/workout';
import { random } from '../strength/runners.ts';
import { firstDay, type Kind, type Visit } from './kinds.ts';

interface Trained {
  readonly week: number;
  readonly day: Day;
  readonly visit: Visit;
  readonly workout: Workout;
}

export interface Year {
  readonly kind: Kind;
  readonly weeks: number;
  /** As the year ends. */
  readonly athlete: Athlete;
  readonly sessions: readonly Trained[];
}

/** Repetitions: how near what was expected a set ends, how much above as strength grows, and what each set costs. */
const noise = 0.9;
const growth = 0.2;
const setCost = 0.5;

/** What logging a block says: near the expected repetitions; where failing is safe, every other set to failure. */
function performed(block: Block, workout: Workout, next: () => number): readonly PerformedSet[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: block.sets }, (_, round) =>
    block.sides.map((side, index): PerformedSet => {
      const advice = block.advice[index];
      const able = (advice?.expectedReps.mean ?? block.target.low) + growth - setCost * round + noise * normal();
      const reserve = block.target.reserve === 0 && next() < 0.5 ? 0 : Math.max(1, block.target.reserve);
      return {
        id: `${workout.day}-${block.id}-${round}-${side}`,
        sessionId: workout.day,
        day: workout.day,
        performedAt: `${workout.day}T18:00:00`,
        order: 0,
        exercise: block.exercise,
        exerciseName: catalog[block.exercise].name,
        gymId: workout.gymId,
        stationId: block.stationId,
        side,
        role: 'working',
        loadKg: advice?.loadKg ?? 0,
        shown: null,
        repetitions: Math.max(1, Math.round(able) - reserve),
        effort: reserve === 0 ? { kind: 'failure' } : { kind: 'reserve', repetitions: reserve },
        seconds: null,
        speedKmh: null,
        gradePercent: null,
        faults: [],
        source: null,
        batch: null,
      };
    }),
  ).flat();
}

const sessionOf = (workout: Workout, next: () => number): Session => ({
  id: workout.day,
  day: workout.day,
  sets: workout.blocks.flatMap((block) => performed(block, workout, next)),
  finished: true,
  plan: null,
  skipped: [],
});

/** So many weeks of training; the same every time. */
export function simulate(kind: Kind, weeks: number): Year {
  const next = random(weeks + kind.name.length);
  const nobody = fold([]);
  const performedSessions: Session[] = [];
  const athlete = (): Athlete => ({
    ...nobody,
    profile: { ...nobody.profile, ...kind.profile },
    sessions: [...performedSessions],
  });
  const sessions: Trained[] = [];
  for (let week = 0; week < weeks; week += 1) {
    for (const visit of kind.visits(week)) {
      const { gym, minutes, weekday } = visit;
      const on = addDays(firstDay, 7 * week + weekday);
      const stationsTaken = gym.stations.filter(() => next() < (kind.takenShare ?? 0)).map(({ id }) => id);
      const { pairs = false } = kind;
      const workout = composeWorkout({ athlete: athlete(), gym, minutes, on, stationsTaken, pairs });
      sessions.push({ week, day: on, visit, workout });
      if (workout.blocks.length > 0) performedSessions.push(sessionOf(workout, next));
    }
  }
  return { kind, weeks, athlete: athlete(), sessions };
}
