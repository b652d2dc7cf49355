import { type JournalEvent, journalText, makeEvent } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { mergeJournal, readJournalFile } from './index.ts';

const pain = (id: string, level: number): JournalEvent =>
  makeEvent({
    kind: 'pain.reported',
    body: { at: '2026-01-30T19:37:30', level, redFlags: [] },
    id,
    device: 'phone',
    deviceSeq: 0,
    at: '2026-01-30T19:37:30+01:00',
  });
const events = [pain('a', 1), pain('b', 2)];
const read = (text: string) => readJournalFile({ bytes: new TextEncoder().encode(text), fileName: 'journal.jsonl' });

describe('our own journal', () => {
  it('I28 reads back to the same events', () => {
    expect(read(journalText(events))).toEqual({ kind: 'read', events, problems: [] });
  });

  it('I28 a file cut off in the middle gives every event before the cut and names the line', () => {
    expect(read(journalText(events).slice(0, -20))).toMatchObject({
      kind: 'read',
      events: [events[0]],
      problems: [{ line: 2 }],
    });
  });

  it('I28 an event of a kind that we do not know is kept', () => {
    const newer = { ...events[0], id: 'c', kind: 'sleep.reported', body: { hours: 7 }, mood: 'fine' };
    expect(read(`${JSON.stringify(newer)}\n`)).toMatchObject({ kind: 'read', events: [newer] });
  });

  it.each<readonly [string, string]>([
    ['an empty file', ''],
    ['a table', 'Date,Exercise,Reps\n2026-01-01,Leg Press,10\n'],
    ['other JSON', '{"hello":"world"}'],
    ['a PDF', '%PDF-1.7'],
  ])('I28 %s is refused in words', (_, text) => {
    expect(read(text)).toMatchObject({ kind: 'refused', problem: { file: 'journal.jsonl' } });
  });
});

describe('merging a journal', () => {
  it('I29 adds what is missing, once', () => {
    expect(mergeJournal([pain('a', 1)], events)).toEqual({ added: [events[1]], known: 1, different: 0 });
    expect(mergeJournal(events, [...events, ...events])).toEqual({ added: [], known: 4, different: 0 });
    expect(mergeJournal([], [...events, ...events]).added).toEqual(events);
  });

  it('I29 an event is never changed: other content under a known id is counted and left out', () => {
    expect(mergeJournal(events, [pain('a', 9)])).toEqual({ added: [], known: 0, different: 1 });
  });
});
