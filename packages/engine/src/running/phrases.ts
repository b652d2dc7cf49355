/** Finding phrases in names that people wrote. */

const danish: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', '×': 'x' };

/** A text without case, accents and the kinds of dashes. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæł×]/g, (letter) => danish[letter] ?? letter)
    .replace(/[‐-―−]/g, '-');

/** Any of the phrases of a list with commas: `*` is the rest of a word, a space whatever parts two words. */
export function anyOf(phrases: string): RegExp {
  const patterns = phrases
    .split(',')
    .map((phrase) => phrase.trim().replaceAll('*', '\\p{L}*').replace(/\s+/g, '[^\\p{L}\\d]{1,3}'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'u');
}

/** Where a pattern first stands, or infinitely far. */
export function placeOf(text: string, pattern: RegExp): number {
  const place = text.search(pattern);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}
