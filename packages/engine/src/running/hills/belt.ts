/** Work out of doors as settings of a belt. */
import type { Range } from '../../gym/station.ts';
import { airPercent } from './air.ts';
import { beltPace, beltPower, walkingBelow } from './cost.ts';
import type { Belt, CostModel } from './program.ts';

/** How fast belts tilt and speed up (evidence §5.3, its authors' estimate): 15 % take 38 s. */
const ramp = { percentPerSecond: 0.4, kmhPerSecond: 0.6 } as const;
/** Evidence §5.3: more than this never comes without a countdown. */
const countdownAbove = { kmh: 2, percent: 3 } as const;

/** What is to be done, as out of doors. */
export interface Task {
  readonly seconds: number;
  /** Metres a second on the flat at the same effort. */
  readonly power: number;
  readonly gradePercent: number;
  /** As fast as it is done out of doors, metres a second. */
  readonly speed: number;
}

export interface BeltSetting {
  readonly speedKmh: number;
  readonly gradePercent: number;
  readonly isWalking: boolean;
}

type Bound = 'too-steep' | 'downhill' | 'too-fast' | 'too-slow';

/** How a task is done on a belt. */
export interface OnBelt extends BeltSetting {
  /** Longer than the task when the belt or the runner is too slow for it, shorter when the belt is too fast. */
  readonly seconds: number;
  readonly power: number;
  /** What kept the belt from doing it as it is. */
  readonly bounds: readonly Bound[];
}

export interface BeltQuestion {
  readonly model: CostModel;
  readonly belt: Belt;
  /** The runner's own limit, metres a second. */
  readonly fastest: number;
}

/**
 * The setting that costs as much as the task: the grade first, with what stands in for the air, and then the speed. Work is
 * kept whatever gives way: what the belt lacks in grade is made up by speed, and what it lacks in speed by time.
 *
 * @param owed power by time that rounding left undone before (or did too much), of which as much is settled as one step of speed does
 */
export function onBelt(question: BeltQuestion, task: Task, owed = 0): OnBelt {
  const { model, belt } = question;
  const grade = gradeFor(belt.gradePercent, task.gradePercent + airPercent(task.speed));
  const exact = beltPace(model, grade.percent, task.power);
  const withOwed = Math.max(leastShare * task.power, task.power + owed / task.seconds);
  const speed = speedFor(question, exact.speed, beltPace(model, grade.percent, withOwed).speed);
  // Who walks is decided by the power: the step of a belt makes no runner of a walker, but its ends do.
  const isWalking = speed.bound === null ? exact.isWalking : speed.kmh / 3.6 < walkingBelow;
  const power = beltPower(model, grade.percent, { speed: speed.kmh / 3.6, isWalking });
  const seconds = speed.bound === null ? task.seconds : (task.power * task.seconds) / power;
  return {
    seconds: Math.max(1, Math.round(seconds)),
    speedKmh: speed.kmh,
    gradePercent: grade.percent,
    isWalking,
    power,
    bounds: [grade.bound, speed.bound].filter((bound) => bound !== null),
  };
}

/** However much too much was done before, a segment has this share of its power (our choice; a step of speed is less). */
const leastShare = 0.1;

function gradeFor(range: Range, wanted: number): { readonly percent: number; readonly bound: Bound | null } {
  const half = range.step / 2;
  const bound = wanted > range.max + half ? 'too-steep' : wanted < range.min - half ? 'downhill' : null;
  return { percent: toStep(wanted, range), bound };
}

/** The step nearest to a speed (metres a second) that settles what is owed, at most a step from the exact one. */
function speedFor(
  { belt: { speedKmh }, fastest }: BeltQuestion,
  exact: number,
  settling: number,
): { readonly kmh: number; readonly bound: Bound | null } {
  const step = speedKmh.step / 3.6;
  const most = Math.min(speedKmh.max, downToStep(fastest * 3.6, speedKmh));
  const wanted = Math.min(exact + step, Math.max(exact - step, settling));
  const half = step / 2;
  const bound = exact > most / 3.6 + half ? 'too-fast' : exact < speedKmh.min / 3.6 - half ? 'too-slow' : null;
  return { kmh: Math.min(most, toStep(wanted * 3.6, speedKmh)), bound };
}

/** The nearest value of a range. */
function toStep(value: number, { min, max, step }: Range): number {
  if (!(step > 0)) return Math.min(max, Math.max(min, value));
  const last = Math.floor((max - min) / step + 1e-9);
  const steps = Math.min(last, Math.max(0, Math.round((value - min) / step)));
  return inHundredths(min + steps * step);
}

const downToStep = (value: number, range: Range): number =>
  value === Number.POSITIVE_INFINITY ? range.max : toStep(value - range.step / 2 + 1e-9, range);

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** How long a belt takes from one setting to another: to tilt and to change its speed, which it does at once. */
const rampsBetween = (from: BeltSetting, to: BeltSetting): { readonly tilt: number; readonly speed: number } => ({
  tilt: Math.abs(to.gradePercent - from.gradePercent) / ramp.percentPerSecond,
  speed: Math.abs(to.speedKmh - from.speedKmh) / ramp.kmhPerSecond,
});

/** Half of the longer of the two: so many seconds before it is due a change has to begin. */
export function leadSeconds(from: BeltSetting, to: BeltSetting): number {
  const { tilt, speed } = rampsBetween(from, to);
  return Math.max(tilt, speed) / 2;
}

export const needsCountdown = (from: BeltSetting, to: BeltSetting): boolean =>
  to.speedKmh - from.speedKmh > countdownAbove.kmh || to.gradePercent - from.gradePercent > countdownAbove.percent;

/**
 * Work that the change from one setting to the next adds (or takes) because a belt takes time, when tilt and speed are each
 * set half their time before they are due. Power by time, as a sum over half seconds.
 */
export function rampWork(model: CostModel, from: BeltSetting, to: BeltSetting): number {
  const { tilt, speed } = rampsBetween(from, to);
  const half = Math.max(tilt, speed) / 2;
  const count = Math.ceil(half * 4);
  const each = count === 0 ? 0 : (2 * half) / count;
  const power = ({ gradePercent, speedKmh, isWalking }: BeltSetting): number =>
    beltPower(model, gradePercent, { speed: speedKmh / 3.6, isWalking });
  let sum = 0;
  for (let part = 0; part < count; part += 1) {
    const time = (part + 0.5) * each - half;
    const due = time < 0 ? from : to;
    const between = {
      gradePercent: moved(from.gradePercent, to.gradePercent, (time + tilt / 2) * ramp.percentPerSecond),
      speedKmh: moved(from.speedKmh, to.speedKmh, (time + speed / 2) * ramp.kmhPerSecond),
      isWalking: due.isWalking,
    };
    sum += (power(between) - power(due)) * each;
  }
  return sum;
}

/** From one value towards another by so much, not back and not beyond it. */
function moved(from: number, to: number, by: number): number {
  const way = Math.min(Math.abs(to - from), Math.max(0, by));
  return from < to ? from + way : from - way;
}
