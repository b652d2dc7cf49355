/** Every file that is written is read back by Garmin's own decoder, field by field. */
import { Decoder, Stream } from '@garmin/fitsdk';
import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { gymPreset } from '@legwork/engine/gym';
import { hillSession, usualCost } from '@legwork/engine/hills';
import { type Body, fold, makeEvent } from '@legwork/engine/journal';
import { composeWorkout } from '@legwork/engine/workout';
import { describe, expect, test } from 'vitest';
import { readFitFile } from '../run-file/fit/index.ts';
import { hillWorkoutFit, sessionFit, strengthWorkoutFit } from './index.ts';

/** What another decoder reads, which has to find the file whole. */
function decoded(bytes: Uint8Array) {
  const decoder = new Decoder(Stream.fromByteArray(bytes));
  expect(decoder.isFIT()).toBe(true);
  expect(decoder.checkIntegrity()).toBe(true);
  const { messages, errors } = decoder.read();
  expect(errors).toEqual([]);
  return messages;
}

const writtenMs = Date.parse('2026-11-23T17:30:00Z');

describe('a hill programme for a watch', () => {
  const belt = { speedKmh: { min: 0.8, max: 20, step: 0.1 }, gradePercent: { min: 0, max: 15, step: 0.5 } };
  const program = hillSession('repeats', {
    minutes: 30,
    runner: { cost: usualCost, hourKmh: 12 },
    belt,
    phase: 'heavy',
  });
  const read = decoded(hillWorkoutFit(program, { id: 'hills-1', name: 'Hill repeats', writtenMs }));

  test('I80 is a treadmill workout of its own with as many steps as the programme', () => {
    expect(read.fileIdMesgs?.[0]).toMatchObject({
      type: 'workout',
      manufacturer: 'development',
      product: 1,
      timeCreated: new Date(writtenMs),
    });
    expect(read.fileIdMesgs?.[0]?.serialNumber).toBeGreaterThan(0);
    expect(read.workoutMesgs?.[0]).toMatchObject({
      wktName: 'Hill repeats',
      sport: 'running',
      subSport: 'treadmill',
      numValidSteps: program.segments.length,
    });
    expect(read.workoutStepMesgs).toHaveLength(program.segments.length);
  });

  test('I80 each step has its time, its speed within 0.2 km/h, and the incline in its name', () => {
    const steps = read.workoutStepMesgs ?? [];
    for (const [index, { seconds, speedKmh, gradePercent }] of program.segments.entries()) {
      const step = steps[index];
      expect(step).toMatchObject({
        messageIndex: index,
        wktStepName: `${speedKmh} km/h @ ${gradePercent} %`,
        durationType: 'time',
        durationTime: seconds,
        targetType: 'speed',
        targetSpeedZone: 0,
      });
      expect(step?.customTargetSpeedLow).toBeCloseTo((speedKmh - 0.2) / 3.6, 2);
      expect(step?.customTargetSpeedHigh).toBeCloseTo((speedKmh + 0.2) / 3.6, 2);
    }
    expect(steps.map(({ intensity }) => intensity).slice(0, 3)).toEqual(['warmup', 'active', 'recovery']);
    expect(steps.at(-1)?.intensity).toBe('cooldown');
    expect(steps[1]?.notes).toBe('Climb.');
  });

  test('I80 two programmes are two files to a watch', () => {
    const other = decoded(hillWorkoutFit(program, { id: 'hills-2', name: 'Hill repeats', writtenMs }));
    expect(other.fileIdMesgs?.[0]?.serialNumber).not.toBe(read.fileIdMesgs?.[0]?.serialNumber);
  });

  test('I80 a long name is cut at a character', () => {
    const name = 'Überquerung der Alpen über den großen Sankt Bernhard';
    const [workout] = decoded(hillWorkoutFit(program, { id: 'x', name, writtenMs })).workoutMesgs ?? [];
    expect(name.startsWith(workout?.wktName ?? '?')).toBe(true);
    expect(new TextEncoder().encode(workout?.wktName ?? '').length).toBeGreaterThan(36);
  });
});

describe('a strength workout for a watch', () => {
  const gym = gymPreset('commercial', 'kg', 'gym-1');
  const workout = composeWorkout({ athlete: fold([]), gym, minutes: 45, on: '2026-11-23' });
  const read = decoded(strengthWorkoutFit(workout, { id: 'w-1', name: 'Legs', unit: 'kg', writtenMs }));
  const steps = read.workoutStepMesgs ?? [];

  test('I81 is a strength workout whose steps count as they are, repetitions of steps too', () => {
    expect(read.workoutMesgs?.[0]).toMatchObject({
      wktName: 'Legs',
      sport: 'training',
      subSport: 'strengthTraining',
      numValidSteps: steps.length,
    });
    expect(steps.map(({ messageIndex }) => messageIndex)).toEqual(steps.map((_, index) => index));
  });

  test('I81 every block is there with its exercise, its repetitions, its load and as many sets as it has', () => {
    for (const block of workout.blocks) {
      const { fit, name } = catalog[block.exercise];
      const working = steps.findIndex(
        ({ wktStepName, intensity }) => intensity === 'active' && (wktStepName ?? '').startsWith(name.slice(0, 30)),
      );
      expect(steps[working]).toMatchObject({ durationType: 'reps', durationReps: block.target.high });
      expect(steps[working]?.exerciseName).toBe(fit.name);
      const kg = block.advice[0]?.option.setting.type === 'band' ? 0 : (block.advice[0]?.loadKg ?? 0);
      expect(steps[working]?.exerciseWeight ?? 0).toBeCloseTo(kg, 2);
      const rest = steps.findIndex(({ intensity }, index) => index > working && intensity === 'rest');
      expect(steps[rest]).toMatchObject({ durationType: 'time', durationTime: block.restSeconds });
      const sets = block.sets === 1 ? 1 : steps[rest + 1]?.repeatSteps;
      expect(sets).toBe(block.sets);
      const begins = block.sets === 1 ? working : steps[rest + 1]?.durationStep;
      expect(begins).toBe(working);
    }
  });

  test('I81 every exercise has its title', () => {
    const titles = (read.exerciseTitleMesgs ?? []).map(({ wktStepName }) => wktStepName);
    const [first] = workout.blocks;
    expect(titles).toContain(first && catalog[first.exercise].name);
  });
});

const logged = (exercise: ExerciseId, change: Partial<Body<'set.logged'>> = {}): Body<'set.logged'> => ({
  sessionId: 'session-1',
  performedAt: '2026-11-23T18:30:00',
  order: 0,
  exercise,
  exerciseName: catalog[exercise].name,
  side: 'both',
  role: 'working',
  loadKg: 80,
  repetitions: 12,
  effort: { kind: 'failure' },
  ...change,
});

/** A set of an exercise that the catalogue does not have. */
const { exercise: _, ...unknown }: Body<'set.logged'> = {
  ...logged('leg-press', { order: 4, performedAt: '2026-11-23T18:43:00' }),
  exerciseName: 'Glute machine',
};

const sessionOf = (...bodies: readonly Body<'set.logged'>[]) => {
  const events = bodies.map((body, index) =>
    makeEvent({
      kind: 'set.logged',
      body,
      id: `event-${index}`,
      device: 'phone',
      deviceSeq: index,
      at: '2026-11-23T18:30:00Z',
    }),
  );
  const [session] = fold(events).sessions;
  if (session === undefined) throw new TypeError('No session.');
  return session;
};

describe('a performed session as an activity', () => {
  const session = sessionOf(
    logged('leg-press', { seconds: 40, loadKg: 36.3 }),
    logged('leg-press', { order: 1, performedAt: '2026-11-23T18:33:00', repetitions: 11 }),
    logged('leg-extension', {
      order: 2,
      performedAt: '2026-11-23T18:36:30',
      loadKg: 40.823,
      shown: { value: 90, unit: 'lb' },
    }),
    logged('glute-bridge-single-leg', { order: 3, performedAt: '2026-11-23T18:40:00', loadKg: 0 }),
    unknown,
  );
  const bytes = sessionFit(session, 'Europe/Berlin');
  const read = decoded(bytes);

  test('I82 is strength training from its first set to its last, in the zone of the athlete', () => {
    expect(read.fileIdMesgs?.[0]).toMatchObject({ type: 'activity', manufacturer: 'development' });
    expect(read.sessionMesgs?.[0]).toMatchObject({
      sport: 'training',
      subSport: 'strengthTraining',
      startTime: new Date('2026-11-23T17:29:20Z'),
      timestamp: new Date('2026-11-23T17:43:00Z'),
      totalElapsedTime: 820,
      totalTimerTime: 820,
      firstLapIndex: 0,
      numLaps: 1,
    });
    expect(read.lapMesgs?.[0]).toMatchObject({ totalTimerTime: 820, sport: 'training' });
    expect(read.activityMesgs?.[0]).toMatchObject({ numSessions: 1, totalTimerTime: 820, type: 'manual' });
    expect(read.eventMesgs?.map(({ event, eventType }) => [event, eventType])).toEqual([
      ['timer', 'start'],
      ['timer', 'stopAll'],
    ]);
  });

  test('I82 has every set with what was lifted, and rests between them', () => {
    const sets = read.setMesgs ?? [];
    expect(sets.map(({ setType }) => setType)).toEqual([
      'active',
      'rest',
      'active',
      'rest',
      'active',
      'rest',
      'active',
      'rest',
      'active',
    ]);
    expect(sets.map(({ messageIndex }) => messageIndex)).toEqual(sets.map((_, index) => index));
    expect(sets[0]).toMatchObject({
      repetitions: 12,
      weight: 36.3125,
      weightDisplayUnit: 'kilogram',
      duration: 40,
      category: ['squat'],
      categorySubtype: [0],
      startTime: new Date('2026-11-23T17:29:20Z'),
      timestamp: new Date('2026-11-23T17:30:00Z'),
    });
    expect(sets[2]).toMatchObject({ repetitions: 11, weight: 80 });
    expect(sets[4]).toMatchObject({ category: ['crunch'], categorySubtype: [34], weightDisplayUnit: 'pound' });
    expect(sets[6]?.weight).toBeUndefined();
    expect(sets[8]?.category).toEqual(['unknown']);
  });

  test('I82 names its exercises', () => {
    expect(read.exerciseTitleMesgs?.map(({ wktStepName }) => wktStepName)).toEqual([
      catalog['leg-press'].name,
      catalog['leg-extension'].name,
      catalog['glute-bridge-single-leg'].name,
    ]);
  });

  test('I82 comes back through our own reader', () => {
    const { sets, activities } = readFitFile(bytes, 'session.fit');
    expect(activities).toHaveLength(1);
    expect(sets.map(({ category, name, repetitions }) => [category, name, repetitions]).slice(0, 3)).toEqual([
      [28, 0, 12],
      [28, 0, 11],
      [6, 34, 12],
    ]);
  });

  test('I82 sets that were logged at one time follow each other', () => {
    const same = sessionOf(logged('leg-press'), logged('leg-press', { order: 1 }), logged('leg-press', { order: 2 }));
    const sets = decoded(sessionFit(same, 'UTC')).setMesgs ?? [];
    expect(sets).toHaveLength(3);
    expect(sets[1]?.startTime).toEqual(sets[0]?.timestamp);
    expect(sets[2]?.timestamp).toEqual(new Date('2026-11-23T18:30:00Z'));
  });

  test('I82 sets of another app that has one time for all of them begin at it', () => {
    const source = 'Strong';
    const other = sessionOf(logged('leg-press', { source }), logged('leg-press', { order: 1, source }));
    const sets = decoded(sessionFit(other, 'UTC')).setMesgs ?? [];
    expect(sets[0]?.startTime).toEqual(new Date('2026-11-23T18:30:00Z'));
    expect(sets[1]?.startTime).toEqual(sets[0]?.timestamp);
  });

  test('I82 a belt’s grade and a band’s level are no weights', () => {
    const belt = sessionOf(
      logged('treadmill-hills', { loadKg: 8, seconds: 600 }),
      logged('band-walk', { order: 1, loadKg: 2 }),
    );
    for (const { weight } of decoded(sessionFit(belt, 'UTC')).setMesgs ?? []) expect(weight).toBeUndefined();
  });

  test('I82 a session without sets is refused', () => {
    expect(() => sessionFit({ ...session, sets: [] }, 'UTC')).toThrow(RangeError);
  });
});

// Garmin's own catalogue: a leg press is a squat there, a leg extension a crunch.
test.each<[ExerciseId, number, number]>([
  ['leg-press', 28, 0],
  ['leg-extension', 6, 34],
  ['leg-curl-seated', 15, 1],
  ['leg-curl-lying', 15, 1],
  ['hip-thrust', 10, 1],
  ['romanian-deadlift', 8, 23],
  ['single-leg-romanian-deadlift', 8, 14],
  ['bulgarian-split-squat', 17, 18],
  ['lunge-walking', 17, 77],
  ['tibialis-raise', 1, 8],
  ['calf-raise-standing', 1, 19],
  ['calf-raise-seated', 1, 7],
  ['hip-abduction-machine', 11, 29],
  ['hip-adduction-machine', 11, 26],
  ['step-up', 28, 32],
  ['back-squat', 28, 6],
  ['goblet-squat', 28, 37],
  ['treadmill-hills', 52, 1],
])('I83 %s has category %i and name %i in a FIT file', (id, category, name) => {
  const [set] = decoded(sessionFit(sessionOf(logged(id)), 'UTC')).setMesgs ?? [];
  expect(catalog[id].fit).toMatchObject({ category, name });
  expect(set?.categorySubtype).toEqual([name]);
});
