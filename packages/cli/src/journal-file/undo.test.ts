import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Body, fold } from '@legwork/engine/journal';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stoppedClock, testFolder } from '../test/fixture.ts';
import { changeJournal } from './change.ts';
import { readJournal } from './read.ts';
import { undo } from './undo.ts';

const set = (order: number): Body<'set.logged'> => ({
  sessionId: 'session',
  performedAt: '2026-11-20T18:00:00',
  order,
  exercise: 'leg-press',
  exerciseName: 'Leg Press',
  side: 'both',
  role: 'working',
  loadKg: 80,
  repetitions: 12,
  effort: { kind: 'unreported' },
  source: 'Strong',
});

const clock = stoppedClock();

/** Two sets as one import. */
const importBatch = (path: string, batch: string) =>
  changeJournal(path, clock, (_, { make, at }) => [
    make('import.made', { file: `${batch}.csv`, app: 'Strong', sets: 2, sessions: 1, at: at.slice(0, 19) }, { batch }),
    make('set.logged', set(0), { batch }),
    make('set.logged', set(1), { batch }),
  ]);
const setMinutes = (path: string) =>
  changeJournal(path, clock, (_, { make }) => [make('profile.set', { minutes: 30 })]);

const setsIn = (path: string): number => fold(readJournal(path).events).sessions.flatMap(({ sets }) => sets).length;

test('L8 undoing the last import gives the file back byte for byte, whatever was in it', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await setMinutes(path);
  const event = readFileSync(path, 'utf8').trimEnd();
  const piece = fc.constantFrom(
    event,
    `${event}\n`,
    `${event}\r\n`,
    '\n',
    'torn {"id":',
    '{"kind":"new"}\n',
    'Zürich\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      const before = `${event}\n${pieces.join('')}`;
      writeFileSync(path, before);
      await importBatch(path, 'batch');
      expect(setsIn(path)).toBe(2);
      expect(await undo(path, clock)).toMatchObject({ way: 'restored' });
      expect(readFileSync(path, 'utf8')).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test('L8 bytes that are no text survive an undo', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await setMinutes(path);
  const before = Buffer.concat([readFileSync(path), Buffer.from([0xff, 0xfe, 0x00, 0xc3])]);
  writeFileSync(path, before);
  await importBatch(path, 'batch');
  await undo(path, clock);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('L9 when something was written after it, the import stays in the journal and is withdrawn', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await importBatch(path, 'batch');
  await setMinutes(path);
  const before = readFileSync(path, 'utf8');
  expect(await undo(path, clock, 'batch')).toMatchObject({ kind: 'import', way: 'withdrawn' });
  expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
  expect(setsIn(path)).toBe(0);
  expect(fold(readJournal(path).events).profile.minutes).toBe(30);
});

test('L10 undo takes what was written last and still stands, or the import that is named', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  for (const batch of ['first', 'second']) await importBatch(path, batch);
  await setMinutes(path);
  await importBatch(path, 'third');
  expect(await undo(path, clock, 'fir')).toMatchObject({ batch: { file: 'first.csv' } });
  expect(await undo(path, clock)).toMatchObject({ batch: { file: 'third.csv' } });
  expect(await undo(path, clock)).toMatchObject({ kind: 'written', event: { kind: 'profile.set' } });
  expect(await undo(path, clock)).toMatchObject({ batch: { file: 'second.csv' } });
  await expect(undo(path, clock)).rejects.toThrow('There is nothing to undo');
});

test('L10 what another machine has written stands', async () => {
  const [here, there] = [join(testFolder(), 'journal.jsonl'), join(testFolder(), 'journal.jsonl')];
  await setMinutes(there);
  writeFileSync(here, readFileSync(there, 'utf8').replaceAll('cli-', 'phone-'));
  await expect(undo(here, clock)).rejects.toThrow('There is nothing to undo');
  expect(fold(readJournal(here).events).profile.minutes).toBe(30);
});

test('L10 a name that is none, or that two imports share, is refused with the list', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await importBatch(path, 'batch-1');
  await importBatch(path, 'batch-2');
  await expect(undo(path, clock, 'batch')).rejects.toThrow('2 imports begin with');
  await expect(undo(path, clock, 'none')).rejects.toMatchObject({
    kind: 'usage',
    hint: expect.stringContaining('batch-2'),
  });
  expect(setsIn(path)).toBe(4);
});
