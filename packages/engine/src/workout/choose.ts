import type { Candidate, Pick } from './candidate.ts';
import { setRange } from './limits.ts';
import { mayBeGiven, rounding } from './objective.ts';
import type { Problem } from './problem.ts';
import { gainOf, type Tally, tallyOf } from './tally.ts';

const setsOf = ({ mostSets }: Candidate): readonly number[] =>
  mostSets > setRange.least ? [setRange.least, mostSets] : [mostSets];

/** A candidate's sets in the tally become `to`; 0 = they were none before. */
interface Step {
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
}

/** All that can be put on top: one more exercise, or one more set of one. */
function* steps(problem: Problem, tally: Tally): Generator<Step> {
  for (const { candidate, sets } of tally.picks)
    if (sets < candidate.mostSets) yield { candidate, from: sets, to: sets + 1 };
  for (const candidate of problem.candidates) {
    if (tally.families.has(candidate.family)) continue;
    for (const to of setsOf(candidate)) yield { candidate, from: 0, to };
  }
}

const taken = (tally: Tally, { candidate, from, to }: Step): readonly Pick[] =>
  from === 0
    ? [...tally.picks, { candidate, sets: to }]
    : tally.picks.map((pick) => (pick.candidate === candidate ? { candidate, sets: to } : pick));

/** The best step by its gain, or by its gain for its time; `null` when none gains. */
function bestStep(problem: Problem, tally: Tally, perSecond: boolean): { step: Step; gain: number } | null {
  let best: { step: Step; gain: number } | null = null;
  let bestRate = rounding;
  for (const step of steps(problem, tally)) {
    const { candidate, from, to } = step;
    const gain = gainOf(problem, tally, candidate, from, to);
    if (gain === null || gain <= rounding) continue;
    const rate = perSecond ? (1000 * gain) / (candidate.seconds(to) - (from > 0 ? candidate.seconds(from) : 0)) : gain;
    if (rate <= bestRate + rounding) continue;
    best = { step, gain };
    bestRate = rate;
  }
  return best;
}

/** Takes the best step again and again, until none gains. */
function fill(problem: Problem, from: Tally, perSecond: boolean): Tally {
  let tally = from;
  for (;;) {
    const best = bestStep(problem, tally, perSecond);
    if (!best) return tally;
    tally = tallyOf(problem, taken(tally, best.step));
  }
}

/** The same with one or two picks fewer. */
function* removals(picks: readonly Pick[]): Generator<readonly Pick[]> {
  for (let one = 0; one < picks.length; one += 1) {
    const rest = picks.toSpliced(one, 1);
    yield rest;
    for (let two = one; two < rest.length; two += 1) yield rest.toSpliced(two, 1);
  }
}

const better = (a: Tally, b: Tally): Tally => (b.value > a.value + rounding ? b : a);

/** Takes one or two away and fills up again, for as long as that makes the workout better. */
function improve(problem: Problem, from: Tally): Tally {
  let tally = from;
  for (;;) {
    let best = tally;
    for (const picks of removals(tally.picks)) {
      const fewer = tallyOf(problem, picks);
      best = better(best, fill(problem, fewer, false));
      best = better(best, fill(problem, fewer, true));
    }
    if (best === tally) return tally;
    tally = best;
  }
}

/**
 * Which exercises, and how many sets of each: the picks of greatest value that may be given. Greedy from two sides,
 * then local search; always the same answer to the same problem, and never worse than `start` when that may be given.
 */
export function choose(problem: Problem, start: readonly Pick[] = []): readonly Pick[] {
  const empty = tallyOf(problem, []);
  const found = improve(problem, better(fill(problem, empty, true), fill(problem, empty, false)));
  if (start.length === 0 || !mayBeGiven(problem, start)) return found.picks;
  return better(improve(problem, tallyOf(problem, start)), found).picks;
}
