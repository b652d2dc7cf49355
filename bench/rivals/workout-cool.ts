/**
 * workout-cool (github.com/Snouzy/workout-cool, MIT; get-exercises.action.ts and workout-builder.store.ts of 2026), its
 * rule written anew. It is for a quick workout of chosen muscles with the equipment at hand: of each muscle three
 * exercises at random, those first that are mainly for it. Each begins with one set, and the user adds more: here a
 * second and a third of each in its order, as far as the minutes go.
 */
import { catalog, type ExerciseId, exerciseIds, groupCredit, type MuscleGroup } from '@legwork/engine/catalog';
import { type Gym, placements } from '@legwork/engine/gym';
import { type Session, secondsOf } from './session.ts';

const ofEachMuscle = 3;
const mainShare = 0.7;
const mostSets = 3;
const repetitions = 12;
/** What its body map has of the legs. */
const muscles: readonly (readonly MuscleGroup[])[] = [
  ['quadriceps'],
  ['hamstrings'],
  ['gluteusMaximus'],
  ['gastrocnemius', 'soleus'],
];
/** An exercise is mainly for the muscle of which it does most, and also for one that gets a quarter of a set. */
const alsoCredit = 0.25;

const creditOf = (id: ExerciseId, groups: readonly MuscleGroup[]): number =>
  Math.max(...groups.map((group) => groupCredit(catalog[id], group)));
const isMainlyFor = (id: ExerciseId, groups: readonly MuscleGroup[]): boolean =>
  creditOf(id, groups) >= Math.max(...Object.values(catalog[id].credit));

export function workoutCool(gym: Gym, seconds: number, random: () => number): Session {
  const there = exerciseIds.filter((id) => catalog[id].kind !== 'treadmill' && placements(gym, catalog[id]).length > 0);
  const exercises = muscles.flatMap((groups) => {
    const main = there.filter((id) => isMainlyFor(id, groups));
    const also = there.filter((id) => !main.includes(id) && creditOf(id, groups) >= alsoCredit);
    const mains = shuffled(main, random);
    const first = Math.ceil(mainShare * ofEachMuscle);
    const begun = [...mains.slice(0, first), ...shuffled(also, random).slice(0, ofEachMuscle - first)];
    return shuffled([...begun, ...mains.slice(first, first + ofEachMuscle - begun.length)], random);
  });
  let session: Session = exercises.map((exercise) => ({ exercise, sets: 1, repetitions }));
  for (let sets = 2; sets <= mostSets; sets += 1)
    for (const [index, stop] of session.entries()) {
      const more = session.with(index, { ...stop, sets });
      if (secondsOf(more, gym) <= seconds) session = more;
    }
  return session;
}

/** Fisher and Yates 1938. */
function shuffled<T>(things: readonly T[], random: () => number): readonly T[] {
  const all = [...things];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    all.splice(last, 1, ...all.splice(other, 1, ...all.slice(last, last + 1)));
  }
  return all;
}
