import type { Course } from './program.ts';

/**
 * The heights of a public race in at most 60 places, read off its published course and rounded to metres: enough for its
 * hills, not for its corners. They are data (`@legwork/engine/hills/profiles.json`), fetched when they are first wanted.
 */
export interface RaceProfile {
  readonly id: string;
  readonly name: string;
  /** From the start, ascending. */
  readonly km: readonly number[];
  /** At each of them. */
  readonly elevationMetres: readonly number[];
}

export const courseOfProfile = ({ name, km, elevationMetres }: RaceProfile): Course => ({
  name,
  points: km.map((each, index) => ({ metres: each * 1000, elevationMetres: elevationMetres[index] ?? 0 })),
});
