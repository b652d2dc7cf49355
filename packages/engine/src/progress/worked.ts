import { catalog, type ExerciseId, exerciseIds, groupCredit, type MuscleGroup } from '../catalog/index.ts';
import { type Gym, placements } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { painAdvice } from '../safety/index.ts';
import { addDays, type Day } from '../time.ts';
import { hardSets, setsIn } from './sets.ts';
import { type Span, spanDays } from './standing.ts';

/** What one exercise did for one muscle group. */
export interface Work {
  readonly exercise: ExerciseId;
  /** As they were done; a left and a right set together are one. */
  readonly sets: number;
  /** What they were worth to the group: fractional sets. */
  readonly credited: number;
  /** The days with such a set, oldest first. */
  readonly days: readonly Day[];
}

/** Less than a tenth of a set is not worth a line (our choice). */
const leastCredited = 0.1;

/** What worked a muscle group in the week or the four weeks up to `on`, the most first. */
export function workOf(athlete: Athlete, group: MuscleGroup, span: Span, on: Day): readonly Work[] {
  const found = new Map<ExerciseId, { sets: number; days: Set<Day> }>();
  for (const set of hardSets(athlete, addDays(on, 1 - spanDays(athlete, span, on)), on)) {
    const work = found.get(set.exercise) ?? { sets: 0, days: new Set() };
    work.sets += setsIn(set);
    found.set(set.exercise, { sets: work.sets, days: work.days.add(set.day) });
  }
  return [...found]
    .map(([exercise, { sets, days }]) => {
      const credited = sets * groupCredit(catalog[exercise], group);
      return { exercise, sets, credited, days: [...days] };
    })
    .filter(({ credited }) => credited >= leastCredited)
    .toSorted((a, b) => b.credited - a.credited);
}

/** An exercise and what one set of it is worth to a muscle group. */
export interface Helps {
  readonly exercise: ExerciseId;
  /** Fractional sets, 0..1. */
  readonly credit: number;
}

/** From here on an exercise is worth naming for a muscle (our choice). */
const helpfulCredit = 0.4;

/**
 * What would work a muscle group in this gym (`null`: on the bare floor), the best first: without what the athlete has
 * taken out, what rests because of pain, and what only those do who know it.
 */
export function exercisesFor(athlete: Athlete, gym: Gym | null, group: MuscleGroup, on: Day): readonly Helps[] {
  const place = gym ?? { id: '', name: '', stations: [] };
  const out = new Set([...athlete.profile.excluded, ...painAdvice({ athlete, on }).excludedExercises]);
  const known = new Set(athlete.sessions.flatMap(({ sets }) => sets.map(({ exercise }) => exercise)));
  return exerciseIds
    .map((exercise) => ({ exercise, credit: groupCredit(catalog[exercise], group) }))
    .filter(({ exercise, credit }) => credit >= helpfulCredit && !out.has(exercise))
    .filter(({ exercise }) => !catalog[exercise].onlyIfKnown || known.has(exercise))
    .filter(({ exercise }) => placements(place, catalog[exercise]).length > 0)
    .toSorted((a, b) => b.credit - a.credit);
}
