import { journalText, makeEvent } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { readOwnJournal } from './own-journal.ts';

const event = makeEvent({
  kind: 'gym.set',
  body: { gymId: 'g', name: 'Riverside' },
  id: 'e1',
  device: 'd',
  deviceSeq: 1,
  at: '2026-11-23T12:00:00+00:00',
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('our own journal', () => {
  it('D12 is known whatever the file is called', () => {
    expect(readOwnJournal(bytes(journalText([event])), 'download.txt')).toEqual({
      kind: 'journal',
      file: 'download.txt',
      events: [event],
      problems: [],
    });
  });

  it('D12 cut off in the middle gives what came before, and names the line', () => {
    const reply = readOwnJournal(bytes(`${journalText([event])}{"id":"e2","devi`), 'cut.jsonl');
    expect(reply).toMatchObject({ kind: 'journal', events: [event], problems: [{ line: 2 }] });
  });

  it.each(['Date,Exercise Name,Reps\n', '{"workouts":[]}', '', '\u0000\u0001'])(
    'D12 %j is left to other readers',
    (text) => {
      expect(readOwnJournal(bytes(text), 'x.csv')).toBeNull();
    },
  );
});
