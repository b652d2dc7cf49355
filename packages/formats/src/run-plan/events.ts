import { type EventOf, type JournalEvent, makeEvent, standingEvents } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { freshId, type Standing } from '../fresh-id.ts';
import { hashId } from '../strength-log/hash.ts';
import type { PlannedEntry, PlanRead } from './result.ts';

export type { PlannedEntry, PlanRead } from './result.ts';

type Planned = EventOf<'run.planned'>;

export interface PlanEventsRequest {
  readonly read: PlanRead;
  /** Unique for this import; undoing it withdraws the batch. */
  readonly batch: string;
  readonly device: string;
  /** The device's count for the first of the new events. */
  readonly firstSeq: number;
  /** Instant of the import with zone. */
  readonly at: string;
  /** What is gone from a plan after this day is planned no more; what was until then stays. */
  readonly today: Day;
  readonly journal: readonly JournalEvent[];
  readonly existing: (id: string) => Standing;
}

export interface PlanEvents {
  /** `import.made`, then the entries; nothing at all when the journal has the plan as it is. */
  readonly events: readonly (EventOf<'import.made'> | Planned)[];
  readonly added: number;
  /** Entries that the journal had otherwise: another day, name, hour … */
  readonly changed: number;
  /** Entries that the plan has no more. */
  readonly gone: number;
  readonly same: number;
}

/** What a version of a plan changes in the journal. The version before it comes back when the import is undone. */
export function planEvents(request: PlanEventsRequest): PlanEvents {
  const { read, batch, device, firstSeq, at, existing } = request;
  const { added, changed, gone, same } = comparison(request);
  const counts = { added: added.length, changed: changed.length, gone: gone.length, same };
  const bodies = [
    ...added.map((body) => ({ body, replaces: undefined })),
    ...changed,
    ...gone.map(({ id, body }) => ({ body: { ...body, removed: true }, replaces: id })),
  ];
  if (bodies.length === 0) return { events: [], ...counts };
  const made = makeEvent({
    kind: 'import.made',
    body: {
      file: read.file.slice(0, 200),
      app: read.app,
      sets: 0,
      sessions: 0,
      planned: bodies.length,
      at: at.slice(0, 19),
    },
    id: hashId(`import|${batch}`),
    device,
    deviceSeq: firstSeq,
    at,
    batch,
  });
  const planned = bodies.flatMap(({ body, replaces }, index) => {
    const id = freshId('planned', `${replaces ?? ''}|${contentOf(body)}`, existing);
    const envelope = { device, deviceSeq: firstSeq + 1 + index, at, batch };
    return id === null ? [] : [makeEvent({ kind: 'run.planned', body, id, replaces, ...envelope })];
  });
  return { events: [made, ...planned], ...counts };
}

function comparison({ read, journal, today }: PlanEventsRequest) {
  const known = versionsOf(read, journal);
  const changed: { readonly body: PlannedEntry; readonly replaces: string }[] = [];
  let same = 0;
  const unmatched: PlannedEntry[] = [];
  for (const entry of read.entries) {
    const before = known.get(entry.uid);
    if (before === undefined) unmatched.push(entry);
    else if (contentOf(before.body) === contentOf(entry)) same += 1;
    else changed.push({ body: entry, replaces: before.id });
    known.delete(entry.uid);
  }
  // Calendars that make new ids for every download: what is the same but for its id is the same.
  const renumbered = pairedBy(hiddenId, unmatched, known);
  // And what stands at the day and the hour of something that is gone has taken its place.
  const inPlace = pairedBy(hour, renumbered.others, read.isWhole ? known : new Map());
  changed.push(...inPlace.pairs.map(({ entry, before }) => ({ body: entry, replaces: before.id })));
  same += renumbered.pairs.length;
  const added = inPlace.others;
  const isGone = ({ body }: Planned): boolean => body.removed !== true && body.day > today;
  return { added, changed, gone: read.isWhole ? [...known.values()].filter(isGone) : [], same };
}

type Key = (body: Planned['body']) => string;
const hiddenId: Key = (body) => contentOf({ ...body, uid: '' });
const hour: Key = ({ day, startsAt = '' }) => `${day} ${startsAt}`;

/** Entries with what is known and has the same key, each with its own, which is taken out of `known`; and the other entries. */
function pairedBy(keyOf: Key, entries: readonly PlannedEntry[], known: Map<string, Planned>) {
  const byKey = new Map<string, Planned[]>();
  for (const event of known.values()) {
    if (event.body.removed === true) continue;
    const same = byKey.get(keyOf(event.body));
    if (same) same.push(event);
    else byKey.set(keyOf(event.body), [event]);
  }
  const pairs: { readonly entry: PlannedEntry; readonly before: Planned }[] = [];
  const others = entries.filter((entry) => {
    const before = byKey.get(keyOf(entry))?.shift();
    if (before === undefined) return true;
    pairs.push({ entry, before });
    known.delete(before.body.uid ?? '');
    return false;
  });
  return { pairs, others };
}

/** A plan of another name that has so much of this one is this one (our choice: plans share days of rest). */
const shareOfSame = 0.5;

/** The latest version of every entry of the same plan, by its id. */
function versionsOf({ app, plan, entries }: PlanRead, journal: readonly JournalEvent[]): Map<string, Planned> {
  const ids = new Set(entries.map(({ uid }) => uid));
  const contents = new Set(entries.map(hiddenId));
  const all = standingEvents(journal).filter((event) => event.kind === 'run.planned');
  const hasId = ({ body }: Planned): boolean => ids.has(body.uid ?? '');
  const hasContent = ({ body }: Planned): boolean => contents.has(hiddenId(body));
  const alike = new Map<string, number>();
  for (const event of all) {
    const { plan: name, source } = event.body;
    if (source === app && hasContent(event)) alike.set(name, (alike.get(name) ?? 0) + 1);
  }
  const plans = new Set([
    plan,
    ...all.filter(hasId).map(({ body }) => body.plan),
    ...[...alike].flatMap(([name, count]) => (count >= shareOfSame * entries.length ? name : [])),
  ]);
  const known = all.filter(({ body }) => plans.has(body.plan));
  // Many calendars are called "Calendar": only what has something in common is the same one.
  if (app === 'iCalendar' && !known.some((event) => hasId(event) || hasContent(event))) return new Map();
  return new Map(known.flatMap((event) => (event.body.uid === undefined ? [] : [[event.body.uid, event] as const])));
}

/** What makes another version of an entry: how sure its reader is does not, nor what the file is called. */
const contentOf = ({
  uid,
  day,
  startsAt,
  name,
  note,
  kind,
  distanceKm,
  seconds,
  removed = false,
}: Planned['body']): string => JSON.stringify([uid, day, startsAt, name, note, kind, distanceKm, seconds, removed]);
