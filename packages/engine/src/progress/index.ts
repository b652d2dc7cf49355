export * from './balance.ts';
export * from './best.ts';
export * from './consistency.ts';
export * from './sets.ts';
export * from './sides.ts';
export * from './trend.ts';
