import { mostReserve } from '../../store/running.ts';

/** The five answers to "and could have done …", by repetitions in reserve. */
export const reserveWords = ['none', '1', '2', '3', '4+'] as const;

/** What is left after a set: "none left", "2 left". */
export const leftWords = (reserve: number): string =>
  `${reserve === 0 ? 'none' : reserve >= mostReserve ? `${mostReserve}+` : reserve} left`;
