export type { ListQuestion, RunProblem } from './activity.ts';
export type { DistanceUnit } from './garmin/distance-unit.ts';
export { type FolderFile, readRunFile, readRunFolder } from './read.ts';
export type { RunChoices, RunFileRequest, RunFileResult, RunsRead } from './result.ts';
