import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, said } from '../journal/example.ts';
import { gymBelt, runner } from '../running/hills/example.ts';
import { hillSession } from '../running/hills/index.ts';
import { phases } from '../season/season.ts';
import { addDays, type Day } from '../time.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { type ComposeWorkout, composeWorkout } from './compose.ts';
import { beginner, commercial, doneBy, monday, performing, sets } from './example.ts';
import { hillSessionOf } from './hills.ts';
import { recompose } from './recompose.ts';
import type { Workout } from './workout.ts';

const compose = (asked: Partial<ComposeWorkout> = {}): Workout =>
  composeWorkout({ athlete: beginner, gym: commercial, minutes: 45, on: monday, hillMinutes: 15, ...asked });
const stationMinutes = ({ blocks }: Workout): number => blocks.reduce((sum, { minutes }) => sum + minutes, 0);
const withoutTreadmill: Gym = {
  ...commercial,
  stations: commercial.stations.filter(({ kind }) => kind !== 'treadmill'),
};
/** What is said of hills that are asked for and do not come. */
const why = (asked: Partial<ComposeWorkout>): unknown => {
  const { hills, leftOut } = compose(asked);
  expect(hills).toBeNull();
  return leftOut.flatMap((left) => (left.kind === 'no-hills' ? left.why : []));
};

describe('hills after the lifting', () => {
  test('W55 the workout counts the hills and the way to the belt, and never exceeds the minutes', () => {
    const { hills, minutes, warmUpMinutes, ...workout } = compose();
    expect(hills).toEqual({ session: 'hilly', minutes: 15 });
    expect(minutes).toBeCloseTo(
      warmUpMinutes + stationMinutes({ hills, minutes, warmUpMinutes, ...workout }) + 15 + 40 / 60,
    );
    fc.assert(
      fc.property(
        anyAthlete,
        anyGym,
        fc.integer({ min: 1, max: 130 }),
        fc.integer({ min: 1, max: 60 }),
        (athlete, gym, asked, hillMinutes) => {
          const given = composeWorkout({ athlete, gym, minutes: asked, on: monday, hillMinutes });
          expect(given.minutes).toBeLessThanOrEqual(asked + 1e-9);
          expect(given.hills?.minutes ?? 0).toBeLessThanOrEqual(Math.max(10, hillMinutes));
          const isSaid = given.leftOut.some(({ kind }) => kind === 'no-hills');
          expect(given.blocks.length > 0 && !isSaid).toBe(given.hills !== null);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('W56 hills leave eight minutes to the stations: they are shortened, or left out, and that is said', () => {
    const short = compose({ minutes: 25, hillMinutes: 20 });
    expect(short.hills?.minutes).toBe(13);
    expect(short.leftOut).toContainEqual({ kind: 'fewer-hills', minutes: 13, askedMinutes: 20 });
    expect(short.blocks.length).toBeGreaterThan(0);
    const none = compose({ minutes: 20 });
    expect(none.hills).toBeNull();
    expect(none.leftOut).toContainEqual({ kind: 'no-hills', why: 'no-time' });
    expect(none.blocks).toEqual(compose({ minutes: 20, hillMinutes: 0 }).blocks);
    expect(compose({ minutes: 120, hillMinutes: 90 }).hills?.minutes).toBe(30);
  });

  test('W56 hills take first the minutes for which the season has no lifting', () => {
    const athlete = racingIn(20, 12);
    const [usual, hilly] = [compose({ athlete, hillMinutes: 0 }), compose({ athlete })];
    expect(usual.minutes).toBeLessThan(30);
    expect(hilly.hills).toEqual({ session: 'long-climb', minutes: 15 });
    expect(hilly.blocks).toEqual(usual.blocks);
  });

  test('W57 no hills without a belt, with heavy, sore or hurting legs, or in a gentle session, and that is said', () => {
    expect(why({ gym: withoutTreadmill })).toEqual(['no-treadmill']);
    expect(why({ noTreadmill: true })).toEqual(['no-treadmill']);
    const belts = commercial.stations.filter(({ kind }) => kind === 'treadmill').map(({ id }) => id);
    expect(why({ stationsTaken: belts })).toEqual(['no-treadmill']);
    expect(why({ legsHeavy: true })).toEqual(['heavy-legs']);
    expect(why({ athlete: athleteWho(said('readiness.reported', { day: monday, legs: 'heavy' })) })).toEqual([
      'heavy-legs',
    ]);
    expect(why({ sore: { soleus: 'a-little' } })).toEqual(['sore']);
    const hurt = said('pain.reported', { at: `${monday}T09:00`, level: 7, exercise: 'leg-press', redFlags: [] });
    expect(why({ athlete: athleteWho(hurt) })).toEqual(['pain']);
    expect(why({ athlete: athleteWho(said('profile.set', { birthYear: 2012 })) })).toEqual(['gentle']);
  });

  test('W57 no hills within a day of a key run, in the taper, or in the weeks off after the race', () => {
    for (const kind of ['intervals', 'long'] as const)
      expect(why({ athlete: athleteWho(said('profile.set', { runs: [{ weekday: 1, kind }] })) })).toEqual(['run-soon']);
    expect(why({ athlete: racingIn(3) })).toEqual(['run-soon']);
    expect(why({ athlete: racingIn(6) })).toEqual(['phase']);
    expect(why({ athlete: racingIn(-10) })).toEqual(['phase']);
  });

  test('W57 a red flag takes the hills too, in the middle of a session', () => {
    const before = compose();
    const logged = performing({ ...before, blocks: before.blocks.slice(0, 1) });
    const flagged = athleteWho(
      ...logged,
      said('pain.reported', { at: `${monday}T09:00`, level: 4, redFlags: ['fever'] }),
    );
    const soFar = { athlete: flagged, done: doneBy(flagged, monday), gym: commercial, on: monday };
    const after = recompose(before, soFar, { kind: 'minutes-left', minutes: 30 });
    expect([after.notice?.kind, after.hills]).toEqual(['stop', null]);
  });

  test('W58 the kind follows the phase, and every one that is given can be run in ten minutes', () => {
    for (const phase of phases) {
      const session = hillSessionOf[phase];
      expect(session === null).toBe(phase === 'taper' || phase === 'off');
      const program = session && hillSession(session, { minutes: 10, runner, belt: gymBelt, phase });
      expect(program?.seconds ?? 0).toBeLessThanOrEqual(630);
    }
    expect(compose({ athlete: racingIn(20, 12) }).hills?.session).toBe('long-climb');
  });

  test('W55 the hills stay through a change, after what is done of the lifting', () => {
    const before = compose();
    const athlete = athleteWho(...performing({ ...before, blocks: before.blocks.slice(0, 2) }));
    const soFar = { athlete, done: doneBy(athlete, monday), gym: commercial, on: monday };
    const shorter = recompose(before, soFar, { kind: 'minutes-left', minutes: 17 });
    expect(shorter.hills).toEqual(before.hills);
    expect(shorter.blocks).toEqual(before.blocks.slice(0, 2));
    expect(recompose(before, soFar, { kind: 'legs-heavy' }).hills).toBeNull();
    expect(recompose(before, soFar, { kind: 'gym', gym: withoutTreadmill }).hills).toBeNull();
    const [first] = before.blocks;
    const skipped =
      first && recompose(before, { ...soFar, athlete: beginner, done: [] }, { kind: 'skip', blockId: first.id });
    expect(skipped?.hills).toEqual(before.hills);
    const begun = { ...soFar, athlete: beginner, done: [] };
    const none = before.blocks.reduce((left, { id }) => recompose(left, begun, { kind: 'skip', blockId: id }), before);
    expect([none.blocks, none.hills]).toEqual([[], before.hills]);
  });
});

/** Two sessions a week until four days ago, and a marathon. */
function racingIn(days: number, weeks = 3): Athlete {
  const used = Array.from({ length: weeks }, (_, index) => 7 * (weeks - index)).flatMap((ago) =>
    [ago, ago - 3].flatMap((each) => sets('leg-press', 3, addDays(monday, -each))),
  );
  const day: Day = addDays(monday, days);
  return athleteWho(...used, said('profile.set', { race: { day, distanceKm: 42.195 } }));
}
