import type { LoadAdvice } from '../strength/advice.ts';
import type { Unit } from '../units.ts';
import { sayLike } from './load.ts';
import { countWords } from './names.ts';

/**
 * The next sessions in one sentence, equal loads named once: "40 kg for 13, 13, 14, then 42.5 kg for 12."
 * Nothing where nobody can look ahead.
 */
export function previewWords(
  sessions: readonly Pick<LoadAdvice, 'loadKg' | 'option' | 'target' | 'expectedReps'>[],
  unit: Unit,
): string | null {
  const [first] = sessions;
  if (!first) return null;
  const say = sayLike(first.option.setting, unit);
  const groups: { readonly loadKg: number; readonly repetitions: number[] }[] = [];
  for (const { loadKg, expectedReps, target } of sessions) {
    const toFatigue = Math.round(expectedReps.mean);
    const repetitions = Math.max(1, Math.min(toFatigue - target.reserve, target.high));
    const group = groups.at(-1);
    if (group?.loadKg === loadKg) group.repetitions.push(repetitions);
    else groups.push({ loadKg, repetitions: [repetitions] });
  }
  const parts = groups.map(({ loadKg, repetitions }) => `${say(loadKg)} for ${repetitions.join(', ')}`);
  return `If sets go as usual, the next ${countWords(sessions.length, 'time')}: ${parts.join(', then ')}.`;
}
