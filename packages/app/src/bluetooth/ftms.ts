/**
 * The bytes of the Bluetooth Fitness Machine Service 1.0 (FTMS) that a treadmill speaks. All numbers are little-endian.
 * What is too short, or said to be not available, is `null`.
 */
import type { Range } from '@legwork/engine/gym';
import type { Answer, BeltReading, Command, Settable } from './treadmill.ts';

/** Numbers of the service and of what it has. */
export const ftms = {
  service: 0x1826,
  features: 0x2acc,
  treadmillData: 0x2acd,
  speedRange: 0x2ad4,
  gradeRange: 0x2ad5,
  control: 0x2ad9,
} as const;

type Size = 1 | 2 | 3;
/** Treadmill Data (§4.4): the fields behind each flag, in their order, by their bytes. */
const fields: readonly { readonly bit: number; readonly sizes: readonly Size[] }[] = [
  { bit: 1, sizes: [2] }, // average speed
  { bit: 2, sizes: [3] }, // total distance
  { bit: 3, sizes: [2, 2] }, // inclination, ramp angle
  { bit: 4, sizes: [2, 2] }, // elevation gained, lost
  { bit: 5, sizes: [1] }, // pace
  { bit: 6, sizes: [1] }, // average pace
  { bit: 7, sizes: [2, 2, 1] }, // energy, per hour, per minute
  { bit: 8, sizes: [1] }, // heart rate
  { bit: 9, sizes: [1] }, // metabolic equivalent
  { bit: 10, sizes: [2] }, // elapsed time
];
/** Inclination that the treadmill does not know. */
const unknownGrade = 0x7fff;

/** Reads one notification of Treadmill Data. The other half of a record that was split says only what it has. */
export function treadmillData(view: DataView): BeltReading {
  const flags = view.byteLength < 2 ? 1 : view.getUint16(0, true);
  // Bit 0 means "more data follows", and the speed is only in the last part: where the bit is not set.
  const hasSpeed = (flags & 1) === 0;
  const at = new Map<number, number>();
  let offset = hasSpeed ? 4 : 2;
  for (const { bit, sizes } of fields) {
    if ((flags & (1 << bit)) === 0) continue;
    at.set(bit, offset);
    for (const size of sizes) offset += size;
  }
  const unsigned = (from: number | undefined, size: Size): number | null => {
    if (from === undefined || from + size > view.byteLength) return null;
    let value = 0;
    for (let byte = size - 1; byte >= 0; byte -= 1) value = value * 256 + view.getUint8(from + byte);
    return value;
  };
  const grade = unsigned(at.get(3), 2);
  return {
    speedKmh: scaled(unsigned(hasSpeed ? 2 : undefined, 2), 100),
    distanceMetres: unsigned(at.get(2), 3),
    gradePercent:
      grade === unknownGrade ? null : scaled(grade !== null && grade > unknownGrade ? grade - 0x10000 : grade, 10),
    heartRate: unsigned(at.get(8), 1) || null,
    elapsedSeconds: unsigned(at.get(10), 2),
  };
}

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value / by);

/** Whether speed and incline can be set at all: bits 0 and 1 of the second half of Fitness Machine Feature (§4.3). */
export function targets(view: DataView): { readonly speed: boolean; readonly grade: boolean } {
  const bits = view.byteLength < 8 ? 0 : view.getUint32(4, true);
  return { speed: (bits & 1) !== 0, grade: (bits & 2) !== 0 };
}

/** Supported Speed Range (§4.9): least, most and step in hundredths of km/h. */
export const speedRange = (view: DataView): Settable['speedKmh'] =>
  view.byteLength < 6 ? null : range(view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true), 100);

/** Supported Inclination Range (§4.10): least, most and step in tenths of a percent. */
export const gradeRange = (view: DataView): Settable['gradePercent'] =>
  view.byteLength < 6 ? null : range(view.getInt16(0, true), view.getInt16(2, true), view.getUint16(4, true), 10);

/** A range that is none allows nothing. */
const range = (min: number, max: number, step: number, by: number): Range | null =>
  max > min && step > 0 ? { min: min / by, max: max / by, step: step / by } : null;

const opcode = { 'take-control': 0x00, speed: 0x02, grade: 0x03, stop: 0x08 } as const;

const twoBytes = (value: number): readonly number[] => [Math.round(value) & 0xff, (Math.round(value) >> 8) & 0xff];

/** What is written to the control point (§4.16). */
export function commandBytes(command: Command): Uint8Array<ArrayBuffer> {
  const op = opcode[command.kind];
  switch (command.kind) {
    case 'take-control':
      return Uint8Array.of(op);
    case 'speed':
      return Uint8Array.of(op, ...twoBytes(command.kmh * 100));
    case 'grade':
      return Uint8Array.of(op, ...twoBytes(command.percent * 10));
    case 'stop':
      return Uint8Array.of(op, 1);
    default:
      return command satisfies never;
  }
}

/** The answer to this command; `null` when it answers something else. */
export function answerTo({ kind }: Command, view: DataView): Answer | null {
  if (view.byteLength < 3 || view.getUint8(0) !== 0x80 || view.getUint8(1) !== opcode[kind]) return null;
  return view.getUint8(2) === 1 ? 'done' : 'refused';
}
