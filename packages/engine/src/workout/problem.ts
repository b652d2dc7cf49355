import type { Candidate, Pick, Work } from './candidate.ts';
import type { Balance, Need } from './needs.ts';

/**
 * The question that `choose` answers: which exercises and how many sets of each, in these seconds, to the greatest
 * value. Everything that a solver needs is here, so that one may take another's place.
 */
export interface Problem {
  /** Seconds for station changes, warm-up sets, sets and rests. */
  readonly seconds: number;
  /** Stations at most, the kept ones included. */
  readonly mostBlocks: number;
  readonly candidates: readonly Candidate[];
  readonly needs: readonly Need[];
  readonly balances: readonly Balance[];
  /** What is done, or will be done whatever is chosen; it counts for everything but the seconds. */
  readonly kept: readonly Pick<Work>[];
  /** Lifts may be done in pairs, in turn (pair.ts). */
  readonly pairs: boolean;
}
