import type { JournalEvent } from '@legwork/engine/journal';

/** What a journal says of an event's id. */
export type Standing = 'live' | 'withdrawn' | 'absent';

/** Looks ids up in a journal: `withdrawn` when the event or its whole batch was taken back. */
export function standings(events: readonly JournalEvent[]): (id: string) => Standing {
  const withdrawnEvents = new Set<string>();
  const withdrawnBatches = new Set<string>();
  for (const { withdraws } of events) {
    if (withdraws === undefined) continue;
    if ('event' in withdraws) withdrawnEvents.add(withdraws.event);
    else withdrawnBatches.add(withdraws.batch);
  }
  const batchOf = new Map(events.map(({ id, batch }) => [id, batch]));
  return (id) => {
    if (!batchOf.has(id)) return 'absent';
    const batch = batchOf.get(id);
    return withdrawnEvents.has(id) || (batch !== undefined && withdrawnBatches.has(batch)) ? 'withdrawn' : 'live';
  };
}
