import { body } from './body.ts';
import type { Degrees, Vector } from './space.ts';

/** A place in body heights from where the athlete stands: forward, up, to the right. */
export type Place = Vector;

export interface Trunk {
  /** From the vertical, forward: 90 = lying on the front, −90 = on the back. */
  readonly lean: Degrees;
  /** From the vertical, to the left: 90 = lying on the left side. */
  readonly roll: Degrees;
  /** About its own length, to the right. */
  readonly turn: Degrees;
  /** The back rounds (forward) or arches (negative), between pelvis and chest. */
  readonly spine: Degrees;
  /** The head against the chest, forward. */
  readonly neck: Degrees;
}

/** Where the body is held; `feet`: nowhere but on the foot that bears it. */
export type Root = { readonly on: 'feet' } | { readonly on: 'pelvis' | 'shoulders' | 'knees'; readonly at: Place };

/** The part of a foot that stays where it is: the sole below the ankle, the ball or the heel. */
export type FootPart = 'sole' | 'ball' | 'heel';

/** A leg that swings; 0° = standing straight, flexion positive, as goniometers read. */
export interface FreeLeg {
  readonly kind: 'free';
  readonly hip: Degrees;
  /** To its own side. */
  readonly abduction: Degrees;
  /** Toes to its own side. */
  readonly rotation: Degrees;
  readonly knee: Degrees;
  readonly ankle: Degrees;
}

/** A leg that carries the body: everything above follows from its angles. */
export interface BearingLeg {
  readonly kind: 'bearing';
  readonly part: FootPart;
  readonly at: Place;
  /** Toes up, against the level. */
  readonly pitch: Degrees;
  readonly ankle: Degrees;
  readonly knee: Degrees;
}

/** A leg whose foot is where it is; its joints follow. */
export interface PlantedLeg {
  readonly kind: 'planted';
  readonly part: FootPart;
  readonly at: Place;
  readonly pitch: Degrees;
  /** The toes beyond the ball, up against the level. */
  readonly toes: Degrees;
  /** Toes to its own side. */
  readonly turn: Degrees;
  /** The knee swings to its own side about the line from hip to ankle. */
  readonly swivel: Degrees;
}

export type Leg = FreeLeg | BearingLeg | PlantedLeg;

export interface FreeArm {
  readonly kind: 'free';
  readonly shoulder: Degrees;
  readonly abduction: Degrees;
  readonly rotation: Degrees;
  readonly elbow: Degrees;
}

/** The hand is at a place of the room (a handle), or of the chest (measured from between the shoulders). */
export interface HoldingArm {
  readonly kind: 'holding';
  readonly of: 'room' | 'chest';
  readonly at: Place;
}

export type Arm = FreeArm | HoldingArm;

/** How the whole body stands, lies or sits at one moment: only what the mover decides; what touches decides the rest. */
export interface Pose {
  readonly root: Root;
  readonly trunk: Trunk;
  readonly right: Leg;
  readonly left: Leg;
  readonly rightArm: Arm;
  readonly leftArm: Arm;
}

export const trunk = (given: Partial<Trunk> = {}): Trunk => ({
  lean: 0,
  roll: 0,
  turn: 0,
  spine: 0,
  neck: 0,
  ...given,
});

export const free = (given: Partial<FreeLeg> = {}): FreeLeg => ({
  kind: 'free',
  hip: 0,
  abduction: 0,
  rotation: 0,
  knee: 0,
  ankle: 0,
  ...given,
});

/** Under the hips, unless a place is given. */
export const bearing = (given: Partial<BearingLeg> = {}): BearingLeg => ({
  kind: 'bearing',
  part: 'sole',
  at: [0, 0, body.hipHalf],
  pitch: 0,
  ankle: 0,
  knee: 0,
  ...given,
});

/** On the ball the toes lie level, else in line with the foot, unless it is said. */
export const planted = (at: Place, given: Partial<PlantedLeg> = {}): PlantedLeg => ({
  kind: 'planted',
  part: 'sole',
  at,
  pitch: 0,
  toes: given.part === 'ball' ? 0 : (given.pitch ?? 0),
  turn: 0,
  swivel: 0,
  ...given,
});

/** Hanging beside the body, the elbow soft. */
export const hanging = (given: Partial<FreeArm> = {}): FreeArm => ({
  kind: 'free',
  shoulder: 0,
  abduction: 8,
  rotation: 0,
  elbow: 12,
  ...given,
});

export const holding = (at: Place): HoldingArm => ({ kind: 'holding', of: 'room', at });
export const onChest = (at: Place): HoldingArm => ({ kind: 'holding', of: 'chest', at });

/** The same with left and right exchanged. */
export const mirrored = ({ root, trunk, right, left, rightArm, leftArm }: Pose): Pose => ({
  root: root.on === 'feet' ? root : { ...root, at: across(root.at) },
  trunk: { ...trunk, roll: -trunk.roll, turn: -trunk.turn },
  right: mirroredLeg(left),
  left: mirroredLeg(right),
  rightArm: mirroredArm(leftArm),
  leftArm: mirroredArm(rightArm),
});

/** The same, so much further forward. */
export const shifted = (pose: Pose, by: number): Pose => {
  const on = <T extends Leg | Arm>(limb: T): T => (limb.kind === 'free' ? limb : { ...limb, at: forward(limb.at, by) });
  const { root, right, left } = pose;
  return {
    ...pose,
    root: root.on === 'feet' ? root : { ...root, at: forward(root.at, by) },
    right: on(right),
    left: on(left),
  };
};

const forward = ([x, y, z]: Place, by: number): Place => [x + by, y, z];
const across = ([x, y, z]: Place): Place => [x, y, -z];
export const mirroredLeg = (leg: Leg): Leg => (leg.kind === 'free' ? leg : { ...leg, at: across(leg.at) });
const mirroredArm = (arm: Arm): Arm => (arm.kind === 'free' ? arm : { ...arm, at: across(arm.at) });
