import { catalog } from '../catalog/index.ts';
import { blocksOf } from './assemble.ts';
import { type Pick, type Work, workOf } from './candidate.ts';
import { leftOutOf } from './left-out.ts';
import { heavyLegs, limitsOn, stricter } from './limits.ts';
import { mostMinutes, remark } from './notice.ts';
import { valueOf } from './objective.ts';
import { type Planned, secondsOfPlan } from './plan.ts';
import { type Question, questionFor } from './question.ts';
import { beforeSession, type Cut, cutAt, type SoFar, skippedOn } from './so-far.ts';
import type { Block, BlockReason, Workout } from './workout.ts';

/** A session under way with the question that is still open: what to do with the rest of it. */
export interface Rest extends Cut {
  /** The workout as it was, with what is now asked. */
  readonly workout: Workout;
  readonly question: Question;
}

/** Cuts the workout at what is done and asks what may still be done in the minutes that are left. */
export function restOf(
  workout: Workout,
  soFar: SoFar,
  change: {
    /** A block that is given up; when it is begun it ends where it is. */
    readonly leaving?: string;
    readonly minutes?: number;
    readonly stationsTaken?: readonly string[];
    readonly heavy?: boolean;
  },
): Rest {
  const { on, gym } = soFar;
  const askedMinutes = change.minutes ?? workout.askedMinutes;
  const cut = cutAt(workout, soFar.done, change.leaving ?? null);
  const athlete = beforeSession(soFar.athlete, soFar.done);
  const day = limitsOn(athlete, on);
  const heavy = change.heavy || (cut.ahead.length > 0 && cut.ahead.every(wasLightened));
  const limits = heavy ? stricter(day, heavyLegs) : day;
  const without = skippedOn(soFar.athlete, on);
  const stationsTaken = change.stationsTaken ?? [];
  const spentSeconds = workout.warmUpMinutes * 60 + secondsOfBlocks(cut.kept);
  const seconds = Math.max(0, Math.min(askedMinutes, mostMinutes) * 60 - spentSeconds);
  const open = questionFor({ athlete, gym, minutes: askedMinutes, on, without, stationsTaken, limits }, seconds);
  const kept = cut.kept.map((block) => ({ candidate: workOfBlock(block, open), sets: block.sets }));
  return {
    ...cut,
    workout: { ...workout, askedMinutes, gymId: gym.id },
    question: { ...open, problem: { ...open.problem, kept } },
  };
}

/** Heavy legs stay heavy for the rest of the session: after that change every block ahead has this much in reserve. */
const wasLightened = ({ target }: Block): boolean => target.reserve >= (heavyLegs.leastReserve ?? 0);

/** Blocks hold whole seconds. */
const secondsOfBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + Math.round(block.minutes * 60), 0);

/** What a block does for the week, with the preference that it was chosen by when that is still known. */
const workOfBlock = ({ exercise }: Block, { problem }: Question): Work =>
  problem.candidates.find((candidate) => candidate.exercise.id === exercise) ?? workOf(catalog[exercise], 0);

/** A block ahead as a pick, with at most as many sets as the day allows; `null` when it may no longer be given. */
export function pickOf(block: Block, { problem }: Question): Pick | null {
  const candidate = problem.candidates.find(({ exercise }) => exercise.id === block.exercise);
  return candidate ? { candidate, sets: Math.min(block.sets, candidate.mostSets) } : null;
}

/** The blocks ahead, in their order, that may still be given. */
export const aheadPicks = ({ ahead, question }: Rest): readonly Pick[] =>
  ahead.flatMap((block) => pickOf(block, question) ?? []);

/** The workout that a plan for the rest makes: what is kept, then the plan. `stead`: who stands in for whom. */
export function resumed(rest: Rest, plan: readonly Planned[], stead: Stead | null = null): Workout {
  const { workout, kept, question } = rest;
  const blocks = [...kept, ...blocksOf(plan, question).map((block) => substituted(block, workout, stead))];
  const { askedMinutes, warmUpMinutes } = workout;
  return {
    ...workout,
    minutes: blocks.length === 0 ? 0 : (warmUpMinutes * 60 + secondsOfBlocks(kept) + secondsOfPlan(plan)) / 60,
    blocks,
    value: valueOf(
      question.problem,
      plan.map(({ pick }) => pick),
    ),
    leftOut: leftOutOf(question, plan),
    notice: remark({ question, askedMinutes, warmUpMinutes, blocks: blocks.length }),
  };
}

export interface Stead {
  readonly exercise: Block['exercise'];
  readonly for: Block['exercise'];
}

/** Says first that a block stands in for another, now or since an earlier change. */
function substituted(block: Block, before: Workout, stead: Stead | null): Block {
  const known = before.blocks.find(({ id }) => id === block.id)?.why.find(({ kind }) => kind === 'substitute');
  const reason: BlockReason | undefined =
    stead?.exercise === block.exercise ? { kind: 'substitute', for: stead.for } : known;
  return reason ? { ...block, why: [reason, ...block.why] } : block;
}
