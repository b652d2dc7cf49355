/**
 * The one place where the app's truth lives: the journal as a signal, the athlete as what it folds to. Screens read
 * `athlete`, and change things only by `record`.
 */

import { type Body, fold, type JournalEvent, type Kind, makeEvent } from '@legwork/engine/journal';
import { computed, signal } from '@preact/signals';
import { instantNow } from './clock.ts';
import { append, type Database, type Device, openJournal, readAll, readDevice } from './database.ts';

const events = signal<readonly JournalEvent[]>([]);
/** `opening` until the log was read; `failed` when the device refuses storage (private window, disk full). */
export const journalState = signal<'opening' | 'open' | 'failed'>('opening');
export const journal = computed(() => events.value);
export const athlete = computed(() => fold(events.value));

/** Events that a workout can depend on. The usual minutes only say where the slider begins. */
const told = computed(() => events.value.reduce((count, event) => count + (isOnlyMinutes(event) ? 0 : 1), 0));
const isOnlyMinutes = ({ kind, body }: JournalEvent): boolean =>
  kind === 'profile.set' && typeof body === 'object' && body !== null && Object.keys(body).join() === 'minutes';

/** The athlete for whom workouts are composed: the very same while nothing but their usual minutes changes. */
export const lifter = computed(() => {
  void told.value;
  return athlete.peek();
});

let opened: { database: Database; device: Device } | null = null;
const otherTabs = new BroadcastChannel('legwork-journal');

/** Reads the log and follows what other tabs add. Call once, at start. */
export async function open(): Promise<void> {
  try {
    const database = await openJournal();
    opened = { database, device: await readDevice(database, () => crypto.randomUUID()) };
    events.value = await readAll(database);
    journalState.value = 'open';
    otherTabs.addEventListener('message', async () => {
      events.value = await readAll(database);
    });
    void navigator.storage?.persist?.();
  } catch (problem) {
    console.error('The journal could not be opened', problem);
    journalState.value = 'failed';
  }
}

/** What a change carries besides its body. */
interface Marks {
  readonly batch?: string;
  readonly replaces?: string;
  readonly withdraws?: { readonly event: string } | { readonly batch: string };
}

/** One change that is not yet an event. */
export type Change = {
  readonly [K in Kind]: { readonly kind: K; readonly body: Body<K>; readonly marks?: Marks };
}[Kind];

/** The change that takes back an event or a whole batch; the log keeps both. */
export const withdrawal = (of: { readonly event: string } | { readonly batch: string }): Change => ({
  kind: 'withdrawal',
  body: {},
  marks: { withdraws: of },
});

/**
 * Writes changes as events in one durable transaction and shows them at once when they are safe. Returns the events,
 * in order. Throws when the device could not store them; then nothing was written.
 */
export async function record(...changes: readonly Change[]): Promise<readonly JournalEvent[]> {
  return recordEvents((device, nextSeq) =>
    changes.map((change, index) =>
      makeEvent({
        ...change.marks,
        kind: change.kind,
        body: change.body,
        id: crypto.randomUUID(),
        device,
        deviceSeq: nextSeq + index,
        at: instantNow(),
      }),
    ),
  );
}

/** As `record`, for events that bring their own ids (imports, a journal file). */
export async function recordEvents(
  make: (device: string, nextSeq: number) => readonly JournalEvent[],
): Promise<readonly JournalEvent[]> {
  if (!opened) throw new Error('The journal is not open yet.');
  const { database, device } = opened;
  const added = await append(database, (nextSeq) => make(device.id, nextSeq));
  if (added.length > 0) {
    events.value = [...events.value, ...added];
    otherTabs.postMessage('added');
  }
  return added;
}
