import { type JournalEvent, parseJournal } from '@legwork/engine/journal';
import { type FileProblem, textOf } from '../text-file.ts';

export type JournalFileResult =
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | {
      readonly kind: 'read';
      readonly events: readonly JournalEvent[];
      /** Lines that this version cannot read; every other line was read. */
      readonly problems: readonly { readonly line: number; readonly message: string }[];
    };

/**
 * Reads our own lossless export: one JSON event a line (`journalText` of the engine writes it). A file cut off in the
 * middle gives all events before the cut.
 */
export function readJournalFile({
  bytes,
  fileName,
}: {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}): JournalFileResult {
  const expected = 'a Legwork journal: one JSON event on each line';
  const file = textOf(bytes, expected);
  if (!file.ok) return { kind: 'refused', problem: { file: fileName, ...file.problem } };
  const { events, problems } = parseJournal(file.text);
  if (events.length > 0) return { kind: 'read', events, problems };
  const first = problems[0];
  return {
    kind: 'refused',
    problem: {
      file: fileName,
      message: `No line of the file is an event${first ? `; line ${first.line}: ${first.message}` : ''}.`,
      expected,
      whatToDo: 'Choose the file that Legwork exported; the log of another app is imported, not restored.',
    },
  };
}
