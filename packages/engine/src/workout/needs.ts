import {
  catalog,
  demandWeights,
  type Exercise,
  groupCredit,
  type Muscle,
  type MuscleGroup,
  muscleGroups,
  weeklyRanges,
} from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { hardSets } from '../progress/sets.ts';
import { addDays, type Day } from '../time.ts';
import { daysToRace } from './runs.ts';

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
  /** What keeps the muscle as it is; 0 in the first of a week's sessions, since others will come. */
  readonly least: number;
  /** The week's target range; in the weeks before a race it ends at the ceiling (evidence §7). */
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

/** Weeks before a race in which running is at its peak and the lower ceiling holds (our choice). */
const peakDays = 56;
/**
 * The most of a week's sets that one session of these minutes may hold (our choice): a little over its even share, so
 * that every session of the week trains everything; more when the athlete has more time today, or has not lifted for
 * six days.
 */
function sessionShare(liftDays: number, minutes: number, weekIsOpen: boolean): number {
  if (liftDays === 1) return 1;
  const [even, whenOpen] = liftDays >= 3 ? [0.45, 0.1] : [0.6, 0.25];
  return Math.min(0.85, even + (weekIsOpen ? whenOpen : 0) + Math.max(0, minutes - 45) / 300);
}
/**
 * The even share of a small range (hip flexors, shins) is less than the two sets that a block has, and would keep its
 * muscle out for ever: two sets fit, with what other exercises add in passing, unless the day had its session (our
 * choice).
 */
const roomOfABlock = 2.5;

const names: readonly Need['name'][] = [...muscleGroups, 'rectusFemoris'];

/** Reasons speak of muscles; the quadriceps are named by their larger part. */
const muscleOf = (name: Need['name']): Muscle => (name === 'quadriceps' ? 'vasti' : name);

/** Fractional sets of one set, in the order of the needs. */
export const needCredit = (exercise: Exercise): readonly number[] =>
  names.map((name) => (name === 'rectusFemoris' ? (exercise.credit.rectusFemoris ?? 0) : groupCredit(exercise, name)));

/** Fractional sets of each need in the seven days up to `on`; a left and a right set together are one. */
function weekOf(athlete: Athlete, on: Day): readonly number[] {
  const week = names.map(() => 0);
  for (const { exercise, side } of hardSets(athlete, addDays(on, -6), on)) {
    const share = side === 'both' ? 1 : 0.5;
    needCredit(catalog[exercise]).forEach((credit, index) => {
      week[index] = (week[index] ?? 0) + share * credit;
    });
  }
  return week;
}

/** The needs of this athlete's week as it stands on this day, for a session of so many minutes. */
export function needsOf(athlete: Athlete, on: Day, minutes: number): readonly Need[] {
  const week = weekOf(athlete, on);
  const toRace = daysToRace(athlete.profile, on);
  const peak = toRace !== null && toRace <= peakDays;
  const weekIsOpen = week.every((sets) => sets === 0);
  const share = sessionShare(athlete.profile.liftDays.length, minutes, weekIsOpen);
  const isFirstOfSeveral = weekIsOpen && athlete.profile.liftDays.length !== 1;
  const leastRoom = athlete.sessions.some(({ day }) => day === on) ? 0 : roomOfABlock;
  return names.map((name, index) => {
    const muscle = muscleOf(name);
    const { min, low, high, ceiling } = weeklyRanges[name === 'rectusFemoris' ? 'quadriceps' : name];
    const most = peak ? ceiling : high;
    const sets = week[index] ?? 0;
    const room = Math.max(0, Math.min(most - sets, Math.max(most * share, leastRoom)));
    return {
      name,
      muscle,
      demand: demandWeights[muscle],
      sets,
      least: isFirstOfSeveral ? 0 : min,
      low,
      high: most,
      room,
    };
  });
}

const index = (name: Need['name']): number => names.indexOf(name);
const balance = (
  of: readonly Need['name'][],
  than: readonly Need['name'][],
  share: number,
  muscle: Muscle,
  thanMuscle: Muscle,
): Balance => ({ of: of.map(index), than: than.map(index), share, muscle, thanMuscle });

/** Shares that a runner's week should keep (evidence §7). */
export const balances: readonly Balance[] = [
  balance(['hamstrings'], ['quadriceps'], 0.6, 'hamstrings', 'vasti'),
  balance(['quadriceps'], ['hamstrings'], 1, 'vasti', 'hamstrings'),
  balance(['gastrocnemius', 'soleus'], ['quadriceps'], 0.6, 'soleus', 'vasti'),
  balance(['hipAbductors'], ['gluteusMaximus'], 0.5, 'hipAbductors', 'gluteusMaximus'),
];
