import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, type JournalEvent } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { stoppedClock, testFolder } from '../test/fixture.ts';
import { changeJournal } from './change.ts';
import { withLock } from './lock.ts';
import { readJournal } from './read.ts';

const minutes = (path: string, value: number, clock = stoppedClock()): Promise<readonly JournalEvent[]> =>
  changeJournal(path, clock, (_, { make }) => [make('profile.set', { minutes: value })]);

test('L1 every event is one line at the end of the file; what was there stays as it was', async () => {
  const path = join(testFolder(), 'new', 'journal.jsonl');
  const clock = stoppedClock();
  await minutes(path, 30, clock);
  const before = readFileSync(path, 'utf8');
  await minutes(path, 40, clock);
  const after = readFileSync(path, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.split('\n')).toHaveLength(3);
  expect(fold(readJournal(path).events).profile.minutes).toBe(40);
});

test('L1 one machine keeps one name and counts its events on', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  const clock = stoppedClock();
  for (const value of [30, 40, 50]) await minutes(path, value, clock);
  const { events } = readJournal(path);
  expect(events.map(({ deviceSeq }) => deviceSeq)).toEqual([0, 1, 2]);
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
});

test('L2 a line that was cut off is reported, kept, and never swallows the next event', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await minutes(path, 30);
  const cutOff = '{"id":"x","device":"d","kind":"profile.s';
  writeFileSync(path, readFileSync(path, 'utf8') + cutOff);
  expect(readJournal(path).problems).toEqual([{ line: 2, message: 'the last line was cut off while it was written' }]);

  await minutes(path, 40);
  const { events, problems } = readJournal(path);
  expect(problems.map(({ line }) => line)).toEqual([2]);
  expect(readFileSync(path, 'utf8')).toContain(cutOff);
  expect(events).toHaveLength(2);
  expect(fold(events).profile.minutes).toBe(40);
});

test('L2 a last event that only lacks its line end is read, and the next one has a line of its own', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await minutes(path, 30);
  writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
  await minutes(path, 40);
  const { events, problems } = readJournal(path);
  expect(events).toHaveLength(2);
  expect(problems).toEqual([]);
});

test('L3 lines that are no events are named by number and stay in the file', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await minutes(path, 30);
  writeFileSync(path, `not json\n${readFileSync(path, 'utf8')}{"kind":"set.logged"}\n`);
  expect(readJournal(path).problems.map(({ line }) => line)).toEqual([1, 3]);
  await minutes(path, 40);
  expect(readFileSync(path, 'utf8')).toMatch(/^not json\n[^]*\{"kind":"set.logged"\}\n/);
});

test('L3 a file that is no journal at all is refused, and not written to', async () => {
  const path = join(testFolder(), 'photo.jpg');
  writeFileSync(path, 'JFIF\nnothing like a journal\n');
  await expect(minutes(path, 30)).rejects.toThrow('is not a journal');
  expect(readFileSync(path, 'utf8')).toBe('JFIF\nnothing like a journal\n');
});

test('L4 an event that could not be read back is not written', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  await expect(minutes(path, 9999)).rejects.toThrow('minutes');
  expect(existsSync(path)).toBe(false);
});

test('L5 many who write at once lose nothing and mix no lines', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  const values = Array.from({ length: 20 }, (_, index) => 10 + index);
  const clock = stoppedClock();
  await Promise.all(values.map((value) => minutes(path, value, clock)));
  const { events, problems } = readJournal(path);
  expect(problems).toEqual([]);
  expect(events.map(({ deviceSeq }) => deviceSeq)).toEqual(values.map((_, index) => index));
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('L5 the lock of a process that died is cleared; that of one that lives is respected', async () => {
  const path = join(testFolder(), 'journal.jsonl');
  // No process has this number: Linux gives out at most 4,194,304 (proc(5), pid_max).
  writeFileSync(`${path}.lock`, '4194305');
  await minutes(path, 30);
  // In a container the next process often has the number of the one that died.
  writeFileSync(`${path}.lock`, String(process.pid));
  await minutes(path, 35);
  expect(readJournal(path).events).toHaveLength(2);

  writeFileSync(`${path}.lock`, String(process.ppid));
  const write = () => writeFileSync(path, 'never');
  await expect(withLock(path, write, 3)).rejects.toThrow('Another legwork is writing');
  expect(readFileSync(`${path}.lock`, 'utf8')).toBe(String(process.ppid));
  expect(readJournal(path).events).toHaveLength(2);
});

test('L6 a new journal is for its owner only', async () => {
  const path = join(testFolder(), 'mine', 'journal.jsonl');
  await minutes(path, 30);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
});

test('L7 a journal that cannot be read is an error with its name, never an empty journal', () => {
  const path = join(testFolder(), 'journal.jsonl');
  mkdirSync(path);
  chmodSync(path, 0o700);
  expect(() => readJournal(path)).toThrow(`The journal ${path} cannot be read`);
});
