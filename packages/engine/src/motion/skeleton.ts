import { body } from './body.ts';
import { middleJoint, turnedAbout } from './limb.ts';
import type { Arm, BearingLeg, FootPart, Leg, Pose } from './pose.ts';
import {
  add,
  along,
  cross,
  dot,
  type Frame,
  leant,
  minus,
  rolled,
  scale,
  twisted,
  unit,
  upright,
  type Vector,
} from './space.ts';

export interface LegBones {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly heel: Vector;
  readonly ball: Vector;
  readonly toe: Vector;
  readonly thigh: Frame;
  readonly shank: Frame;
  readonly foot: Frame;
}

export interface ArmBones {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  /** The middle of the palm. */
  readonly grip: Vector;
  readonly upper: Frame;
  readonly fore: Frame;
}

/** Every joint in space and how every segment lies. */
export interface Skeleton {
  /** Between the hip joints, at the joint of the lower back, between the shoulders, at the crown. */
  readonly pelvis: Vector;
  readonly waist: Vector;
  readonly shoulders: Vector;
  readonly crown: Vector;
  readonly hips: Frame;
  readonly chest: Frame;
  readonly head: Frame;
  readonly right: LegBones;
  readonly left: LegBones;
  readonly rightArm: ArmBones;
  readonly leftArm: ArmBones;
}

/** 1 = the right side, −1 = the left. */
type Side = 1 | -1;

/** Forward kinematics: the joints of a pose. Planted feet are where the pose says, whatever the rest does. */
export function skeletonOf(pose: Pose): Skeleton {
  const { lean, roll, turn, spine, neck } = pose.trunk;
  const hips = twisted(rolled(leant(upright, lean), roll), turn);
  const chest = leant(hips, spine);
  const head = leant(chest, neck);
  const toWaist = scale(hips.up, body.pelvis);
  const toShoulders = add(toWaist, scale(chest.up, body.trunk - body.pelvis));

  const pelvis = pelvisOf(pose, hips, toShoulders);
  const shoulders = add(pelvis, toShoulders);
  return {
    pelvis,
    waist: add(pelvis, toWaist),
    shoulders,
    crown: along(shoulders, head.up, body.crown),
    hips,
    chest,
    head,
    right: legOf(pose.right, along(pelvis, hips.right, body.hipHalf), hips, 1),
    left: legOf(pose.left, along(pelvis, hips.right, -body.hipHalf), hips, -1),
    rightArm: armOf(pose.rightArm, shoulders, chest, 1),
    leftArm: armOf(pose.leftArm, shoulders, chest, -1),
  };
}

function pelvisOf({ root, right, left }: Pose, hips: Frame, toShoulders: Vector): Vector {
  switch (root.on) {
    case 'pelvis':
      return root.at;
    case 'shoulders':
      return minus(root.at, toShoulders);
    case 'knees': {
      const hip: Vector = [0, 0, 0];
      return minus(root.at, legOf(right, hip, hips, 1).knee);
    }
    case 'feet': {
      if (right.kind === 'bearing') return along(bearingHip(right), hips.right, -body.hipHalf);
      if (left.kind === 'bearing') return along(bearingHip(left), hips.right, body.hipHalf);
      throw new Error('A body on its feet needs a leg that bears it.');
    }
    default:
      return root satisfies never;
  }
}

const bearingShank = ({ pitch, ankle }: BearingLeg): Frame => leant(upright, ankle - pitch);
const bearingThigh = (leg: BearingLeg): Frame => leant(bearingShank(leg), -leg.knee);

function bearingHip(leg: BearingLeg): Vector {
  const ankle = ankleOver(leg.at, leg.part, leant(upright, -leg.pitch));
  return along(along(ankle, bearingShank(leg).up, body.shank), bearingThigh(leg).up, body.thigh);
}

/** From the point that touches to the ankle. */
function ankleOver(at: Vector, part: FootPart, foot: Frame): Vector {
  const forward = { sole: 0, ball: -body.ball, heel: body.heel }[part];
  return along(along(at, foot.front, forward), foot.up, body.ankleHeight);
}

function legOf(leg: Leg, hip: Vector, hips: Frame, side: Side): LegBones {
  switch (leg.kind) {
    case 'free': {
      const thigh = twisted(rolled(leant(hips, -leg.hip), leg.abduction * side), leg.rotation * side);
      const shank = leant(thigh, leg.knee);
      const knee = along(hip, thigh.up, -body.thigh);
      const ankle = along(knee, shank.up, -body.shank);
      return withFoot({ hip, knee, ankle, thigh, shank, foot: leant(shank, -leg.ankle) });
    }
    case 'bearing': {
      const thigh = bearingThigh(leg);
      const shank = bearingShank(leg);
      const knee = along(hip, thigh.up, -body.thigh);
      const ankle = along(knee, shank.up, -body.shank);
      const foot = leant(upright, -leg.pitch);
      return withFoot({ hip, knee, ankle, thigh, shank, foot }, leg.part === 'ball' ? upright.front : foot.front);
    }
    case 'planted': {
      const level = twisted(upright, leg.turn * side);
      const foot = leant(level, -leg.pitch);
      const ankle = ankleOver(leg.at, leg.part, foot);
      const pole = turnedAbout(add(hips.front, level.front), minus(ankle, hip), leg.swivel * side);
      const knee = middleJoint(hip, ankle, body.thigh, body.shank, pole);
      const right = unit(cross(minus(ankle, hip), pole));
      const bones = {
        hip,
        knee,
        ankle,
        thigh: boneFrame(hip, knee, right),
        shank: boneFrame(knee, ankle, right),
        foot,
      };
      return withFoot(bones, leant(level, -leg.toes).front);
    }
    default:
      return leg satisfies never;
  }
}

/** A bone of a limb that bends about `right`. */
function boneFrame(upper: Vector, lower: Vector, right: Vector): Frame {
  const up = unit(minus(upper, lower));
  return { front: cross(up, right), up, right };
}

/** With the foot's points; the toes go on in line with the foot unless it is said where. */
function withFoot(bones: Omit<LegBones, 'heel' | 'ball' | 'toe'>, toes: Vector = bones.foot.front): LegBones {
  const { ankle, foot } = bones;
  const under = along(ankle, foot.up, -body.ankleHeight);
  const ball = along(under, foot.front, body.ball);
  return {
    ...bones,
    heel: along(under, foot.front, -body.heel),
    ball,
    toe: along(ball, toes, body.footLength - body.heel - body.ball),
  };
}

function armOf(arm: Arm, shoulders: Vector, chest: Frame, side: Side): ArmBones {
  const shoulder = along(shoulders, chest.right, body.shoulderHalf * side);
  if (arm.kind === 'free') {
    const upper = twisted(rolled(leant(chest, -arm.shoulder), arm.abduction * side), arm.rotation * side);
    const fore = leant(upper, -arm.elbow);
    const elbow = along(shoulder, upper.up, -body.upperArm);
    return withHand({ shoulder, elbow, upper, fore, wrist: along(elbow, fore.up, -body.forearm) });
  }
  const hand =
    arm.of === 'room'
      ? arm.at
      : add(
          shoulders,
          add(add(scale(chest.front, arm.at[0]), scale(chest.up, arm.at[1])), scale(chest.right, arm.at[2])),
        );
  // Elbows hang down, back and a little out; of hands above the shoulders they point out.
  const raised = dot(minus(hand, shoulders), chest.up) > 0.02;
  const back = add(scale(chest.front, raised ? 0 : -1), scale(chest.up, raised ? 0.3 : -0.6));
  const pole = add(back, scale(chest.right, (raised ? 2 : 0.5) * side));
  const elbow = middleJoint(shoulder, hand, body.upperArm, body.forearm + body.grip, pole);
  const right = unit(cross(pole, minus(hand, shoulder)));
  const upper = boneFrame(shoulder, elbow, right);
  const fore = boneFrame(elbow, hand, right);
  return withHand({ shoulder, elbow, upper, fore, wrist: along(elbow, fore.up, -body.forearm) });
}

const withHand = (bones: Omit<ArmBones, 'grip'>): ArmBones => ({
  ...bones,
  grip: along(bones.wrist, bones.fore.up, -body.grip),
});
