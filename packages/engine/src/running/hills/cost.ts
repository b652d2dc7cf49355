/**
 * The cost of a metre beside a metre run on the flat, out of doors, and what a belt must do to cost the same. Speeds are
 * metres a second; power is speed times cost: the speed on the flat that would be as hard.
 */
import { airPercent } from './air.ts';
import { costPerMetre, minettiRunning, minettiWalking, populationFactor } from './formulas.ts';
import type { CostModel } from './program.ts';

/** Evidence §5.1: between ACSM and Minetti, within 0.05 of Strava up to 15 %; within 0.02 of it down to -6 %. */
const usual = { uphill: 0.75, downhill: 0.45 } as const;
/** Steeper down than -6 % the population's measured factors hold; they take over from -4 % on (the join is our choice). */
const downhillJoin = { begins: -4, ends: -6 } as const;

export const usualCost: CostModel = { kind: 'blend', uphill: usual.uphill };

const levelCost = costPerMetre(minettiRunning, 0).value;
/** The extra cost as it was measured in the laboratory, as a share of the cost on the flat. */
export const laboratoryExtra = (gradePercent: number): number =>
  costPerMetre(minettiRunning, gradePercent).value / levelCost - 1;

/** What a metre run at this grade costs beside a flat one, at any speed. Beyond ±45 % as at 45 %, where measuring ended. */
export function runningFactor(model: CostModel, gradePercent: number): number {
  const extra = laboratoryExtra(gradePercent);
  if (model.kind === 'laboratory') return 1 + extra;
  if (model.kind === 'population') return populationFactor(gradePercent);
  if (gradePercent >= 0) return 1 + model.uphill * extra;
  const blended = 1 + usual.downhill * extra;
  const { begins, ends } = downhillJoin;
  const steep = Math.min(1, Math.max(0, (begins - gradePercent) / (begins - ends)));
  return (1 - steep) * blended + steep * populationFactor(gradePercent);
}

/**
 * Below 2.0 m/s walking costs less than running at every grade (evidence §5.3; Minetti's two curves never cross), so there
 * people walk. Minetti's walkers chose the speed at which it costs least, about 1.3 m/s.
 */
export const walkingBelow = 2;
const easiestWalking = 1.3;

/**
 * What a walked metre costs beside a run one: Minetti's ratio up to the easiest speed, and from there rising with the square
 * of the speed to 1 at 2.0 m/s (derived, so that nothing jumps where somebody begins to run).
 */
function walkingShare(least: number, speed: number): number {
  const hurry = Math.min(1, Math.max(0, (speed - easiestWalking) / (walkingBelow - easiestWalking)));
  return least + (1 - least) * hurry ** 2;
}

const leastWalkingShare = (gradePercent: number): number =>
  costPerMetre(minettiWalking, gradePercent).value / costPerMetre(minettiRunning, gradePercent).value;

/** What a metre walked at this grade and speed (metres a second) costs beside one run on the flat. */
export const walkingFactor = (model: CostModel, gradePercent: number, speed: number): number =>
  runningFactor(model, gradePercent) * walkingShare(leastWalkingShare(gradePercent), speed);

export interface Pace {
  readonly speed: number;
  readonly isWalking: boolean;
}

/** How fast somebody goes at a grade with a power: running, or walking where that is slower than 2.0 m/s. */
export function paceAt(model: CostModel, gradePercent: number, power: number): Pace {
  const running = power / runningFactor(model, gradePercent);
  if (running >= walkingBelow) return { speed: running, isWalking: false };
  const least = leastWalkingShare(gradePercent);
  let [slow, fast] = [0, walkingBelow];
  // Halved 30 times, which is finer than any belt.
  for (let turn = 0; turn < 30; turn += 1) {
    const speed = (slow + fast) / 2;
    if (speed * walkingShare(least, speed) < running) slow = speed;
    else fast = speed;
  }
  return { speed: slow, isWalking: true };
}

/** The power of a pace at a grade. */
export const powerOf = (model: CostModel, gradePercent: number, { speed, isWalking }: Pace): number =>
  speed * (isWalking ? walkingFactor(model, gradePercent, speed) : runningFactor(model, gradePercent));

/** What a pace on a belt costs, as power out of doors. */
export const beltPower = (model: CostModel, beltPercent: number, pace: Pace): number =>
  powerOf(model, beltPercent - airPercent(pace.speed), pace);

/** The pace on a belt at a grade that costs as much as a power out of doors. */
export function beltPace(model: CostModel, beltPercent: number, power: number): Pace {
  let pace = paceAt(model, beltPercent, power);
  // The air's share depends on the speed that it decides: each turn leaves a thirtieth of the error.
  for (let turn = 0; turn < 4; turn += 1) pace = paceAt(model, beltPercent - airPercent(pace.speed), power);
  return pace;
}
