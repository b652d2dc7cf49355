import { fold } from '@legwork/engine/journal';
import { type PlannedLift, planSeason, type Season } from '@legwork/engine/season';
import { expect, test } from 'vitest';
import { seasonEvents } from './index.ts';

const nobody = fold([]);
const season = planSeason({
  athlete: { ...nobody, profile: { ...nobody.profile, liftDays: [1], runs: [{ weekday: 1, kind: 'easy' }] } },
  from: '2026-11-23',
  weeks: 1,
});
/** The season with another hour from which its sessions may begin, in minutes of the day. */
const after = (notBefore: PlannedLift['notBefore']): Season => ({
  ...season,
  weeks: season.weeks.map((week) => ({
    ...week,
    days: week.days.map((day) => Object.assign({}, day, { lift: day.lift && { ...day.lift, notBefore } })),
  })),
});
const startOf = (notBefore: PlannedLift['notBefore'], at: string): string | undefined =>
  seasonEvents(after(notBefore), at)[0]?.startsAt;

test('I51 a session is at the usual time, three hours after a run, and before the run when that would be night', () => {
  expect(startOf(null, '18:00')).toMatch(/T18:00$/);
  const morning = { least: 690, best: 870, runStarts: 450 };
  expect(startOf(morning, '07:00')).toMatch(/T11:30$/);
  expect(startOf(morning, '18:00')).toMatch(/T18:00$/);
  // A run from 18:30 to 19:30 and a session of 45 minutes.
  const evening = { least: 1350, best: 1530, runStarts: 1110 };
  expect(startOf(evening, '18:00')).toMatch(/T17:30$/);
  expect(startOf(evening, '07:00')).toMatch(/T07:00$/);
  // From 17:30 to 18:30: three hours later it is past nine.
  expect(startOf({ least: 1290, best: 1470, runStarts: 1050 }, '18:00')).toMatch(/T16:30$/);
});

test('I51 what the session holds and why it is less stands in its note', () => {
  const [event] = seasonEvents(season, '18:00');
  expect(event).toMatchObject({ id: '2026-11-23-1', title: expect.stringMatching(/^Legs: \w+ session$/) });
  expect(event?.description).toMatch(/^Big lifts .*\.\nAfter your easy run/);
});
