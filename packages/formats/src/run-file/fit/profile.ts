/**
 * The messages and fields of the FIT profile (21.217) that a run or a set of a strength session needs. Each reader takes
 * a message and gives the value in the unit that its name says, or `null`.
 */
import { type FitMessage, timestampField } from './wire.ts';

export const messages = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  activity: 34,
  set: 225,
  exerciseTitle: 264,
} as const;

/** 1989-12-31T00:00:00Z, from which FIT counts seconds. */
export const epochMs = 631_065_600_000;

type Reader = (message: FitMessage) => number | null;

/** The first number of a field, unscaled. */
const whole =
  (field: number): Reader =>
  ({ fields }) => {
    const value = fields.get(field);
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'number' ? first : null;
  };
const scaled =
  (field: number, scale: number, offset = 0): Reader =>
  (message) => {
    const value = whole(field)(message);
    return value === null ? null : value / scale - offset;
  };
const instantMs =
  (field: number): Reader =>
  (message) => {
    const seconds = whole(field)(message);
    return seconds === null ? null : epochMs + seconds * 1000;
  };
/** Fifths of a metre above -500 m; 0 is no place on earth but a field that was never written. */
const altitude =
  (field: number): Reader =>
  (message) =>
    whole(field)(message) === 0 ? null : scaled(field, 5, 500)(message);
const either =
  (...readers: readonly Reader[]): Reader =>
  (message) => {
    for (const read of readers) {
      const value = read(message);
      if (value !== null) return value;
    }
    return null;
  };
const text =
  (field: number) =>
  ({ fields }: FitMessage): string | null => {
    const value = fields.get(field);
    return typeof value === 'string' ? value : null;
  };

const atMs = instantMs(timestampField);

export const fileId = { type: whole(0), manufacturer: whole(1) };
export const sport = { sport: whole(0), subSport: whole(1), name: text(3) };
export const session = {
  atMs,
  startMs: instantMs(2),
  sport: whole(5),
  subSport: whole(6),
  elapsedSeconds: scaled(7, 1000),
  timerSeconds: scaled(8, 1000),
  distanceMetres: scaled(9, 100),
  meanHeartRate: whole(16),
  maxHeartRate: whole(17),
  climbMetres: whole(22),
  descentMetres: whole(23),
  name: text(110),
};
export const lap = { sport: whole(25), subSport: whole(39) };
export const record = {
  atMs,
  heartRate: whole(3),
  distanceMetres: scaled(5, 100),
  gradePercent: scaled(9, 100),
  altitudeMetres: either(altitude(78), altitude(2)),
};
export const activity = {
  atMs,
  /** The runner's own clock at that moment, written as if it were UTC. */
  localMs: instantMs(5),
};
export const set = {
  atMs: instantMs(254),
  seconds: scaled(0, 1000),
  repetitions: whole(3),
  /** Sixteenths of a kilogram, whatever unit the watch shows. */
  loadKg: scaled(4, 16),
  type: whole(5),
  startMs: instantMs(6),
  category: whole(7),
  name: whole(8),
  unit: whole(9),
  step: whole(11),
};
export const exerciseTitle = { category: whole(0), name: whole(1), title: text(2) };

export const fileTypes: ReadonlyMap<number, string> = new Map([
  [1, 'a device file'],
  [2, 'a file of settings'],
  [3, 'a file of sport settings'],
  [5, 'a planned workout'],
  [6, 'a course'],
  [7, 'a schedule'],
  [9, 'weights from a scale'],
  [10, 'a file of totals'],
  [11, 'a file of goals'],
  [14, 'blood pressure'],
  [15, 'steps of a day'],
  [20, 'a summary'],
  [28, 'steps of a day'],
  [32, 'steps of a day'],
]);
export const activityFile = 4;

/** Who made the device, where the name helps the runner to recognise the file. */
export const makers: ReadonlyMap<number, string> = new Map([
  [1, 'Garmin'],
  [23, 'Suunto'],
  [32, 'Wahoo'],
  [89, 'Tacx'],
  [123, 'Polar'],
  [260, 'Zwift'],
  [265, 'Strava'],
  [294, 'Coros'],
]);
