import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import { blocksOf, valueOfPlan, worthOf } from './assemble.ts';
import { type Candidate, type Pick, type Work, workOf } from './candidate.ts';
import type { Circumstances } from './circumstances.ts';
import { limitsOn } from './day-limits.ts';
import { hillSeconds, leastStationSeconds, timeSharing } from './hills.ts';
import { leftOutOf } from './left-out.ts';
import { longestMinutes, remark, usableMinutes } from './notice.ts';
import { type Plan, type PlanContext, type Planned, secondsOfPlan } from './plan.ts';
import { type Question, questionsFor, wishWorth, withLeftOut } from './question.ts';
import { type Cut, contextAfter, cutAt, type Known, skippedOn } from './so-far.ts';
import type { Block, Workout } from './workout.ts';

/** A session under way with the question that is still open: what to do with the rest of it. */
export interface Rest extends Cut {
  /** The workout as it was, with what is now asked. */
  readonly workout: Workout;
  readonly question: Question;
}

/** What is asked otherwise than before. */
export interface Asked {
  readonly minutes?: number;
  readonly circumstances?: Circumstances;
  /** A block that is given up; when it is begun it ends where it is. */
  readonly leaving?: string;
  /** A block that comes next whatever else does. */
  readonly staying?: string;
  /** Nothing comes that was not planned, and no more sets. */
  readonly nothingNew?: boolean;
}

/** Cuts the workout at what is done and asks what may still be done in the minutes that are left. */
export function restOf(workout: Workout, soFar: Known, asked: Asked): Rest {
  const { on, gym, before, familiarity, strength } = soFar;
  const askedMinutes = asked.minutes ?? workout.askedMinutes;
  const circumstances = asked.circumstances ?? workout.circumstances;
  const cut = cutAt(workout, soFar.done, asked);
  const without = [...new Set([...circumstances.without, ...skippedOn(soFar.athlete, on)])];
  const limits = limitsOn(before, on);
  const keptSeconds = secondsOfBlocks(cut.kept);
  const { seconds, hills, leftOut } = timeSharing({ athlete: before, gym, on, limits, circumstances })({
    askedSeconds: longestMinutes(askedMinutes) * 60,
    liftingSeconds: usableMinutes(askedMinutes, limits) * 60,
    spentSeconds: (workout.warmUpMinutes + circumstances.waitedMinutes) * 60 + keptSeconds,
    // Who skips a station takes nothing from the hills.
    leastSeconds: asked.nothingNew ? 0 : Math.max(0, leastStationSeconds - keptSeconds),
  });
  const asks = { athlete: before, familiarity, strength, gym, on, limits, ...circumstances, without };
  const open = withLeftOut(questionsFor(asks)(askedMinutes, seconds), leftOut);
  const ahead = cut.ahead.filter(({ id }) => id !== asked.leaving);
  const candidates = asked.nothingNew ? onlyOf(open.problem.candidates, ahead) : open.problem.candidates;
  const kept = inPairs(cut.kept, ({ exercise }) => workOfBlock(exercise, open));
  return {
    ...cut,
    workout: { ...workout, askedMinutes, gymId: gym.id, circumstances, hills },
    question: { ...open, problem: { ...open.problem, candidates, kept } },
  };
}

/** The candidates that are in these blocks, with at most as many sets. */
const onlyOf = (candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] =>
  blocks.flatMap(({ exercise, sets }) => {
    const candidate = candidates.find((each) => each.exercise.id === exercise);
    return candidate ? [{ ...candidate, mostSets: Math.min(sets, candidate.mostSets) }] : [];
  });

/** Where the rest of the session begins. */
export const contextOf = ({ kept, question }: Rest, soFar: Known): PlanContext =>
  contextAfter(kept, soFar, question.limits.leastReserve);

/** Blocks hold whole seconds. */
const secondsOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + Math.round(block.minutes * 60), 0);

/** Blocks as picks, of which the second of a pair says that it is one; without those that cannot be found. */
function inPairs<W extends Work>(blocks: readonly Block[], find: (block: Block) => W | undefined): readonly Pick<W>[] {
  const picks: Pick<W>[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const candidate = find(block);
    if (!candidate) continue;
    const isSecond = block.pair?.turn === 'second' && block.pair.with === before?.id;
    picks.push({ candidate, sets: block.sets, ...(isSecond && { paired: true }) });
    before = block;
  }
  return picks;
}

/** What a block does for the week, with the preference that it was chosen by when that is still known. */
function workOfBlock(exercise: ExerciseId, { problem, circumstances }: Question): Work {
  const candidate = problem.candidates.find((each) => each.exercise.id === exercise);
  if (!candidate) return workOf(catalog[exercise], 0);
  const wished = circumstances.wishes.some((wish) => wish.exercise === exercise);
  return wished ? { ...candidate, preference: candidate.preference - wishWorth } : candidate;
}

/** What the workout as it was is still worth. */
export function worthStill({ ahead, question }: Rest, { start }: PlanContext): number {
  const find = ({ exercise }: Block): Candidate | undefined =>
    question.problem.candidates.find((each) => each.exercise.id === exercise);
  return worthOf(inPairs(ahead, find), question, start);
}

/** Easy warm-up, waiting, the blocks and the hills: what a workout takes. */
const minutesOf = (
  { warmUpMinutes, circumstances, hills }: Workout,
  kept: readonly Block[],
  stops: readonly Planned[],
): number =>
  warmUpMinutes +
  circumstances.waitedMinutes +
  (secondsOfBlocks(kept) + secondsOfPlan(stops) + hillSeconds(hills)) / 60;

/** The workout that a plan for the rest makes: what is kept, then the plan from where the athlete stands. */
export function resumed(rest: Rest, plan: Plan, { start }: PlanContext): Workout {
  const { stops } = plan;
  const { workout, kept, question } = rest;
  const blocks = [...kept, ...blocksOf(stops, question).map((block) => stillInStead(block, workout))];
  const { askedMinutes, warmUpMinutes } = workout;
  const isEmpty = blocks.length === 0 && workout.hills === null;
  const minutes = isEmpty ? 0 : minutesOf(workout, kept, stops);
  return {
    ...workout,
    minutes,
    blocks,
    ...valueOfPlan(plan, question, start),
    leftOut: leftOutOf(question, stops, { askedMinutes, minutes }),
    notice: remark({ question, askedMinutes, warmUpMinutes, blocks: blocks.length }),
  };
}

/** A block that stands in for another says so through every further change. */
function stillInStead(block: Block, { blocks }: Workout): Block {
  if (block.why.some(({ kind }) => kind === 'substitute')) return block;
  const known = blocks.find(({ id }) => id === block.id)?.why.find(({ kind }) => kind === 'substitute');
  return known ? { ...block, why: [known, ...block.why] } : block;
}
