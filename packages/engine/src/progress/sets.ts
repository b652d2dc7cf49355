import { catalog, type ExerciseId, groupCredit, type MuscleGroup } from '../catalog/index.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';

/** A set that trains: performed, not a warm-up nor a drop set, of an exercise in the catalogue. */
export type HardSet = PerformedSet & { readonly exercise: ExerciseId };

const isHardSet = (set: PerformedSet): set is HardSet =>
  set.role === 'working' && set.exercise !== null && (set.repetitions > 0 || (set.seconds ?? 0) > 0);

/** Hard sets of the days `from` to `to`, both included, in the order in which they were performed. */
export const hardSets = (athlete: Athlete, from: Day, to: Day): readonly HardSet[] =>
  athlete.sessions
    .filter(({ day, sets }) => day <= to && (sets.at(-1)?.day ?? day) >= from)
    .flatMap(({ sets }) => sets.filter(isHardSet).filter((set) => set.day >= from && set.day <= to));

/** Every hard set up to and including `on`. */
export const hardSetsUntil = (athlete: Athlete, on: Day): readonly HardSet[] =>
  hardSets(athlete, athlete.sessions[0]?.day ?? on, on);

/** The day of the first hard set up to `on`, or `null`. Reads no further than it must. */
export function firstHardDay({ sessions }: Athlete, on: Day): Day | null {
  for (const { sets } of sessions) {
    const first = sets.find(isHardSet);
    if (first) return first.day <= on ? first.day : null;
  }
  return null;
}

/** The day of the last hard set up to `on`, or `null`. */
export function lastHardDay({ sessions }: Athlete, on: Day): Day | null {
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const last = sessions[index]?.sets.findLast((set) => isHardSet(set) && set.day <= on);
    if (last) return last.day;
  }
  return null;
}

/** Left and right in turn are one set for the muscles: half a set a side. */
export const setsIn = (set: HardSet): number => (set.side === 'both' ? 1 : 0.5);

/** Fractional sets for each muscle group on the days `from` to `to`, both included (Pelland 2024: an indirect set is half). */
export function setsBetween(athlete: Athlete, from: Day, to: Day): Readonly<Record<MuscleGroup, number>> {
  const counts = new Map<ExerciseId, number>();
  for (const set of hardSets(athlete, from, to)) {
    counts.set(set.exercise, (counts.get(set.exercise) ?? 0) + setsIn(set));
  }
  const sum = (group: MuscleGroup): number =>
    [...counts].reduce((total, [exercise, sets]) => total + sets * groupCredit(catalog[exercise], group), 0);
  return byGroup(sum);
}

const byGroup = (value: (group: MuscleGroup) => number): Readonly<Record<MuscleGroup, number>> => ({
  quadriceps: value('quadriceps'),
  hamstrings: value('hamstrings'),
  gluteusMaximus: value('gluteusMaximus'),
  hipAbductors: value('hipAbductors'),
  gastrocnemius: value('gastrocnemius'),
  soleus: value('soleus'),
  hipFlexors: value('hipFlexors'),
  adductors: value('adductors'),
  tibialisAnterior: value('tibialisAnterior'),
});

/** Fractional sets for each muscle group in the seven days up to and including `on`. */
export const weekSets = (athlete: Athlete, on: Day): Readonly<Record<MuscleGroup, number>> =>
  setsBetween(athlete, addDays(on, -6), on);
