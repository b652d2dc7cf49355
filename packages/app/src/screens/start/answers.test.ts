import { fold, makeEvent, parseEvent } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { answerChanges, bodyMassKg, usual } from './answers.ts';

const journalOf = (answers: typeof usual) =>
  answerChanges(answers, 'gym').map((change, index) =>
    makeEvent({ ...change, id: `e${index}`, device: 'd', deviceSeq: index + 1, at: '2026-11-23T12:00:00+00:00' }),
  );

test('A13 the answers become events that the journal accepts', () => {
  for (const preset of ['commercial', 'hotel', 'school', 'home', 'none'] as const)
    for (const event of journalOf({ ...usual, preset, unit: 'lb', bodyMass: '155' }))
      expect(parseEvent(JSON.parse(JSON.stringify(event))).ok).toBe(true);
});

test('A13 the athlete is then who they said', () => {
  const athlete = fold(journalOf({ ...usual, bodyMass: '70,5', experience: 'some' }));
  expect(athlete.gyms).toHaveLength(1);
  expect(athlete.gyms[0]?.stations.length).toBeGreaterThan(5);
  expect(athlete.profile).toMatchObject({ bodyMassKg: 70.5, experience: 'some', minutes: 45, gymId: 'gym' });
  expect(athlete.profile.runs).toContainEqual({ weekday: 5, kind: 'long' });
  expect(athlete.screening).toEqual(usual.screening);
});

test('A14 body weight is optional, in the gym’s unit, and never a slip of the finger', () => {
  expect(bodyMassKg('', 'kg')).toBeNull();
  expect(bodyMassKg(' 71,5 ', 'kg')).toBe(71.5);
  expect(bodyMassKg('155', 'lb')).toBe(70.3);
  for (const typed of ['7', '700', 'seventy', '-70']) expect(bodyMassKg(typed, 'kg')).toBeUndefined();
});
