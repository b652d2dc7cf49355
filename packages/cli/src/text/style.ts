import type { Io } from '../io.ts';

/** Emphasis on a terminal; the plain text where nobody would see it. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Characters a line. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the window (our choice, after the usual 66–90 of typography). */
const widest = 90;

const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string): string => text;

/** Colour and weight only for a person on a terminal who has not set NO_COLOR (no-color.org). */
export function makeStyle({ isTerminal, env, columns }: Io): Style {
  const styled = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    strong: styled ? escape(1) : plain,
    faint: styled ? escape(2) : plain,
    width: Math.min(columns, widest),
  };
}
