/** Tasks one after the other as the segments of a programme. */

import { airPercent } from './air.ts';
import { type BeltQuestion, leadSeconds, needsCountdown, type OnBelt, onBelt, rampWork, type Task } from './belt.ts';
import type { BeltLimit, HillProgram, HillSegment, SegmentNote, SegmentPart } from './program.ts';

/** One task and what it is for. */
export interface Planned {
  readonly part: SegmentPart;
  readonly task: Task;
  /** Where on the course, and how much of it was left out before; `null` when it is not of the course. */
  readonly place: { readonly fromMetres: number; readonly toMetres: number; readonly skippedMetres: number } | null;
}

/** The programme of some tasks on a belt, with what bounds it and how far its work is from theirs. */
export function programOf(
  planned: readonly Planned[],
  question: BeltQuestion,
): Omit<HillProgram, 'from' | 'eccentric'> {
  const done: { readonly segment: HillSegment; readonly plan: Planned; readonly set: OnBelt }[] = [];
  let [asked, given] = [0, 0];
  for (const plan of planned) {
    // Efforts of a session are alike; on a course what rounding leaves undone is done a little later.
    const near = onBelt(question, plan.task, plan.place === null ? 0 : asked - given);
    const before = done.at(-1)?.set ?? near;
    asked += plan.task.power * plan.task.seconds;
    given += rampWork(question.model, before, near);
    const set = plan.place === null ? near : settled(near, asked - given, mostError * asked);
    given += set.power * set.seconds;
    done.push({ segment: segmentOf(plan, set, before), plan, set });
  }
  const segments = done.map(({ segment }) => segment);
  return {
    segments,
    seconds: sum(segments, ({ seconds }) => seconds),
    metres: sum(segments, metresOf),
    climbMetres: sum(segments, (each) => (metresOf(each) * hillPercent(each)) / 100),
    energyErrorPercent: asked === 0 ? 0 : 100 * (given / asked - 1),
    limits: limitsOf(done, question),
  };
}

/** Belts of coarse steps may leave this share of the work; more is settled by time (our choice, half of what is allowed). */
const mostError = 0.01;
/** By no more than this share of a segment's time (our choice). */
const mostSettled = 0.1;

/** A segment as long as the work that is left asks for, when it would otherwise leave more than `most` of it. */
function settled(set: OnBelt, work: number, most: number): OnBelt {
  const left = work - set.power * set.seconds;
  if (Math.abs(left) <= most) return set;
  const by = Math.min(mostSettled * set.seconds, Math.max(-mostSettled * set.seconds, left / set.power));
  return { ...set, seconds: Math.round(set.seconds + by) };
}

const metresOf = ({ seconds, speedKmh }: HillSegment): number => (seconds * speedKmh) / 3.6;

/** What of a belt's grade is hill, and not in place of the air. */
const hillPercent = ({ gradePercent, speedKmh }: HillSegment): number =>
  Math.max(0, gradePercent - airPercent(speedKmh / 3.6));

function segmentOf({ part, task, place }: Planned, set: OnBelt, before: OnBelt): HillSegment {
  const { seconds, speedKmh, gradePercent, isWalking } = set;
  return {
    part,
    seconds,
    speedKmh,
    gradePercent,
    isWalking,
    fromMetres: place && place.fromMetres,
    toMetres: place && place.toMetres,
    coursePercent: place && task.gradePercent,
    leadSeconds: Math.round(leadSeconds(before, set)),
    needsCountdown: needsCountdown(before, set),
    notes: notesOf(task, place, set),
  };
}

function notesOf({ gradePercent, seconds }: Task, place: Planned['place'], set: OnBelt): readonly SegmentNote[] {
  const notes: SegmentNote[] = [];
  if (place !== null && place.skippedMetres > 0) notes.push({ kind: 'skipped', metres: place.skippedMetres });
  if (set.bounds.includes('too-steep')) notes.push({ kind: 'too-steep', coursePercent: gradePercent });
  if (set.bounds.includes('downhill')) notes.push({ kind: 'downhill', coursePercent: gradePercent });
  if (set.bounds.includes('too-fast')) notes.push({ kind: 'longer', seconds: Math.round(set.seconds - seconds) });
  return notes;
}

/** What bounds a programme, each kind once. */
function limitsOf(
  done: readonly { readonly plan: Planned; readonly set: OnBelt }[],
  { belt, fastest }: BeltQuestion,
): readonly BeltLimit[] {
  const bound = (kind: OnBelt['bounds'][number]) => done.filter(({ set }) => set.bounds.includes(kind));
  const secondsOf = (those: ReturnType<typeof bound>): number => sum(those, ({ set }) => set.seconds);
  const [steep, down, fast, slow] = [bound('too-steep'), bound('downhill'), bound('too-fast'), bound('too-slow')];
  const limits: BeltLimit[] = [];
  if (steep.length > 0)
    limits.push({
      kind: 'too-steep',
      seconds: secondsOf(steep),
      steepestPercent: Math.max(...steep.map(({ plan }) => plan.task.gradePercent)),
      mostPercent: belt.gradePercent.max,
    });
  if (down.length > 0)
    limits.push({
      kind: 'downhill',
      seconds: secondsOf(down),
      descentMetres: sum(down, ({ plan: { task } }) => (task.seconds * task.speed * -task.gradePercent) / 100),
      leastPercent: belt.gradePercent.min,
    });
  if (fast.length > 0)
    limits.push({
      kind: 'too-fast',
      seconds: secondsOf(fast),
      extraSeconds: Math.round(sum(fast, ({ plan, set }) => set.seconds - plan.task.seconds)),
      mostKmh: Math.min(belt.speedKmh.max, fastest * 3.6),
    });
  if (slow.length > 0) limits.push({ kind: 'too-slow', seconds: secondsOf(slow), leastKmh: belt.speedKmh.min });
  return limits;
}

export const sum = <T>(each: readonly T[], of: (one: T) => number): number =>
  each.reduce((total, one) => total + of(one), 0);
