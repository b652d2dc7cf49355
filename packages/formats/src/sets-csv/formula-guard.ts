/**
 * Spreadsheets run cells that begin with = + - @ as formulas (CSV injection, OWASP). Such words are written with an
 * apostrophe before them; one that has an apostrophe already gets another, so that reading can undo it exactly.
 */
export const formulaStart = /^'*[=+\-@\t\r]/;

/** The words that were guarded. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
