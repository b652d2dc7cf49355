/**
 * `npm run bench rivals`: five sessions of 45 minutes in the typical commercial gym, composed by Legwork and by the two
 * open generators that are closest, for a runner who lifts twice a week.
 */
import { type ExerciseId, exerciseIds } from '@legwork/engine/catalog';
import { gymPreset } from '@legwork/engine/gym';
import { addDays, type Day, daysBetween } from '@legwork/engine/time';
import { composeWorkout } from '@legwork/engine/workout';
import { athleteWho, type Said, said } from '../packages/engine/src/journal/example.ts';
import { monday, performing, sets } from '../packages/engine/src/workout/example.ts';
import { liftCoachWeek } from './rivals/lift-coach.ts';
import { type Measured, measure, needed, type Session } from './rivals/session.ts';
import { workoutCool } from './rivals/workout-cool.ts';

const minutes = 45;
const gym = gymPreset('commercial', 'kg', 'gym');
const days: readonly Day[] = [0, 3, 7, 10, 14].map((later) => addDays(monday, later));

/** Who has done every exercise in the weeks before, and runs. */
const before: readonly Said[] = [
  said('profile.set', { experience: 'some', bodyMassKg: 65, liftDays: [0, 3] }),
  ...exerciseIds.flatMap((id: ExerciseId, index) => sets(id, 4, addDays(monday, -60 + (index % 30)))),
];

function legworkSessions(): readonly Session[] {
  const log: Said[] = [...before];
  return days.map((on) => {
    const workout = composeWorkout({ athlete: athleteWho(...log), gym, minutes, on });
    log.push(...performing(workout));
    return workout.blocks.map(({ exercise, sets: count, target }) => ({
      exercise,
      sets: count,
      repetitions: (target.low + target.high) / 2,
    }));
  });
}

/** After its week LiftCoach begins anew with the same. */
const liftCoach = liftCoachWeek();
const makers: readonly (readonly [string, readonly Session[]])[] = [
  ['Legwork', legworkSessions()],
  ['LiftCoach', days.map((_, index) => liftCoach[index % liftCoach.length] ?? [])],
  ['workout-cool', days.map((_, index) => workoutCool(gym, (minutes - 5) * 60, randomFrom(index + 1)))],
];

console.log(
  `Five sessions of ${minutes} minutes each; ${needed.length} muscles that running needs: ${needed.join(', ')}`,
);
for (const [name, sessions] of makers) {
  const measured = sessions.map((session, index) => {
    const week = sessions.filter((_, other) => other < index && daysBetween(days[other] ?? '', days[index] ?? '') < 7);
    return measure(session, week, gym, minutes);
  });
  const row = (of: (each: Measured) => number, digits = 0): string =>
    measured.map((each) => of(each).toFixed(digits).padStart(5)).join('');
  console.log(name);
  console.log(`  muscles covered               ${row(({ covered }) => covered)}`);
  console.log(`  neighbours that clash         ${row(({ clashes }) => clashes)}`);
  console.log(`  minutes used of ${minutes}            ${row((each) => each.minutes)}`);
  console.log(`  sets                          ${row((each) => each.sets)}`);
  console.log(`  sets beyond the week's range  ${row(({ beyond }) => beyond, 1)}`);
  console.log(`  first: ${sessions[0]?.map((stop) => `${stop.sets} × ${stop.exercise}`).join(', ')}`);
}

/** Numbers from 0 to 1 that are the same at every run (Park and Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
