import { body } from './body.ts';
import type { ContactPoint } from './motion.ts';
import type { FootPart } from './pose.ts';
import type { LegBones, Skeleton } from './skeleton.ts';
import { along, type Vector } from './space.ts';

/** Where a part of a foot is. */
export function footPoint({ ankle, ball, heel, foot }: LegBones, part: FootPart): Vector {
  switch (part) {
    case 'sole':
      return along(ankle, foot.up, -body.ankleHeight);
    case 'ball':
      return ball;
    case 'heel':
      return heel;
    default:
      return part satisfies never;
  }
}

/** The middle of a pad above the ankle. */
const shin = ({ ankle, shank }: LegBones): Vector => along(ankle, shank.up, 0.04);

const points: Readonly<Record<ContactPoint, (at: Skeleton) => Vector>> = {
  'right-sole': ({ right }) => footPoint(right, 'sole'),
  'left-sole': ({ left }) => footPoint(left, 'sole'),
  'right-ball': ({ right }) => right.ball,
  'left-ball': ({ left }) => left.ball,
  'right-heel': ({ right }) => right.heel,
  'left-heel': ({ left }) => left.heel,
  'right-knee': ({ right }) => right.knee,
  'left-knee': ({ left }) => left.knee,
  'right-shin': ({ right }) => shin(right),
  'left-shin': ({ left }) => shin(left),
  'right-hand': ({ rightArm }) => rightArm.grip,
  'left-hand': ({ leftArm }) => leftArm.grip,
  pelvis: ({ pelvis }) => pelvis,
  back: ({ waist }) => waist,
  shoulders: ({ shoulders }) => shoulders,
};

/** Where on the body a contact is. */
export const contactPoint = (at: Skeleton, point: ContactPoint): Vector => points[point](at);
