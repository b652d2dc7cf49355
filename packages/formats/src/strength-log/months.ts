/** Hevy and others write the month in the language of the phone; Intl knows the names, so we keep no table of them. */
const languages = 'en-GB en-US de fr es it pt nl pl tr ru uk sv da nb fi cs hu ja ko zh'.split(' ');
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'long' },
  // Beside a day many languages inflect the month (1 марта) or shorten it differently.
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric' },
];

/** Month names as they are looked up: lower case, no accents, no full stop. */
export const monthKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');

/** Number of the month (1–12) by its name in every language above. */
export function monthNames(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const language of languages)
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2026, month - 1, 15)).find((part) => part.type === 'month')?.value;
        if (name !== undefined && !/^\d+$/.test(name)) numbers.set(monthKey(name), month);
      }
    }
  return numbers;
}
