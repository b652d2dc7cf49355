export * from './pain.ts';
export * from './red-flags.ts';
export * from './screening.ts';
export * from './screening-questions.ts';
