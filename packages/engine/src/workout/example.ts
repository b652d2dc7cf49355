/** Athletes, gyms and sessions for tests of workouts. */
import type { ExerciseId } from '../catalog/ids.ts';
import { type Gym, gymPreset } from '../gym/index.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import type { Day } from '../time.ts';
import type { Workout } from './workout.ts';

/** A Monday. */
export const monday: Day = '2026-03-02';
export const beginner: Athlete = athleteWho();
export const commercial: Gym = gymPreset('commercial', 'kg', 'gym');

/** So many sets to fatigue on one day, with both legs. */
export const sets = (exercise: ExerciseId, count: number, day: Day): readonly Said[] =>
  Array.from({ length: count }, () => did(exercise, day));

/** A session for the arms, of which the catalogue knows nothing. */
export function benchPress(day: Day): Said {
  const { exercise: _, ...body } = did('leg-press', day).body;
  return said('set.logged', { ...body, exerciseName: 'Bench press' });
}

/** What logging a whole workout says: every set at the advised load, with one repetition in reserve. */
export const performing = (workout: Workout): readonly Said[] =>
  workout.blocks.flatMap((block) =>
    Array.from({ length: block.sets }, () =>
      block.sides.map((side, index) =>
        did(block.exercise, workout.day, {
          side,
          gymId: workout.gymId,
          ...(block.stationId !== null && { stationId: block.stationId }),
          loadKg: block.advice[index]?.loadKg ?? 0,
          repetitions: 13,
          effort: { kind: 'reserve', repetitions: 1 },
        }),
      ),
    ).flat(),
  );

/** The sets that an athlete who logged these blocks has done, as the player hands them to `recompose`. */
export const doneBy = (athlete: Athlete, day: Day): readonly PerformedSet[] =>
  athlete.sessions.find((session) => session.day === day)?.sets ?? [];
