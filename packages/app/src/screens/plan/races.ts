/** The races, wherever they were said: the one of the profile, and the others. */
import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { decimalText } from '../../components/decimal.ts';
import type { Change } from '../../store/journal.ts';

export interface RaceSaid {
  /** `null`: the one of the profile. */
  readonly id: string | null;
  readonly day: Day;
  readonly distanceKm: number;
  readonly name: string | null;
}

/** In order of their days. */
export const racesOf = ({ profile: { race }, races }: Athlete): readonly RaceSaid[] =>
  [...(race ? [{ ...race, id: null, name: null }] : []), ...races].toSorted((a, b) => (a.day < b.day ? -1 : 1));

const names: Readonly<Record<number, string>> = { 21.1: 'Half marathon', 42.2: 'Marathon' };

/** What the runner calls it, else what one calls its distance. */
export const raceTitle = ({ name, distanceKm: km }: Pick<RaceSaid, 'name' | 'distanceKm'>): string =>
  name ?? names[Math.round(km * 10) / 10] ?? `${decimalText(km)} km race`;

/** Says a race, new or changed. */
export const raceSet = ({ id, day, distanceKm, name }: RaceSaid): Change =>
  id === null
    ? { kind: 'profile.set', body: { race: { day, distanceKm } } }
    : { kind: 'race.set', body: { raceId: id, day, distanceKm, ...(name !== null && { name }) } };

export const raceRemoved = ({ id }: RaceSaid): Change =>
  id === null
    ? { kind: 'profile.set', body: { race: null } }
    : { kind: 'race.set', body: { raceId: id, removed: true } };
