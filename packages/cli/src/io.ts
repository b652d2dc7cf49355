import type { Clock } from './clock.ts';

/** Everything that the program touches outside itself, apart from files: tests bring their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Whether a person reads stdout on a terminal. */
  readonly isTerminal: boolean;
  /** Characters a line on the terminal; 80 when nothing says. */
  readonly columns: number;
  /** The built app, for `serve`. */
  readonly appFolder: string;
  /** Settles when the person asks a program that runs on to stop (Ctrl-C). */
  readonly untilStopped: () => Promise<void>;
}
