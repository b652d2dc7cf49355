import type { ExerciseId } from '@legwork/engine/catalog';
import { nameRules, wholeNames } from './rules.ts';
import { nameWords } from './words.ts';

export { nameWords } from './words.ts';

interface PreparedRule {
  readonly exercise: ExerciseId | null;
  readonly phrases: readonly ReadonlySet<string>[];
}

const prepared: readonly PreparedRule[] = nameRules.map(({ exercise, phrases }) => ({
  exercise,
  phrases: phrases.map(nameWords),
}));

/**
 * The exercise of the catalogue that another app means by a name, in nine languages, or `null` when we do not have it or
 * are not sure. It errs on the side of `null`: an unknown name is shown to the athlete, a wrong one is believed.
 */
export function exerciseFor(name: string): ExerciseId | null {
  const words = nameWords(name);
  const [only] = words;
  if (words.size === 1 && only !== undefined && Object.hasOwn(wholeNames, only)) return wholeNames[only] ?? null;
  const rule = prepared.find(({ phrases }) => phrases.some((phrase) => isWithin(phrase, words)));
  return rule?.exercise ?? null;
}

function isWithin(phrase: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of phrase) if (!words.has(word)) return false;
  return true;
}
