import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseIds, type Muscle, type MuscleGroup } from '../catalog/index.ts';
import { athleteWho, type Said, said } from '../journal/example.ts';
import { weekSets } from '../progress/index.ts';
import { addDays, daysBetween } from '../time.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import { type ComposeWorkout, composeWorkout } from './compose.ts';
import { beginner, commercial, monday, performing, sets } from './example.ts';
import { balances, needsOf, sessionsAWeek } from './needs.ts';
import type { BlockReason, LeftOut, Workout } from './workout.ts';

const anyWorkout = fc
  .record({ athlete: anyAthlete, gym: anyGym, minutes: fc.integer({ min: 10, max: 130 }) })
  .map(({ athlete, gym, minutes }) => ({
    athlete,
    workout: composeWorkout({ athlete, gym, minutes, on: monday }),
  }));

const reasons = <K extends BlockReason['kind']>({ blocks }: Workout, kind: K): Extract<BlockReason, { kind: K }>[] =>
  blocks.flatMap(({ why }) =>
    why.filter((reason): reason is Extract<BlockReason, { kind: K }> => reason.kind === kind),
  );
const leftOut = <K extends LeftOut['kind']>(workout: Workout, kind: K): Extract<LeftOut, { kind: K }>[] =>
  workout.leftOut.filter((left): left is Extract<LeftOut, { kind: K }> => left.kind === kind);

const counts = ({ blocks }: Workout): readonly number[] => blocks.map(({ sets: count }) => count);

const shares = balances.map(({ share }) => share);

/** The quadriceps are named by their larger part. */
const groupOf = (muscle: Muscle): MuscleGroup =>
  muscle === 'vasti' || muscle === 'rectusFemoris' || muscle === 'trunk' ? 'quadriceps' : muscle;

describe('reasons are true', () => {
  test('W10 a muscle that is behind has the sets that the progress screen counts, and a set less than its range at least', () => {
    fc.assert(
      fc.property(anyWorkout, ({ athlete, workout }) => {
        const week = weekSets(athlete, monday);
        const needs = needsOf(athlete, monday, workout.askedMinutes);
        const share = 1 - 1 / sessionsAWeek(athlete, monday);
        for (const { muscle, behind, sets: had, low, high } of reasons(workout, 'behind')) {
          expect(had).toBeCloseTo(week[groupOf(muscle)], 9);
          expect(needs).toContainEqual(expect.objectContaining({ muscle, low, high }));
          expect(behind).toBeCloseTo(low * share - had, 9);
          expect(behind).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('W10 a muscle that is behind another has the sets of both, and is short of its share', () => {
    fc.assert(
      fc.property(anyWorkout, ({ athlete, workout }) => {
        const week = weekSets(athlete, monday);
        for (const { muscle, behind, sets: had, than, thanSets } of reasons(workout, 'behind-other')) {
          const calves = week.gastrocnemius + week.soleus;
          expect(had).toBeCloseTo(muscle === 'soleus' ? calves : week[groupOf(muscle)], 9);
          expect(thanSets).toBeCloseTo(week[groupOf(than)], 9);
          expect(shares.map((share) => share * thanSets - had)).toContainEqual(expect.closeTo(behind, 9));
          expect(behind).toBeGreaterThanOrEqual(0.5);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('W10 what running asks of a muscle is said only where nothing else is, and of a balance one thing', () => {
    fc.assert(
      fc.property(anyWorkout, ({ workout }) => {
        for (const { why } of workout.blocks) {
          const kinds = why.map(({ kind }) => kind);
          expect(kinds.includes('demand') && kinds.length > 1).toBe(false);
          expect(kinds.includes('keeps-balance') && kinds.includes('behind-other')).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('W10 a change is as many days old as is said, and there is one first lift at most', () => {
    fc.assert(
      fc.property(anyWorkout, ({ athlete, workout }) => {
        for (const { exercise, why } of workout.blocks) {
          const last = athlete.sessions.findLast((session) => session.sets.some((set) => set.exercise === exercise));
          const said = why.flatMap((reason) => (reason.kind === 'variety' ? [reason.daysSince] : []));
          expect(said.every((days) => last !== undefined && days === daysBetween(last.day, monday))).toBe(true);
        }
        expect(reasons(workout, 'priority').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('W10 after a week of leg extensions something says how far it is behind the quadriceps', () => {
    const extended = athleteWho(...sets('leg-extension', 6, addDays(monday, -3)));
    const workout = composeWorkout({ athlete: extended, gym: commercial, minutes: 60, on: monday });
    expect(reasons(workout, 'behind-other')).toContainEqual(expect.objectContaining({ than: 'vasti', thanSets: 6 }));
  });
});

/** Three weeks of two sessions: legs are used to it. */
const used = [21, 18, 14, 11, 7, 4].flatMap((ago) => sets('leg-press', 1, addDays(monday, -ago)));
/** Why the day of someone with this log has less than a usual one. */
const loweredOn = (...log: readonly Said[]): readonly string[] =>
  leftOut(composeWorkout({ athlete: athleteWho(...log), gym: commercial, minutes: 45, on: monday }), 'lowered').map(
    ({ lowering }) => lowering.because.kind,
  );

describe('what is left out is said', () => {
  test('W40 who has more minutes than the workout can use is told how many it takes', () => {
    fc.assert(
      fc.property(anyWorkout, ({ workout }) => {
        for (const { minutes, askedMinutes } of leftOut(workout, 'time-to-spare')) {
          expect([minutes, askedMinutes]).toEqual([workout.minutes, workout.askedMinutes]);
          expect(askedMinutes - minutes).toBeGreaterThanOrEqual(6);
          expect(leftOut(workout, 'no-time')).toEqual([]);
        }
        for (const { stations } of leftOut(workout, 'enough-stations')) expect(stations).toBe(workout.blocks.length);
      }),
      { numRuns: 80 },
    );
    const long = composeWorkout({ athlete: beginner, gym: commercial, minutes: 120, on: monday });
    expect(leftOut(long, 'time-to-spare').length + leftOut(long, 'enough-stations').length).toBe(1);
  });

  test('W40 what more minutes would bring is not in the workout', () => {
    fc.assert(
      fc.property(anyWorkout, ({ workout }) => {
        const given = new Set(workout.blocks.map(({ exercise }) => exercise));
        for (const { exercise } of leftOut(workout, 'no-time')) expect(given.has(exercise)).toBe(false);
      }),
      { numRuns: 40 },
    );
    const short = composeWorkout({ athlete: beginner, gym: commercial, minutes: 20, on: monday });
    expect(leftOut(short, 'no-time').length).toBeGreaterThan(0);
  });

  test('W40 two sets where the season has three are said to be worth more, and only where they are a choice', () => {
    const log: Said[] = [];
    for (const ago of [21, 18, 14, 11, 7, 4]) {
      const athlete = athleteWho(...log);
      log.push(...performing(composeWorkout({ athlete, gym: commercial, minutes: 45, on: addDays(monday, -ago) })));
    }
    const ask = (change: Partial<ComposeWorkout> = {}): Workout =>
      composeWorkout({ athlete: athleteWho(...log), gym: commercial, minutes: 45, on: monday, ...change });
    expect(counts(ask())).toContain(2);
    expect(leftOut(ask(), 'third-sets')).toHaveLength(1);
    // Where there is nothing else to be had, there are third sets.
    const others = exerciseIds.filter((id) => id !== 'leg-press' && id !== 'leg-curl-seated');
    const two = ask({ without: others });
    expect(counts(two)).toEqual([3, 3]);
    expect(leftOut(two, 'third-sets')).toEqual([]);
    // Legs that feel heavy have two sets whatever else there is.
    expect(leftOut(ask({ legsHeavy: true }), 'third-sets')).toEqual([]);
  });

  test('W40 a day with less than the usual session says why, as the season does', () => {
    expect(loweredOn(...used)).toEqual([]);
    expect(loweredOn(...used, said('readiness.reported', { day: monday, legs: 'heavy' }))).toEqual(['heavy-legs']);
    const race = said('profile.set', { race: { day: addDays(monday, 12), distanceKm: 10 } });
    expect(loweredOn(...used, race)).toEqual(['taper']);
    expect(loweredOn()).toEqual(['new']);
    const before = [50, 47, 44, 40, 36, 30].flatMap((ago) => sets('leg-press', 1, addDays(monday, -ago)));
    expect(loweredOn(...before)).toEqual(['first-week-back']);
  });
});
