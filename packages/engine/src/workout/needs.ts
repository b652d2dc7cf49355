import {
  catalog,
  demandWeights,
  type Exercise,
  type ExerciseId,
  groupCredit,
  type Muscle,
  type MuscleGroup,
  muscleGroups,
} from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { ratioTargets } from '../progress/balance.ts';
import { weekRange } from '../progress/range.ts';
import { type HardSet, hardSets, setsIn } from '../progress/sets.ts';
import { daysToGoal } from '../running/calendar.ts';
import { addDays, type Day, daysBetween } from '../time.ts';

/**
 * What a muscle has this week, what it should have, and how much today may add. Quadriceps stand twice: as the group
 * that has a weekly range, and as rectus femoris, which the leg press does not train and the leg extension does (MSSE
 * 2026;58:1566).
 */
export interface Need {
  readonly name: MuscleGroup | 'rectusFemoris';
  /** As reasons name it. */
  readonly muscle: Muscle;
  /** What running asks of it (evidence §2.5). */
  readonly demand: number;
  /** Fractional sets in the seven days up to today. */
  readonly sets: number;
  /**
   * Up to here, as `sets` counts, sets keep the muscle: what the last of a week's sessions has to see to, or one after
   * four weeks that forgot it; else 0; in halves.
   */
  readonly least: number;
  /** What the seven days should hold when today is done: a little inside the range, as far as the week has come; in halves. */
  readonly aim: number;
  /** Of the range's lower end so much would have come by now, with this session still to come. */
  readonly due: number;
  /** The week's target range; in the weeks before a race from what keeps the muscle to the ceiling (evidence §7). */
  readonly low: number;
  readonly high: number;
  /** Fractional sets that today may add. */
  readonly room: number;
}

/** `of` should have at least `share` of the sets of `than`; both are sums of needs, by index. */
export interface Balance {
  readonly of: readonly number[];
  readonly than: readonly number[];
  readonly share: number;
  readonly muscle: Muscle;
  readonly thanMuscle: Muscle;
}

/** What keeps a muscle may come in any of these days: strength lasts for weeks on one session each (Spiering 2021). */
const monthDays = 28;
/** How far inside its range a week should be, so that a set more or less does not leave it (our choice). */
const inside = 0.25;
/** The week's worth bends at half sets (objective.ts); a sum that is a hair over one is that half. */
const inHalves = (sets: number): number => Math.max(0, Math.ceil(2 * sets - 1e-9)) / 2;

/** Who has not said on which days they lift is taken to lift twice a week (evidence §2.2). */
const usualSessions = 2;

const setsOfMonth = (athlete: Athlete, on: Day): readonly HardSet[] =>
  hardSets(athlete, addDays(on, 1 - monthDays), on);

/** How many days ago something was lifted, the longest ago first. */
const visitsOf = (sets: readonly HardSet[], on: Day): readonly number[] =>
  [...new Set(sets.map(({ day }) => day))].map((day) => daysBetween(day, on));

/** Visits of the week up to so many days ago. */
const visitsIn = (visits: readonly number[], daysAgo: number): number =>
  visits.filter((ago) => ago >= daysAgo && ago < daysAgo + 7).length;

/**
 * How many sessions share the week's work: as many as the athlete said, but not more than they came to in the busiest
 * of the last four weeks, once there have been four. So a missed week does not make the next session longer, and who
 * means to come more often than they do has their week all the same (our choice).
 */
export const sessionsAWeek = (athlete: Athlete, on: Day): number =>
  sessionsOf(athlete, visitsOf(setsOfMonth(athlete, on), on));

function sessionsOf({ profile }: Athlete, visits: readonly number[]): number {
  const said = profile.liftDays.length || usualSessions;
  const [first] = visits;
  if (first === undefined || first < monthDays - 7) return said;
  return Math.min(said, Math.max(1, ...[1, 8, 15, 22].map((daysAgo) => visitsIn(visits, daysAgo))));
}

/**
 * The most of a week's sets that one session of these minutes may hold (our choice): an eighth of the week over its
 * even share, so that every session of the week trains everything, and a calf raise still fits beside what a leg
 * curl asks of the calves; more when the athlete has more time today. A missed session adds nothing to the next.
 */
const sessionShare = (sessions: number, minutes: number): number =>
  sessions === 1 ? 1 : Math.min(0.85, 1 / sessions + 1 / 8 + Math.max(0, minutes - 45) / 300);
/**
 * The even share of a small range (hip flexors, shins) is less than the two sets that a block has, and would keep its
 * muscle out for ever: two sets fit, with what other exercises add in passing, unless the day had its session (our
 * choice).
 */
const roomOfABlock = 2.5;

const names: readonly Need['name'][] = [...muscleGroups, 'rectusFemoris'];

/** Reasons speak of muscles; the quadriceps are named by their larger part. */
const muscleOf = (name: Need['name']): Muscle => (name === 'quadriceps' ? 'vasti' : name);

const creditOf = (exercise: Exercise): readonly number[] =>
  names.map((name) => (name === 'rectusFemoris' ? (exercise.credit.rectusFemoris ?? 0) : groupCredit(exercise, name)));

const credits: ReadonlyMap<ExerciseId, readonly number[]> = new Map(
  Object.values(catalog).map((exercise) => [exercise.id, creditOf(exercise)]),
);

/** Fractional sets of one set, in the order of the needs. */
export const needCredit = (exercise: ExerciseId): readonly number[] => credits.get(exercise) ?? [];

/** Fractional sets of each need; a left and a right set together are one. */
function setsOf(sets: readonly HardSet[]): readonly number[] {
  const sum = names.map(() => 0);
  for (const set of sets)
    needCredit(set.exercise).forEach((credit, index) => {
      sum[index] = (sum[index] ?? 0) + setsIn(set) * credit;
    });
  return sum;
}

/** The needs of this athlete's week as it stands on this day, for a session of so many minutes. */
export function needsOf(athlete: Athlete, on: Day, minutes: number): readonly Need[] {
  const monthSets = setsOfMonth(athlete, on);
  const weekSets = monthSets.filter(({ day }) => day > addDays(on, -7));
  const [month, week] = [setsOf(monthSets), setsOf(weekSets)];
  const visits = visitsOf(monthSets, on);
  const weeks = (visits[0] ?? 0) / 7;
  const sessions = sessionsOf(athlete, visits);
  const soFar = Math.min(1, (visitsIn(visits, 0) + 1) / sessions);
  const isLast = soFar === 1 && sessions > 1;
  const share = sessionShare(sessions, minutes);
  const toGoal = daysToGoal(athlete, on);
  const leastRoom = athlete.sessions.some(({ day }) => day === on) ? 0 : roomOfABlock;
  return names.map((name, index) => {
    const muscle = muscleOf(name);
    const { min, low, high } = weekRange(name === 'rectusFemoris' ? 'quadriceps' : name, toGoal);
    const sets = week[index] ?? 0;
    const forgotten = Math.min(min, Math.max(0, min * weeks - (month[index] ?? 0)));
    const kept = Math.max(isLast ? min : 0, forgotten > 0 ? sets + forgotten : 0);
    return {
      name,
      muscle,
      demand: demandWeights[muscle],
      sets,
      least: Math.min(high, inHalves(kept)),
      aim: inHalves(soFar * (low + inside * (high - low))),
      due: low * (1 - 1 / sessions),
      low,
      high,
      room: Math.max(0, Math.min(high - sets, Math.max(high * share, leastRoom))),
    };
  });
}

const index = (name: Need['name']): number => names.indexOf(name);
/** A sum of groups is named by its last: the calves by the soleus, of which running asks most. */
const named = (groups: readonly MuscleGroup[]): Muscle => muscleOf(groups.at(-1) ?? 'quadriceps');
const balance = (of: readonly MuscleGroup[], than: readonly MuscleGroup[], share: number): Balance => ({
  of: of.map(index),
  than: than.map(index),
  share,
  muscle: named(of),
  thanMuscle: named(than),
});

/** The shares that a week should keep; at most so much of the one is at least so much of the other. */
export const balances: readonly Balance[] = ratioTargets.flatMap(({ of, to, low, high }) => {
  const least = balance(of, [to], low);
  return high === null ? least : [least, balance([to], of, 1 / high)];
});
