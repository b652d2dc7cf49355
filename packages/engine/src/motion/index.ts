export { body } from './body.ts';
export { type Fault, faults, type Wrong } from './faults.ts';
export { type Measure, measures } from './measure.ts';
export type { Contact, Form, Moment, Motion, Part, View } from './motion.ts';
export { motions } from './motions/index.ts';
export { mirrored, type Place, type Pose } from './pose.ts';
export { bodyAt, type Phase, phaseAt, phasesOf, poseAt, repetitionSeconds, type Tempo } from './repetition.ts';
export { type ArmBones, type LegBones, type Skeleton, skeletonOf } from './skeleton.ts';
export { along, between, dot, type Frame, type Vector } from './space.ts';
