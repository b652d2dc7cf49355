import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { ExitCode } from '../failure.ts';
import { main } from '../main.ts';
import { stoppedClock, testFolder } from './fixture.ts';

interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Person {
  /** Where their files are. */
  readonly folder: string;
  readonly journal: string;
  /** Runs a command with their journal. */
  readonly legwork: (...argv: readonly string[]) => Promise<Ran>;
  /** The same with `--json`: its one document. */
  readonly json: (...argv: readonly string[]) => Promise<unknown>;
}

/** Somebody with an empty journal, on Monday 23 November 2026 at 18:30. */
export function newPerson({
  isTerminal = false,
  env = {},
  clock = stoppedClock(),
}: Partial<PersonOptions> = {}): Person {
  const folder = testFolder();
  const legwork = async (...argv: readonly string[]): Promise<Ran> => {
    const [out, talk]: [string[], string[]] = [[], []];
    const code = await main(argv, {
      stdout: (text) => out.push(text),
      stderr: (text) => talk.push(text),
      env: { XDG_DATA_HOME: folder, ...env },
      clock,
      isTerminal,
      columns: 80,
      appFolder: join(folder, 'app'),
      untilStopped: () => Promise.resolve(),
    });
    return { code, stdout: out.join(''), stderr: talk.join('') };
  };
  return {
    folder,
    journal: join(folder, 'legwork', 'journal.jsonl'),
    legwork,
    json: async (...argv) => JSON.parse((await legwork(...argv, '--json')).stdout),
  };
}

interface PersonOptions {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Clock;
}
