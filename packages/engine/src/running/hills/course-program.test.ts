import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beltPower, usualCost } from './cost.ts';
import { treadmillProgram } from './course-program.ts';
import { courseOf, gymBelt, runner } from './example.ts';
import type { Belt, BeltLimit, HillProgram, ProgramCourse } from './program.ts';

const rolling = courseOf([
  [3, 0],
  [1, 4],
  [1, -4],
  [4, 0.5],
  [0.8, 7],
  [1.2, -3],
  [4, 0],
]);

const courseIn = ({ from }: HillProgram): ProgramCourse => {
  if (from.kind !== 'course') throw new TypeError('Not of a course.');
  return from.course;
};
const limitIn = <K extends BeltLimit['kind']>({ limits }: HillProgram, kind: K) =>
  limits.find((limit): limit is Extract<BeltLimit, { kind: K }> => limit.kind === kind);

const isSetting = (value: number, { min, max, step }: Belt['speedKmh']): boolean => {
  const steps = (value - min) / step;
  return value >= min - 1e-9 && value <= max + 1e-9 && Math.abs(steps - Math.round(steps)) < 1e-6;
};

describe('a course on a belt', () => {
  test('H10 is as much work as the road, within 2 %, on any course, at any speed, with settings that the belt has', () => {
    const legs = fc.array(
      fc.tuple(
        fc.integer({ min: 2, max: 40 }).map((tenths) => tenths / 10),
        fc.integer({ min: -20, max: 25 }),
      ),
      { minLength: 1, maxLength: 8 },
    );
    const belts = fc.record({
      speedKmh: fc.constantFrom({ min: 0.8, max: 20, step: 0.1 }, { min: 1, max: 14, step: 0.5 }),
      gradePercent: fc.constantFrom(
        { min: 0, max: 15, step: 0.5 },
        { min: -3, max: 40, step: 1 },
        { min: 0, max: 10, step: 1 },
      ),
    });
    fc.assert(
      fc.property(legs, belts, fc.integer({ min: 240, max: 700 }), (each, belt, secondsPerKm) => {
        const effortKm = each.reduce((sum, [km, grade]) => sum + km * (1 + 0.07 * Math.max(0, grade)), 0);
        const program = treadmillProgram(courseOf(each), runner, belt, { goalSeconds: effortKm * secondsPerKm });
        expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
        for (const { speedKmh, gradePercent, seconds } of program.segments) {
          expect(isSetting(speedKmh, belt.speedKmh)).toBe(true);
          expect(isSetting(gradePercent, belt.gradePercent)).toBe(true);
          expect(Number.isInteger(seconds) && seconds > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('H10 runs a flat course at its pace, with the grade that stands in for the air', () => {
    const { segments } = treadmillProgram(courseOf([[10, 0]]), runner, gymBelt, { goalSeconds: 3000 });
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({
      seconds: 3000,
      speedKmh: 12.1,
      gradePercent: 0.5,
      part: 'level',
      isWalking: false,
    });
  });

  test('H10 keeps the time of each stretch, and the power of the race in it', () => {
    const program = treadmillProgram(rolling, runner, gymBelt, { goalSeconds: 4800 });
    const power = courseIn(program).flatKmh / 3.6;
    expect(program.seconds).toBeGreaterThan(4795);
    expect(program.seconds).toBeLessThan(4805);
    for (const { part, speedKmh, gradePercent, isWalking } of program.segments) {
      if (part === 'descent') continue;
      const done = beltPower(usualCost, gradePercent, { speed: speedKmh / 3.6, isWalking });
      expect(Math.abs(done / power - 1)).toBeLessThan(0.025);
    }
  });

  test('H10 names where on the course each segment is', () => {
    const { segments } = treadmillProgram(rolling, runner, gymBelt, { goalSeconds: 4800 });
    const steepest = segments.toSorted((a, b) => b.gradePercent - a.gradePercent)[0];
    expect(steepest?.part).toBe('climb');
    expect(Math.abs((steepest?.fromMetres ?? 0) - 9000)).toBeLessThan(100);
    expect(Math.abs((steepest?.toMetres ?? 0) - 9800)).toBeLessThan(100);
    expect(Math.abs((steepest?.coursePercent ?? 0) - 7)).toBeLessThan(0.5);
  });

  test('H10 without a goal it is run as fast as the runner could by their hour', () => {
    const program = treadmillProgram(courseOf([[12, 0]]), runner, gymBelt, {});
    expect(courseIn(program).goalSeconds).toBeCloseTo(3600, -1);
    const longer = treadmillProgram(courseOf([[42.195, 0]]), runner, gymBelt, {});
    // Riegel 1981.
    expect(courseIn(longer).goalSeconds).toBeCloseTo(3600 * (42.195 / 12) ** 1.06, -2);
    expect(() => treadmillProgram(rolling, { ...runner, hourKmh: null }, gymBelt, {})).toThrow(RangeError);
  });
});

/** The strength work in place of so much descent. */
const eccentric = (metres: number): HillProgram['eccentric'] => {
  const down = courseOf([
    [10, -metres / 100],
    [1, 0],
  ]);
  return treadmillProgram(down, runner, gymBelt, { goalSeconds: 3600 }).eccentric;
};

describe('what a belt cannot do', () => {
  test('H11 a road that is too steep becomes a faster one', () => {
    const steep = courseOf([
      [1, 0],
      [1, 18],
      [1, 0],
    ]);
    const program = treadmillProgram(steep, { ...runner, hourKmh: null }, gymBelt, { goalSeconds: 1300 });
    const climb = program.segments.find(({ gradePercent }) => gradePercent === 15);
    expect(climb?.notes).toContainEqual({ kind: 'too-steep', coursePercent: expect.closeTo(18, 0) });
    expect(limitIn(program, 'too-steep')).toMatchObject({ mostPercent: 15, steepestPercent: expect.closeTo(18, 0) });
    const roadKmh = (3.6 * ((climb?.toMetres ?? 0) - (climb?.fromMetres ?? 0))) / (climb?.seconds ?? 1);
    expect(climb?.speedKmh).toBeGreaterThan(roadKmh);
  });

  test('H11 a descent on a belt that cannot go down is slower and flat, and says what is missing', () => {
    const program = treadmillProgram(rolling, runner, gymBelt, { goalSeconds: 4800 });
    const descent = program.segments.find(({ part }) => part === 'descent');
    expect(descent?.gradePercent).toBe(0);
    expect(descent?.notes[0]?.kind).toBe('downhill');
    expect(limitIn(program, 'downhill')?.descentMetres).toBeGreaterThan(60);
  });

  test('H11 a belt that goes down runs descents down', () => {
    const belt = { ...gymBelt, gradePercent: { min: -6, max: 15, step: 0.5 } };
    const program = treadmillProgram(rolling, runner, belt, { goalSeconds: 4800 });
    expect(limitIn(program, 'downhill')).toBeUndefined();
    expect(Math.min(...program.segments.map(({ gradePercent }) => gradePercent))).toBeLessThan(-2.5);
    expect(program.eccentric).toBeNull();
  });

  test('H11 what would be too fast takes longer', () => {
    const slow = { ...gymBelt, speedKmh: { min: 1, max: 10, step: 0.1 } };
    const program = treadmillProgram(courseOf([[6, 0]]), runner, slow, { goalSeconds: 1800 });
    expect(program.segments[0]?.speedKmh).toBe(10);
    expect(program.seconds).toBeGreaterThan(2000);
    expect(limitIn(program, 'too-fast')).toMatchObject({ mostKmh: 10, extraSeconds: program.seconds - 1800 });
    expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
  });

  test('H11 who is too fast for a walking pad walks for longer', () => {
    const pad = { ...gymBelt, speedKmh: { min: 1, max: 6, step: 0.1 } };
    const program = treadmillProgram(courseOf([[6, 0]]), runner, pad, { goalSeconds: 1800 });
    expect(program.segments[0]).toMatchObject({ speedKmh: 6, isWalking: true });
    expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
  });

  test('H11 nobody is asked to run faster than at VO2max to make up for a flat belt', () => {
    const flat = { ...gymBelt, gradePercent: { min: 0, max: 0, step: 0.5 } };
    const program = treadmillProgram(courseOf([[2, 12]]), runner, flat, { goalSeconds: 900 });
    expect(Math.max(...program.segments.map(({ speedKmh }) => speedKmh))).toBeLessThan(18);
  });

  test('H13 for the braking downhill there is strength work, from 50 m of descent on', () => {
    expect(eccentric(30)).toBeNull();
    expect(eccentric(100)).toMatchObject({ exercises: ['lunge-walking', 'step-up'], sets: 2 });
    expect(eccentric(400)?.sets).toBe(3);
  });
});

describe('a course in the minutes that there are', () => {
  const marathon = courseOf([
    [8, 0],
    [1, 3],
    [1, -3],
    [15, 0],
    [1, 4],
    [2, 0],
    [0.7, 6],
    [13.5, 0],
  ]);
  const goalSeconds = 3.5 * 3600;

  test('H12 is made of the stretches that decide it, in the order of the course, after a warm-up', () => {
    const program = treadmillProgram(marathon, runner, gymBelt, { goalSeconds, minutes: 45 });
    expect(program.seconds).toBeLessThanOrEqual(45 * 60);
    expect(program.seconds).toBeGreaterThan(43 * 60);
    expect(program.segments[0]).toMatchObject({ part: 'warm-up', seconds: 300, fromMetres: null });
    expect(program.segments.at(-1)?.part).toBe('cool-down');
    const { kept, climbShare } = courseIn(program);
    for (const climb of [8500, 25_500, 28_300])
      expect(kept.some(({ fromMetres, toMetres }) => fromMetres < climb && climb < toMetres)).toBe(true);
    expect(climbShare).toBeGreaterThan(0.9);
    expect(kept.map(({ fromMetres }) => fromMetres)).toEqual(
      kept.map(({ fromMetres }) => fromMetres).toSorted((a, b) => a - b),
    );
    expect(program.segments.some(({ notes }) => notes.some(({ kind }) => kind === 'skipped'))).toBe(true);
  });

  test('H12 of equal hills the later come first, when there is not the time for all', () => {
    const four = courseOf([
      [3, 0],
      [1, 5],
      [3, 0],
      [1, 5],
      [3, 0],
      [1, 5],
      [3, 0],
      [1, 5],
      [3, 0],
    ]);
    const program = treadmillProgram(four, runner, gymBelt, { goalSeconds: 5400, minutes: 10 });
    const climbs = program.segments.filter(({ part }) => part === 'climb');
    expect(climbs.map(({ fromMetres }) => Math.floor((fromMetres ?? 0) / 4000))).toEqual([1, 2, 3]);
  });

  test('H12 of a flat course it is the end', () => {
    const program = treadmillProgram(courseOf([[42.2, 0]]), runner, gymBelt, { goalSeconds, minutes: 40 });
    expect(courseIn(program).kept.at(-1)?.toMetres).toBeCloseTo(42_200, -2);
    expect(program.seconds).toBeGreaterThan(39 * 60);
  });

  test('H12 with time enough the whole course is run', () => {
    const program = treadmillProgram(courseOf([[5, 1]]), runner, gymBelt, { goalSeconds: 1500, minutes: 25 });
    expect(courseIn(program).kept).toEqual([{ fromMetres: 0, toMetres: expect.closeTo(5000, 0) }]);
    expect(program.segments.every(({ part }) => part !== 'warm-up')).toBe(true);
  });

  test('H12 keeps the minutes on a belt that is too slow for the course, too', () => {
    const slow = { ...gymBelt, speedKmh: { min: 1, max: 9, step: 0.1 } };
    const program = treadmillProgram(marathon, runner, slow, { goalSeconds, minutes: 30 });
    expect(limitIn(program, 'too-fast')).toBeDefined();
    expect(program.seconds).toBeLessThanOrEqual(30 * 60);
    expect(program.seconds).toBeGreaterThan(28 * 60);
    const whole = treadmillProgram(courseOf([[5, 0]]), runner, slow, { goalSeconds: 1500, minutes: 25 });
    expect(whole.seconds).toBeLessThanOrEqual(25 * 60);
  });

  test('H12 needs time for a warm-up and a hill', () => {
    const short = { goalSeconds, minutes: 9 };
    expect(() => treadmillProgram(marathon, runner, gymBelt, short)).toThrow('10 or more');
    const [warmUp] = treadmillProgram(marathon, runner, gymBelt, { goalSeconds, minutes: 10 }).segments;
    expect(warmUp).toMatchObject({ part: 'warm-up' });
    expect(warmUp?.seconds).toBeGreaterThan(120);
  });

  test('H12 fits any minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 209 }), (minutes) => {
        const program = treadmillProgram(marathon, runner, gymBelt, { goalSeconds, minutes });
        expect(program.seconds).toBeLessThanOrEqual(minutes * 60);
        expect(program.seconds).toBeGreaterThan(minutes * 60 - 60);
        expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a change of the belt', () => {
  test('H14 is set half its time before it is due, and a big one needs a countdown', () => {
    const { segments } = treadmillProgram(
      courseOf([
        [2, 0],
        [1, 8],
        [2, 0],
      ]),
      runner,
      gymBelt,
      { goalSeconds: 1700 },
    );
    const climb = segments.find(({ part }) => part === 'climb');
    // 7.5 % at 0.4 % a second take 19 s.
    expect(climb?.leadSeconds).toBeGreaterThanOrEqual(9);
    expect(climb?.leadSeconds).toBeLessThanOrEqual(11);
    expect(climb?.needsCountdown).toBe(true);
    expect(segments[0]).toMatchObject({ leadSeconds: 0, needsCountdown: false });
  });
});
