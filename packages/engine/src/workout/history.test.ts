import { expect, test } from 'vitest';
import { gymPreset } from '../gym/index.ts';
import { athleteWho } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { monday, sets } from './example.ts';
import { familiarityOn } from './history.ts';
import { questionsFor } from './question.ts';

/** Six sessions, three days apart, the last one three days ago: clams in all, step-ups in the last, split squats before. */
const dayOf = (sessionsAgo: number) => addDays(monday, -3 * sessionsAgo);
const sixSessions = athleteWho(
  ...[6, 5, 4, 3, 2].flatMap((ago) => sets('split-squat', 2, dayOf(ago))),
  ...[6, 5, 4, 3, 2, 1].flatMap((ago) => sets('clam', 2, dayOf(ago))),
  ...sets('step-up', 2, dayOf(1)),
);
const familiarity = familiarityOn(sixSessions, monday);

test('W53 lately is 0 for what was never done, 0.4 for the last session alone, and nears 1 for every session', () => {
  expect(familiarity('leg-press').lately).toBe(0);
  expect(familiarity('step-up').lately).toBeCloseTo(0.4, 9);
  expect(familiarity('split-squat').lately).toBeCloseTo(0.6 - 0.6 ** 6, 9);
  expect(familiarity('clam').lately).toBeCloseTo(1 - 0.6 ** 6, 9);
});

test('W53 the more it came lately the less an exercise is wanted; the lead and the basic machines come again', () => {
  const ask = questionsFor({ athlete: sixSessions, gym: gymPreset('commercial', 'kg', 'gym'), on: monday });
  const { problem } = ask(45, 2400);
  const wanted = (id: string): number =>
    problem.candidates.find(({ exercise }) => exercise.id === id)?.preference ?? Number.NaN;
  expect(wanted('step-up')).toBeLessThan(wanted('lunge-reverse'));
  expect(wanted('split-squat')).toBeLessThan(wanted('step-up'));
  expect(wanted('clam')).toBeLessThan(wanted('split-squat'));
  expect(wanted('leg-extension')).toBeGreaterThan(wanted('lunge-reverse'));
  expect(wanted('leg-press')).toBeGreaterThan(wanted('leg-extension'));
});
