import { readFileSync } from 'node:fs';
import { type JournalEvent, type LineProblem, parseJournal } from '@legwork/engine/journal';
import { Failure } from '../failure.ts';
import { isSystemError } from './lock.ts';

/** A journal as it lies on the disk. */
export interface Journal {
  readonly path: string;
  readonly bytes: Buffer;
  readonly events: readonly JournalEvent[];
  /** Lines that could not be read; they stay in the file as they are. */
  readonly problems: readonly LineProblem[];
}

const newline = 0x0a;

/** Whether the last line has no end: the writer was cut off, or another editor left it so. */
export const isUnfinished = (bytes: Buffer): boolean => bytes.length > 0 && bytes.at(-1) !== newline;

/**
 * Reads a journal; one that is not there yet is empty.
 *
 * @throws {Failure} when the file cannot be read, or holds lines and not one of them is an event
 */
export function readJournal(path: string): Journal {
  const bytes = readBytes(path);
  const { events, problems } = parseJournal(bytes.toString('utf8'));
  if (events.length === 0 && problems.length > 0) {
    throw new Failure(
      'failed',
      `${path} is not a journal: none of its lines is an event (line ${problems[0]?.line}: ${problems[0]?.message}).`,
      'Give another file with --journal. To bring in a log from another app, use "legwork import FILE".',
    );
  }
  return { path, bytes, events, problems: isUnfinished(bytes) ? problems.map(saysUnfinished(bytes)) : problems };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return Buffer.alloc(0);
    throw new Failure(
      'failed',
      `The journal ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** The last line of an unfinished file gets the likelier reason. */
function saysUnfinished(bytes: Buffer): (problem: LineProblem) => LineProblem {
  const lastLine = bytes.reduce((lines, byte) => (byte === newline ? lines + 1 : lines), 1);
  return (problem) =>
    problem.line === lastLine ? { line: lastLine, message: 'the last line was cut off while it was written' } : problem;
}
