/** A number as XML has it, or `null` ("undefined", an empty element). */
export function numberIn(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An instant; a time without a zone counts as UTC, which is what GPX and TCX prescribe. */
export function instantIn(text: string | null): number | null {
  if (text === null) return null;
  const match = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim());
  if (!match) return null;
  const ms = Date.parse(`${match[1]?.replace(' ', 'T')}${match[2] ?? 'Z'}`);
  return Number.isNaN(ms) ? null : ms;
}
