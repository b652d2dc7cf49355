import { catalog, type Muscle, muscles } from '../catalog/index.ts';
import { ageOn } from '../journal/age.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { calendarOf } from '../running/calendar.ts';
import { minutesOf, type RunMinutes, runDose, runnerOf, usualMinutes } from '../running/load.ts';
import { addDays, type Day, dayNumber, daysBetween } from '../time.ts';

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

/** Six repetitions or fewer cost a little more, more than twenty a little less (evidence §6.3). */
export const loadFactor = (repetitions: number): number => (repetitions <= 6 ? 1.15 : repetitions > 20 ? 0.9 : 1);

/** Legs that feel heavy in the morning count as soreness of five in ten: a factor of 1 + 0.15 × (5 − 2) (evidence §6.3). */
const heavyFactor = 1.45;

/** Something that tired the legs. */
export interface Dose {
  readonly day: Day;
  /** In hard sets. */
  readonly of: (muscle: Muscle) => number;
}

/** What was lifted in the days up to and including `on`. */
const setDoses = (athlete: Athlete, on: Day): readonly Dose[] => {
  const from = addDays(on, -memoryDays);
  return athlete.sessions
    .filter(({ day }) => day >= from && day <= on)
    .flatMap(({ sets }) => sets.flatMap((set) => setDose(athlete, set)));
};

function setDose(athlete: Athlete, set: PerformedSet): readonly Dose[] {
  if (!set.exercise || set.role === 'warmup') return [];
  const { credit } = catalog[set.exercise];
  const oneSide = set.side === 'both' ? 1 : 0.5;
  const cost = oneSide * effortFactor(reserveOf(set)) * loadFactor(set.repetitions) * noveltyFactor(athlete, set);
  return [{ day: set.day, of: (muscle) => cost * (credit[muscle] ?? 0) }];
}

/**
 * Runs of the days before: those that were run, else those that were planned or usual. Once the log of runs goes beyond a
 * day without one, nothing was run on it (our choice: who logs their runs logs them all).
 */
function runDoses(athlete: Athlete, on: Day): readonly Dose[] {
  const { runs } = athlete;
  const calendar = calendarOf(athlete);
  const runner = runnerOf(athlete, on);
  const lastLogged = runs.at(-1)?.day ?? '';
  return Array.from({ length: memoryDays }, (_, index) => addDays(on, -1 - index)).flatMap((day) => {
    const logged = runs.filter((run) => run.day === day);
    const kinds = calendar.runsOn(day);
    const planned = kinds.length === 1 ? (kinds[0] ?? null) : null;
    const minutes: readonly RunMinutes[] =
      logged.length > 0
        ? logged.map((run) => minutesOf(run, { runner, planned }))
        : lastLogged > day
          ? []
          : kinds.map((kind) => usualMinutes[kind]);
    return minutes.map((each) => ({ day, of: runDose(each) }));
  });
}

/** What is left in a muscle so many days after `on`, in hard sets. */
function leftIn(athlete: Athlete, on: Day, all: readonly Dose[]): (muscle: Muscle, daysLater: number) => number {
  const age = ageFactor(ageOn(athlete.profile, on));
  const heavyDays = Object.keys(athlete.readiness).filter((day) => day <= on && athlete.readiness[day] === 'heavy');
  const known = all.map(({ day, of }) => {
    const days = daysBetween(day, on);
    return {
      of,
      hours: days === 0 ? sameDayHours : days * 24,
      factor: heavyDays.some((morning) => morning > day) ? heavyFactor : 1,
    };
  });
  return (muscle, daysLater) =>
    known.reduce(
      (sum, { of, hours, factor }) => sum + faded(of(muscle) * factor, hours + 24 * daysLater, muscle, age),
      0,
    );
}

/**
 * How tired each muscle is on a day, in hard sets that have not faded; `ahead`: what is planned before it, beside the runs
 * of the calendar.
 */
export function fatigueOn(athlete: Athlete, on: Day, ahead: readonly Dose[] = []): ReadonlyMap<Muscle, number> {
  const left = leftIn(athlete, on, [...setDoses(athlete, on), ...runDoses(athlete, on), ...ahead]);
  return new Map(muscles.map((muscle) => [muscle, left(muscle, 0)]));
}

/**
 * Days (1 or more) until each tired muscle may be lifted with again; muscles that are ready are absent.
 * A day is what the athlete can act on, so hours are rounded up to days. `by`: everything, or what was lifted alone.
 */
export function daysUntilReady(athlete: Athlete, on: Day, by: 'all' | 'sets' = 'all'): ReadonlyMap<Muscle, number> {
  const tired = new Map<Muscle, number>();
  if (Number.isNaN(dayNumber(on))) return tired;
  const left = leftIn(athlete, on, [...setDoses(athlete, on), ...(by === 'all' ? runDoses(athlete, on) : [])]);
  for (const muscle of muscles) {
    let days = 0;
    while (days < memoryDays && left(muscle, days) > readyDose) days += 1;
    if (days > 0) tired.set(muscle, days);
  }
  return tired;
}
