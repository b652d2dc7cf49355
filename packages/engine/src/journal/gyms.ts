import type { Gym, Loads, Station, StationKind } from '../gym/station.ts';
import type { Weekday } from '../time.ts';
import type { EventOf } from './event.ts';
import { byText } from './order.ts';

interface StationDraft {
  kind?: StationKind;
  name?: string;
  loads?: Loads;
  placeMetres?: number;
  removed?: boolean;
}

interface GymDraft {
  name?: string;
  closedOn?: readonly Weekday[];
  removed?: boolean;
  readonly stations: Map<string, StationDraft>;
}

/**
 * The gyms as the registers leave them: gyms by name, stations along the route. A gym is there once anything names it;
 * a station is there once its kind is known.
 */
export function gymsOf(events: readonly (EventOf<'gym.set'> | EventOf<'station.set'>)[]): readonly Gym[] {
  const drafts = new Map<string, GymDraft>();
  for (const event of events) {
    const draft: GymDraft = drafts.get(event.body.gymId) ?? { stations: new Map() };
    drafts.set(event.body.gymId, draft);
    if (event.kind === 'gym.set') {
      const { name, closedOn, removed } = event.body;
      if (name !== undefined) draft.name = name;
      if (closedOn !== undefined) draft.closedOn = closedOn;
      if (removed !== undefined) draft.removed = removed;
    } else {
      const station = draft.stations.get(event.body.stationId) ?? {};
      draft.stations.set(event.body.stationId, station);
      setStation(station, event.body);
    }
  }
  return [...drafts]
    .filter(([, draft]) => draft.removed !== true)
    .map(([id, { name = 'Gym', stations, closedOn }]) => ({
      id,
      name,
      stations: stationsOf(stations),
      closedOn,
    }))
    .toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

function setStation(station: StationDraft, body: EventOf<'station.set'>['body']): void {
  if (body.kind !== undefined) station.kind = body.kind;
  if (body.name !== undefined) station.name = body.name;
  if (body.loads !== undefined) station.loads = body.loads;
  if (body.placeMetres !== undefined) station.placeMetres = body.placeMetres;
  if (body.removed !== undefined) station.removed = body.removed;
}

function stationsOf(drafts: ReadonlyMap<string, StationDraft>): readonly Station[] {
  return [...drafts]
    .flatMap(([id, { kind, name, loads, placeMetres, removed }]): Station[] =>
      kind === undefined || removed === true
        ? []
        : [
            {
              id,
              kind,
              name: name ?? kind.replaceAll('-', ' '),
              loads: loads ?? { type: 'none' },
              placeMetres: placeMetres ?? 0,
            },
          ],
    )
    .toSorted((a, b) => a.placeMetres - b.placeMetres || byText(a.id, b.id));
}
