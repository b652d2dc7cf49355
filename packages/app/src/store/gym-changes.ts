/** What the gym screens write: whole new gyms, and for what exists only the fields that change. */
import type { Gym, Station } from '@legwork/engine/gym';
import type { Change } from './journal.ts';

/** The changes that make a new gym, stations and all. */
export const gymChanges = (gym: Gym): readonly Change[] => [
  { kind: 'gym.set', body: { gymId: gym.id, name: gym.name } },
  ...gym.stations.map((station) => newStation(gym.id, station)),
];

/** The change that adds a station. */
export const newStation = (gymId: string, { id, kind, name, loads, placeMetres }: Station): Change => ({
  kind: 'station.set',
  body: { gymId, stationId: id, kind, name, loads, placeMetres },
});

/** The fields of a station that `after` changes; `null` when it changes none. */
export function stationChange(gymId: string, before: Station, after: Station): Change | null {
  const name = after.name === before.name ? {} : { name: after.name };
  const loads = JSON.stringify(after.loads) === JSON.stringify(before.loads) ? {} : { loads: after.loads };
  if (Object.keys({ ...name, ...loads }).length === 0) return null;
  return { kind: 'station.set', body: { gymId, stationId: before.id, ...name, ...loads } };
}

/** Steps between two machines that stand side by side (our choice). */
const metresBetween = 3;

/** The place after the last station. */
export const lastPlace = (stations: readonly Station[]): number =>
  Math.max(0, ...stations.map((station) => station.placeMetres)) + metresBetween;

/**
 * One station earlier (`by` −1) or later (+1) on the walk through the gym: the places stay where they are and the two
 * neighbours trade theirs. Places that coincide are moved apart first, or the trade would change nothing.
 */
export function moveChanges({ id, stations }: Gym, stationId: string, by: -1 | 1): readonly Change[] {
  const from = stations.findIndex((station) => station.id === stationId);
  const moved = stations[from];
  const other = stations[from + by];
  if (!moved || !other) return [];
  const order = stations.with(from, other).with(from + by, moved);
  let last = Number.NEGATIVE_INFINITY;
  const places = stations.map(({ placeMetres }) => {
    last = placeMetres > last ? placeMetres : last + 1;
    return last;
  });
  return order.flatMap((station, index): Change[] => {
    const placeMetres = places[index] ?? station.placeMetres;
    return placeMetres === station.placeMetres
      ? []
      : [{ kind: 'station.set', body: { gymId: id, stationId: station.id, placeMetres } }];
  });
}
