/**
 * `npm run bench figures`: our figures beside photographs of people who do the same: joint angles at the start and the turn,
 * measured on both in space by the same rule. The photographs are not part of the project: LEGWORK_SHARED
 * names the folder that has data/pose/pictures (default ../shared), with what a pose model saw in each.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseId } from '@legwork/engine/catalog';
import { between, dot, motions, type Skeleton, skeletonOf, type Vector } from '@legwork/engine/motion';

type Joint = 'knee' | 'hip' | 'ankle' | 'trunk';
type Angles = Readonly<Record<Joint, number>>;

/** Photographs with their number at our start and our turn. */
const pictured: readonly (readonly [ExerciseId, picture: string, start: 0 | 1, turn: 0 | 1])[] = [
  ['leg-extension', 'Leg_Extensions', 0, 1],
  ['leg-press', 'Leg_Press', 1, 0],
  ['leg-curl-seated', 'Seated_Leg_Curl', 0, 1],
  ['leg-curl-lying', 'Lying_Leg_Curls', 0, 1],
  ['goblet-squat', 'Goblet_Squat', 0, 1],
  ['back-squat', 'Barbell_Squat', 0, 1],
  ['lunge-forward', 'Dumbbell_Lunges', 0, 1],
  ['lunge-reverse', 'Dumbbell_Rear_Lunge', 0, 1],
  ['split-squat', 'Split_Squat_with_Dumbbells', 0, 1],
  ['calf-raise-seated', 'Seated_Calf_Raise', 0, 1],
  ['calf-raise-standing', 'Standing_Calf_Raises', 0, 1],
  ['glute-bridge-single-leg', 'Single_Leg_Glute_Bridge', 0, 1],
];

/** Landmarks of the model that are measured, of each side. */
const sides = {
  left: { shoulder: 11, hip: 23, knee: 25, ankle: 27, heel: 29, toe: 31 },
  right: { shoulder: 12, hip: 24, knee: 26, ankle: 28, heel: 30, toe: 32 },
} as const;
const [nose, leftEar, rightEar] = [0, 7, 8] as const;
/** Evidence §4.1. */
const leastVisibility = 0.6;

/** What the model saw: places in the picture with their visibility, and places in space in metres, y down. */
interface Seen {
  readonly l: readonly (readonly [x: number, y: number, z: number, visibility: number])[] | null;
  readonly wl: readonly Vector[] | null;
}

/** What is measured on a body, y up, and where it looks. */
interface Outline extends Readonly<Record<'trunk' | 'hip' | 'knee' | 'ankle' | 'heel' | 'toe' | 'looks', Vector>> {}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const angle = (a: Vector, b: Vector): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (Math.hypot(...a) * Math.hypot(...b))))));

/** 0 = standing straight, flexion positive; the trunk from the vertical, backward negative unless it lies. */
function anglesOf({ trunk, hip, knee, ankle, heel, toe, looks }: Outline): Angles {
  const lean = angle(trunk, [0, 1, 0]);
  return {
    knee: 180 - angle(minus(hip, knee), minus(ankle, knee)),
    hip: 180 - angle(trunk, minus(knee, hip)),
    ankle: 90 - angle(minus(knee, ankle), minus(toe, heel)),
    trunk: lean < 80 ? lean * Math.sign(dot(trunk, [looks[0], 0, looks[2]])) : lean,
  };
}

const ours = ({ shoulders, pelvis, right, chest }: Skeleton): Angles =>
  anglesOf({ ...right, trunk: minus(shoulders, pelvis), looks: chest.front });

/** The leg in the picture, in space: in lunges the one ahead, else the one that is seen better; `null` where none is. */
function photographed({ l, wl }: Seen, exercise: ExerciseId): Angles | null {
  if (!l || !wl) return null;
  const at = (index: number): Vector => {
    const [x, y, z] = wl[index] ?? [0, 0, 0];
    return [x, -y, z];
  };
  const looks = minus(at(nose), between(at(leftEar), at(rightEar), 0.5));
  const visibility = (side: keyof typeof sides): number =>
    Math.min(...Object.values(sides[side]).map((index) => l[index]?.[3] ?? 0));
  const ahead = (side: keyof typeof sides): number => dot(at(sides[side].knee), [looks[0], 0, looks[2]]);
  const better = /lunge|split/.test(exercise) ? ahead : visibility;
  const side = better('left') > better('right') ? 'left' : 'right';
  if (visibility(side) < leastVisibility) return null;
  const { left, right } = sides;
  const { hip, knee, ankle, heel, toe } = sides[side];
  return anglesOf({
    trunk: minus(between(at(left.shoulder), at(right.shoulder), 0.5), between(at(left.hip), at(right.hip), 0.5)),
    hip: at(hip),
    knee: at(knee),
    ankle: at(ankle),
    heel: at(heel),
    toe: at(toe),
    looks,
  });
}

const folder = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data/pose/pictures');
const file = join(folder, 'blazepose_full_output.json');
if (!existsSync(file)) {
  console.log(`No photographs in ${folder}: LEGWORK_SHARED names the folder that has data/pose/pictures.`);
  process.exit(0);
}
const photographs: Readonly<Record<string, Seen>> = JSON.parse(readFileSync(file, 'utf8'));

const joints: readonly Joint[] = ['knee', 'hip', 'ankle', 'trunk'];
const cell = (value: number): string => value.toFixed(0).padStart(5);
console.log('Ours, picture, difference, in degrees\n');
console.log(
  `${'exercise'.padEnd(25)} ${'at'.padEnd(6)}  ${joints.map((joint) => joint.padStart(10).padEnd(16)).join('  ')}`,
);
const off = new Map<Joint, number[]>(joints.map((joint) => [joint, []]));
for (const [exercise, picture, start, turn] of pictured) {
  for (const [end, number] of [
    ['start', start],
    ['turn', turn],
  ] as const) {
    const seen = photographs[`${picture}_${number}.jpg`];
    const found = seen && photographed(seen, exercise);
    const label = `${exercise.padEnd(25)} ${end.padEnd(6)}`;
    if (!found) {
      console.log(`${label} not seen well enough`);
      continue;
    }
    const own = ours(skeletonOf(motions[exercise][end]));
    const cells = joints.map((joint) => {
      const difference = own[joint] - found[joint];
      off.get(joint)?.push(Math.abs(difference));
      return `${cell(own[joint])}${cell(found[joint])}${cell(difference)} `;
    });
    console.log(`${label}  ${cells.join('  ')}`);
  }
}
console.log(
  `\nMedian difference: ${[...off]
    .map(
      ([joint, all]) =>
        `${joint} ${all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]?.toFixed(0)}° of ${all.length}`,
    )
    .join(', ')}`,
);
