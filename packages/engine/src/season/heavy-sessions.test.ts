import { expect, test } from 'vitest';
import { did } from '../journal/example.ts';
import { addDays, type Day } from '../time.ts';
import { heavySessionsWords } from '../words/index.ts';
import { monday, racer, seasonOf } from './example.ts';
import { heavySessionsOf } from './heavy-sessions.ts';
import type { Season } from './season.ts';

const marathon = { day: addDays(monday, 104), distanceKm: 42.2 };
/** Two months of two sessions a week: ready for heavier loads. */
const used = Array.from({ length: 16 }, (_, index) =>
  did('leg-press', addDays(monday, -60 + 3 * index), { effort: { kind: 'reserve', repetitions: 1 } }),
);
/** A marathon season with these Saturdays raced on the way. */
const seasonWith = (...saturdays: readonly Day[]): Season =>
  seasonOf({ ...racer, race: marathon }, { races: saturdays.map((day) => ({ day, distanceKm: 10 })) }, used);

test('R32 the heavy sessions that races on the way take are counted, and that is a sentence', () => {
  const free = heavySessionsOf(seasonWith());
  expect(free).toEqual({ wanted: 16, takenByRaces: 0 });
  expect(heavySessionsWords(free)).toBeNull();

  const raced = heavySessionsOf(seasonWith(addDays(monday, 33), addDays(monday, 47)));
  expect(raced).toEqual({ wanted: 16, takenByRaces: 4 });
  expect(heavySessionsWords(raced)).toBe('Heavy sessions: races on the way take 4 of 16.');
});

test('R32 what is gone or lighter for another reason is not the races’ doing', () => {
  const pause = { from: addDays(monday, 35), to: addDays(monday, 41), why: 'away' } as const;
  const away = seasonOf({ ...racer, race: marathon }, { pauses: [pause] }, used);
  expect(heavySessionsOf(away).takenByRaces).toBe(0);
});
