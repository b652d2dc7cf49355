/**
 * Lengths of the body's segments as shares of its height: Winter 2009 (Biomechanics and Motor Control of Human Movement,
 * 4th ed., figure 4.1), after Drillis & Contini 1966.
 */
export const body = {
  thigh: 0.245,
  shank: 0.246,
  /** From the sole to the ankle. */
  ankleHeight: 0.039,
  footLength: 0.152,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  /** From the line of the hips to that of the shoulders: 0.818 − 0.530. */
  trunk: 0.288,
  /** From the line of the shoulders to the chin and to the crown. */
  chin: 0.052,
  crown: 0.182,
  shoulderHalf: 0.129,
  /** Our choice: the hip joints lie at about half of the pelvis's breadth (0.191). */
  hipHalf: 0.05,
  /** Our choice: of the trunk, from the hips to the joint of the lower back. */
  pelvis: 0.1,
  /** Our choice: of the foot, behind the ankle and from the ankle to the ball. */
  heel: 0.036,
  ball: 0.074,
  /** Our choice: the middle of the palm, where a handle lies. */
  grip: 0.05,
} as const;
