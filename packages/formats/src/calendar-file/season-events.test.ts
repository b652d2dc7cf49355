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

test('I51 a session is at the usual time; after a run that ends late it is three hours later', () => {
  expect(startOf(null, '18:00')).toMatch(/T18:00$/);
  expect(startOf({ least: 690, best: 870 }, '07:00')).toMatch(/T11:30$/);
  expect(startOf({ least: 690, best: 870 }, '18:00')).toMatch(/T18:00$/);
  expect(startOf({ least: 1380, best: 1560 }, '18:00')).toMatch(/T18:00$/);
});

test('I51 what the session holds and why it is less stands in its note', () => {
  const [event] = seasonEvents(season, '18:00');
  expect(event).toMatchObject({ id: '2026-11-23-1', title: expect.stringMatching(/^Legs: \w+ session$/) });
  expect(event?.description).toMatch(/^Big lifts .*\.\nAfter your easy run/);
});
