export { airPercent } from './air.ts';
export { usualCost } from './cost.ts';
export { type CourseQuestion, treadmillProgram } from './course-program.ts';
export { type BeltHeartRate, costFrom, type LearntCost, learnUphill } from './learn.ts';
export { hourKmhOf } from './level.ts';
export { courseOfProfile, type RaceProfile } from './profiles.ts';
export type * from './program.ts';
export { type HillSessionKind, hillSessionKinds, sessionMinutes } from './session-kinds.ts';
export { hillSession, type SessionQuestion } from './session-program.ts';
