import { type Exercise, groupCredit, type MuscleGroup, muscleGroups } from '../catalog/index.ts';
import { painDuringSet } from '../safety/index.ts';
import { type Candidate, mainCredit } from './candidate.ts';
import { setRange } from './limits.ts';

/** As a runner says it: a little (up to 4 of 10), very (from 5), painful (the pain rules say stop). */
export const sorenesses = ['a-little', 'very', 'painful'] as const;
export type Soreness = (typeof sorenesses)[number];

/** A muscle that hurts is not to work noticeably: from this credit on it does (our choice). */
const noticeableCredit = 0.25;

/**
 * What may still be given to someone whose muscles are sore (evidence §6.3: from 5 of 10 in a prime mover nothing
 * that lengthens it under load, and something else instead; below that fewer sets, our choice).
 */
export function withSore(
  candidates: readonly Candidate[],
  sore: Readonly<Partial<Record<MuscleGroup, Soreness>>>,
): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const { exercise } = candidate;
    const allowed = muscleGroups.map((group) => {
      const soreness = sore[group];
      return soreness ? setsAllowed(exercise, groupCredit(exercise, group), soreness) : setRange.most;
    });
    const mostSets = Math.min(candidate.mostSets, ...allowed);
    return mostSets === candidate.mostSets ? candidate : mostSets === 0 ? [] : { ...candidate, mostSets };
  });
}

/** Sets that an exercise may have which works a sore muscle by so much; 0: it must not come. */
function setsAllowed({ eccentric }: Exercise, credit: number, soreness: Soreness): number {
  switch (soreness) {
    case 'a-little':
      return credit < mainCredit ? setRange.most : eccentric ? 0 : setRange.least;
    case 'very':
      return credit < mainCredit ? setRange.most : 0;
    case 'painful':
      return credit < noticeableCredit ? setRange.most : 0;
    default:
      return soreness satisfies never;
  }
}

/** What pain in a muscle, 0–10, asks for (evidence §8: safe, acceptable, stop). */
export function sorenessOfPain(level: number): Soreness {
  const meaning = painDuringSet(level);
  return meaning === 'stop' ? 'painful' : meaning === 'watch' ? 'very' : 'a-little';
}
