import { addDays } from '../time.ts';
import type { Candidate, Pick } from './candidate.ts';
import { isLegSession } from './history.ts';
import type { Need } from './needs.ts';
import { creditOf, shortfall } from './objective.ts';
import type { Planned } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import type { BlockReason } from './workout.ts';

/**
 * Behind is said of a muscle that lacks this many fractional sets of what it should have by now (our choice: less is
 * noise).
 */
const tellingSets = 1;
/** A week has something to compare with when the athlete has lifted in these many days. */
const recentDays = 10;
/** Credits this near the greatest are as much the exercise's purpose (a calf raise is for both calf muscles). */
const asMuch = 0.9;
/**
 * Running asks a lot of a muscle from here on (evidence §2.5: soleus 1, vasti 0.7 … calves and hip flexors 0.4; then
 * hamstrings 0.35). It is true of most blocks, so it is said only where nothing else is.
 */
const tellingDemand = 0.4;
/** A balance is worth a line from this shortfall on, in fractional sets. */
const tellingShortfall = 0.5;

/** Why an exercise is in the workout; the first reason is the one to show when there is room for one. */
export function reasonsFor(planned: Planned, plan: readonly Planned[], question: Question): readonly BlockReason[] {
  const { draft, pick } = planned;
  const { candidate } = pick;
  const { limits, problem } = question;
  const picks = plan.map((each) => each.pick);
  const need = mainNeed(candidate, problem);
  const { daysSince, sessionsAgo } = question.familiarity(candidate.exercise.id);
  const weak = draft.advice.flatMap(({ why }) => why).find((reason) => reason.kind === 'weak-side');

  const wish = question.circumstances.wishes.find(({ exercise }) => exercise === candidate.exercise.id);

  const reasons: BlockReason[] = [];
  if (wish) reasons.push({ kind: 'substitute', for: wish.for });
  if (limits.lightOnly && limits.runAhead) reasons.push({ kind: 'light-before-run', ...limits.runAhead });
  if (need && servesMost(pick, need, picks, problem)) reasons.push(...behindReasons(need, question));
  if (candidate.priority) reasons.push({ kind: 'priority' });
  if (candidate.kinds.includes('hip-stability')) reasons.push({ kind: 'hip-stability' });
  if (candidate.kinds.includes('one-legged')) reasons.push({ kind: 'one-legged' });
  if (need && !reasons.some(({ kind }) => kind === 'behind-other'))
    reasons.push(...balanceReason(pick, need, picks, problem));
  if (daysSince !== null && sessionsAgo !== null && sessionsAgo > 1) reasons.push({ kind: 'variety', daysSince });
  if (weak) reasons.push({ kind: 'weak-side', side: weak.side, percent: weak.percent });
  if (reasons.length === 0)
    reasons.push(
      need && need.demand >= tellingDemand ? { kind: 'demand', muscle: need.muscle } : { kind: 'minimum-dose' },
    );
  const other = plan.find((each) => each.draft.id === draft.pair?.with);
  return other ? [...reasons, { kind: 'paired', with: other.draft.exercise }] : reasons;
}

const creditFor = ({ credit }: Candidate, problem: Problem, need: Need): number =>
  credit[problem.needs.indexOf(need)] ?? 0;

/** What the exercise is for: of the groups that a set serves most, the one that running asks most of. */
function mainNeed(candidate: Candidate, problem: Problem): Need | null {
  const groups = problem.needs.filter(({ name }) => name !== 'rectusFemoris');
  const most = Math.max(...groups.map((need) => creditFor(candidate, problem, need)));
  const [main] = groups
    .filter((need) => most > 0 && creditFor(candidate, problem, need) >= asMuch * most)
    .toSorted((a, b) => b.demand - a.demand);
  return main ?? null;
}

/**
 * Fractional sets by which a muscle has fewer than the week's least would have brought by now, with this session still
 * to come. Someone who has not lifted lately is behind in nothing: there is no week to compare.
 */
function setsBehind({ due, sets }: Need, { athlete, on }: Question): number {
  const from = addDays(on, -recentDays);
  const lifted = athlete.sessions.some((session) => session.day >= from && session.day <= on && isLegSession(session));
  return lifted ? Math.max(0, due - sets) : 0;
}

/** The week so far: a muscle against its own range, and against the one that it belongs in step with. */
function behindReasons(need: Need, question: Question): readonly BlockReason[] {
  const { muscle, sets, low, high } = need;
  const behind = setsBehind(need, question);
  const reasons: BlockReason[] = behind >= tellingSets ? [{ kind: 'behind', muscle, behind, sets, low, high }] : [];
  const { needs, balances } = question.problem;
  const week = (index: number): number => needs[index]?.sets ?? 0;
  const sum = (indices: readonly number[]): number => indices.reduce((total, index) => total + week(index), 0);
  for (const balance of balances) {
    const short = shortfall(balance, week);
    if (balance.muscle === muscle && short >= tellingShortfall)
      reasons.push({
        kind: 'behind-other',
        muscle,
        behind: short,
        sets: sum(balance.of),
        than: balance.thanMuscle,
        thanSets: sum(balance.than),
      });
  }
  return reasons;
}

/** True for the one pick that brings the muscle most. */
function servesMost(pick: Pick, need: Need, picks: readonly Pick[], problem: Problem): boolean {
  const brings = ({ candidate, sets }: Pick): number => sets * creditFor(candidate, problem, need);
  const most = Math.max(...picks.map(brings));
  return picks.find((each) => brings(each) === most) === pick;
}

/** The share of the week that the pick keeps: what would be short without it. */
function balanceReason(pick: Pick, need: Need, picks: readonly Pick[], problem: Problem): readonly BlockReason[] {
  const others = [...problem.kept, ...picks.filter((each) => each !== pick)];
  const credit = creditOf(problem, others);
  const without = (index: number): number => (problem.needs[index]?.sets ?? 0) + (credit[index] ?? 0);
  const mended = problem.balances.find(
    (balance) => balance.muscle === need.muscle && shortfall(balance, without) >= tellingShortfall,
  );
  return mended ? [{ kind: 'keeps-balance', muscle: mended.muscle, than: mended.thanMuscle }] : [];
}
