import { expect, test } from 'vitest';
import { kinds } from './event.ts';
import { fold } from './fold.ts';
import athlete from './frozen/v1.athlete.json';
import text from './frozen/v1.jsonl?raw';
import athleteWhoRuns from './frozen/v2.athlete.json';
import textOfRuns from './frozen/v2.jsonl?raw';
import athleteWhoPlans from './frozen/v3.athlete.json';
import textOfPlans from './frozen/v3.jsonl?raw';
import { parseJournal } from './read.ts';
import { journalText } from './text.ts';

const { events, problems } = parseJournal(text);

/** What versions 1 and 2 could not say. */
const noPlans = { planned: [], days: {}, races: [], pauses: [] };

test('J26 the journal of version 1 folds to the athlete that it gave then', () => {
  expect(problems).toEqual([]);
  // What version 1 could not say yet stands at its default.
  const profile = { ...athlete.profile, repetitions: '12-15' };
  const sessions = athlete.sessions.map((session) => ({
    ...session,
    sets: session.sets.map((set) => ({ ...set, faults: [] })),
  }));
  expect(fold(events)).toEqual({ ...athlete, profile, sessions, runs: [], ...noPlans });
});

test('J26 the journal of version 2, which says runs, folds to the athlete that it gave then', () => {
  const read = parseJournal(textOfRuns);
  expect(read.problems).toEqual([]);
  expect(fold(read.events)).toEqual({ ...athleteWhoRuns, ...noPlans });
});

test('J26 the journal of version 3, which says plans, folds to the athlete that it gave then', () => {
  const read = parseJournal(textOfPlans);
  expect(read.problems).toEqual([]);
  expect(fold(read.events)).toEqual(athleteWhoPlans);
});

test('J26 the frozen journals speak every kind, and one that version 1 does not know', () => {
  const spoken = [text, textOfRuns, textOfPlans].flatMap((each) => parseJournal(each).events.map(({ kind }) => kind));
  expect([...new Set(spoken)].toSorted()).toEqual([...kinds, 'camera.observed'].toSorted());
});

test.each([text, textOfRuns, textOfPlans])('J23 the frozen journal is written as it was read', (frozen) => {
  expect(journalText(parseJournal(frozen).events)).toBe(frozen);
});
