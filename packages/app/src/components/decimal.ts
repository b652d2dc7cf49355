/**
 * Numbers as people type them. `Intl` cannot parse, and a phone's decimal keyboard gives the comma or the point of its
 * own language, so both are read wherever they cannot be misunderstood.
 */

const decimalSeparator = (locale?: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';

/** Arabic-Indic and Persian digits as ASCII, other digits as they are. */
const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16)).replace(/٫/g, '.');

/** Thousands apart by spaces or apostrophes, as in `1 250` and `1’250`. */
const withoutGaps = (text: string): string => text.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');

/**
 * A number from its text, or `null` when it is none. One comma or point is the decimal one, except before exactly three
 * digits, where the language of `locale` decides (`1.250` is 1.25 in English and 1250 in German). Of a comma and a
 * point together the last is the decimal one.
 */
export function parseDecimal(text: string, locale?: string): number | null {
  const plain = withoutGaps(asciiDigits(text.trim()).replace(/−/g, '-'));
  if (!/^[+-]?(\d+([.,]\d+)*|[.,]\d+)[.,]?$/.test(plain)) return null;
  const separators = plain.replace(/[^.,]/g, '');
  const last = separators.at(-1);
  if (last === undefined) return Number(plain);
  const whole = plain.slice(0, plain.lastIndexOf(last));
  const fraction = plain.slice(plain.lastIndexOf(last) + 1);
  const alone = separators.length === 1;
  if (!alone && separators === last.repeat(separators.length)) return grouped(plain, last);
  if (!alone && separators.indexOf(last) !== separators.length - 1) return null;
  if (alone && fraction.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole) && last !== decimalSeparator(locale)) {
    return Number(whole + fraction);
  }
  return Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
}

/** `1.250.000`: the same sign more than once can only part thousands. */
const grouped = (text: string, separator: string): number | null =>
  /^[+-]?\d{1,3}([.,]\d{3})+$/.test(text) ? Number(text.replaceAll(separator, '')) : null;

/**
 * A list of numbers: `5, 10, 22.5`, `5; 7,5; 10`, `5 7,5 10` or one a line. A comma with nothing but digits round it is
 * a decimal comma when something else parts the list, and parts the list when nothing else does (`5,10,15`).
 * `wrong` holds the pieces that are no numbers, as typed.
 */
export function parseDecimals(text: string): { readonly values: readonly number[]; readonly wrong: readonly string[] } {
  const trimmed = text.trim();
  const commas = trimmed.split(',').length - 1;
  const commaParts = !/[;\s]/.test(trimmed) && (commas > 1 || (commas === 1 && trimmed.includes('.')));
  const pieces = trimmed.split(commaParts ? ',' : /\s*;\s*|\s*,\s+|\s+/).filter((piece) => piece !== '');
  const values: number[] = [];
  const wrong: string[] = [];
  for (const piece of pieces) {
    const value = parseDecimal(piece.replace(/,$/, ''));
    if (value === null) wrong.push(piece);
    else values.push(value);
  }
  return { values, wrong };
}

const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });

/** A number as a field shows it: at most two decimals, none that say nothing. */
export const decimalText = (value: number): string => decimals.format(value);
