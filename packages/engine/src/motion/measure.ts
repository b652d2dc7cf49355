import { body } from './body.ts';
import type { LegBones, Skeleton } from './skeleton.ts';
import { type Degrees, dot, toDegrees } from './space.ts';

/**
 * What a coach measures on a body, in degrees (0 = standing straight, flexion positive, as in evidence §4) except the
 * knee past the toe, a share of the shank's length.
 */
export const measures = {
  'right-knee': ({ right }) => kneeOf(right),
  'left-knee': ({ left }) => kneeOf(left),
  'right-hip': (at) => hipOf(at, 'right'),
  'left-hip': (at) => hipOf(at, 'left'),
  'right-abduction': (at) => abductionOf(at, 'right'),
  'left-abduction': (at) => abductionOf(at, 'left'),
  'right-ankle': ({ right }) => ankleOf(right),
  'left-ankle': ({ left }) => ankleOf(left),
  /** From the vertical, forward. */
  'trunk-lean': ({ chest }) => toDegrees(Math.atan2(chest.up[0], chest.up[1])),
  /** The lower back: rounded positive, arched negative. */
  spine: ({ hips, chest }) => toDegrees(Math.atan2(dot(chest.up, hips.front), dot(chest.up, hips.up))),
  /** The shank from the vertical, forward. */
  'right-shank': ({ right }) => toDegrees(Math.atan2(right.shank.up[0], right.shank.up[1])),
  'right-knee-past-toe': ({ right }) => (right.knee[0] - right.toe[0]) / body.shank,
  'right-elbow': ({ rightArm: { upper, fore } }) => bend(upper, fore),
  /** Trunk and thigh: 0 = one line. */
  'hip-line': (at) => hipOf(at, 'right'),
  /** The heel over the ball, as the sole's slope. */
  'right-heel-rise': ({ right }) => -toDegrees(Math.asin(right.foot.front[1])),
  'right-toe-rise': ({ right }) => toDegrees(Math.asin(right.foot.front[1])),
} as const satisfies Record<string, (skeleton: Skeleton) => number>;
export type Measure = keyof typeof measures;

const bend = (upper: LegBones['thigh'], lower: LegBones['thigh']): Degrees =>
  Math.abs(toDegrees(Math.atan2(dot(lower.up, upper.front), dot(lower.up, upper.up))));

const kneeOf = ({ thigh, shank }: LegBones): Degrees =>
  toDegrees(Math.atan2(dot(shank.up, thigh.front), dot(shank.up, thigh.up)));

const ankleOf = ({ shank, foot }: LegBones): Degrees =>
  toDegrees(Math.atan2(dot(foot.front, shank.up), dot(foot.front, shank.front)));

const hipOf = ({ hips, ...legs }: Skeleton, side: 'right' | 'left'): Degrees => {
  const { up } = legs[side].thigh;
  return toDegrees(Math.atan2(-dot(up, hips.front), dot(up, hips.up)));
};

const abductionOf = ({ hips, ...legs }: Skeleton, side: 'right' | 'left'): Degrees =>
  toDegrees(Math.asin(-dot(legs[side].thigh.up, hips.right) * (side === 'right' ? 1 : -1)));
