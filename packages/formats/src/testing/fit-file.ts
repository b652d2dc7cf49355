/** FIT files for tests, written by the encoder of another library than the one that reads them. */
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';

const number = (field: number, baseType: FitBaseType, size: number, value: number): FitEncoderField => ({
  number: field,
  baseType,
  size,
  value,
});
const byte = (field: number, value: number): FitEncoderField => number(field, FitBaseType.Enum, 1, value);
const short = (field: number, value: number): FitEncoderField => number(field, FitBaseType.Uint16, 2, value);
const long = (field: number, value: number): FitEncoderField => number(field, FitBaseType.Uint32, 4, value);

export interface FitRun {
  /** ISO instant. */
  readonly start: string;
  readonly seconds: number;
  readonly metres: number;
  /** FIT `sport` and `sub_sport`; 1 and 0: a run. */
  readonly sport?: number;
  readonly subSport?: number;
  /** How far the watch's own clock was ahead of UTC. */
  readonly offsetMinutes?: number;
  readonly heartRate?: number;
  /** What the session says of its beginning and its timer, where a jump of the clock made it wrong. */
  readonly sessionStart?: string;
  readonly timerSeconds?: number;
}

export interface FitSet {
  readonly category: number;
  readonly name: number;
  readonly repetitions: number;
  /** 0: the watch knows none. */
  readonly kg: number;
  readonly unit?: 'kg' | 'lb';
}

const timeOf = (start: string, seconds: number): number =>
  FitEncoder.toFitTimestamp(new Date(Date.parse(start) + seconds * 1000));

/** A recording: one record a second for the seconds of the run, its session and the sets that were counted. */
export function fitFile(run: FitRun, sets: readonly FitSet[] = [], type = 4): Uint8Array {
  const { start, seconds, metres, sport = 1, subSport = 0, offsetMinutes = 60, heartRate = 150 } = run;
  const { sessionStart = start, timerSeconds = seconds } = run;
  const fit = new FitEncoder();
  fit.writeMessage(0, [byte(0, type), short(1, 1), short(2, 1), long(4, timeOf(start, 0))]);
  for (let second = 0; second <= seconds; second += 1) {
    fit.writeMessage(20, [
      long(253, timeOf(start, second)),
      long(5, Math.round((metres * 100 * second) / Math.max(1, seconds))),
      number(3, FitBaseType.Uint8, 1, heartRate),
      short(2, Math.round((100 + 500) * 5)),
    ]);
  }
  for (const [index, { category, name, repetitions, kg, unit = 'kg' }] of sets.entries()) {
    const began = index * 120;
    fit.writeMessage(225, [
      long(254, timeOf(start, began + 40)),
      long(0, 40_000),
      short(3, repetitions),
      short(4, kg === 0 ? 0xffff : Math.round(kg * 16)),
      number(5, FitBaseType.Uint8, 1, 1),
      long(6, timeOf(start, began)),
      short(7, category),
      short(8, name),
      short(9, unit === 'kg' ? 1 : 2),
      short(10, index),
    ]);
  }
  fit.writeMessage(18, [
    long(253, timeOf(start, seconds)),
    long(2, timeOf(sessionStart, 0)),
    byte(5, sport),
    byte(6, subSport),
    long(7, (seconds + 60) * 1000),
    long(8, timerSeconds * 1000),
    long(9, Math.round(metres * 100)),
    number(16, FitBaseType.Uint8, 1, heartRate),
    short(22, 42),
  ]);
  const end = timeOf(start, seconds);
  fit.writeMessage(34, [long(253, end), long(5, end + offsetMinutes * 60)]);
  return fit.close();
}
