/**
 * The words of an exercise name as they are compared: lower case, no accents or punctuation, plural s dropped, so that
 * "Leg Curls (Machine)" and "leg curl, machine" are the same set of words.
 */
export const nameWords = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map(singular),
  );

const singular = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);
