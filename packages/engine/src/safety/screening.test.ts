import { expect, test } from 'vitest';
import { type ScreeningAnswers, screeningOutcome } from './screening.ts';
import { educationNotice, screeningQuestions } from './screening-questions.ts';

const healthy: ScreeningAnswers = {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
};

test('F1 one question for each answer, each one sentence that ends in a question mark', () => {
  expect(screeningQuestions.map(({ id }) => id).toSorted()).toEqual(Object.keys(healthy).toSorted());
  for (const { question } of screeningQuestions) expect(question).toMatch(/^[^.?]+\?$/);
});

test('F2 nobody has answered yet', () => {
  expect(screeningOutcome(null)).toBe('unanswered');
});

test.each<[string, Partial<ScreeningAnswers>, string]>([
  ['F3 active and without disease', {}, 'clear'],
  ['F3 not yet active and without disease', { active: false }, 'clear'],
  ['F4 symptoms, however active', { symptoms: true }, 'ask-clinician'],
  ['F4 not active, with a condition', { active: false, condition: true }, 'ask-clinician'],
  ['F4 told to train under supervision only', { supervisedOnly: true }, 'ask-clinician'],
  ['F5 active, with a condition', { condition: true }, 'gentle'],
  ['F5 a joint problem', { joint: true }, 'gentle'],
  ['F5 pregnant', { pregnant: true }, 'gentle'],
  ['F5 younger than 16', { under16: true }, 'gentle'],
  ['F4 symptoms outweigh what would be gentle', { pregnant: true, symptoms: true }, 'ask-clinician'],
])('%s', (_, answers, outcome) => {
  expect(screeningOutcome({ ...healthy, ...answers })).toBe(outcome);
});

test('F6 the notice says what Legwork is not, and promises nothing', () => {
  expect(educationNotice).toMatch(/does not diagnose/);
  expect(educationNotice).toMatch(/nobody can promise that it prevents injury/);
});
