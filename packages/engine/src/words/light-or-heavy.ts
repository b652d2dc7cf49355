import type { RepTarget } from '../strength/advice.ts';
import type { HeavyLack } from '../strength/heavy.ts';
import type { Intensity } from '../strength/intensity.ts';
import { countWords } from './names.ts';

const percent = (share: number): number => Math.round(100 * share);

/** Where a window lies between light and heavy for this athlete. */
export function intensityWords({ low, high }: RepTarget, intensity: Intensity): string {
  const range = `${percent(intensity.low)}–${percent(intensity.high)} %`;
  return `${low}–${high} is about ${percent(intensity.share)} % of what you could lift once here, by your own curve (${range}).`;
}

/** The two sides of an open question, each with its studies (evidence §2.1). */
export const lightOrHeavyWords: readonly string[] = [
  'For heavier: over 22 studies heavy lifting made running a little more economical, most of all near the heaviest loads (Eihara 2022).',
  'For lighter: four of five studies with a large gain lifted 40–70 % of the most possible (Balsalobre-Fernández 2016), and a heavy programme that made legs 40 % stronger changed nothing in running (Vikmoen 2016).',
];

function lackWords(lack: HeavyLack): string {
  switch (lack.kind) {
    case 'sessions':
      return countWords(lack.more, 'more session');
    case 'weeks':
      return countWords(lack.more, 'more week');
    case 'pain':
      return `${countWords(lack.days, 'day')} without pain over 3 of 10`;
    case 'age':
      return `the age of ${lack.least}`;
    case 'screening':
      return lack.answered ? 'health answers that speak for hard sets' : 'your answers to the health questions';
    default:
      return lack satisfies never;
  }
}

/** What a runner who wants heavier loads still lacks, or that they may. */
export const heavyGateWords = (lacks: readonly HeavyLack[]): string =>
  lacks.length === 0
    ? 'You are ready for heavier: the big lifts that you know go to 8–10, then lower.'
    : `12–15 for now. Before heavier: ${lacks.map(lackWords).join(', ')}.`;
