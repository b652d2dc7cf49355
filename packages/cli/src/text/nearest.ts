/** Letters put in, taken out, exchanged or swapped with a neighbour to come from one word to the other (Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const costs = [(row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(Math.min(...costs));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');

/** The share of the typed letters that are wrong; a beginning of the word has none. */
const wrongShare = (typed: string, word: string): number =>
  word.startsWith(typed) ? 0 : editDistance(typed, word) / Math.max(typed.length, 1);

/** How unlike two names are, 0 = the same: word by word in any order, or written as one word without the gaps. */
function unlikeness(typed: string, name: string): number {
  const words = wordsOf(name);
  const wordsTyped = wordsOf(typed);
  const perWord = wordsTyped.map((word) => Math.min(...words.map((other) => wrongShare(word, other))));
  const average = perWord.reduce((sum, each) => sum + each, 0) / wordsTyped.length;
  const asOneWord = wrongShare(wordsTyped.join(''), words.join(''));
  return Math.min(average, asOneWord) + Math.abs(words.length - wordsTyped.length) / 100;
}

/** Half of the letters wrong is another word (our choice). */
const tooUnlike = 0.5;
/** Nobody wants to read of the second best when the best is clearly meant (our choice). */
const clearlyWorse = 0.15;

/** The candidates most like what was typed, the likest first; none when nothing is near. */
export function nearest(typed: string, candidates: readonly string[], most = 3): readonly string[] {
  const ranked = candidates
    .map((name) => ({ name, distance: unlikeness(typed, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0]?.distance ?? tooUnlike;
  return ranked
    .filter(({ distance }) => distance < tooUnlike && distance < best + clearlyWorse)
    .slice(0, most)
    .map(({ name }) => name);
}
