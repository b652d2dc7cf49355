import { setRange } from './limits.ts';
import type { Planned } from './plan.ts';
import type { Question } from './question.ts';
import { gainOf, tallyOf } from './tally.ts';
import type { LeftOut } from './workout.ts';

/** How many exercises are named that more time would bring (our choice). */
const mostNamed = 3;
/** A week is full when not even half a set fits any more (fractional sets). */
const fullWithin = 0.5;

/**
 * What is not in the workout and why: what the day and the gym forbid, muscles that have enough, and what more
 * minutes would bring.
 */
export function leftOutOf(question: Question, plan: readonly Planned[]): readonly LeftOut[] {
  const { problem } = question;
  const picks = plan.map(({ pick }) => pick);
  const tally = tallyOf(problem, picks);
  const untimed = { ...problem, seconds: Number.POSITIVE_INFINITY };
  const secondsLeft = problem.seconds - tally.seconds;
  const enough = problem.needs.flatMap((need, index): LeftOut[] => {
    const sets = need.sets + (tally.credit[index] ?? 0);
    return need.name !== 'rectusFemoris' && need.high - sets < fullWithin
      ? [{ kind: 'enough-this-week', muscle: need.muscle, sets, high: need.high }]
      : [];
  });
  const missed = problem.candidates
    .filter(({ family, seconds }) => !tally.families.has(family) && seconds(setRange.least) > secondsLeft)
    .map((candidate) => ({
      candidate,
      gained: gainOf(untimed, tally, candidate, 0, setRange.least) ?? 0,
    }))
    .filter(({ gained }) => gained > 0)
    .toSorted((a, b) => b.gained - a.gained);
  const named: LeftOut[] = [];
  const namedFamilies = new Set<string>();
  for (const { candidate } of missed) {
    if (named.length === mostNamed) break;
    if (namedFamilies.has(candidate.family)) continue;
    namedFamilies.add(candidate.family);
    named.push({ kind: 'no-time', exercise: candidate.exercise.id });
  }
  return [...question.leftOut, ...enough, ...named];
}
