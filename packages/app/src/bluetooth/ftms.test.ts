import { array, assert, boolean, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, commandBytes, gradeRange, speedRange, targets, treadmillData } from './ftms.ts';

const view = (...bytes: number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);

/** Everything that Treadmill Data can carry, each as whole units of its field; absent where its flag is not set. */
interface Sent {
  readonly speed: number;
  readonly averageSpeed: number;
  readonly distance: number;
  readonly grade: number;
  readonly angle: number;
  readonly gain: readonly [number, number];
  readonly pace: number;
  readonly averagePace: number;
  readonly energy: readonly [number, number, number];
  readonly heartRate: number;
  readonly metabolic: number;
  readonly elapsed: number;
  readonly remaining: number;
  readonly force: readonly [number, number];
}

/** Writes a notification as the specification's table has it, field after field: the oracle for the reader. */
function written(sent: Sent, present: readonly boolean[]): DataView {
  const bytes: number[] = [];
  const put = (value: number, size: number): void => {
    for (let byte = 0; byte < size; byte += 1) bytes.push((value >> (8 * byte)) & 0xff);
  };
  put(
    present.reduce((flags, is, bit) => flags | (is ? 1 << bit : 0), 0),
    2,
  );
  const parts: readonly (readonly (readonly [value: number, size: number])[])[] = [
    [[sent.speed, 2]],
    [[sent.averageSpeed, 2]],
    [[sent.distance, 3]],
    [
      [sent.grade, 2],
      [sent.angle, 2],
    ],
    [
      [sent.gain[0], 2],
      [sent.gain[1], 2],
    ],
    [[sent.pace, 1]],
    [[sent.averagePace, 1]],
    [
      [sent.energy[0], 2],
      [sent.energy[1], 2],
      [sent.energy[2], 1],
    ],
    [[sent.heartRate, 1]],
    [[sent.metabolic, 1]],
    [[sent.elapsed, 2]],
    [[sent.remaining, 2]],
    [
      [sent.force[0], 2],
      [sent.force[1], 2],
    ],
  ];
  for (const [bit, part] of parts.entries()) {
    if (present[bit] === (bit === 0)) continue;
    for (const [value, size] of part) put(value, size);
  }
  return view(...bytes);
}

const u8 = integer({ min: 0, max: 255 });
const u16 = integer({ min: 0, max: 65_535 });
const s16 = integer({ min: -32_768, max: 32_766 });
const anySent = record<Sent>({
  speed: u16,
  averageSpeed: u16,
  distance: integer({ min: 0, max: 0xff_ff_ff }),
  grade: s16,
  angle: s16,
  gain: tuple(u16, u16),
  pace: u8,
  averagePace: u8,
  energy: tuple(u16, u16, u8),
  heartRate: u8,
  metabolic: u8,
  elapsed: u16,
  remaining: u16,
  force: tuple(s16, s16),
});
const anyFlags = array(boolean(), { minLength: 13, maxLength: 13 });

describe('Treadmill Data', () => {
  test('T1 is read with every combination of its flags', () => {
    assert(
      property(anySent, anyFlags, (sent, present) => {
        expect(treadmillData(written(sent, present))).toEqual({
          speedKmh: present[0] ? null : sent.speed / 100,
          distanceMetres: present[2] ? sent.distance : null,
          gradePercent: present[3] ? sent.grade / 10 : null,
          heartRate: present[8] && sent.heartRate > 0 ? sent.heartRate : null,
          elapsedSeconds: present[10] ? sent.elapsed : null,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('T1 a notification that was cut off says what is left of it', () => {
    assert(
      property(anySent, anyFlags, integer({ min: 0, max: 40 }), (sent, present, length) => {
        const whole = written(sent, present);
        const cut = new DataView(whole.buffer, 0, Math.min(length, whole.byteLength));
        const full = treadmillData(whole);
        const part = treadmillData(cut);
        for (const field of ['speedKmh', 'gradePercent', 'distanceMetres', 'heartRate', 'elapsedSeconds'] as const) {
          expect([null, full[field]]).toContain(part[field]);
        }
      }),
    );
  });

  test('T1 an inclination that the treadmill does not know is none', () => {
    expect(treadmillData(view(0x08, 0, 0xe8, 3, 0xff, 0x7f, 0xff, 0x7f)).gradePercent).toBeNull();
    expect(treadmillData(view(0x08, 0, 0xe8, 3, 0xec, 0xff, 0, 0))).toMatchObject({ speedKmh: 10, gradePercent: -2 });
  });
});

test('T2 what can be set is what the treadmill says, with its ranges', () => {
  expect(targets(view(8, 0x54, 0, 0, 3, 0, 0, 0))).toEqual({ speed: true, grade: true });
  expect(targets(view(8, 0x54, 0, 0, 2, 0, 0, 0))).toEqual({ speed: false, grade: true });
  expect(targets(view(8, 0x54))).toEqual({ speed: false, grade: false });
  expect(speedRange(view(0x50, 0, 0xd0, 7, 10, 0))).toEqual({ min: 0.8, max: 20, step: 0.1 });
  expect(gradeRange(view(0xe2, 0xff, 0x96, 0, 5, 0))).toEqual({ min: -3, max: 15, step: 0.5 });
  expect(gradeRange(view(0, 0, 0, 0, 5, 0))).toBeNull();
  expect(speedRange(view(0))).toBeNull();
});

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

test('T3 commands are written as the service has them, and there is none that starts the belt', () => {
  expect(hex(commandBytes({ kind: 'take-control' }))).toBe('00');
  expect(hex(commandBytes({ kind: 'speed', kmh: 10 }))).toBe('02e803');
  expect(hex(commandBytes({ kind: 'grade', percent: 8 }))).toBe('035000');
  expect(hex(commandBytes({ kind: 'grade', percent: -2 }))).toBe('03ecff');
  expect(hex(commandBytes({ kind: 'stop' }))).toBe('0801');
});

test('T3 an answer belongs to the command that it names', () => {
  const speed = { kind: 'speed', kmh: 10 } as const;
  expect(answerTo(speed, view(0x80, 2, 1))).toBe('done');
  expect(answerTo(speed, view(0x80, 2, 3))).toBe('refused');
  expect(answerTo(speed, view(0x80, 3, 1))).toBeNull();
  expect(answerTo(speed, view(0x80))).toBeNull();
});
