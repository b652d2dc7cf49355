import { describe, expect, it } from 'vitest';
import { guides } from '../catalog/guides/index.ts';
import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import { body } from './body.ts';
import {
  faults,
  type Measure,
  type Motion,
  measures,
  mirrored,
  motions,
  phaseAt,
  poseAt,
  repetitionSeconds,
  skeletonOf,
} from './index.ts';
import type { Skeleton } from './skeleton.ts';
import { between, distance, type Vector } from './space.ts';
import { contactPoint } from './touch.ts';

/** Moments of a repetition, in order, a hundred and twenty to the whole. */
const momentsOf = (id: ExerciseId): readonly Skeleton[] => {
  const { tempo } = catalog[id];
  return Array.from({ length: 121 }, (_, index) => {
    const { phase, share } = phaseAt(motions[id], tempo, (index / 120) * repetitionSeconds(tempo) * 0.99999);
    return skeletonOf(poseAt(motions[id], phase, share));
  });
};

const pointsOf = ({ pelvis, waist, shoulders, crown, right, left, rightArm, leftArm }: Skeleton): readonly Vector[] => [
  pelvis,
  waist,
  shoulders,
  crown,
  ...[right, left].flatMap(({ hip, knee, ankle, heel, ball, toe }) => [hip, knee, ankle, heel, ball, toe]),
  ...[rightArm, leftArm].flatMap(({ shoulder, elbow, wrist, grip }) => [shoulder, elbow, wrist, grip]),
];

/**
 * How far joints go, in degrees: Norkin & White 2016 (Measurement of Joint Motion, 5th ed.), active ranges of adults, with
 * the ankle bent further under load (Bennell et al. 1998, weight-bearing lunge: 35–45°).
 */
const ranges: readonly (readonly [measure: Measure, least: number, most: number])[] = [
  ['right-hip', -25, 125],
  ['left-hip', -25, 125],
  ['right-abduction', -30, 50],
  ['left-abduction', -30, 50],
  ['right-knee', 0, 140],
  ['left-knee', 0, 140],
  ['right-ankle', -60, 40],
  ['left-ankle', -60, 40],
  ['spine', -20, 45],
  ['right-elbow', 0, 150],
];

/** How far all joints go on the way to the turn, from one share of its time to another. */
function way(motion: Motion, from: number, to: number): number {
  const [before, after] = [from, to].map((share) => pointsOf(skeletonOf(poseAt(motion, 'there', share))));
  return (before ?? []).reduce((sum, point, joint) => sum + distance(point, after?.[joint] ?? point), 0);
}

describe.each(exerciseIds)('%s', (id) => {
  const motion = motions[id];
  const moments = momentsOf(id);
  const at = { start: skeletonOf(motion.start), turn: skeletonOf(motion.turn) };

  it('M1 says for each cue of its guide when it belongs', () => {
    expect(motion.cues).toHaveLength(guides[id].cues.length);
  });

  it.each(ranges)('M2 keeps the %s within what people can do', (measure, least, most) => {
    const degrees = moments.map((moment) => measures[measure](moment));
    expect(Math.min(...degrees)).toBeGreaterThan(least - 1e-6);
    expect(Math.max(...degrees)).toBeLessThan(most);
  });

  it('M3 keeps the length of every bone', () => {
    const bones = moments.flatMap(({ right, left }) => [right, left]);
    for (const { hip, knee, ankle } of bones) {
      expect(distance(hip, knee)).toBeCloseTo(body.thigh, 3);
      expect(distance(knee, ankle)).toBeCloseTo(body.shank, 3);
    }
  });

  it.each(motion.form.map((form) => [form.measure, form.at, form] as const))(
    'M4 is good form by its own %s (%s)',
    (measure, when, { least, most }) => {
      for (const moment of when === 'whole' ? moments : [at[when]]) {
        expect(measures[measure](moment)).toBeGreaterThanOrEqual(least);
        expect(measures[measure](moment)).toBeLessThanOrEqual(most);
      }
    },
  );

  it('M5 leaves in place what touches and stays: under 1 % of the height', () => {
    for (const { of } of motion.contacts.filter(({ still }) => still)) {
      const first = contactPoint(at.start, of);
      expect(Math.max(...moments.map((moment) => distance(contactPoint(moment, of), first)))).toBeLessThan(0.01);
    }
  });

  it('M6 moves without a jump and ends where it began, or one step further', () => {
    const steps = moments.slice(1).map((moment, index) => {
      const before = pointsOf(moments[index] ?? moment);
      return Math.max(...pointsOf(moment).map((point, joint) => distance(point, before[joint] ?? point)));
    });
    expect(Math.max(...steps)).toBeLessThan(0.075);

    const first = pointsOf(at.start);
    const gaps = pointsOf(moments.at(-1) ?? at.start).map(([x, y, z], joint) =>
      distance([x - (motion.travel ?? 0), y, z], first[joint] ?? [0, 0, 0]),
    );
    expect(Math.max(...gaps)).toBeLessThan(0.005);
  });

  it('M7 mirrors the right on the left', () => {
    const other = skeletonOf(mirrored(motion.turn));
    const pairs = [
      [other.left, at.turn.right],
      [other.right, at.turn.left],
    ] as const;
    for (const [mine, theirs] of pairs) {
      for (const joint of ['hip', 'knee', 'ankle', 'toe'] as const) {
        const [x, y, z] = theirs[joint];
        expect(distance(mine[joint], [x, y, -z])).toBeLessThan(1e-9);
      }
    }
  });

  it.runIf(id !== 'treadmill-hills')('M8 never goes through the floor', () => {
    expect(Math.min(...moments.flatMap(pointsOf).map(([, y]) => y))).toBeGreaterThan(-0.015);
  });

  it('M9 lasts as long as its tempo says, and meets its turn at the end of the way there', () => {
    const { tempo } = catalog[id];
    const there = motion.first === 'up' ? tempo.upSeconds : tempo.downSeconds;
    expect(phaseAt(motion, tempo, there - 0.001).phase).toBe('there');
    expect(phaseAt(motion, tempo, there + 0.001).phase).not.toBe('there');
    expect(phaseAt(motion, tempo, repetitionSeconds(tempo) + 0.001).phase).toBe('there');
    expect(distance(skeletonOf(poseAt(motion, 'there', 1)).pelvis, at.turn.pelvis)).toBeLessThan(1e-9);
  });

  it.runIf(motion.cues.includes('turn') && !motion.steady)('M9 is slower into its turn than out of the start', () => {
    expect(way(motion, 0.8, 1)).toBeLessThan(way(motion, 0, 0.2));
  });

  it('M11 shows faults that its guide names, each once, and each leaves good form or the joint’s place', () => {
    const shown = faults(id);
    expect(new Set(shown.map(({ fault }) => fault)).size).toBe(shown.length);
    for (const { fault, at: when, pose } of shown) {
      expect(guides[id].faults.map((each) => each.id)).toContain(fault);
      const right = pointsOf(at[when]);
      const furthest = Math.max(
        ...pointsOf(skeletonOf(pose)).map((point, joint) => distance(point, right[joint] ?? point)),
      );
      expect(furthest).toBeGreaterThan(0.004);
    }
  });
});

describe('M4 the angles that the product is built on', () => {
  const lunges = ['lunge-forward', 'lunge-walking', 'lunge-overhead', 'lunge-reverse', 'split-squat'] as const;

  it.each([...lunges, 'bulgarian-split-squat', 'wall-squat-ball'] as const)('%s: 90° at the front knee', (id) => {
    expect(Math.abs(measures['right-knee'](skeletonOf(motions[id].turn)) - 90)).toBeLessThan(2);
  });

  it.each([...lunges, 'wall-squat-ball'] as const)('%s: the knee never passes the toes', (id) => {
    for (const moment of momentsOf(id)) expect(measures['right-knee-past-toe'](moment)).toBeLessThan(0);
  });

  it.each([
    ['leg-press', 'turn'],
    ['leg-extension', 'turn'],
    ['leg-curl-seated', 'start'],
    ['leg-curl-lying', 'start'],
    ['wall-squat-ball', 'start'],
    ['goblet-squat', 'start'],
    ['back-squat', 'start'],
    ['single-leg-squat', 'start'],
  ] as const)('%s: 5–15° short of straight at the %s', (id, when) => {
    const knee = measures['right-knee'](skeletonOf(motions[id][when]));
    expect(knee).toBeGreaterThanOrEqual(5);
    expect(knee).toBeLessThanOrEqual(15);
  });
});

const forward = (a: Vector, b: Vector, share: number): number => between(a, b, share)[0];

/** Forward place of the centre of mass: segment masses and centres of Winter 2009, table 4.1, after Dempster 1955. */
function centreOfMass({ right, left, rightArm, leftArm, pelvis, shoulders, crown }: Skeleton): number {
  const parts: readonly (readonly [mass: number, x: number])[] = [
    [0.497, forward(shoulders, pelvis, 0.5)],
    [0.081, forward(shoulders, crown, 0.6)],
    ...[right, left].flatMap(({ hip, knee, ankle, heel, toe }) => [
      [0.1, forward(hip, knee, 0.433)] as const,
      [0.0465, forward(knee, ankle, 0.433)] as const,
      [0.0145, forward(heel, toe, 0.5)] as const,
    ]),
    ...[rightArm, leftArm].flatMap(({ shoulder, elbow, wrist, grip }) => [
      [0.028, forward(shoulder, elbow, 0.436)] as const,
      [0.016, forward(elbow, wrist, 0.43)] as const,
      [0.006, grip[0]] as const,
    ]),
  ];
  const mass = parts.reduce((sum, [share]) => sum + share, 0);
  return parts.reduce((sum, [share, x]) => sum + share * x, 0) / mass;
}

describe('M10 a body that nothing holds could stand like that: its weight is over its feet', () => {
  it.each([
    'goblet-squat',
    'back-squat',
    'romanian-deadlift',
    'single-leg-romanian-deadlift',
    'single-leg-squat',
    'calf-raise-single-leg',
    'lunge-forward',
    'lunge-overhead',
    'lunge-reverse',
    'lunge-walking',
    'split-squat',
    'bulgarian-split-squat',
    'step-up',
  ] as const)('%s', (id) => {
    for (const pose of [motions[id].start, motions[id].turn]) {
      const { right, left, ...rest } = skeletonOf(pose);
      const standing = pose.left.kind === 'free' ? [right] : [right, left];
      const edges = standing.flatMap(({ heel, ball, toe }) => [heel[1] < ball[1] + 0.01 ? heel[0] : ball[0], toe[0]]);
      const centre = centreOfMass({ right, left, ...rest });
      expect(centre).toBeGreaterThan(Math.min(...edges) - 0.01);
      expect(centre).toBeLessThan(Math.max(...edges));
    }
  });
});
