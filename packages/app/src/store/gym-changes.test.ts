import { type Gym, gymPreset, presetNames, type Station } from '@legwork/engine/gym';
import { fold, makeEvent } from '@legwork/engine/journal';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gymChanges, lastPlace, moveChanges, stationChange } from './gym-changes.ts';
import type { Change } from './journal.ts';

const gymAfter = (changes: readonly Change[]): Gym | undefined =>
  fold(
    changes.map((change, index) =>
      makeEvent({ ...change, id: `e${index}`, device: 'd', deviceSeq: index, at: '2026-11-23T12:00:00+00:00' }),
    ),
  ).gyms[0];

const ids = (gym: Gym | undefined): readonly string[] => gym?.stations.map(({ id }) => id) ?? [];

describe('what an edit of a gym writes', () => {
  it('D3 a ready-made gym is folded back to itself', () => {
    for (const name of presetNames) {
      const gym = gymPreset(name, 'lb', 'gym');
      const folded = gymAfter(gymChanges(gym));
      expect(folded?.name).toBe(gym.name);
      expect(folded?.stations.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        gym.stations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }
  });

  const press: Station = {
    id: 'press',
    kind: 'leg-press',
    name: 'Leg press',
    loads: { type: 'stack', unit: 'kg', pins: [10, 20], addOns: [] },
    placeMetres: 4,
  };

  it('D7 only the fields that changed', () => {
    expect(stationChange('gym', press, press)).toBeNull();
    expect(stationChange('gym', press, { ...press, name: 'Old press' })?.body).toEqual({
      gymId: 'gym',
      stationId: 'press',
      name: 'Old press',
    });
    const loads = { type: 'stack', unit: 'kg', pins: [10, 20, 30], addOns: [] } as const;
    expect(stationChange('gym', press, { ...press, loads })?.body).toEqual({ gymId: 'gym', stationId: 'press', loads });
  });

  it('D8 a station changes places with its neighbour, and nothing else moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom<-1 | 1>(-1, 1),
        (places, pick, by) => {
          const made = places.map((placeMetres, index): Station => ({ ...press, id: `s${index}`, placeMetres }));
          const start = gymChanges({ id: 'gym', name: 'Gym', stations: made });
          const gym = gymAfter(start);
          if (!gym) throw new Error('a gym was made');
          const from = pick % places.length;
          const expected = [...ids(gym)];
          const moved = expected[from];
          const other = expected[from + by];
          if (moved === undefined) throw new Error('a station was picked');
          if (other !== undefined)
            expected.splice(Math.min(from, from + by), 2, ...(by < 0 ? [moved, other] : [other, moved]));
          expect(ids(gymAfter([...start, ...moveChanges(gym, moved, by)]))).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('D8 a new station stands after the last', () => {
    expect(lastPlace([press, { ...press, placeMetres: 9 }])).toBeGreaterThan(9);
  });
});
