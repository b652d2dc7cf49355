import { blend } from './blend.ts';
import type { Moment, Motion } from './motion.ts';
import { type Pose, shifted } from './pose.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

/** Seconds to lift, hold and lower (the catalogue's tempo). */
export interface Tempo {
  readonly upSeconds: number;
  readonly holdSeconds: number;
  readonly downSeconds: number;
}

export type Phase = 'there' | 'hold' | 'back';

interface PhaseSeconds {
  readonly phase: Phase;
  readonly seconds: number;
}

/** The phases of one repetition that take time, in order; a hold belongs to the top. */
export function phasesOf({ first }: Motion, tempo: Tempo): readonly PhaseSeconds[] {
  const { upSeconds, holdSeconds, downSeconds } = tempo;
  const phases: readonly PhaseSeconds[] =
    first === 'up'
      ? [
          { phase: 'there', seconds: upSeconds },
          { phase: 'hold', seconds: holdSeconds },
          { phase: 'back', seconds: downSeconds },
        ]
      : [
          { phase: 'there', seconds: downSeconds },
          { phase: 'back', seconds: upSeconds + holdSeconds },
        ];
  return phases.filter(({ seconds }) => seconds > 0);
}

export const repetitionSeconds = ({ upSeconds, holdSeconds, downSeconds }: Tempo): number =>
  upSeconds + holdSeconds + downSeconds;

/** Where a repetition stands after so many seconds of it: its phase and the share of it that has passed. */
export function phaseAt(
  motion: Motion,
  tempo: Tempo,
  seconds: number,
): { readonly phase: Phase; readonly share: number } {
  let left = seconds % repetitionSeconds(tempo);
  for (const { phase, seconds: lasts } of phasesOf(motion, tempo)) {
    if (left < lasts) return { phase, share: left / lasts };
    left -= lasts;
  }
  return { phase: 'back', share: 1 };
}

/** The pose at a share of a phase: from rest to rest, slower where a cue belongs to the end that is reached. */
export function poseAt(motion: Motion, phase: Phase, share: number): Pose {
  if (phase === 'hold') return motion.turn;
  const end: Moment = phase === 'there' ? 'turn' : 'start';
  const u = motion.steady ? share : minimumJerk(motion.cues.includes(end) ? 1 - (1 - share) ** early : share);
  const { poses, knots } = wayOf(motion, phase);
  return blend(poses, knots, u);
}

/** The body at so many seconds of a repetition. */
export function bodyAt(motion: Motion, tempo: Tempo, seconds: number): Skeleton {
  const { phase, share } = phaseAt(motion, tempo, seconds);
  return skeletonOf(poseAt(motion, phase, share));
}

/** Our choice: with a cue at its end two thirds of the way are over after half of the time. */
const early = 1.25;

/** The smoothest way from rest to rest (Flash & Hogan 1985). */
const minimumJerk = (t: number): number => t ** 3 * (10 - 15 * t + 6 * t * t);

interface Way {
  readonly poses: readonly Pose[];
  readonly knots: readonly number[];
}

function wayOf(motion: Motion, phase: 'there' | 'back'): Way {
  const { start, turn, there = [], travel = 0 } = motion;
  const back = motion.back ?? there.map(({ at, pose }) => ({ at: 1 - at, pose })).toReversed();
  const between = phase === 'there' ? there : back;
  const [from, to] = phase === 'there' ? [start, turn] : [turn, shifted(start, travel)];
  const way = {
    poses: [from, ...between.map(({ pose }) => pose), to],
    knots: [0, ...between.map(({ at }) => at), 1],
  };
  if (!motion.steady) return way;
  // A gait does not stop at the ends: its way there knows where it came from, and where it goes on.
  const other = phase === 'there' ? back : there;
  const [next, last] = [other[0], other.at(-1)];
  return {
    poses: [...(last ? [last.pose] : []), ...way.poses, ...(next ? [next.pose] : [])],
    knots: [...(last ? [last.at - 1] : []), ...way.knots, ...(next ? [1 + next.at] : [])],
  };
}
