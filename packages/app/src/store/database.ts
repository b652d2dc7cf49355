/**
 * The journal on the device: one append-only log in IndexedDB. Rows are only ever added; each keeps the place in which
 * this device received it (`place`, auto-incremented), which is the log's order.
 */
import type { JournalEvent } from '@legwork/engine/journal';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  events: { key: number; value: JournalEvent; indexes: { id: string } };
  device: { key: string; value: string | number };
}

export type Database = IDBPDatabase<Schema>;

export const openJournal = (name = 'legwork'): Promise<Database> =>
  openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('device');
    },
  });

/** Who this device is and how many events it has made. */
export interface Device {
  readonly id: string;
  readonly seq: number;
}

/** The device's own name, made once from `newId`. */
export async function readDevice(database: Database, newId: () => string): Promise<Device> {
  const transaction = database.transaction('device', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get('id');
  const seq = await transaction.store.get('seq');
  const id = typeof known === 'string' ? known : newId();
  if (known !== id) await transaction.store.put(id, 'id');
  await transaction.done;
  return { id, seq: typeof seq === 'number' ? seq : 0 };
}

/**
 * Adds events in one durable transaction: all of them or none. `make` receives the device's next sequence number
 * inside the transaction, so two tabs never use one twice. Events whose id is already there change nothing.
 */
export async function append(
  database: Database,
  make: (nextSeq: number) => readonly JournalEvent[],
): Promise<readonly JournalEvent[]> {
  const transaction = database.transaction(['events', 'device'], 'readwrite', { durability: 'strict' });
  const device = transaction.objectStore('device');
  const log = transaction.objectStore('events');
  const last = await device.get('seq');
  const nextSeq = typeof last === 'number' ? last + 1 : 1;
  const made = make(nextSeq);
  const seen = new Set<string>();
  const unique = made.filter(({ id }) => !seen.has(id) && seen.add(id));
  // All requests at once: an import of ten thousand sets would wait ten thousand times otherwise.
  const places = await Promise.all(unique.map((event) => log.index('id').getKey(event.id)));
  const added = unique.filter((_, index) => places[index] === undefined);
  await Promise.all(added.map((event) => log.add(event)));
  await device.put(nextSeq + made.length - 1, 'seq');
  await transaction.done;
  return added;
}

/** The log in its order. */
export const readAll = (database: Database): Promise<JournalEvent[]> => database.getAll('events');
