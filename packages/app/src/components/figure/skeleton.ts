/**
 * A body drawn from its joints. A pose is the direction of each segment, so limbs keep their length whatever the pose;
 * lengths are shares of body height (Winter 2009, table 4.1) for a body 150 units tall.
 */

/** Degrees on the page: 0 = to the right, 90 = down, −90 = up. The body looks to the right. */
type Angle = number;
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Thigh, shank and foot. */
export type Leg = readonly [thigh: Angle, shank: Angle, foot: Angle];
/** Upper arm and forearm. */
type Arm = readonly [upper: Angle, fore: Angle];

export interface Pose {
  /** From the hip to the shoulder; −90 = upright. */
  readonly torso: Angle;
  /** From the shoulder to the head, when it is not in line with the torso. */
  readonly head?: Angle;
  readonly leg: Leg;
  /** The other leg, when it is not beside the first. */
  readonly farLeg?: Leg;
  readonly arm: Arm;
  readonly farArm?: Arm;
  /** Seen from the front: the hips are this far apart, and thighs that point at us look shorter. */
  readonly front?: { readonly hips: number; readonly thigh: number };
}

const height = 150;
const lengths = {
  thigh: 0.245 * height,
  shank: 0.246 * height,
  foot: 0.11 * height,
  torso: 0.288 * height,
  neck: 0.115 * height,
  upperArm: 0.186 * height,
  foreArm: 0.17 * height,
} as const;

export interface LegPoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}
export interface ArmPoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}
export interface Skeleton {
  /** Seen from the front: the outer side of the near leg is where its front is from the side. */
  readonly front: boolean;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly leg: LegPoints;
  readonly farLeg: LegPoints | null;
  readonly arm: ArmPoints;
  readonly farArm: ArmPoints | null;
}

function along(from: Point, angle: Angle, length: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: from.x + Math.cos(radians) * length, y: from.y + Math.sin(radians) * length };
}

/** The joints of a pose, the hip at `hip`. */
export function skeletonOf(pose: Pose, hip: Point = { x: 0, y: 0 }): Skeleton {
  const apart = (pose.front?.hips ?? 0) / 2;
  const thighShare = pose.front?.thigh ?? 1;
  const shoulder = along(hip, pose.torso, lengths.torso);
  const leg = ([thigh, shank, foot]: Leg, from: Point): LegPoints => {
    const knee = along(from, thigh, lengths.thigh * thighShare);
    const ankle = along(knee, shank, lengths.shank);
    return { hip: from, knee, ankle, toe: along(ankle, foot, pose.front ? lengths.foot / 2 : lengths.foot) };
  };
  const arm = ([upper, fore]: Arm, from: Point): ArmPoints => {
    const elbow = along(from, upper, lengths.upperArm);
    return { shoulder: from, elbow, hand: along(elbow, fore, lengths.foreArm) };
  };
  const across = pose.torso + 90;
  return {
    front: pose.front !== undefined,
    hip,
    shoulder,
    head: along(shoulder, pose.head ?? pose.torso, lengths.neck),
    leg: leg(pose.leg, along(hip, across, apart)),
    farLeg: pose.farLeg ? leg(pose.farLeg, along(hip, across, -apart)) : null,
    arm: arm(pose.arm, along(shoulder, across, apart * 1.7)),
    farArm: pose.farArm ? arm(pose.farArm, along(shoulder, across, -apart * 1.7)) : null,
  };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A limb: two circles and the lines that touch both. */
export function limbPath(a: Point, b: Point, radiusA: number, radiusB: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const lean = Math.acos(Math.max(-1, Math.min(1, (radiusA - radiusB) / length)));
  const angle = Math.atan2(b.y - a.y, b.x - a.x);
  const edge = (centre: Point, radius: number, side: 1 | -1): Point => ({
    x: centre.x + Math.cos(angle + side * lean) * radius,
    y: centre.y + Math.sin(angle + side * lean) * radius,
  });
  return (
    `M${at(edge(a, radiusA, 1))}A${round(radiusA)} ${round(radiusA)} 0 1 1 ${at(edge(a, radiusA, -1))}` +
    `L${at(edge(b, radiusB, -1))}A${round(radiusB)} ${round(radiusB)} 0 0 1 ${at(edge(b, radiusB, 1))}Z`
  );
}

/**
 * A muscle's belly along a bone from share `from` to share `to`, bulging to its front (`side` 1) or back (−1). `inner` and
 * `outer` are how far it lies from the bone.
 */
export function bellyPath(
  bone: readonly [Point, Point],
  { from, to, side, inner, outer }: { from: number; to: number; side: 1 | -1; inner: number; outer: number },
): string {
  const [a, b] = bone;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const front = { x: (b.y - a.y) / length, y: -(b.x - a.x) / length };
  const place = (share: number, off: number): Point => ({
    x: a.x + (b.x - a.x) * share + front.x * off * side,
    y: a.y + (b.y - a.y) * share + front.y * off * side,
  });
  const ends = (inner + outer) / 2;
  // A quadratic curve reaches half way to its control point.
  const control = (off: number): Point => place((from + to) / 2, 2 * off - ends);
  const start = at(place(from, ends));
  return `M${start}Q${at(control(outer))} ${at(place(to, ends))}Q${at(control(inner))} ${start}Z`;
}

/** The box round a body, with room for its flesh. */
export function boundsOf(points: readonly Point[], room: number) {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs) - room;
  const y = Math.min(...ys) - room;
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}

/** The corners of lines drawn with the absolute commands M, L, H and V. */
export function cornersOf(path: string): readonly Point[] {
  const corners: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  for (const [, command, numbers = ''] of path.matchAll(/([MLHV])([-\d. ]+)/g)) {
    const [first = 0, second = 0] = numbers.trim().split(' ').map(Number);
    pen = command === 'H' ? { x: first, y: pen.y } : command === 'V' ? { x: pen.x, y: first } : { x: first, y: second };
    corners.push(pen);
  }
  return corners;
}

/** Every joint of a skeleton. */
export const jointsOf = (body: Skeleton): readonly Point[] => [
  body.hip,
  body.shoulder,
  body.head,
  ...[body.leg, body.farLeg].flatMap((leg) => (leg ? [leg.knee, leg.ankle, leg.toe] : [])),
  ...[body.arm, body.farArm].flatMap((arm) => (arm ? [arm.elbow, arm.hand] : [])),
];
