import { plainText } from './phrases.ts';

const longest = 200;
const amounts =
  /\d+(?:[.,:/-]\d+)*\s?(?:%|['’"]+|(?:kms?|k|miles?|mi|meilen|millas|miglia|milhas|min(?:utes?|uten|utos)?|mins?|sec(?:onds?)?|hours?|h|m|s)(?![\p{L}\d]))?(?:\s?\/\s?(?:km|mi))?/gu;

/**
 * What names alike have in common: the words without numbers, units, signs, case and accents. "Tempo 8 km" and "Tempo – 6 mi"
 * are alike; what is nothing but an amount is like every other amount.
 */
export function likenessOf(name: string): string {
  const words = plainText(name)
    .replace(amounts, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return words === '' ? 'distance only' : words.slice(0, longest).trimEnd();
}
