import { countWords } from './names.ts';

/** Which run, for the middle of a sentence. */
const runNames: Readonly<Record<string, string>> = {
  easy: 'your easy run',
  long: 'your long run',
  intervals: 'your intervals',
  tempo: 'your tempo run',
  hills: 'your hill run',
  race: 'your race',
};
export const runWords = (run: string): string => runNames[run] ?? 'your run';

export const whenWords = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${countWords(days, 'day')}`;
