import type { Candidate, Pick } from './candidate.ts';
import {
  balanceCost,
  creditOf,
  needWorth,
  oneOfKind,
  rounding,
  secondsOf,
  stationWorth,
  valueOf,
} from './objective.ts';
import type { Problem } from './problem.ts';

/** What some picks come to, kept so that one more can be weighed without counting everything again. */
export interface Tally {
  readonly picks: readonly Pick[];
  readonly value: number;
  readonly seconds: number;
  /** Fractional sets of each need, the kept part's included. */
  readonly credit: Float64Array;
  /** What each muscle's week is worth with them. */
  readonly worth: readonly number[];
  readonly balanceCost: number;
  readonly families: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

export function tallyOf(problem: Problem, picks: readonly Pick[]): Tally {
  const all = [...problem.kept, ...picks];
  const credit = creditOf(problem, all);
  return {
    picks,
    value: valueOf(problem, picks),
    seconds: secondsOf(picks),
    credit,
    worth: problem.needs.map((need, index) => needWorth(need, credit[index] ?? 0)),
    balanceCost: balanceCost(problem, credit),
    families: new Set(all.map(({ candidate }) => candidate.family)),
    kinds: new Set(all.flatMap(({ candidate }) => candidate.kinds)),
  };
}

/**
 * What it adds to the value to do `to` sets of an exercise of which the tally has `from` (0 = none); `null` when that
 * may not be given. The same as the difference of two `valueOf`, at a fraction of the work; a test holds them
 * together.
 */
export function gainOf(problem: Problem, tally: Tally, candidate: Candidate, from: number, to: number): number | null {
  const seconds = tally.seconds + candidate.seconds(to) - (from > 0 ? candidate.seconds(from) : 0);
  if (seconds > problem.seconds) return null;
  if (from === 0) {
    if (tally.families.has(candidate.family)) return null;
    if (tally.picks.length + problem.kept.length >= problem.mostBlocks) return null;
  }
  const { needs } = problem;
  const week = tally.credit.slice();
  let gain = 0;
  for (let index = 0; index < needs.length; index += 1) {
    const more = (to - from) * (candidate.credit[index] ?? 0);
    const need = needs[index];
    if (more === 0 || !need) continue;
    const before = tally.credit[index] ?? 0;
    if (before + more > need.room + rounding) return null;
    gain += needWorth(need, before + more) - (tally.worth[index] ?? 0);
    week[index] = before + more;
  }
  gain -= balanceCost(problem, week) - tally.balanceCost;
  if (from > 0) return gain;
  for (const kind of candidate.kinds) if (!tally.kinds.has(kind)) gain += oneOfKind[kind];
  return gain + stationWorth(candidate);
}
