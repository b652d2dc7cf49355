import { type Athlete, fold } from '@legwork/engine/journal';
import type { Command } from 'commander';
import type { Clock } from './clock.ts';
import type { Io } from './io.ts';
import { defaultJournal } from './journal-file/path.ts';
import { type Journal, readJournal } from './journal-file/read.ts';
import { makeStyle, type Style } from './text/style.ts';

/** What every command takes, before or after its name. */
interface SharedOptions {
  readonly json?: true;
  readonly journal?: string;
}

/** What a command found: the same for a person and for a program. */
interface Answer {
  /** For a person, on stdout. */
  readonly text: string;
  /** For a program (`--json`): one document instead of the text. */
  readonly json: object;
}

/** What the commands work with. */
export interface Tool {
  readonly io: Io;
  readonly clock: Clock;
  readonly style: Style;
  /** The journal file that was chosen. */
  readonly journalPath: () => string;
  /** That journal as it is now; says on stderr which lines could not be read. */
  readonly journal: () => Journal;
  /** The athlete of that journal. */
  readonly athlete: () => Athlete;
  /** Talk, on stderr: never part of the answer. */
  readonly say: (line: string) => void;
  /** The one answer of a command, on stdout. */
  readonly answer: (answer: Answer) => void;
}

/** Problems named one by one before the rest is only counted. */
const problemsShown = 5;

export function makeTool(io: Io, program: Command): Tool {
  const options = (): SharedOptions => program.opts<SharedOptions>();
  const journalPath = (): string => options().journal ?? defaultJournal(io.env);
  const say = (line: string): void => io.stderr(`${line}\n`);
  const said = new Set<string>();
  const sayOnce = (line: string): void => {
    if (!said.has(line)) say(line);
    said.add(line);
  };
  const journal = (): Journal => {
    const read = readJournal(journalPath());
    for (const { line, message } of read.problems.slice(0, problemsShown)) {
      sayOnce(`${read.path}, line ${line} could not be read and was left as it is: ${message}`);
    }
    if (read.problems.length > problemsShown) sayOnce(`… and ${read.problems.length - problemsShown} more lines.`);
    return read;
  };
  return {
    io,
    clock: io.clock,
    style: makeStyle(io),
    journalPath,
    say,
    journal,
    athlete: () => fold(journal().events),
    answer: ({ text, json }) =>
      io.stdout(options().json ? `${JSON.stringify(json)}\n` : text.endsWith('\n') ? text : `${text}\n`),
  };
}
