export type { Standing } from '../fresh-id.ts';
export { type ImportEvents, type ToEventsRequest, toEvents } from './events.ts';
export { exerciseFor } from './exercise-names/index.ts';
export { readStrengthLog } from './read.ts';
export * from './result.ts';
