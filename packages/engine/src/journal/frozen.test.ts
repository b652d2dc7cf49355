import { expect, test } from 'vitest';
import { kinds } from './event.ts';
import { fold } from './fold.ts';
import athlete from './frozen/v1.athlete.json';
import text from './frozen/v1.jsonl?raw';
import athleteWhoRuns from './frozen/v2.athlete.json';
import textOfRuns from './frozen/v2.jsonl?raw';
import { parseJournal } from './read.ts';
import { journalText } from './text.ts';

const { events, problems } = parseJournal(text);

test('J26 the journal of version 1 folds to the athlete that it gave then', () => {
  expect(problems).toEqual([]);
  // What version 1 could not say yet stands at its default.
  const profile = { ...athlete.profile, repetitions: '12-15' };
  expect(fold(events)).toEqual({ ...athlete, profile, runs: [] });
});

test('J26 the journal of version 2, which says runs, folds to the athlete that it gave then', () => {
  const read = parseJournal(textOfRuns);
  expect(read.problems).toEqual([]);
  expect(fold(read.events)).toEqual(athleteWhoRuns);
});

test('J26 the frozen journals speak every kind, and one that version 1 does not know', () => {
  const spoken = [...events, ...parseJournal(textOfRuns).events].map((event) => event.kind);
  expect([...new Set(spoken)].toSorted()).toEqual([...kinds, 'camera.observed'].toSorted());
});

test.each([text, textOfRuns])('J23 the frozen journal is written as it was read', (frozen) => {
  expect(journalText(parseJournal(frozen).events)).toBe(frozen);
});
