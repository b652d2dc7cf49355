import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  property,
  record,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  type BeltSetting,
  type Control,
  nothingSeen,
  type OffReason,
  type Seen,
  seenWith,
  supervise,
  takeControl,
} from './supervisor.ts';
import type { Answer, BeltReading, Command, Settable } from './treadmill.ts';

const settable: Settable = {
  speedKmh: { min: 0.8, max: 16, step: 0.1 },
  gradePercent: { min: 0, max: 12, step: 0.5 },
};

/** How a treadmill behaves. */
interface Belt {
  readonly answer: Answer;
  /** What it makes of a speed: 1, 1.609 (it takes miles), 0 (it ignores it). */
  readonly takes: number;
  /** What it tells of its speed: 1, or 0.621 (it tells miles). */
  readonly tells: number;
  /** Whether it counts metres. */
  readonly counts: boolean;
  readonly ignoresGrade: boolean;
  /** Changes a second. */
  readonly kmhPerSecond: number;
  readonly percentPerSecond: number;
}

const honest: Belt = {
  answer: 'done',
  takes: 1,
  tells: 1,
  counts: true,
  ignoresGrade: false,
  kmhPerSecond: 0.6,
  percentPerSecond: 0.4,
};

interface Run {
  readonly control: Control;
  readonly commands: readonly (Command & { readonly atSeconds: number; readonly before: BeltSetting })[];
  readonly now: BeltSetting;
  readonly fastest: number;
}

const toward = (from: number, to: number, by: number): number => from + Math.max(-by, Math.min(by, to - from));

/** The runner starts the belt at a walk and turns control on; each second the treadmill tells, and control acts. */
function drive(
  belt: Belt,
  wanted: (second: number) => BeltSetting | null,
  seconds: number,
  byHand: (second: number, now: BeltSetting) => BeltSetting = (_, now) => now,
  startKmh = 2,
): Run {
  let now: BeltSetting = { speedKmh: startKmh, gradePercent: 0 };
  let target = now;
  let seen: Seen = nothingSeen;
  let fastest = now.speedKmh;
  let metres = 0;
  const commands: (Command & { atSeconds: number; before: BeltSetting })[] = [];
  let second = 0;
  const send = (command: Command): Answer => {
    commands.push({ ...command, atSeconds: second, before: now });
    if (belt.answer !== 'done') return belt.answer;
    if (command.kind === 'stop') target = { speedKmh: 0, gradePercent: target.gradePercent };
    if (command.kind === 'speed' && belt.takes > 0) target = { ...target, speedKmh: command.kmh * belt.takes };
    if (command.kind === 'grade' && !belt.ignoresGrade) target = { ...target, gradePercent: command.percent };
    return 'done';
  };
  let control: Control = { phase: 'off', why: null };
  const act = (turn: { control: Control; command: Command | null }): void => {
    control = turn.control;
    if (turn.command) act(answered(control, turn.command, send(turn.command), second * 1000));
  };
  act(takeControl(0));
  for (second = 1; second <= seconds; second += 1) {
    now = {
      speedKmh: toward(now.speedKmh, target.speedKmh, belt.kmhPerSecond),
      gradePercent: toward(now.gradePercent, target.gradePercent, belt.percentPerSecond),
    };
    const set = byHand(second, now);
    if (set !== now) {
      now = set;
      target = set;
    }
    metres += now.speedKmh / 3.6;
    fastest = Math.max(fastest, now.speedKmh);
    const reading: BeltReading = {
      speedKmh: Math.round(now.speedKmh * belt.tells * 100) / 100,
      gradePercent: Math.round(now.gradePercent * 10) / 10,
      distanceMetres: belt.counts ? Math.floor(metres) : null,
      elapsedSeconds: second,
      heartRate: null,
    };
    seen = seenWith(seen, reading, second * 1000);
    act(supervise(control, seen, settable, wanted(second), second * 1000));
  }
  return { control, commands, now, fastest };
}

const beltsThat = (counts: Arbitrary<boolean>) =>
  record<Belt>({
    answer: constantFrom<Answer>('done', 'done', 'done', 'refused', 'none'),
    takes: constantFrom(1, 1, 1.609, 0, 0.5),
    tells: constantFrom(1, 1, 1, 1 / 1.609),
    counts,
    ignoresGrade: boolean(),
    kmhPerSecond: double({ min: 0.3, max: 3, noNaN: true }),
    percentPerSecond: double({ min: 0.2, max: 2, noNaN: true }),
  });

const always = (speedKmh: number, gradePercent: number) => (): BeltSetting => ({ speedKmh, gradePercent });
const whyOff = ({ control }: Run): OffReason | null | 'on' => (control.phase === 'off' ? control.why : 'on');
const kindsOf = ({ commands }: Run): readonly string[] => commands.map(({ kind }) => kind);

describe('control of a treadmill', () => {
  test('T4 a belt that follows reaches what is wanted, after its unit was tried at a walk', () => {
    const run = drive(honest, always(10, 8), 120);
    expect(run.commands.slice(0, 2)).toMatchObject([{ kind: 'take-control' }, { kind: 'speed', kmh: 3 }]);
    expect(run.control.phase).toBe('steering');
    expect(run.now.speedKmh).toBeCloseTo(10, 5);
    expect(run.now.gradePercent).toBeCloseTo(8, 5);
  });

  test('T5 nothing but the request is sent while the belt stands', () => {
    expect(kindsOf(drive(honest, always(10, 8), 60, undefined, 0))).toEqual(['take-control']);
  });

  test('T5 nothing is set before the belt was slow enough to try its unit', () => {
    expect(kindsOf(drive(honest, always(12, 4), 60, undefined, 8))).toEqual(['take-control']);
  });

  test('T6 a treadmill that takes km/h for miles is stopped at a walk', () => {
    const run = drive({ ...honest, takes: 1.609 }, always(12, 6), 60);
    expect(whyOff(run)).toBe('miles');
    expect(kindsOf(run)).toEqual(['take-control', 'speed', 'stop']);
    expect(run.fastest).toBeLessThan(5);
    expect(run.now.speedKmh).toBe(0);
  });

  test('T6 a treadmill that tells miles is stopped at a walk', () => {
    const run = drive({ ...honest, tells: 1 / 1.609 }, always(12, 6), 60);
    expect(whyOff(run)).toBe('miles');
    expect(kindsOf(run).at(-1)).toBe('stop');
    expect(run.fastest).toBeLessThan(4);
  });

  test('T6 a treadmill that takes and tells miles is given away by its metres', () => {
    const run = drive({ ...honest, takes: 1.609, tells: 1 / 1.609 }, always(12, 6), 60);
    expect(whyOff(run)).toBe('miles');
    expect(kindsOf(run)).toEqual(['take-control', 'speed', 'stop']);
  });

  test('T6 a treadmill that says yes and does nothing is stopped', () => {
    expect(whyOff(drive({ ...honest, takes: 0 }, always(12, 6), 60))).toBe('not-followed');
    const flat = drive({ ...honest, ignoresGrade: true }, always(3, 6), 60);
    expect(whyOff(flat)).toBe('not-followed');
    expect(kindsOf(flat).at(-1)).toBe('stop');
  });

  test('T6 a belt that runs away from what was asked is stopped at the next reading', () => {
    const run = drive(honest, always(10, 0), 60, (second, now) =>
      second === 40 ? { ...now, speedKmh: now.speedKmh + 3 } : now,
    );
    const [last] = run.commands.slice(-1);
    expect(last).toMatchObject({ kind: 'stop', atSeconds: 40 });
    expect(whyOff(run)).toBe('faster');
  });

  test('T6 a belt that runs away while only its incline is set is stopped', () => {
    const run = drive(honest, always(3, 9), 60, (second, now) =>
      second === 40 ? { ...now, speedKmh: now.speedKmh + 3 } : now,
    );
    expect(run.commands.at(-2)).toMatchObject({ kind: 'grade' });
    expect(run.commands.at(-1)).toMatchObject({ kind: 'stop', atSeconds: 40 });
    expect(whyOff(run)).toBe('faster');
  });

  test('T7 a treadmill that refuses, or does not answer, is read only', () => {
    const refused = drive({ ...honest, answer: 'refused' }, always(10, 8), 30);
    expect([whyOff(refused), kindsOf(refused)]).toEqual(['refused', ['take-control']]);
    const silent = drive({ ...honest, answer: 'none' }, always(10, 8), 30);
    expect([whyOff(silent), kindsOf(silent)]).toEqual(['no-answer', ['take-control']]);
  });

  test('T7 no answer to a setting stops the belt', () => {
    const { control } = takeControl(0);
    const { control: on } = answered(control, { kind: 'take-control' }, 'done', 0);
    expect(answered(on, { kind: 'speed', kmh: 3 }, 'none', 10)).toEqual({
      control: { phase: 'off', why: 'no-answer' },
      command: { kind: 'stop' },
    });
  });

  test('T7 a treadmill that no longer tells anything is not set', () => {
    const { control } = answered(takeControl(0).control, { kind: 'take-control' }, 'done', 0);
    const seen = { ...nothingSeen, speedKmh: { value: 2, atMs: 500 } };
    const turn = supervise(control, seen, settable, { speedKmh: 8, gradePercent: 0 }, 6000);
    expect(turn).toEqual({ control: { phase: 'off', why: 'silent' }, command: null });
  });

  test('T8 a hand on the treadmill goes first: control is off, and the belt is left to that hand', () => {
    const run = drive(honest, always(6, 2), 90, (second, now) => (second === 70 ? { ...now, speedKmh: 7 } : now));
    expect(whyOff(run)).toBe('by-hand');
    expect(kindsOf(run)).not.toContain('stop');
    expect(run.now.speedKmh).toBe(7);
  });

  const anyWanted = array(
    record({
      speedKmh: double({ min: -5, max: 40, noNaN: true }),
      gradePercent: double({ min: -20, max: 60, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('T4 whatever the treadmill and the programme: small steps within its range, one a second, none after the end', () => {
    assert(
      property(beltsThat(boolean()), anyWanted, integer({ min: 0, max: 6 }), (belt, wanted, startKmh) => {
        const at = (second: number) => wanted[Math.floor(second / 30) % wanted.length] ?? null;
        const { commands } = drive(belt, at, 150, undefined, startKmh);
        const speeds = commands.flatMap((command) => (command.kind === 'speed' ? [command] : []));
        const grades = commands.flatMap((command) => (command.kind === 'grade' ? [command] : []));
        const [times, stops] = [
          commands.map(({ atSeconds }) => atSeconds),
          commands.map(({ kind }) => kind === 'stop'),
        ];
        expect(speeds.filter(({ kmh }) => kmh < 0.8 || kmh > 16)).toEqual([]);
        expect(speeds.filter(({ before }) => before.speedKmh * belt.tells < 0.49)).toEqual([]);
        expect(speeds.filter(({ kmh, before }) => kmh > before.speedKmh * belt.tells + 2.5)).toEqual([]);
        expect(grades.filter(({ percent }) => percent < 0 || percent > 12)).toEqual([]);
        expect(grades.filter(({ percent, before }) => Math.abs(percent - before.gradePercent) > 1.6)).toEqual([]);
        expect(times.filter((time, index) => !stops[index] && time === times[index - 1])).toEqual([]);
        expect(stops.slice(0, -1)).not.toContain(true);
      }),
      { numRuns: 300 },
    );
  });

  test('T6 whatever a belt that counts metres makes of the numbers, it is never 2 km/h beyond what is wanted', () => {
    assert(
      property(beltsThat(constant(true)), double({ min: 3, max: 14, noNaN: true }), (belt, speedKmh) => {
        expect(drive(belt, always(speedKmh, 4), 120).fastest).toBeLessThan(Math.max(speedKmh, 3) + 2);
      }),
      { numRuns: 300 },
    );
  });
});
