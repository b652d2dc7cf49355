import { type MuscleGroup, muscleGroups } from '@legwork/engine/catalog';
import type { Gym, Station } from '@legwork/engine/gym';
import { groupWords } from '@legwork/engine/words';
import type { Soreness } from '@legwork/engine/workout';
import { InvalidArgumentError } from 'commander';
import { Failure } from './failure.ts';
import { orList } from './names.ts';
import { nearest } from './text/nearest.ts';

/** Muscles that are sore, and how much. */
export interface SoreMuscles {
  readonly muscles: readonly MuscleGroup[];
  readonly soreness: Soreness;
}

/** What people call them besides our own names; both calf muscles hurt in one place. */
const otherNames: Readonly<Record<string, readonly MuscleGroup[]>> = {
  quads: ['quadriceps'],
  calves: ['gastrocnemius', 'soleus'],
  hips: ['hipAbductors'],
  groin: ['adductors'],
};
const named: ReadonlyMap<string, readonly MuscleGroup[]> = new Map([
  ...muscleGroups.map((group) => [groupWords(group), [group]] as const),
  ...Object.entries(otherNames),
]);

const degrees: Readonly<Record<string, Soreness>> = { little: 'a-little', very: 'very', pain: 'painful' };

/** For commander: `hamstrings`, `calves:little`, `quads:pain`. */
export function readSore(text: string): SoreMuscles {
  const [name = '', how = 'very'] = text.split(':').map((part) => part.trim().toLowerCase());
  const soreness = degrees[how];
  if (!soreness) throw new InvalidArgumentError(`"${how}" is no degree: expected ${orList(Object.keys(degrees))}.`);
  const muscles = named.get(name);
  if (muscles) return { muscles, soreness };
  const near = nearest(name, [...named.keys()]);
  const expected = near.length > 0 ? `Did you mean ${orList(near)}?` : `Expected ${[...named.keys()].join(', ')}.`;
  throw new InvalidArgumentError(`"${name}" is no muscle. ${expected}`);
}

/**
 * The station that was typed, by its name or id.
 *
 * @throws {Failure} with the nearest names when the gym has none
 */
export function stationNamed(typed: string, { name: gymName, stations }: Gym): Station {
  const wanted = typed.trim().toLowerCase();
  const station = stations.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (station) return station;
  const names = stations.map(({ name }) => name);
  const near = nearest(typed, names);
  throw new Failure(
    'usage',
    `${gymName} has no station "${typed}".`,
    near.length > 0 ? `Did you mean ${orList(near)}?` : `It has: ${names.join(', ')}.`,
    { nearest: near },
  );
}
