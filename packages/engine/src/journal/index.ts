export * from './athlete.ts';
export * from './event.ts';
export * from './fold.ts';
export * from './make.ts';
export * from './read.ts';
export { bodySchemas } from './schema.ts';
export { isKnown, originalOf, standingEvents } from './standing.ts';
export { journalText } from './text.ts';
