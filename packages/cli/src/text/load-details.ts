import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { Athlete } from '@legwork/engine/journal';
import { type HeavyLack, isBigLift } from '@legwork/engine/strength';
import {
  comparedSetWords,
  heavyGateWords,
  intensityWords,
  lightOrHeavyWords,
  loadWords,
  previewWords,
  sentenceCase,
  settingWords,
} from '@legwork/engine/words';
import type { LoadDetails } from '../load-details.ts';
import { paragraph, table } from './layout.ts';
import { rangeWords, sideWords } from './next-set.ts';
import type { Style } from './style.ts';

/** What comes next when sets go as usual, one paragraph a side; nothing where nobody can look ahead. */
export const previewText = (details: readonly LoadDetails[], { profile }: Athlete, style: Style): readonly string[] =>
  details.flatMap(({ side, preview }) => {
    const words = previewWords(preview, profile.unit);
    const leg = side === 'both' ? '' : `${sentenceCase(sideWords[side])}: `;
    return words === null ? [] : [paragraph(`${leg}${words}`, style.width, '  ')];
  });

/** The loads around the advised one, the last sets, and what comes next. */
export function loadDetailsText(
  { side, curve, preview }: LoadDetails,
  exercise: ExerciseId,
  { profile }: Athlete,
  lacks: readonly HeavyLack[],
  style: Style,
): string {
  const leg = side === 'both' ? '' : `, ${sideWords[side]}`;
  const title = `  ${style.strong(`What each load brings${leg}`)}`;
  if (!curve) return `${title}\n  Nobody knows before your first set.`;
  const { points, lastSets, target, advised, intensity } = curve;
  const window = rangeWords(target.low, target.high);
  const rows = points.map(({ option, expectedReps: { mean, low, high }, chanceInWindow }) => [
    option.loadKg === advised.option.loadKg ? '  >' : '   ',
    option.setting.type === 'pin' ? loadWords(option.loadKg, option.setting.unit) : settingWords(option.setting),
    String(Math.round(mean)),
    rangeWords(Math.round(low), Math.round(high)),
    `${Math.round(100 * chanceInWindow)} %`,
  ]);
  const said = lastSets.map((set) => `${comparedSetWords(set, advised.option.setting, profile.unit)} (${set.day})`);
  const isBig = isBigLift(catalog[exercise]);
  const sentences = [
    said.length > 0 ? `Your last sets: ${said.join('; ')}.` : null,
    previewWords(preview, profile.unit),
    intensity ? intensityWords(target, intensity) : null,
    ...(intensity || isBig ? lightOrHeavyWords : []),
    isBig && profile.repetitions === 'heavier' ? heavyGateWords(lacks) : null,
  ].filter((sentence) => sentence !== null);
  return [
    title,
    table([['   ', 'load', 'expect', '80 % of sets', `in ${window}`], ...rows], new Set([2, 3, 4])),
    ...sentences.map((sentence) => paragraph(sentence, style.width, '  ')),
  ].join('\n');
}
