import { readJournalFile } from '@legwork/formats/journal-file';
import type { ReadReply } from './protocol.ts';

/** Where every event says which device made it; no other log has such a field on its first line. */
const mark = '"deviceSeq"';

/** Reads our own export, known by its first line whatever the file is called; `null` when it is something else. */
export function readOwnJournal(bytes: Uint8Array, fileName: string): ReadReply | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (!head.startsWith('{') || !head.includes(mark)) return null;
  const result = readJournalFile({ bytes, fileName });
  return result.kind === 'refused'
    ? { ...result, rowProblems: [] }
    : { kind: 'journal', file: fileName, events: result.events, problems: result.problems };
}
