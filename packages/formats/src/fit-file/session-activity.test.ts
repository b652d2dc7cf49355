import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { type Body, fold, makeEvent } from '@legwork/engine/journal';
import { describe, expect, test } from 'vitest';
import { readFitFile } from '../run-file/fit/index.ts';
import { decodedFit } from '../testing/decoded-fit.ts';
import { sessionFit } from './index.ts';

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
  const read = decodedFit(bytes);

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
    const sets = decodedFit(sessionFit(same, 'UTC')).setMesgs ?? [];
    expect(sets).toHaveLength(3);
    expect(sets[1]?.startTime).toEqual(sets[0]?.timestamp);
    expect(sets[2]?.timestamp).toEqual(new Date('2026-11-23T18:30:00Z'));
  });

  test('I82 sets of another app that has one time for all of them begin at it', () => {
    const source = 'Strong';
    const other = sessionOf(logged('leg-press', { source }), logged('leg-press', { order: 1, source }));
    const sets = decodedFit(sessionFit(other, 'UTC')).setMesgs ?? [];
    expect(sets[0]?.startTime).toEqual(new Date('2026-11-23T18:30:00Z'));
    expect(sets[1]?.startTime).toEqual(sets[0]?.timestamp);
  });

  test('I82 a belt’s grade and a band’s level are no weights', () => {
    const belt = sessionOf(
      logged('treadmill-hills', { loadKg: 8, seconds: 600 }),
      logged('band-walk', { order: 1, loadKg: 2 }),
    );
    for (const { weight } of decodedFit(sessionFit(belt, 'UTC')).setMesgs ?? []) expect(weight).toBeUndefined();
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
  const [set] = decodedFit(sessionFit(sessionOf(logged(id)), 'UTC')).setMesgs ?? [];
  expect(catalog[id].fit).toMatchObject({ category, name });
  expect(set?.categorySubtype).toEqual([name]);
});
