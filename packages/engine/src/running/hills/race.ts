/** A course run evenly: at each place as fast as the effort allows that ends at the goal. */
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
/** From the slowest walk to the fastest mile ever run (El Guerrouj 1999, 7.2 m/s). */
const powers = { least: 0.3, most: 7.2 } as const;

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
 * @throws {RangeError} when no runner or walker could take that long
 */
export function evenRace(terrain: Terrain, model: CostModel, goalSeconds: number): Race {
  const secondsAt = timing(terrain, model);
  let [slow, fast]: [number, number] = [powers.least, powers.most];
  const isPossible = secondsAt(fast) <= goalSeconds && goalSeconds <= secondsAt(slow);
  if (!isPossible) throw new RangeError('Nobody takes that time on this course.');
  // Halved 40 times: exact to a millionth of the goal.
  for (let turn = 0; turn < 40; turn += 1) {
    const power = (slow + fast) / 2;
    if (secondsAt(power) > goalSeconds) slow = power;
    else fast = power;
  }
  return raceAt(terrain, model, fast);
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
