import { hashId } from './strength-log/hash.ts';

/** What the journal says of an event id; `withdrawn`: the import that brought it was undone. */
export type Standing = 'live' | 'withdrawn' | 'absent';

/**
 * The id under which imported content is added, or `null` when the journal has it. It follows from the content, so that
 * reading a file twice adds nothing; every undone import makes another generation.
 */
export function freshId(kind: string, contentKey: string, existing: (id: string) => Standing): string | null {
  for (let generation = 0; ; generation += 1) {
    const id = hashId(`${kind}|${contentKey}|${generation}`);
    const standing = existing(id);
    if (standing === 'live') return null;
    if (standing === 'absent') return id;
  }
}
