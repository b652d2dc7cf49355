import { isKnown, type JournalEvent } from '@legwork/engine/journal';

type Standing = 'live' | 'withdrawn' | 'absent';

/**
 * What the journal says of the id of a set, a run or a planned day. Only those whose whole import was undone may come back with a new import:
 * what the athlete removed by hand stays removed, however often its file is read again.
 */
export function standings(journal: readonly JournalEvent[]): (id: string) => Standing {
  const batchOf = new Map<string, string | undefined>();
  const undone = new Set<string>();
  for (const event of journal) {
    if (!isKnown(event)) continue;
    if (event.kind === 'set.logged' || event.kind === 'run.logged' || event.kind === 'run.planned') {
      batchOf.set(event.id, event.batch);
    }
    if (event.withdraws && 'batch' in event.withdraws) undone.add(event.withdraws.batch);
  }
  return (id) => {
    if (!batchOf.has(id)) return 'absent';
    const batch = batchOf.get(id);
    return batch !== undefined && undone.has(batch) ? 'withdrawn' : 'live';
  };
}
