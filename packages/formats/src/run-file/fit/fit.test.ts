import * as fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { describe, expect, test } from 'vitest';
import { fitFile } from '../../testing/fit-file.ts';
import { mustReadRuns, readRuns, whyRefused } from '../../testing/run-files.ts';
import { readFitFile } from './index.ts';

const run = { start: '2026-11-20T17:00:00Z', seconds: 1800, metres: 5400 };

describe('a FIT recording', () => {
  test('I31 is a run with its time on the move, distance, climb and heart rate, on the clock of the watch', async () => {
    const { app, runs } = await mustReadRuns(fitFile({ ...run, offsetMinutes: 540 }), 'run.fit');
    expect(app).toBe('Garmin FIT');
    expect(runs.map(({ body }) => body)).toEqual([
      {
        startedAt: '2026-11-21T02:00:00',
        utcOffsetMinutes: 540,
        seconds: 1800,
        elapsedSeconds: 1860,
        distanceMetres: 5400,
        climbMetres: 42,
        descentMetres: 0,
        meanHeartRate: 150,
        maxHeartRate: 150,
        detail: 'recording',
        source: 'Garmin FIT',
      },
    ]);
  });

  test('I31 is decoded as another library decodes it', async () => {
    const bytes = fitFile(run);
    const theirs = await new FitParser({ lengthUnit: 'm', mode: 'list' }).parseAsync(new Uint8Array(bytes).buffer);
    const [ours] = readFitFile(bytes, 'run.fit').activities;
    expect(ours?.seconds).toBe(theirs.sessions?.[0]?.total_timer_time);
    expect(ours?.distanceMetres).toBe(theirs.sessions?.[0]?.total_distance);
  });

  test.each([
    [1, 'treadmill'],
    [45, 'treadmill'],
    [58, 'treadmill'],
    [3, 'trail'],
    [4, 'track'],
    [2, 'road'],
    [0, undefined],
  ])('I37 of sub-sport %i was on %s', async (subSport, ground) => {
    const { runs } = await mustReadRuns(fitFile({ ...run, subSport }), 'run.fit');
    expect(runs[0]?.body.ground).toBe(ground);
  });

  test('I34 of another sport is counted and left out', async () => {
    const { runs, others } = await mustReadRuns(fitFile({ ...run, sport: 2 }), 'ride.fit');
    expect(runs).toEqual([]);
    expect(others).toEqual([{ sport: 'cycling', count: 1 }]);
  });

  test('I33 of a planned workout is refused as one', async () => {
    expect(await whyRefused(fitFile(run, [], 5), 'plan.fit')).toContain('a planned workout');
  });
});

describe('a FIT recording whose clock jumped', () => {
  test('I35 begins where its records begin when its session says another day', async () => {
    const { runs } = await mustReadRuns(fitFile({ ...run, sessionStart: '2036-01-01T00:00:00Z' }), 'run.fit');
    expect(runs[0]?.body.startedAt).toBe('2026-11-20T18:00:00');
  });

  test('I35 lasts as long as its records when its timer says a month', async () => {
    const { runs } = await mustReadRuns(fitFile({ ...run, timerSeconds: 31 * 86_400 }), 'run.fit');
    expect(runs[0]?.body.seconds).toBe(1800);
  });
});

describe('a damaged FIT file', () => {
  const whole = fitFile(run);

  test('I32 that was cut off gives the run up to the cut, and says so', async () => {
    const { runs, problems } = await mustReadRuns(whole.slice(0, Math.floor(whole.length / 2)), 'died.fit');
    expect(problems.map(({ message }) => message)).toEqual([
      'The file breaks off in the middle. What came before was read.',
    ]);
    const body = runs[0]?.body;
    expect(body?.seconds).toBeGreaterThan(850);
    expect(body?.seconds).toBeLessThan(950);
    expect((body?.distanceMetres ?? 0) / (body?.seconds ?? 1)).toBeCloseTo(3, 1);
  });

  test('I32 whose second half was lost to zeros gives the first half', async () => {
    const bytes = whole.slice();
    bytes.fill(0, Math.floor(whole.length / 2));
    const { runs, problems } = await mustReadRuns(bytes, 'zeros.fit');
    expect(problems[0]?.message).toBe('The file is damaged from some point on. What came before was read.');
    expect(runs[0]?.body.seconds).toBeGreaterThan(850);
    expect(runs[0]?.body.descentMetres).toBe(0);
  });

  test('I32 whose size was never written is read to its end', async () => {
    const bytes = whole.slice();
    bytes.fill(0, 4, 8);
    expect((await mustReadRuns(bytes, 'died.fit')).runs[0]?.body.seconds).toBe(1800);
  });

  test('I32 with a wrong checksum is read all the same, and says so', async () => {
    const bytes = whole.slice();
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
    const { runs, problems } = await mustReadRuns(bytes, 'run.fit');
    expect(runs).toHaveLength(1);
    expect(problems[0]?.message).toContain('checksum');
  });

  test('I32 of two recordings glued together gives both', async () => {
    const later = fitFile({ ...run, start: '2026-11-21T17:00:00Z' });
    expect((await mustReadRuns(Uint8Array.from([...whole, ...later]), 'both.fit')).runs).toHaveLength(2);
    expect((await mustReadRuns(Uint8Array.from([...whole, ...whole]), 'twice.fit')).runs).toHaveLength(1);
  });

  test('I32 never makes the reader throw or hang, whatever bytes are changed, lost or added', async () => {
    const short = fitFile({ ...run, seconds: 30 });
    const changed = fc
      .array(fc.tuple(fc.nat(short.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const bytes = short.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    const cut = fc.tuple(fc.nat(short.length), fc.nat(short.length)).map(([from, to]) => short.slice(from, to));
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, cut, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const result = await readRuns(bytes, 'broken.fit');
        expect(['runs', 'refused']).toContain(result.kind);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['zeros', new Uint8Array(500), 'neither FIT nor GPX nor TCX'],
  ])('I33 of %s is refused', async (_, bytes, words) => {
    expect(await whyRefused(bytes, 'run.fit')).toContain(words);
  });
});

describe('the sets that a watch counted', () => {
  const strength = { start: '2026-11-20T17:00:00Z', seconds: 600, metres: 0, sport: 10, subSport: 20 };
  const setsOf = async (...sets: Parameters<typeof fitFile>[1] & {}) =>
    (await mustReadRuns(fitFile(strength, sets), 'gym.fit')).sets.map(({ body }) => body);

  test('I42 are sets of one session, in their order, with what the watch showed', async () => {
    const sets = await setsOf(
      { category: 28, name: 0, repetitions: 12, kg: 80 },
      { category: 6, name: 34, repetitions: 15, kg: 36.28739, unit: 'lb' },
    );
    expect(sets).toMatchObject([
      { exercise: 'leg-press', loadKg: 80, shown: { value: 80, unit: 'kg' }, repetitions: 12, order: 0 },
      { exercise: 'leg-extension', shown: { value: 80, unit: 'lb' }, repetitions: 15, order: 1 },
    ]);
    expect(sets[1]?.loadKg).toBeCloseTo(36.287, 3);
    expect(new Set(sets.map(({ sessionId }) => sessionId)).size).toBe(1);
    expect(sets[0]?.performedAt).toBe('2026-11-20T18:00:00');
  });

  test('I42 without a load keep their name only, unless the body is the load', async () => {
    const sets = await setsOf(
      { category: 28, name: 0, repetitions: 12, kg: 0 },
      { category: 17, name: 33, repetitions: 10, kg: 0 },
      { category: 1, name: 16, repetitions: 20, kg: 0 },
    );
    expect(sets.map(({ exercise, exerciseName }) => [exercise, exerciseName])).toEqual([
      [undefined, 'Leg press (no load given)'],
      [undefined, 'Lunge (Garmin 17/33)'],
      ['calf-raise-single-leg', 'Single-leg calf raise'],
    ]);
  });

  test('I42 that are a guess of the watch are none; a session without sets says so', async () => {
    expect(await setsOf({ category: 65_534, name: 65_535, repetitions: 0, kg: 4 })).toEqual([]);
    const { problems } = await mustReadRuns(fitFile(strength), 'gym.fit');
    expect(problems[0]?.message).toContain('counted no sets');
  });
});
