import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays, type Day } from '../time.ts';
import { commercial } from '../workout/example.ts';
import { composeWorkout, type Workout } from '../workout/index.ts';
import { anySeason, healthy } from './arbitrary.ts';
import type { Dose } from './dose.ts';
import { liftsOf, monday, racer } from './example.ts';
import { asAsked, planSeason } from './plan-season.ts';

const compose = (athlete: Athlete, on: Day, minutes = 45): Workout =>
  composeWorkout({ athlete, gym: commercial, minutes, on });

/** Everything in a workout that is more than the season's session. */
function excess({ blocks }: Workout, { bigLifts, others, lengthening }: Dose): readonly string[] {
  return blocks.flatMap(({ exercise, sets, target }) => {
    const { joints, eccentric } = catalog[exercise];
    const part = joints === 'compound' ? bigLifts : others;
    if (part === null) return [`${exercise}: not at all`];
    return [
      ...(sets > part.sets ? [`${exercise}: ${sets} sets of ${part.sets}`] : []),
      ...(target.low < part.low ? [`${exercise}: heavier`] : []),
      // Where the big lifts are heavy, the other compound lifts stay at 12–15.
      ...(target.reserve < part.reserve && part.low >= 12 ? [`${exercise}: ${target.reserve} left`] : []),
      ...(eccentric && !lengthening ? [`${exercise}: makes sore`] : []),
    ];
  });
}

/** Why the workout of a day is less than a whole one. */
const because = ({ leftOut }: Workout): readonly string[] =>
  leftOut.flatMap((left) => (left.kind === 'lowered' ? [left.lowering.because.kind] : []));

const pause = (why: 'ill' | 'away') => said('pause.set', { pauseId: why, from: monday, to: addDays(monday, 3), why });

describe('the workout of a day and the season', () => {
  test('R28 on the days of every season the workout never exceeds its session, and takes no more minutes', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        const said = { ...question, weeks: 3, closed: [], wishes: [] };
        const athlete = asAsked(said);
        const [lift] = liftsOf(planSeason(said));
        fc.pre(lift !== undefined);
        const now = planSeason({ athlete, from: lift.day, weeks: 1 });
        const [today] = liftsOf(now);
        fc.pre(today?.day === lift.day);
        const workout = compose(athlete, today.day, athlete.profile.minutes);
        expect(excess(workout, today.dose)).toEqual([]);
        expect(workout.minutes).toBeLessThanOrEqual(today.minutes);
        expect(workout.phase).toBe(now.weeks[0]?.phase);
      }),
      { numRuns: 100, seed: 21 },
    );
  });

  const used = Array.from({ length: 6 }, (_, index) => did('leg-press', addDays(monday, -21 + 3 * index)));
  const who = (...more: readonly Said[]): Athlete => athleteWho(healthy, said('profile.set', racer), ...used, ...more);
  test('R28 a plan that puts the long run on tomorrow makes today light', () => {
    const free = said('day.set', { day: addDays(monday, 1), runs: ['easy'] });
    expect(compose(who(free), monday).blocks.some(({ exercise }) => catalog[exercise].joints === 'compound')).toBe(
      true,
    );
    const tomorrow = said('day.set', { day: addDays(monday, 1), runs: ['long'] });
    const light = compose(who(tomorrow), monday);
    expect(light.blocks.length).toBeGreaterThan(1);
    expect(light.blocks.every(({ exercise }) => catalog[exercise].joints === 'isolation')).toBe(true);
    expect(light.leftOut).toContainEqual({ kind: 'run-soon', run: 'long', days: 1 });
  });

  test('R28 in the taper the workout has big lifts only, in fewer minutes, because of the race', () => {
    const race = said('race.set', { raceId: 'marathon', day: addDays(monday, 10), distanceKm: 42.2 });
    const workout = compose(who(race, said('day.set', { day: addDays(monday, 1), runs: [] })), monday);
    expect(workout.phase).toBe('taper');
    expect(workout.blocks.every(({ exercise }) => catalog[exercise].joints === 'compound')).toBe(true);
    expect(workout.minutes).toBeLessThanOrEqual(20);
    expect(because(workout)).toContain('taper');
  });

  test('W40 where a week full of quadriceps work has no room for the press that the season has, that is said', () => {
    const machines = ['leg-press', 'leg-extension', 'leg-curl-seated', 'calf-raise-standing'] as const;
    const log = Array.from({ length: 20 }, (_, index) => addDays(monday, -4 - 7 * (index >> 1) - 3 * (index & 1)));
    const sets = log
      .toReversed()
      .flatMap((day) => machines.flatMap((exercise) => [1, 2, 3].map(() => did(exercise, day, { repetitions: 13 }))));
    const workout = compose(
      athleteWho(healthy, said('profile.set', { repetitions: 'heavier' }), ...sets),
      addDays(monday, 2),
    );
    expect(workout.blocks.map(({ exercise }) => exercise)).not.toContain('leg-press');
    expect(workout.leftOut).toContainEqual(expect.objectContaining({ kind: 'enough-this-week', muscle: 'vasti' }));
  });

  test('R28 in the last days of the taper only isolation and hips are left, and nothing else is said', () => {
    const race = said('race.set', { raceId: 'five', day: addDays(monday, 3), distanceKm: 5 });
    const workout = compose(who(race, said('day.set', { day: addDays(monday, 1), runs: [] })), monday);
    expect(workout.blocks.length).toBeGreaterThan(0);
    expect(workout.blocks.every(({ exercise }) => catalog[exercise].joints === 'isolation')).toBe(true);
    expect(workout.leftOut).toContainEqual({ kind: 'run-soon', run: 'race', days: 3 });
    expect(because(workout)).toEqual([]);
  });

  test('R28 the day after a session the runs ahead still say how much is too much, and why', () => {
    const soon = said('day.set', { day: addDays(monday, 2), runs: ['long'] });
    const free = said('day.set', { day: addDays(monday, 1), runs: [] });
    const workout = compose(who(did('hip-abduction-machine', addDays(monday, -1)), soon, free), monday);
    expect(workout.blocks.every(({ sets }) => sets <= 2)).toBe(true);
    expect(because(workout)).toEqual(['obstacle']);
  });

  test('R28 in a week without a session light work is offered as what it is, unless the day was asked for', () => {
    const ten = said('race.set', { raceId: 'ten', day: addDays(monday, -1), distanceKm: 10 });
    const free = [4, 5, 6].map((at) => said('day.set', { day: addDays(monday, at), runs: [] }));
    const friday = addDays(monday, 4);
    const workout = compose(who(ten, ...free), friday);
    expect([workout.phase, workout.notice]).toEqual(['off', { kind: 'empty-week' }]);
    expect(workout.blocks.length).toBeGreaterThan(0);
    expect(workout.blocks.every(({ exercise }) => catalog[exercise].joints === 'isolation')).toBe(true);
    const asked = said('day.set', { day: friday, runs: [], lift: 'wanted' });
    expect(compose(who(ten, ...free, asked), friday).notice).toBeNull();
    expect(compose(who(ten, ...free), addDays(friday, 7)).notice).toBeNull();
  });

  test('R28 after a race, and while ill, nothing is lifted; who is away trains where they are', () => {
    const raced = said('race.set', { raceId: 'ten', day: addDays(monday, -1), distanceKm: 10 });
    expect(compose(who(raced), monday).notice).toMatchObject({ kind: 'raced' });
    expect(compose(who(pause('ill')), monday).notice).toEqual({ kind: 'ill', to: addDays(monday, 3) });
    expect(compose(who(pause('away')), addDays(monday, 2)).blocks.length).toBeGreaterThan(2);
  });
});
