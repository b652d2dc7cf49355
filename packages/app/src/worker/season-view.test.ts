import { type Athlete, fold, type PlannedRun, type Run } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { seasonView } from './season-view.ts';

const nobody = fold([]);
const today = '2026-11-25';

const run = (day: string, distanceMetres: number): Run => ({
  id: day,
  day,
  startedAt: `${day}T08:00:00`,
  utcOffsetMinutes: null,
  seconds: 3000,
  elapsedSeconds: null,
  distanceMetres,
  climbMetres: null,
  descentMetres: null,
  meanHeartRate: null,
  maxHeartRate: null,
  gradePercent: null,
  ground: null,
  kind: null,
  name: null,
  detail: 'summary',
  sources: [],
});
const planned = (day: string, kind: PlannedRun['kind'], distanceKm: number, name: string = kind): PlannedRun => ({
  id: day,
  day,
  startsAt: null,
  name,
  note: null,
  likeness: name,
  kind,
  confidence: 1,
  isCorrected: false,
  distanceKm,
  seconds: null,
  uid: null,
  plan: 'Plan',
  source: 'iCalendar',
  batch: null,
});
const runner = (what: Partial<Athlete>): Athlete => ({
  ...nobody,
  profile: { ...nobody.profile, liftDays: [0, 3], runs: [{ weekday: 6, kind: 'long' }] },
  ...what,
});
const daysOf = (athlete: Athlete) =>
  new Map(
    seasonView(athlete, today)
      .phases.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days))
      .map((day) => [day.day, day]),
  );

test('A42 what was done stands beside what was planned, in this week and in those before', () => {
  const athlete = runner({ runs: [run('2026-11-15', 14_000), run('2026-11-24', 8000)] });
  const { past } = seasonView(athlete, today);
  expect(past.map(({ monday }) => monday)).toEqual(['2026-11-09']);
  expect(past[0]?.days[6]).toMatchObject({
    day: '2026-11-15',
    runs: [{ kind: 'long', words: 'Long run' }],
    ran: ['14 km'],
    lift: null,
  });
  expect(daysOf(athlete).get('2026-11-24')).toMatchObject({ ran: ['8 km'], legs: null });
});

test('A42 each day ahead says how the legs will be, and the morning after a session is no fresh one', () => {
  const days = daysOf(runner({}));
  expect(days.get(today)?.legs).toMatchObject({ readyFor: 'key-run', short: 'Legs fresh' });
  const session = [...days.values()].find(({ lift }) => lift?.size === 'full')?.day ?? '';
  const after = [...days.values()].find(({ day }) => day > session);
  expect(after?.legs?.readyFor).not.toBe('key-run');
});

test('A43 a run that is much longer than those of thirty days says so, with whose finding that is', () => {
  const athlete = runner({ runs: [run('2026-11-20', 10_000)], planned: [planned('2026-11-29', 'long', 14)] });
  expect(daysOf(athlete).get('2026-11-29')?.warning).toMatch(/14 km are 40 % more.*Frandsen 2025/);
});

test('A44 a race of the plan leads the season, by the name that the plan gives it', () => {
  const athlete = runner({ planned: [planned('2027-02-14', 'race', 21.1, 'City half')] });
  expect(seasonView(athlete, today).races).toEqual([{ day: '2027-02-14', distanceKm: 21.1, name: 'City half' }]);
});

test('A46 a session of the taper is called reduced, with by how much, because of which race, and what was found', () => {
  const race = { day: '2027-02-14', distanceKm: 42.2 };
  const athlete = runner({ profile: { ...nobody.profile, liftDays: [0, 3], race } });
  const taper = seasonView(athlete, today).phases.find(({ phase }) => phase === 'taper');
  const lift = taper?.weeks.flatMap(({ days }) => days.flatMap((day) => day.lift ?? []))[0];
  expect(lift?.title).toBe('Reduced session');
  expect(lift?.lowered[0]).toMatchObject({
    words: expect.stringMatching(/fewer sets.*your race is .* days later \(Bosquet 2007\)\.$/),
    finding: expect.stringMatching(/41–60 %/),
    link: expect.stringContaining('Bosquet'),
  });
});

test('A45 after a red flag there is no plan, and it says what to do', () => {
  const flag = { level: 3, redFlags: ['chest-pressure'], at: `${today}T08:00:00` } as const;
  const { refusal, phases } = seasonView(runner({ pain: [flag] }), today);
  expect(refusal).toMatch(/\.$/);
  expect(phases).toEqual([]);
});
