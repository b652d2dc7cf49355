import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gymPreset } from '../gym/index.ts';
import type { Body } from '../journal/event.ts';
import { athleteWho, said } from '../journal/example.ts';
import { weekdayOf } from '../time.ts';
import { commercial } from '../workout/example.ts';
import { anySeason, healthy } from './arbitrary.ts';
import { liftsOf, monday, racer } from './example.ts';
import { planSeason } from './plan-season.ts';
import type { PlannedLift } from './season.ts';

const hilly = (profile: Body<'profile.set'> = {}, gym = commercial): readonly PlannedLift[] => {
  const athlete = { ...athleteWho(healthy, said('profile.set', { ...racer, ...profile })), gyms: [gym] };
  return liftsOf(planSeason({ athlete, from: monday, weeks: 5 })).filter(({ hills }) => hills);
};

test('R29 hills go with one session a week, with no key run on its day or the next', () => {
  // Intervals on Tuesday, the long run on Sunday: Monday's session is too near, Friday's is not.
  expect(hilly().map(({ day }) => weekdayOf(day))).toEqual([4, 4, 4, 4]);
});

test('R29 no hills in an easy week, where the week has hills, without a treadmill, or in a gentle session', () => {
  expect(hilly()).toHaveLength(4);
  expect(hilly({ runs: [{ weekday: 1, kind: 'hills' }] })).toEqual([]);
  expect(hilly({}, gymPreset('home', 'kg', 'home'))).toEqual([]);
  expect(hilly({ birthYear: 2012 })).toEqual([]);
});

test('R29 whatever the season, hills come in weeks of building only, once at most', () => {
  fc.assert(
    fc.property(anySeason, (question) => {
      const athlete = { ...question.athlete, gyms: [commercial] };
      for (const { phase, isEasy, days } of planSeason({ ...question, athlete, weeks: 8 }).weeks) {
        const hillDays = days.filter(({ lift }) => lift?.hills);
        expect(hillDays.length).toBeLessThanOrEqual(
          ['foundation', 'transition', 'heavy'].includes(phase) && !isEasy ? 1 : 0,
        );
        for (const { runs } of hillDays) expect(runs).not.toContain('long');
      }
    }),
    { numRuns: 30 },
  );
});
