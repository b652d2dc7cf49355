import type { JournalEvent } from '@legwork/engine/journal';

/** What a merge adds to a journal. */
export interface Merge {
  /** Events that the journal did not have, in the order of the file. */
  readonly added: readonly JournalEvent[];
  readonly known: number;
  /** Events under an id that the journal has with other content: the journal's own are kept. */
  readonly different: number;
}

/** Adds a file's events to a journal. Events are known by their id, so merging twice adds nothing. */
export function mergeJournal(journal: readonly JournalEvent[], incoming: readonly JournalEvent[]): Merge {
  const byId = new Map(journal.map((event) => [event.id, event]));
  const added: JournalEvent[] = [];
  let known = 0;
  let different = 0;
  for (const event of incoming) {
    const present = byId.get(event.id);
    if (present === undefined) {
      byId.set(event.id, event);
      added.push(event);
    } else if (sameValue(present, event)) known += 1;
    else different += 1;
  }
  return { added, known, different };
}

/** Equality of JSON values, whatever the order of their fields. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}
