import { catalog, type ExerciseId, exerciseIds, isExerciseId } from '@legwork/engine/catalog';
import { type Gym, gymPreset, type PresetName, presetNames } from '@legwork/engine/gym';
import type { Athlete } from '@legwork/engine/journal';
import type { Unit } from '@legwork/engine/units';
import { exerciseFor } from '@legwork/formats/strength-log';
import { Failure } from './failure.ts';
import { nearest } from './text/nearest.ts';

/**
 * The exercise that was typed: its id (`leg-press`), its name, or a name that other apps have for it.
 *
 * @throws {Failure} with the nearest names when there is none
 */
export function exerciseNamed(typed: string): ExerciseId {
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (isExerciseId(id)) return id;
  const known = exerciseFor(typed);
  if (known) return known;
  const near = nearest(typed, exerciseIds);
  throw new Failure(
    'usage',
    `There is no exercise "${typed}".`,
    near.length > 0 ? `Did you mean ${orList(near)}?` : `The exercises are: ${exerciseIds.join(', ')}.`,
    { nearest: near },
  );
}

/** "a, b or c". */
export const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const exerciseName = (id: ExerciseId): string => catalog[id].name;

const isPreset = (text: string): text is PresetName => presetNames.some((name) => name === text);

/** A preset that nobody has added yet. Its id is always the same, so that what is logged there belongs together. */
export const passingGym = (preset: PresetName, unit: Unit): Gym => gymPreset(preset, unit, `preset-${preset}-${unit}`);

/**
 * The gym that was typed: one of the athlete's by name or id, or a preset by name.
 *
 * @throws {Failure} with what there is when it is neither
 */
export function gymNamed(typed: string, athlete: Athlete): Gym {
  const wanted = typed.trim().toLowerCase();
  const own = athlete.gyms.find(({ id, name }) => id === typed || name.toLowerCase() === wanted);
  if (own) return own;
  if (isPreset(wanted)) return passingGym(wanted, athlete.profile.unit);
  const near = nearest(typed, [...athlete.gyms.map(({ name }) => name), ...presetNames]);
  const mine =
    athlete.gyms.length === 0 ? 'You have added none' : `Yours: ${athlete.gyms.map(({ name }) => name).join(', ')}`;
  throw new Failure(
    'usage',
    `There is no gym "${typed}".`,
    `${near.length > 0 ? `Did you mean ${orList(near)}? ` : ''}${mine}. Ready-made: ${presetNames.join(', ')}.`,
    { nearest: near },
  );
}

/** Where training takes place when nobody says: the usual gym, else the only one, else `null`. */
export function usualGym(athlete: Athlete): Gym | null {
  const usual = athlete.gyms.find(({ id }) => id === athlete.profile.gymId);
  if (usual) return usual;
  return athlete.gyms.length === 1 ? (athlete.gyms[0] ?? null) : null;
}
