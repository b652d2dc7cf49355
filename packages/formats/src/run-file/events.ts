import { type EventOf, makeEvent } from '@legwork/engine/journal';
import { freshId, type Standing } from '../fresh-id.ts';
import { hashId } from '../strength-log/hash.ts';
import type { Imported, RunsRead } from './result.ts';

export type { RunProblem } from './activity.ts';
export type { RunsRead } from './result.ts';

export interface RunEventsRequest {
  readonly read: RunsRead;
  /** Unique for this import; undoing it withdraws the batch. */
  readonly batch: string;
  readonly device: string;
  /** The device's count for the first of the new events. */
  readonly firstSeq: number;
  /** Instant of the import with zone. */
  readonly at: string;
  readonly existing: (id: string) => Standing;
}

export interface RunEvents {
  /** `import.made`, then the runs and sets; nothing at all when the journal has all of them. */
  readonly events: readonly (EventOf<'import.made'> | EventOf<'run.logged'> | EventOf<'set.logged'>)[];
  readonly addedRuns: number;
  readonly addedSets: number;
  /** Runs and sets that the journal had already. */
  readonly duplicates: number;
}

/** The events that a file of runs adds to a journal; reading it again, on any device, adds nothing. */
export function runEvents({ read, batch, device, firstSeq, at, existing }: RunEventsRequest): RunEvents {
  const runs = fresh('run', read.runs, existing);
  const sets = fresh('set', read.sets, existing);
  const counts = {
    addedRuns: runs.length,
    addedSets: sets.length,
    duplicates: read.runs.length + read.sets.length - runs.length - sets.length,
  };
  if (runs.length + sets.length === 0) return { events: [], ...counts };
  const made = makeEvent({
    kind: 'import.made',
    body: {
      file: read.file.slice(0, 200),
      app: read.app,
      sets: sets.length,
      sessions: new Set(sets.map(({ body }) => body.sessionId)).size,
      runs: runs.length,
      at: at.slice(0, 19),
    },
    id: hashId(`import|${batch}`),
    device,
    deviceSeq: firstSeq,
    at,
    batch,
  });
  const envelope = (index: number) => ({ device, deviceSeq: firstSeq + 1 + index, at, batch });
  return {
    events: [
      made,
      ...runs.map(({ id, body }, index) => makeEvent({ kind: 'run.logged', body, id, ...envelope(index) })),
      ...sets.map(({ id, body }, index) =>
        makeEvent({ kind: 'set.logged', body, id, ...envelope(runs.length + index) }),
      ),
    ],
    ...counts,
  };
}

const fresh = <B>(
  kind: string,
  imported: readonly Imported<B>[],
  existing: (id: string) => Standing,
): readonly { readonly id: string; readonly body: B }[] =>
  imported.flatMap(({ contentKey, body }) => {
    const id = freshId(kind, contentKey, existing);
    return id === null ? [] : [{ id, body }];
  });
