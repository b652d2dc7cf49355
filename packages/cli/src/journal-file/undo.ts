import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { fold, type ImportBatch } from '@legwork/engine/journal';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { importedWords } from '../text/imported.ts';
import { addEvents, lateLineEnd, writerFor } from './change.ts';
import { withLock } from './lock.ts';
import { type Journal, readJournal } from './read.ts';

export interface Undone {
  readonly batch: ImportBatch;
  /** `restored`: the file is byte for byte what it was before the import; `withdrawn`: an event says that the batch is gone. */
  readonly way: 'restored' | 'withdrawn';
}

/**
 * Takes an import back. When nothing was written after it the file is cut back to what it was before; otherwise, since
 * the journal is append-only, an event withdraws it.
 *
 * @param asked the import to take back (its id, or how that begins); the last one when absent
 * @throws {Failure} when there is no such import
 */
export async function undoImport(path: string, clock: Clock, asked?: string): Promise<Undone> {
  if (!existsSync(path)) throw nothingToUndo();
  return withLock(path, () => {
    const journal = readJournal(path);
    const batch = chooseImport(journal, asked);
    const length = lengthBefore(journal.bytes, batch.batch);
    if (length !== null) {
      cut(path, length);
      return { batch, way: 'restored' };
    }
    const withdraw = writerFor(journal, clock).make('withdrawal', {}, { withdraws: { batch: batch.batch } });
    addEvents(journal, [withdraw]);
    return { batch, way: 'withdrawn' };
  });
}

function chooseImport(journal: Journal, asked: string | undefined): ImportBatch {
  const { imports } = fold(journal.events);
  if (asked !== undefined) {
    const found = imports.filter(({ batch }) => batch.startsWith(asked));
    const [only] = found;
    if (only && found.length === 1) return only;
    const problem = only ? `${found.length} imports begin with "${asked}".` : `There is no import "${asked}".`;
    throw new Failure('usage', problem, listed(imports));
  }
  const last = journal.events.findLast(
    (event) => event.kind === 'import.made' && imports.some(({ batch }) => batch === event.batch),
  );
  const found = imports.find(({ batch }) => batch === last?.batch);
  if (!found) throw nothingToUndo();
  return found;
}

const nothingToUndo = (): Failure => new Failure('failed', 'There is no import to undo.');

const listed = (imports: readonly ImportBatch[]): string =>
  imports.length === 0
    ? 'Nothing was imported, or all of it is already undone.'
    : ['The imports are:', ...imports.map((made) => `  ${made.batch}  ${made.file}, ${importedWords(made)}`)].join(
        '\n',
      );

const newline = 0x0a;

/** How long the file was before the batch was written, in bytes; `null` when the batch is not all of the file's end. */
function lengthBefore(bytes: Buffer, batch: string): number | null {
  let start: number | null = null;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const next = end === -1 ? bytes.length : end + 1;
    const line = bytes.toString('utf8', from, next).trim();
    if (batchOf(line) === batch) start ??= from;
    else if (start !== null) return null;
    from = next;
  }
  if (start === null) return null;
  return bytes.toString('latin1', Math.max(0, start - lateLineEnd.length), start) === lateLineEnd
    ? start - lateLineEnd.length
    : start;
}

function batchOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('batch' in value)) return null;
    return typeof value.batch === 'string' ? value.batch : null;
  } catch {
    return null;
  }
}

function cut(path: string, length: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
