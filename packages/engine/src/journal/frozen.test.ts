import { expect, test } from 'vitest';
import { kinds } from './event.ts';
import { fold } from './fold.ts';
import athlete from './frozen/v1.athlete.json';
import text from './frozen/v1.jsonl?raw';
import { journalText, parseJournal } from './read.ts';

const { events, problems } = parseJournal(text);

test('J26 the journal of version 1 folds to the athlete that it gave then', () => {
  expect(problems).toEqual([]);
  expect(fold(events)).toEqual(athlete);
});

test('J26 the frozen journal speaks every kind, and one that version 1 does not know', () => {
  expect([...new Set(events.map((event) => event.kind))].toSorted()).toEqual([...kinds, 'camera.observed'].toSorted());
});

test('J23 the frozen journal is written as it was read', () => {
  expect(journalText(events)).toBe(text);
});
