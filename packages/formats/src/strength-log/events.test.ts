import { fold, type JournalEvent, makeEvent, parseEvent } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { mustRead, strongLog } from '../testing/reading.ts';
import { type LogRead, type Standing, toEvents } from './index.ts';

const parts = { device: 'phone', at: '2026-11-23T12:00:00+01:00' };

/** A journal that imports into itself, as the app does. */
function journal() {
  const events: JournalEvent[] = [];
  const standing = (id: string): Standing => {
    const event = events.find((one) => one.id === id);
    if (!event) return 'absent';
    const undone = events.some(({ withdraws }) => withdraws && 'batch' in withdraws && withdraws.batch === event.batch);
    return undone ? 'withdrawn' : 'live';
  };
  return {
    events,
    importLog: (read: LogRead, batch: string) => {
      const made = toEvents({ read, batch, ...parts, firstSeq: events.length, existing: standing });
      events.push(...made.events);
      return { added: made.added, duplicates: made.duplicates };
    },
    undo: (batch: string) => {
      const withdrawal = makeEvent({
        kind: 'withdrawal',
        body: {},
        id: `undo-${batch}-${events.length}`,
        deviceSeq: events.length,
        withdraws: { batch },
        ...parts,
      });
      events.push(withdrawal);
    },
    sets: () => fold(events).sessions.flatMap(({ sets }) => sets),
  };
}

const three = ['Leg Press,1,100,10,0,,', 'Leg Press,2,100,10,0,,', 'Bench Press,1,60,8,0,,'];
const log = mustRead(strongLog(...three));

const idsOn = (device: string): readonly string[] =>
  toEvents({ read: log, batch: 'b', ...parts, device, firstSeq: 7, existing: () => 'absent' }).events.map(
    ({ id }) => id,
  );

describe('an import becomes events', () => {
  it('I23 import.made first, then one valid event a set, under one batch and in the order of the device', () => {
    const { importLog, events } = journal();
    expect(importLog(log, 'b1')).toEqual({ added: 3, duplicates: 0 });
    expect(events.map(({ kind }) => kind)).toEqual(['import.made', 'set.logged', 'set.logged', 'set.logged']);
    expect(events.map(({ deviceSeq }) => deviceSeq)).toEqual([0, 1, 2, 3]);
    expect(events.every(({ batch }) => batch === 'b1')).toBe(true);
    expect(events.every((event) => parseEvent(event).ok)).toBe(true);
    expect(events[0]?.body).toEqual({
      file: 'log.csv',
      app: 'Strong (2021)',
      sets: 3,
      sessions: 1,
      at: '2026-11-23T12:00:00',
    });
  });

  it('I23 sets alike are still different sets', () => {
    const { importLog, sets } = journal();
    importLog(log, 'b1');
    expect(sets().map(({ exerciseName, repetitions }) => [exerciseName, repetitions])).toEqual([
      ['Leg Press', 10],
      ['Leg Press', 10],
      ['Bench Press', 8],
    ]);
  });

  it('I24 the same file again adds nothing, not even an import; a longer one adds what is new', () => {
    const { importLog, events } = journal();
    importLog(log, 'b1');
    expect(importLog(log, 'b2')).toEqual({ added: 0, duplicates: 3 });
    expect(events).toHaveLength(4);
    const longer = mustRead(strongLog('Squat (Barbell),1,80,5,0,,', ...three, 'Leg Press,3,100,9,0,,'));
    expect(importLog(longer, 'b3')).toEqual({ added: 2, duplicates: 3 });
  });

  it('I24 two devices that import the same file make the same events', () => {
    expect(idsOn('phone')).toEqual(idsOn('tablet'));
  });

  it('I25 after an import is undone the same file can be imported again, as often as one likes', () => {
    const { importLog, undo, sets } = journal();
    for (const batch of ['b1', 'b2', 'b3']) {
      expect(importLog(log, batch)).toEqual({ added: 3, duplicates: 0 });
      expect(importLog(log, 'again')).toEqual({ added: 0, duplicates: 3 });
      expect(sets()).toHaveLength(3);
      undo(batch);
      expect(sets()).toHaveLength(0);
    }
  });

  it('I25 a wrong answer on the unit does not double the sets: undo, and import again', () => {
    const text = strongLog(...three).replace('Weight (kg)', 'Weight');
    const { importLog, undo, sets } = journal();
    importLog(mustRead(text, { unit: 'kg' }), 'b1');
    expect(importLog(mustRead(text, { unit: 'lb' }), 'b2')).toEqual({ added: 0, duplicates: 3 });
    undo('b1');
    importLog(mustRead(text, { unit: 'lb' }), 'b2');
    expect(sets().map(({ shown }) => shown?.unit)).toEqual(['lb', 'lb', 'lb']);
  });
});
