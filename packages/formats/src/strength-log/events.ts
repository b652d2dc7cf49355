import { type EventOf, makeEvent } from '@legwork/engine/journal';
import { freshId, type Standing } from '../fresh-id.ts';
import { hashId } from './hash.ts';
import type { ImportedSet, LogRead } from './result.ts';

export interface ToEventsRequest {
  readonly read: LogRead;
  /** Unique for this import; undoing it withdraws the batch. */
  readonly batch: string;
  readonly device: string;
  /** The device's count for the first of the new events. */
  readonly firstSeq: number;
  /** Instant of the import with zone, in the athlete's own zone where it is known (`2026-01-30T19:37:30+01:00`). */
  readonly at: string;
  readonly existing: (id: string) => Standing;
}

export interface ImportEvents {
  /** `import.made`, then the sets; nothing at all when every set is in the journal already. */
  readonly events: readonly (EventOf<'import.made'> | EventOf<'set.logged'>)[];
  readonly added: number;
  readonly duplicates: number;
}

/**
 * The events that an import adds to a journal. Ids follow from what a set is, so importing a file twice, on any device,
 * adds nothing; after an import was undone, the same file can be imported again.
 */
export function toEvents({ read, batch, device, firstSeq, at, existing }: ToEventsRequest): ImportEvents {
  const fresh = read.sets.flatMap((set) => {
    const id = newId(set, existing);
    return id === null ? [] : [{ id, body: set.body }];
  });
  const duplicates = read.sets.length - fresh.length;
  if (fresh.length === 0) return { events: [], added: 0, duplicates };

  const made = makeEvent({
    kind: 'import.made',
    body: {
      file: read.file.slice(0, 200),
      app: read.app,
      sets: fresh.length,
      sessions: new Set(fresh.map(({ body }) => body.sessionId)).size,
      at: at.slice(0, 19),
    },
    id: hashId(`import|${batch}`),
    device,
    deviceSeq: firstSeq,
    at,
    batch,
  });
  const sets = fresh.map(({ id, body }, index) =>
    makeEvent({ kind: 'set.logged', body, id, device, deviceSeq: firstSeq + 1 + index, at, batch }),
  );
  return { events: [made, ...sets], added: fresh.length, duplicates };
}

/** The id under which a set is added, or `null` when the journal has it. */
const newId = ({ contentKey, eventId }: ImportedSet, existing: ToEventsRequest['existing']): string | null =>
  eventId !== undefined && existing(eventId) === 'live' ? null : freshId('set', contentKey, existing);
