import type { ExerciseId } from '@legwork/engine/catalog';
import type { Station } from '@legwork/engine/gym';
import type { Side } from '@legwork/engine/journal';
import type { LoadAdvice } from '@legwork/engine/strength';
import type { Unit } from '@legwork/engine/units';
import { adviceSentences, loadWords, settingWords } from '@legwork/engine/words';
import { exerciseName } from '../names.ts';
import type { NextSet } from '../next-set.ts';
import { paragraph } from './layout.ts';
import type { Style } from './style.ts';

export const sideWords: Readonly<Record<Side, string>> = { both: '', left: 'left leg', right: 'right leg' };

/** `12–15`, or `10` when both ends are the same. */
export const rangeWords = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`);

/** The load and what the hands do for it; the second alone where it says the first, or where a band has no kilograms. */
export function setWords({ loadKg, option: { setting } }: LoadAdvice, unit: Unit): string {
  const hands = settingWords(setting);
  const load = loadWords(loadKg, unit);
  return loadKg === 0 || setting.type === 'band' || hands.endsWith(` ${load}`) ? hands : `${load} (${hands})`;
}

const has = ({ why }: LoadAdvice, kind: LoadAdvice['why'][number]['kind']): boolean =>
  why.some((reason) => reason.kind === kind);

/** A set that only asks how heavy the load feels. */
export const isProbe = (advice: LoadAdvice): boolean => has(advice, 'probe');

/** Whole repetitions, since nobody does half of one; nothing where nobody knows yet what to expect. */
function expectedWords(advice: LoadAdvice): string | null {
  if (isProbe(advice) || has(advice, 'first-time')) return null;
  const { mean, low, high } = advice.expectedReps;
  const range = rangeWords(Math.round(low), Math.round(high));
  return `Expect about ${Math.round(mean)} repetitions (${range}) before you could do no more.`;
}

/** What to expect, then why, as one paragraph. */
export const adviceWords = (advice: LoadAdvice, unit: Unit): readonly string[] =>
  [expectedWords(advice), ...adviceSentences(advice, unit)].filter((sentence) => sentence !== null);

/** The exercise, the station where its name says more, and the leg: "Single-leg calf raise, Dumbbells, left leg". */
export function setTitle(exercise: ExerciseId, station: Station | null, side: Side): string {
  const name = exerciseName(exercise);
  const where = station && station.name !== name ? `, ${station.name}` : '';
  return `${name}${where}${side === 'both' ? '' : `, ${sideWords[side]}`}`;
}

export function nextSetText({ exercise, station, sides }: NextSet, unit: Unit, style: Style): string {
  return sides
    .map(({ side, advice, enough }) => {
      const { low, high } = advice.target;
      return [
        style.strong(
          `${setTitle(exercise, station, side)}: ${rangeWords(low, high)} repetitions, ${setWords(advice, unit)}`,
        ),
        paragraph([enough, ...adviceWords(advice, unit)].filter((each) => each !== null).join(' '), style.width, '  '),
      ].join('\n');
    })
    .join('\n');
}

/** The same in words for a program that shows them as they are. */
export const nextSetWords = ({ sides }: NextSet, unit: Unit) =>
  sides.map(({ side, advice, enough }) => ({
    side,
    enough,
    load: setWords(advice, unit),
    expected: expectedWords(advice),
    why: adviceSentences(advice, unit),
  }));
