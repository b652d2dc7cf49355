/** A workout for a watch: what to do step by step (FIT file type 5). */
import { hashId } from '../strength-log/hash.ts';
import { choice, fitBytes, long, type Message, moment, serial, short, text } from './fields.ts';

type StepDuration =
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'repetitions'; readonly repetitions: number }
  /** Back to a step, until it has been done so many times in all. */
  | { readonly kind: 'repeat'; readonly fromStep: number; readonly times: number };

export interface Step {
  /** What the watch shows; none for a repetition. */
  readonly name: string | null;
  readonly note: string | null;
  readonly duration: StepDuration;
  readonly intensity: keyof typeof intensities;
  /** Metres a second that the watch should hold the runner between. */
  readonly speed: { readonly low: number; readonly high: number } | null;
  readonly exercise: { readonly category: number; readonly name: number } | null;
  /** What the hands set, with the unit in which the watch shows it. */
  readonly load: { readonly kg: number; readonly unit: 'kg' | 'lb' } | null;
}

export interface WatchWorkout {
  /** Makes the file one of its own: a watch keeps one workout of each. */
  readonly id: string;
  readonly name: string;
  readonly sport: keyof typeof sports;
  /** Milliseconds since 1970. */
  readonly writtenMs: number;
  readonly steps: readonly Step[];
  readonly titles: readonly ExerciseTitle[];
}

/** What an exercise is called, for whoever does not know its number. */
export interface ExerciseTitle {
  readonly category: number;
  readonly name: number;
  readonly title: string;
}

const intensities = { active: 0, rest: 1, warmUp: 2, coolDown: 3, recovery: 4 } as const;
/** FIT `sport` and `sub_sport`. */
const sports = { strength: [10, 20], treadmill: [1, 1] } as const;
const durations = { seconds: 0, repetitions: 29, repeat: 6 } as const;
const targets = { speed: 0, open: 2 } as const;
export const weightUnits = { kg: 1, lb: 2 } as const;

/** FIT `manufacturer` of software without a number of its own ("development"). */
const manufacturer = 255;
const product = 1;

export const fileId = (type: number, id: string, writtenMs: number): Message => ({
  number: 0,
  fields: [
    choice(0, type),
    short(1, manufacturer),
    short(2, product),
    serial(3, 1 + (Number.parseInt(hashId(id).slice(0, 8), 16) % 0xffff_fffe)),
    moment(4, writtenMs),
  ],
});

export function workoutFile({ id, name, sport, writtenMs, steps, titles }: WatchWorkout): Uint8Array<ArrayBuffer> {
  const [sportNumber, subSport] = sports[sport];
  return fitBytes([
    fileId(5, id, writtenMs),
    { number: 26, fields: [choice(4, sportNumber), short(6, steps.length), text(8, name), choice(11, subSport)] },
    ...steps.map(stepMessage),
    ...titles.map(titleMessage),
  ]);
}

function stepMessage({ name, note, duration, intensity, speed, exercise, load }: Step, index: number): Message {
  return {
    number: 27,
    fields: [
      short(254, index),
      ...(name === null ? [] : [text(0, name)]),
      choice(1, durations[duration.kind]),
      long(2, durationValue(duration)),
      choice(3, speed === null ? targets.open : targets.speed),
      long(4, duration.kind === 'repeat' ? duration.times : 0),
      ...(speed === null ? [] : [long(5, speed.low * 1000), long(6, speed.high * 1000)]),
      choice(7, intensities[intensity]),
      ...(note === null ? [] : [text(8, note, 'note')]),
      ...(exercise === null ? [] : [short(10, exercise.category), short(11, exercise.name)]),
      ...(load === null ? [] : [short(12, load.kg * 100), short(13, weightUnits[load.unit])]),
    ],
  };
}

function durationValue(duration: StepDuration): number {
  switch (duration.kind) {
    case 'seconds':
      return duration.seconds * 1000;
    case 'repetitions':
      return duration.repetitions;
    case 'repeat':
      return duration.fromStep;
    default:
      return duration satisfies never;
  }
}

export const titleMessage = ({ category, name, title }: ExerciseTitle, index: number): Message => ({
  number: 264,
  fields: [short(254, index), short(0, category), short(1, name), text(2, title)],
});
