import { type Athlete, fold } from '@legwork/engine/journal';
import { planSeason } from '@legwork/engine/season';
import { type Day, mondayOf, weekdays } from '@legwork/engine/time';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftMoved, withLifts } from '../store/day-changes.ts';
import { movesFrom } from './season-moves.ts';

/** A Monday. */
const today = '2026-11-23';
const nobody = fold([]);
const healthy = {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
};

const runner = (profile: Partial<Athlete['profile']>): Athlete => ({
  ...nobody,
  screening: healthy,
  profile: { ...nobody.profile, liftDays: [0, 3], ...profile },
});
const usual = runner({
  runs: [
    { weekday: 1, kind: 'easy' },
    { weekday: 3, kind: 'easy' },
    { weekday: 5, kind: 'long' },
  ],
});

const weekOf = (athlete: Athlete, on: Day) => {
  const { weeks } = planSeason({ athlete, from: today, weeks: 2 });
  const found = weeks.find(({ monday }) => monday === mondayOf(on));
  if (!found) throw new Error(`${on} is not planned`);
  return found;
};
const liftOn = (athlete: Athlete, on: Day) => weekOf(athlete, on).days.find(({ day }) => day === on)?.lift ?? null;

test('A41 heavy legs do not go to the day before the long run: which run, what it needs, and what would fit', () => {
  expect(movesFrom(usual, today, '2026-12-03').find(({ day }) => day === '2026-12-04')).toEqual({
    day: '2026-12-04',
    verdict: 'forbidden',
    words:
      'Not on Friday: legs need 48 hours before your long run on Saturday, and have 24. Only a light session fits.',
    lightFits: true,
  });
});

test('A41 where another session stands there is no room, and a day before today is none', () => {
  const moves = movesFrom(usual, '2026-12-01', '2026-12-03');
  expect(moves.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-02', '2026-12-04', '2026-12-05', '2026-12-06']);
  const monday = movesFrom(usual, today, '2026-12-03').find(({ day }) => day === '2026-11-30');
  expect(monday).toMatchObject({ verdict: 'forbidden', words: 'There is a session on Monday.' });
});

test('A41 a day without a session says what one would cost there', () => {
  expect(movesFrom(usual, today, '2026-12-02').map(({ day }) => day)).toEqual(['2026-12-02']);
});

const anyRuns = fc.uniqueArray(
  fc.record({
    weekday: fc.constantFrom(...weekdays),
    kind: fc.constantFrom('easy', 'long', 'intervals', 'tempo', 'hills'),
  }),
  { maxLength: 5, selector: ({ weekday }) => weekday },
);

test('A40 what is said of a move before it is made is what the season is after it', () => {
  fc.assert(
    fc.property(anyRuns, fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }), (runs, liftDays) => {
      const athlete = runner({ runs, liftDays });
      const sessions = weekOf(athlete, '2026-11-30').days.flatMap(({ lift }) => lift ?? []);
      for (const session of sessions)
        for (const { day, verdict, words, lightFits } of movesFrom(athlete, today, session.day)) {
          expect(words).toMatch(/^[A-Z].*\.$/);
          const after = withLifts(athlete, liftMoved(session.day, day));
          const landed = liftOn(after, day);
          const isTaken = liftOn(athlete, day) !== null;
          const isOnlyLight = landed?.dose.bigLifts === null && session.dose.bigLifts !== null;
          expect(verdict === 'forbidden').toBe(isTaken || !landed || isOnlyLight);
          expect(lightFits).toBe(!isTaken && isOnlyLight);
          expect(verdict === 'forbidden' || liftOn(after, session.day) === null).toBe(true);
          const count = weekOf(after, day).days.filter(({ lift }) => lift).length;
          expect(verdict === 'fits' ? count : sessions.length).toBe(sessions.length);
        }
    }),
    { numRuns: 20, seed: 5 },
  );
});
