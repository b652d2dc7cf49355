import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { fold, type ImportBatch, type KnownEvent, standingEvents } from '@legwork/engine/journal';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { importedWords } from '../text/imported.ts';
import { addEvents, lateLineEnd, writerFor } from './change.ts';
import { withLock } from './lock.ts';
import { type Journal, readJournal } from './read.ts';

export type Undone =
  | {
      readonly kind: 'import';
      readonly batch: ImportBatch;
      /** `restored`: the file is byte for byte what it was before the import; `withdrawn`: an event says that the batch is gone. */
      readonly way: 'restored' | 'withdrawn';
    }
  /** What one command has written, the first of it. */
  | { readonly kind: 'written'; readonly event: KnownEvent };

/**
 * Takes back what was written here last, or an import. An import after which nothing was written is cut off the file;
 * everything else an event withdraws, since the journal is append-only.
 *
 * @param asked the import to take back (its id, or how that begins); what was written last when absent
 * @throws {Failure} when there is no such import, or nothing that still stands
 */
export async function undo(path: string, clock: Clock, asked?: string): Promise<Undone> {
  if (!existsSync(path)) throw nothingToUndo();
  return withLock(path, () => {
    const journal = readJournal(path);
    const { imports } = fold(journal.events);
    if (asked !== undefined) return undoImport(journal, clock, importNamed(asked, imports));
    const writer = writerFor(journal, clock);
    const standing = standingEvents(journal.events);
    const last = standing.findLast(
      ({ device, batch }) => device === writer.device || imports.some((made) => made.batch === batch),
    );
    if (last === undefined) throw nothingToUndo();
    const { id, batch } = last;
    const made = imports.find((each) => each.batch === batch);
    if (made) return undoImport(journal, clock, made);
    const withdraws = batch === undefined ? { event: id } : { batch };
    addEvents(journal, [writer.make('withdrawal', {}, { withdraws })]);
    const first = batch === undefined ? last : standing.find((event) => event.batch === batch);
    return { kind: 'written', event: first ?? last };
  });
}

function undoImport(journal: Journal, clock: Clock, made: ImportBatch): Undone {
  const length = lengthBefore(journal.bytes, made.batch);
  if (length !== null) {
    cut(journal.path, length);
    return { kind: 'import', batch: made, way: 'restored' };
  }
  addEvents(journal, [writerFor(journal, clock).make('withdrawal', {}, { withdraws: { batch: made.batch } })]);
  return { kind: 'import', batch: made, way: 'withdrawn' };
}

function importNamed(asked: string, imports: readonly ImportBatch[]): ImportBatch {
  const found = imports.filter(({ batch }) => batch.startsWith(asked));
  const [only] = found;
  if (only && found.length === 1) return only;
  const problem = only ? `${found.length} imports begin with "${asked}".` : `There is no import "${asked}".`;
  throw new Failure('usage', problem, listed(imports));
}

const nothingToUndo = (): Failure => new Failure('failed', 'There is nothing to undo.');

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
