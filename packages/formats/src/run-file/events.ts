import { type Athlete, type EventOf, makeEvent } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
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
  /** What the journal has already; a day on which the athlete logged sets needs no guesses of the watch. */
  readonly athlete: Pick<Athlete, 'sessions'>;
}

export interface RunEvents {
  /** `import.made`, then the runs and sets; nothing at all when the journal has all of them. */
  readonly events: readonly (EventOf<'import.made'> | EventOf<'run.logged'> | EventOf<'set.logged'>)[];
  readonly addedRuns: number;
  readonly addedSets: number;
  /** Runs and sets that the journal had already. */
  readonly duplicates: number;
  /** Sets of the watch on days on which the athlete logged sets: they are left out, or the day would count twice. */
  readonly loggedOtherwise: number;
}

/** The events that a file of runs adds to a journal; reading it again, on any device, adds nothing. */
export function runEvents({ read, batch, device, firstSeq, at, existing, athlete }: RunEventsRequest): RunEvents {
  const logged = loggedDays(athlete);
  const needed = read.sets.filter(({ body }) => !logged.has(body.performedAt.slice(0, 10)));
  const runs = fresh('run', read.runs, existing);
  const sets = fresh('set', needed, existing);
  const duplicates = read.runs.length + needed.length - runs.length - sets.length;
  const loggedOtherwise = read.sets.length - needed.length;
  if (runs.length + sets.length === 0) return { events: [], addedRuns: 0, addedSets: 0, duplicates, loggedOtherwise };
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
    addedRuns: runs.length,
    addedSets: sets.length,
    duplicates,
    loggedOtherwise,
  };
}

/** Days with sets that no watch counted. */
const loggedDays = ({ sessions }: Pick<Athlete, 'sessions'>): ReadonlySet<Day> =>
  new Set(sessions.flatMap(({ sets }) => sets.flatMap(({ day, source }) => (isWatch(source) ? [] : day))));

/** Sources of watches are called after their format: "Garmin FIT". */
const isWatch = (source: string | null): boolean => source !== null && /(^| )FIT$/.test(source);

const fresh = <B>(
  kind: string,
  imported: readonly Imported<B>[],
  existing: (id: string) => Standing,
): readonly { readonly id: string; readonly body: B }[] =>
  imported.flatMap(({ contentKey, body }) => {
    const id = freshId(kind, contentKey, existing);
    return id === null ? [] : [{ id, body }];
  });
