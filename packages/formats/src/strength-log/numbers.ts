/** How the file writes numbers: which sign stands before the decimals, when the file shows it. */
export type DecimalSign = '.' | ',' | 'unknown';

const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace('−', '-');

/**
 * One sign that is not followed by exactly three digits can only be decimal (82,5 and 82.5); with both signs in a
 * value the last is decimal (1.250,5). A file keeps to one sign, so one such value settles the rest.
 */
export function decimalSignOf(values: Iterable<string>): DecimalSign {
  for (const value of values) {
    const match = /^[+-]?\d*(?:[.,]?\d{3})*([.,])(\d+)$/.exec(bare(value));
    if (!match) continue;
    const both = value.includes('.') && value.includes(',');
    if (both || match[2]?.length !== 3) return match[1] === ',' ? ',' : '.';
  }
  return 'unknown';
}

/**
 * The number that a cell holds in any of the usual ways of writing it; `null` for an empty cell, `NaN` when it is no
 * number or can be read in two ways ("1,250" in a file that never shows its decimal sign).
 */
export function parseNumber(text: string, sign: DecimalSign): number | null {
  if (text === '') return null;
  // The common case, a plain number with a point, pays for no normalisation.
  if (plain.test(text) && sign !== ',') return Number(text);
  const value = bare(text);
  if (value === '') return null;
  const comma = value.lastIndexOf(',');
  const point = value.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const grouping = comma > point ? /\./g : /,/g;
    return strict(value.replace(grouping, '').replace(',', '.'));
  }
  const at = Math.max(comma, point);
  if (at < 0) return strict(value);
  const ours = comma >= 0 ? ',' : '.';
  const several = value.indexOf(ours) !== at;
  const threeDigits = value.length - at - 1 === 3;
  const thousands = threeDigits && (several || (sign !== 'unknown' && sign !== ours));
  if (thousands) return strict(value.replaceAll(ours, ''));
  if (several || (threeDigits && ours === ',' && sign === 'unknown')) return Number.NaN;
  return strict(value.replace(',', '.'));
}

const strict = (value: string): number => (plain.test(value) ? Number(value) : Number.NaN);

/** Seconds from `90`, `1:30`, `0:08:25`, `1h 2min`, `45s`; `null` for an empty cell, `NaN` when it is none of them. */
export function parseSeconds(text: string, sign: DecimalSign): number | null {
  const value = text.trim();
  if (value === '') return null;
  if (/^\d+(:\d{1,2}){1,2}(\.\d+)?$/.test(value))
    return value.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  const words = /^(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s(?:ec)?)?$/i.exec(value);
  if (words) return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
  return parseNumber(value, sign);
}
