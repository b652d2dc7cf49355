/** A course run evenly: at each place as fast as the effort allows that ends at the goal. */

import { watchTime } from '../../time.ts';
import { type Pace, paceAt, powerOf } from './cost.ts';
import { gradesOf, type Terrain } from './elevation.ts';
import type { CostModel } from './program.ts';

/** Sums along the course up to each of its steps, the first of them zero: any stretch is a difference of two. */
export interface Race {
  readonly stepMetres: number;
  /** Metres a second on the flat at the same effort. */
  readonly power: number;
  readonly seconds: readonly number[];
  /** Power by time: metres on the flat that would be as much work. */
  readonly work: readonly number[];
  readonly elevations: readonly number[];
  /** Of each step. */
  readonly grades: readonly number[];
  readonly isWalking: readonly boolean[];
}

/** Downhill people brake: nobody runs more than this much faster than on the flat (evidence §5.3). */
const mostDownhill = 1.12;
/**
 * What people have run at the most, m/s on the flat: the line from the mile's record to the marathon's (El Guerrouj 1999,
 * 7.21 m/s for 223 s; Kiptum 2023, 5.83 for 7235: derived), and 3 % more, so that no record is above it (our choice).
 */
const fastestFor = (seconds: number): number => 1.03 * 7.21 * Math.min(1, (seconds / 223) ** -0.061);
/** Slower than 3 km/h on the flat nobody walks a race (our choice). */
const slowestWalk: Pace = { speed: 3 / 3.6, isWalking: true };

/** Grades are told apart to a tenth of a percent, finer than the filter trusts them. */
const gradeClass = (gradePercent: number): number => Math.round(gradePercent * 10);

function paceOn(model: CostModel, gradePercent: number, power: number, mostSpeed: number): Pace {
  const pace = paceAt(model, gradePercent, power);
  return pace.speed > mostSpeed ? { ...pace, speed: mostSpeed } : pace;
}

const mostSpeedAt = (model: CostModel, power: number): number => mostDownhill * paceAt(model, 0, power).speed;

/** The seconds that a terrain takes at a power; made once, asked for many powers. */
export function timing(terrain: Terrain, model: CostModel): (power: number) => number {
  const metresOf = new Map<number, number>();
  for (const grade of gradesOf(terrain)) {
    const key = gradeClass(grade);
    metresOf.set(key, (metresOf.get(key) ?? 0) + terrain.stepMetres);
  }
  return (power) => {
    const most = mostSpeedAt(model, power);
    let seconds = 0;
    for (const [key, metres] of metresOf) seconds += metres / paceOn(model, key / 10, power, most).speed;
    return seconds;
  };
}

/**
 * The even race that takes `goalSeconds`.
 *
 * @throws {RangeError} when nobody is that fast or walks that slowly; its words say the nearest time that can be
 */
export function evenRace(terrain: Terrain, model: CostModel, goalSeconds: number): Race {
  const secondsAt = timing(terrain, model);
  let [slow, fast] = [powerOf(model, 0, slowestWalk), fastestFor(goalSeconds)];
  if (secondsAt(fast) > goalSeconds)
    throw new RangeError(
      `Nobody runs this course in ${watchTime(goalSeconds)}: the fastest take ${watchTime(fastestTime(secondsAt))}.`,
    );
  if (secondsAt(slow) < goalSeconds)
    throw new RangeError(
      `${watchTime(goalSeconds)} for this course is slower than a slow walk, which takes ${watchTime(secondsAt(slow))}.`,
    );
  // Halved 40 times: exact to a millionth of the goal.
  for (let turn = 0; turn < 40; turn += 1) {
    const power = (slow + fast) / 2;
    if (secondsAt(power) > goalSeconds) slow = power;
    else fast = power;
  }
  return raceAt(terrain, model, fast);
}

/** The least whole seconds that anybody could take: the longer it takes, the slower the fastest are. */
function fastestTime(secondsAt: (power: number) => number): number {
  let seconds = 0;
  // Each turn leaves a sixteenth of the error.
  for (let turn = 0; turn < 12; turn += 1) seconds = secondsAt(fastestFor(seconds));
  return Math.ceil(seconds);
}

function raceAt(terrain: Terrain, model: CostModel, power: number): Race {
  const { stepMetres, elevations } = terrain;
  const most = mostSpeedAt(model, power);
  const known = new Map<number, { readonly pace: Pace; readonly power: number }>();
  const at = (key: number) => {
    const found = known.get(key);
    if (found) return found;
    const pace = paceOn(model, key / 10, power, most);
    const made = { pace, power: powerOf(model, key / 10, pace) };
    known.set(key, made);
    return made;
  };
  const grades = gradesOf(terrain);
  const seconds = [0];
  const work = [0];
  const isWalking: boolean[] = [];
  let [time, done] = [0, 0];
  for (const grade of grades) {
    const step = at(gradeClass(grade));
    time += stepMetres / step.pace.speed;
    done += step.power * (stepMetres / step.pace.speed);
    seconds.push(time);
    work.push(done);
    isWalking.push(step.pace.isWalking);
  }
  return { stepMetres, power, seconds, work, elevations, grades, isWalking };
}

/** A part of the course, by its first and last place in steps. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface StretchSums {
  readonly metres: number;
  readonly seconds: number;
  readonly work: number;
  readonly gradePercent: number;
}

/** What a stretch is as a whole. */
export function sumsOf(race: Race, { from, to }: Stretch): StretchSums {
  const between = (sums: readonly number[]): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const metres = (to - from) * race.stepMetres;
  return {
    metres,
    seconds: between(race.seconds),
    work: between(race.work),
    gradePercent: metres === 0 ? 0 : (100 * between(race.elevations)) / metres,
  };
}
