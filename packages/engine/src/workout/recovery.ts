import { catalog, demandWeights, type Muscle, muscles } from '../catalog/index.ts';
import { ageOn } from '../journal/age.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { addDays, type Day, dayNumber, daysBetween } from '../time.ts';
import { runsOn } from './runs.ts';

/**
 * How tired each muscle still is (evidence §6.3): doses of sets and runs that fade, fast at first and then with the
 * muscle's own time constant. The numbers are engineering, fitted to Morán-Navarro 2017 and its like (evidence §6.2).
 */

/** Hours after which the slow part has fallen to 37 % (evidence §6.3). */
const slowHours: Readonly<Record<Muscle, number>> = {
  soleus: 30,
  gastrocnemius: 30,
  vasti: 36,
  rectusFemoris: 36,
  gluteusMaximus: 36,
  hamstrings: 40,
  hipAbductors: 28,
  adductors: 38,
  hipFlexors: 28,
  tibialisAnterior: 26,
  trunk: 28,
};
const fast = { share: 0.45, hours: 12 } as const;
/** A muscle may be lifted with again at or below this dose (evidence §6.3). */
export const readyDose = 1.5;
/** Nothing older than this still shows. */
const memoryDays = 7;
/** A first exposure in this many days is new again (evidence §6.3). */
export const noveltyDays = 42;
/** The shortest gap between two visits on one day that loses nothing (Schumann 2022): three hours. */
const sameDayHours = 3;

/** Dose of a usual run, by kind: dose per 10 min (evidence §6.3) × usual minutes (our choice). */
const runDose: Readonly<Record<RunKind, number>> = {
  easy: 0.15 * 4.5,
  long: 0.25 * 9,
  tempo: 0.25 * 5,
  hills: 0.4 * 4,
  intervals: 0.6 * 3,
  race: 0.6 * 5,
};
/** Slower recovery with age (evidence §6.3). */
export const ageFactor = (age: number): number => (age > 55 ? 1.3 : age >= 40 ? 1.15 : 1);

/** Sets near failure cost more (evidence §6.3; Morán-Navarro 2017). */
export const effortFactor = (reserve: number): number =>
  reserve < 1 ? 1.5 : reserve <= 2 ? 1 : reserve <= 4 ? 0.7 : 0.4;

/** Repetitions left; an unreported set is taken as the rule asks, to fatigue. */
const reserveOf = ({ effort }: PerformedSet): number =>
  effort.kind === 'failure' || effort.kind === 'unreported' ? 0 : effort.repetitions;

/** A first exposure in six weeks costs twice, a second 1.4 times (evidence §6.3; McHugh 2003). */
export const noveltyFactors = [2, 1.4] as const;

/** Lengthening work that the muscle is not used to makes it sorer (evidence §6.3). */
function noveltyFactor(athlete: Athlete, set: PerformedSet): number {
  if (!set.exercise || !catalog[set.exercise].eccentric) return 1;
  const from = addDays(set.day, -noveltyDays);
  const before = athlete.sessions.filter(
    (session) =>
      session.day >= from &&
      session.day < set.day &&
      session.sets.some((each) => each.exercise === set.exercise && each.role === 'working'),
  ).length;
  return noveltyFactors[before] ?? 1;
}

/** What is left of a dose after so many hours; `age`: the factor of `ageFactor`. */
export const faded = (dose: number, hours: number, muscle: Muscle, age: number): number =>
  dose * (fast.share * Math.exp(-hours / fast.hours) + (1 - fast.share) * Math.exp(-hours / (slowHours[muscle] * age)));

interface Dose {
  readonly hours: number;
  readonly amount: Readonly<Partial<Record<Muscle, number>>>;
  readonly factor: number;
}

function doses(athlete: Athlete, on: Day): readonly Dose[] {
  const found: Dose[] = [];
  for (const session of athlete.sessions) {
    const days = daysBetween(session.day, on);
    if (days < 0 || days > memoryDays) continue;
    for (const set of session.sets) {
      if (!set.exercise || set.role === 'warmup') continue;
      const oneSide = set.side === 'both' ? 1 : 0.5;
      found.push({
        hours: days === 0 ? sameDayHours : days * 24,
        amount: catalog[set.exercise].credit,
        factor: oneSide * effortFactor(reserveOf(set)) * noveltyFactor(athlete, set),
      });
    }
  }
  for (let days = 1; days <= 3; days += 1)
    for (const kind of runsOn(athlete.profile, addDays(on, -days)))
      found.push({ hours: days * 24, amount: demandWeights, factor: runDose[kind] });
  return found;
}

/**
 * Days (1 or more) until each tired muscle may be lifted with again; muscles that are ready are absent.
 * A day is what the athlete can act on, so hours are rounded up to days.
 */
export function daysUntilReady(athlete: Athlete, on: Day): ReadonlyMap<Muscle, number> {
  const age = ageFactor(ageOn(athlete.profile, on));
  const tired = new Map<Muscle, number>();
  if (Number.isNaN(dayNumber(on))) return tired;
  const all = doses(athlete, on);
  for (const muscle of muscles) {
    const left = (days: number): number =>
      all.reduce(
        (sum, dose) => sum + faded((dose.amount[muscle] ?? 0) * dose.factor, dose.hours + days * 24, muscle, age),
        0,
      );
    let days = 0;
    while (days < memoryDays && left(days) > readyDose) days += 1;
    if (days > 0) tired.set(muscle, days);
  }
  return tired;
}
