import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Body, type JournalEvent, journalText, type Kind, makeEvent, parseEvent } from '@legwork/engine/journal';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { deviceOf } from './device.ts';
import { withLock } from './lock.ts';
import { isUnfinished, type Journal, readJournal } from './read.ts';

/** What an event may carry besides its body. */
interface Marks {
  readonly batch?: string;
  readonly withdraws?: { readonly event: string } | { readonly batch: string };
}

/** Makes events in the name of this device; `nextSeq` is the count of the first that `make` makes. */
export interface Writer {
  readonly device: string;
  readonly at: string;
  readonly nextSeq: number;
  readonly make: <K extends Kind>(kind: K, body: Body<K>, marks?: Marks) => JournalEvent;
}

/**
 * What ends a line that was left unfinished. The space tells `undo` that the line end was not there before, so that it
 * can give the file back byte for byte.
 */
export const lateLineEnd = ' \n';

/**
 * Adds events to the journal: all of them or, when the disk refuses, none. They are on the disk when this returns.
 *
 * @param decide what to add, given the journal as it is while nobody else writes
 * @throws {Failure} when an event is not valid, or the file cannot be written
 */
export async function changeJournal(
  path: string,
  clock: Clock,
  decide: (journal: Journal, writer: Writer) => readonly JournalEvent[],
): Promise<readonly JournalEvent[]> {
  makeFolder(path);
  return withLock(path, () => {
    const journal = readJournal(path);
    return addEvents(journal, decide(journal, writerFor(journal, clock)));
  });
}

/** As `changeJournal`, for who already holds the lock and has read the journal. */
export function addEvents(journal: Journal, added: readonly JournalEvent[]): readonly JournalEvent[] {
  if (added.length > 0) append(journal.path, journalText(added.map(checked)));
  return added;
}

function makeFolder(path: string): void {
  try {
    // What somebody lifts and where it hurts is nobody else's business.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure('failed', `The folder for ${path} cannot be made: ${words(error)}.`);
  }
}

/** Continues this device's count. Call while holding the lock. */
export function writerFor(journal: Journal, clock: Clock): Writer {
  const device = deviceOf(journal.path, clock.newId);
  const at = clock.instant();
  const made = journal.events.filter((event) => event.device === device);
  const nextSeq = made.reduce((most, { deviceSeq }) => Math.max(most, deviceSeq + 1), 0);
  let taken = 0;
  return {
    device,
    at,
    nextSeq,
    make: (kind, body, marks = {}) => {
      const event = makeEvent({ ...marks, kind, body, id: clock.newId(), device, deviceSeq: nextSeq + taken, at });
      taken += 1;
      return event;
    },
  };
}

/** Nothing goes into the file that could not be read out of it again. */
function checked(event: JournalEvent): JournalEvent {
  const read = parseEvent(event);
  if (!read.ok) throw new Failure('failed', `That cannot be written into the journal: ${read.problem}.`);
  return event;
}

function append(path: string, text: string): void {
  const file = openSync(path, 'a+', 0o600);
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(Math.min(size, 1));
    readSync(file, last, 0, last.length, size - last.length);
    try {
      writeFileSync(file, isUnfinished(last) ? lateLineEnd + text : text);
      fsyncSync(file);
    } catch (error) {
      ftruncateSync(file, size);
      throw new Failure('failed', `The journal ${path} could not be written: ${words(error)}. It is as it was before.`);
    }
  } finally {
    closeSync(file);
  }
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));
