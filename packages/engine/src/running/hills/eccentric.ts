/** Strength work for the descents that a belt cannot do. */
import { climbOf, gradesOf, type Terrain } from './elevation.ts';
import type { Belt, Eccentric } from './program.ts';

/**
 * Running down brakes with the front of the thigh while it lengthens; no flat belt trains that (evidence §5.3). Lunges and the
 * way down from a step do.
 */
const exercises = ['lunge-walking', 'step-up'] as const;
/** Below this the descent is not worth a word; from `much` on it takes a third set (our choice). */
const descentMetres = { worthSaying: 50, much: 300 } as const;

export function eccentricFor(terrain: Terrain, { gradePercent }: Belt): Eccentric | null {
  const least = Math.min(0, gradePercent.min);
  let steeper = 0;
  for (const grade of gradesOf(terrain)) steeper += (Math.max(0, least - grade) / 100) * terrain.stepMetres;
  const beyond = Math.min(steeper, climbOf(terrain.elevations).descentMetres);
  if (beyond < descentMetres.worthSaying) return null;
  return { descentMetres: beyond, exercises, sets: beyond >= descentMetres.much ? 3 : 2 };
}
