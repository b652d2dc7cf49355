import {
  type Arm,
  bearing,
  free,
  hanging,
  type Leg,
  mirroredLeg,
  type Place,
  type Pose,
  planted,
  type Trunk,
  trunk,
} from './pose.ts';

/** Both legs alike. */
export const both = (leg: Leg): Pick<Pose, 'right' | 'left'> => ({ right: leg, left: leg });

/** Both arms alike, given for the right. */
export const arms = (arm: Arm): Pick<Pose, 'rightArm' | 'leftArm'> => ({
  rightArm: arm,
  leftArm: arm.kind === 'free' ? arm : { ...arm, at: [arm.at[0], arm.at[1], -arm.at[2]] },
});

/** Held at the pelvis: sitting or lying, by the lean of the trunk. */
export const sittingAt = (at: Place, lean: number, more: Partial<Trunk> = {}) =>
  ({
    root: { on: 'pelvis', at },
    trunk: trunk({ lean, ...more }),
    ...arms(hanging()),
  }) as const;

/** On two feet side by side, both legs alike. */
export const onBothFeet = (legs: Parameters<typeof bearing>[0], lean: number, arm: Arm = hanging()): Pose => ({
  root: { on: 'feet' },
  trunk: trunk({ lean, neck: -lean * 0.4 }),
  right: bearing(legs),
  left: mirroredLeg(bearing(legs)),
  ...arms(arm),
});

/** On the right foot, the left leg free. */
export const onRightFoot = (
  leg: Parameters<typeof bearing>[0],
  other: Parameters<typeof free>[0],
  lean: number,
  arm: Arm = hanging(),
): Pose => ({
  root: { on: 'feet' },
  trunk: trunk({ lean, neck: -lean * 0.4 }),
  right: bearing(leg),
  left: free(other),
  ...arms(arm),
});

/** The pelvis at a place, both feet where they are said to be. */
export const hipsAt = (pelvis: Place, lean: number, right: Leg, left: Leg, arm: Arm = hanging()): Pose => ({
  root: { on: 'pelvis', at: pelvis },
  trunk: trunk({ lean, neck: -lean * 0.4 }),
  right,
  left,
  ...arms(arm),
});

/** How far from the middle a foot stands hip-wide. */
const hipWide = 0.06;

export const rightFoot = (x: number, y: number, more: Parameters<typeof planted>[1] = {}): Leg =>
  planted([x, y, hipWide], more);
export const leftFoot = (x: number, y: number, more: Parameters<typeof planted>[1] = {}): Leg =>
  planted([x, y, -hipWide], more);
