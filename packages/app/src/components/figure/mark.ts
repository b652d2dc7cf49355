import { type Motion, measures, type Skeleton, type Vector, type Wrong } from '@legwork/engine/motion';
import { type Camera, cameras, line, type Point, project } from './project.ts';

/** The right angle at the knee, where good form asks for it: its arc, where to write it, and how near the movement is to it. */
export interface Mark {
  readonly d: string;
  readonly label: Point;
  /** 0 = far from it, 1 = there. */
  readonly strength: number;
}

/** Whether good form asks for 90° at the knee where the movement turns or begins. */
export const asksRightAngle = ({ form }: Motion): boolean =>
  form.some(
    ({ measure, at, least, most }) =>
      measure === 'right-knee' && at !== 'whole' && least <= 90 && most >= 90 && most - least <= 20,
  );

export function markOf({ view }: Motion, body: Skeleton): Mark {
  const arc = arcAt(cameras[view], body.right.hip, body.right.knee, body.right.ankle);
  const off = Math.abs(measures['right-knee'](body) - 90);
  return {
    d: line([0.1, 0.3, 0.5, 0.7, 0.9].map((share) => arc(share, 22))),
    label: arc(0.5, 38),
    strength: Math.max(0, Math.min(1, (16 - off) / 10)),
  };
}

/** Where the label is, as an attribute. */
export const labelAt = ({ x, y }: Point): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** Points of the arc at a joint between its two neighbours: by the share of the angle and the distance from the joint. */
function arcAt(camera: Camera, one: Vector, joint: Vector, other: Vector): (share: number, radius: number) => Point {
  const [a, centre, b] = [project(camera, one), project(camera, joint), project(camera, other)];
  const from = Math.atan2(a.y - centre.y, a.x - centre.x);
  const sweep = turnBetween(from, Math.atan2(b.y - centre.y, b.x - centre.x));
  return (share, radius) => ({
    x: centre.x + Math.cos(from + sweep * share) * radius,
    y: centre.y + Math.sin(from + sweep * share) * radius,
  });
}

const turnBetween = (from: number, to: number): number => {
  const turn = to - from;
  return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
};

/** What is wrong with a body, on the page: the angle at the joint as a wedge, or the plumb line from the toes to the knee. */
export function wrongPath(camera: Camera, body: Skeleton, wrong: Wrong): string {
  const { right, rightArm, pelvis, waist, shoulders } = body;
  const wedge = (one: Vector, joint: Vector, other: Vector): string => {
    const at = arcAt(camera, one, joint, other);
    const arc = Array.from({ length: 13 }, (_, index) => at(index / 12, 20));
    return `${line([project(camera, joint), ...arc])}Z`;
  };
  switch (wrong) {
    case 'knee':
      return wedge(right.hip, right.knee, right.ankle);
    case 'hip':
      return wedge(shoulders, right.hip, right.knee);
    case 'trunk':
      return wedge([pelvis[0], pelvis[1] + 1, pelvis[2]], pelvis, shoulders);
    case 'back':
      return wedge(pelvis, waist, shoulders);
    case 'ankle':
      return wedge(right.knee, right.ankle, right.toe);
    case 'shoulder':
      return wedge(pelvis, rightArm.shoulder, rightArm.grip);
    case 'toe-line': {
      const { toe, knee } = right;
      return line([toe, [toe[0], knee[1] + 0.06, toe[2]] as const].map((at) => project(camera, at)));
    }
    default:
      return wrong satisfies never;
  }
}
