/** Correcting and taking back what was logged. Nothing is erased: each change is an event, and each can be undone. */
import {
  type Body,
  type EventOf,
  isKnown,
  type JournalEvent,
  originalOf,
  type PerformedSet,
  type Run,
  type RunKind,
} from '@legwork/engine/journal';
import { type Change, journal, withdrawal } from '../store/journal.ts';
import { keep, keepAndSay } from './keep.ts';
import { say } from './toast.tsx';

type SetLogged = EventOf<'set.logged'>;
type RunLogged = EventOf<'run.logged'>;

/** The events that say these sets, with every field that a newer version may have written. */
function eventsOf(sets: readonly PerformedSet[]): readonly SetLogged[] {
  const ids = new Set(sets.map((set) => set.id));
  return journal.value.filter(
    (event): event is SetLogged => isKnown(event) && event.kind === 'set.logged' && ids.has(event.id),
  );
}

const again = ({ body, batch }: SetLogged): Change => ({
  kind: 'set.logged',
  body,
  ...(batch === undefined ? {} : { marks: { batch } }),
});

const runAgain = ({ body, batch }: RunLogged): Change => ({
  kind: 'run.logged',
  body,
  ...(batch === undefined ? {} : { marks: { batch } }),
});

/** Says a set anew with the fields of `change`; gives the event that does. */
export async function amend(set: PerformedSet, change: Partial<Body<'set.logged'>>): Promise<JournalEvent | undefined> {
  const [event] = eventsOf([set]);
  if (!event) return undefined;
  const { batch, body } = event;
  const [correction] = await keep({
    kind: 'set.logged',
    body: { ...body, ...change },
    marks: { replaces: event.id, ...(batch === undefined ? {} : { batch }) },
  });
  return correction;
}

/** As `amend`, and offers the way back. */
export async function correct(set: PerformedSet, change: Partial<Body<'set.logged'>>): Promise<void> {
  const correction = await amend(set, change);
  if (correction) say('The set was changed.', () => keep(withdrawal({ event: correction.id })));
}

/** Takes sets back, with all their corrections, and offers the way back: the same sets, said again. */
export async function removeSets(words: string, sets: readonly PerformedSet[]): Promise<void> {
  const before = eventsOf(sets);
  const originals = before.map(({ id }) => originalOf(journal.value, id));
  await keepAndSay(
    words,
    originals.map((event) => withdrawal({ event })),
    before.map(again),
  );
}

/** Says what kind of run it was, and offers the way back. */
export async function classifyRun({ id }: Run, kind: RunKind): Promise<void> {
  const event = journal.value.find(
    (each): each is RunLogged => isKnown(each) && each.kind === 'run.logged' && each.id === id,
  );
  if (!event) return;
  const { batch, body } = event;
  const [correction] = await keep({
    kind: 'run.logged',
    body: { ...body, kind },
    marks: { replaces: event.id, ...(batch === undefined ? {} : { batch }) },
  });
  if (correction) say('The run was changed.', () => keep(withdrawal({ event: correction.id })));
}

/** Takes a run back, with everything that says it, and offers the way back. */
export async function removeRun(words: string, { sources }: Run): Promise<void> {
  const ids = new Set(sources.map(({ id }) => id));
  const before = journal.value.filter(
    (event): event is RunLogged => isKnown(event) && event.kind === 'run.logged' && ids.has(event.id),
  );
  await keepAndSay(
    words,
    before.map(({ id }) => withdrawal({ event: originalOf(journal.value, id) })),
    before.map(runAgain),
  );
}
