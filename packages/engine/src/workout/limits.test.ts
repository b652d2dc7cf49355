import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { athleteWho, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { anyGym } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { limitsOn } from './day-limits.ts';
import { benchPress, commercial, monday, performing, sets } from './example.ts';

import type { Workout } from './workout.ts';

const compose = (athlete: Athlete, on = monday): Workout =>
  composeWorkout({ athlete, gym: commercial, minutes: 45, on });
const running = (kind: RunKind): Athlete => athleteWho(said('profile.set', { runs: [{ weekday: 1, kind }] }));
/** Three weeks of two sessions: legs are used to it. */
const used = [21, 18, 14, 11, 7, 4].flatMap((ago) => sets('leg-press', 3, addDays(monday, -ago)));
const racingIn = (days: number): Athlete =>
  athleteWho(...used, said('profile.set', { race: { day: addDays(monday, days), distanceKm: 42.195 } }));
const healthy = {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
};

/** Sets that find the load come first, and one after them. */
const isProbed = (advice: Workout['blocks'][number]['advice']): boolean => advice.some(({ role }) => role === 'warmup');

const isLight = ({ blocks }: Workout): boolean =>
  blocks.every(
    ({ exercise, sets: count, target }) =>
      catalog[exercise].joints === 'isolation' && !catalog[exercise].eccentric && count <= 2 && target.reserve >= 2,
  );

describe('the run ahead', () => {
  test('W16 the day before intervals or the long run is light: isolation and hips, two sets, two in reserve, and it says so', () => {
    for (const kind of ['intervals', 'long'] as const) {
      const workout = compose(running(kind));
      expect(workout.blocks.length).toBeGreaterThan(2);
      expect(isLight(workout)).toBe(true);
      for (const { why } of workout.blocks) expect(why[0]).toEqual({ kind: 'light-before-run', run: kind, days: 1 });
      expect(workout.leftOut).toContainEqual({ kind: 'run-soon', run: kind, days: 1 });
    }
  });

  test('W16 an easy run tomorrow, or a hard one today, forbids nothing', () => {
    expect(isLight(compose(running('easy')))).toBe(false);
    expect(isLight(compose(running('long'), addDays(monday, 1)))).toBe(false);
  });

  test('W16 in no gym are heavy or lengthening legs given the day before', () => {
    fc.assert(
      fc.property(anyGym, fc.integer({ min: 10, max: 120 }), (gym, minutes) => {
        expect(isLight(composeWorkout({ athlete: running('long'), gym, minutes, on: monday }))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('W17 before a race: rest the last day, light work four days, nothing that makes sore ten days, two sets two weeks', () => {
    expect(compose(racingIn(0)).notice).toEqual({ kind: 'rest', run: 'race', days: 0 });
    expect(compose(racingIn(1))).toMatchObject({ notice: { kind: 'rest', run: 'race', days: 1 }, blocks: [] });
    expect(compose(running('race')).notice).toEqual({ kind: 'rest', run: 'race', days: 1 });
    for (const days of [2, 4]) expect(isLight(compose(racingIn(days)))).toBe(true);
    for (const days of [5, 10]) {
      const { blocks } = compose(racingIn(days));
      expect(blocks.some(({ exercise }) => exercise === 'leg-press')).toBe(true);
      expect(blocks.every(({ exercise }) => !catalog[exercise].eccentric)).toBe(true);
    }
    for (const days of [5, 14]) expect(Math.max(...compose(racingIn(days)).blocks.map((block) => block.sets))).toBe(2);
    expect(limitsOn(racingIn(20), monday).mostSets).toBe(3);
  });
});

describe('how the athlete is', () => {
  test('W18 a red flag stops all advice until it is cleared', () => {
    const report = said('pain.reported', { at: '2026-03-01T10:00:00', level: 3, redFlags: ['chest-pressure'] });
    const stopped = compose(athleteWho(report));
    expect(stopped).toMatchObject({ blocks: [], minutes: 0, notice: { kind: 'stop', redFlags: ['chest-pressure'] } });
    const cleared = compose(athleteWho(report, said('pain.cleared', { at: '2026-03-02T08:00:00' })));
    expect(cleared.blocks.length).toBeGreaterThan(3);
  });

  test('W19 a screening that asks for a clinician gives nothing; a gentle one two sets with three in reserve', () => {
    const ask = compose(athleteWho(said('screening.answered', { ...healthy, symptoms: true })));
    expect(ask).toMatchObject({ blocks: [], notice: { kind: 'ask-clinician' } });
    const gentle = compose(athleteWho(said('screening.answered', { ...healthy, joint: true })));
    expect(gentle.notice).toEqual({ kind: 'gentle' });
    expect(gentle.blocks.length).toBeGreaterThan(3);
    for (const { sets: count, target, exercise, advice } of gentle.blocks) {
      expect(count).toBe(isProbed(advice) ? 1 : 2);
      expect(target.reserve).toBeGreaterThanOrEqual(3);
      expect(catalog[exercise].eccentric).toBe(false);
    }
    const pregnant = compose(athleteWho(said('screening.answered', { ...healthy, pregnant: true })));
    for (const { exercise } of pregnant.blocks) {
      expect(catalog[exercise].supine).toBe(false);
      expect(['leg-curl-lying', 'prone-hip-extension']).not.toContain(exercise);
    }
  });

  test('W19 the birth year of a child asks for a gentle session too', () => {
    expect(compose(athleteWho(said('profile.set', { birthYear: 2011 }))).notice).toEqual({ kind: 'gentle' });
    expect(compose(athleteWho(said('profile.set', { birthYear: 2010 }))).notice).toBeNull();
  });

  test('W20 an exercise that hurt today does not come back today', () => {
    const hurt = said('pain.reported', { at: `${monday}T08:00:00`, exercise: 'leg-press', level: 7, redFlags: [] });
    const workout = compose(athleteWho(hurt));
    expect(workout.blocks.map((block) => block.exercise)).not.toContain('leg-press');
    expect(workout.leftOut).toContainEqual({ kind: 'pain', exercise: 'leg-press' });
  });

  test('W21 heavy legs get two sets, two in reserve, and no lunges', () => {
    const { blocks } = compose(athleteWho(said('readiness.reported', { day: monday, legs: 'heavy' })));
    expect(blocks.length).toBeGreaterThan(3);
    for (const { exercise, sets: count, target, advice } of blocks) {
      expect(count).toBe(isProbed(advice) ? 1 : 2);
      expect(target.reserve).toBeGreaterThanOrEqual(2);
      expect(catalog[exercise].eccentric).toBe(false);
    }
  });

  test('W22 the first week back after more than two weeks has two sets of everything', () => {
    const before = sets('leg-press', 3, addDays(monday, -30));
    const { blocks } = compose(athleteWho(...before));
    const unprobed = blocks.filter(({ advice }) => !isProbed(advice));
    expect(unprobed.map((block) => block.sets)).toEqual(unprobed.map(() => 2));
    expect(unprobed.map(({ exercise }) => exercise)).toContain('leg-press');
    expect(limitsOn(athleteWho(...before), monday).mostSets).toBe(2);
    expect(limitsOn(athleteWho(...used), monday).mostSets).toBe(3);
    const arms = [20, 10, 3].map((ago) => benchPress(addDays(monday, -ago)));
    expect(limitsOn(athleteWho(...before, ...arms), monday)).toMatchObject({ mostSets: 2, firstWeekBack: true });
  });
});

describe('recovery', () => {
  const tiring = [
    'leg-press',
    'leg-extension',
    'leg-curl-seated',
    'calf-raise-standing',
    'hip-abduction-machine',
  ] as const;
  const sessionOn = (day: string) => tiring.flatMap((exercise) => sets(exercise, 3, day));

  test('W23 muscles that were taken to failure yesterday rest today, and are named with the days that they need', () => {
    const workout = compose(athleteWho(...sessionOn(addDays(monday, -1))));
    for (const { exercise } of workout.blocks) {
      expect(catalog[exercise].credit.vasti ?? 0).toBeLessThan(0.5);
      expect(catalog[exercise].credit.hamstrings ?? 0).toBeLessThan(0.5);
    }
    expect(workout.leftOut).toContainEqual({ kind: 'not-recovered', muscle: 'vasti', days: 1 });
  });

  test('W23 after three days they are ready', () => {
    const workout = compose(athleteWho(...sessionOn(addDays(monday, -3))));
    expect(workout.leftOut.filter(({ kind }) => kind === 'not-recovered')).toEqual([]);
  });

  test('W23 twice on one day there is nothing left to train, and the athlete is told when', () => {
    const first = compose(athleteWho());
    const again = compose(athleteWho(...performing(first), ...sessionOn(monday)));
    expect(again.blocks).toEqual([]);
    expect(again.notice).toMatchObject({ kind: 'recovering' });
  });
});
