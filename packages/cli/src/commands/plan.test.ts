import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Body, journalText, type Kind, makeEvent } from '@legwork/engine/journal';
import type { PlannedLift, Season } from '@legwork/engine/season';
import { addDays } from '@legwork/engine/time';
import { expect, test } from 'vitest';
import { stoppedClock } from '../test/fixture.ts';
import { newPerson, type Person } from '../test/run.ts';

/** Intervals on Tuesday, the long run on Sunday, usually at the gym on Monday and Thursday. */
async function runner(wallTime?: string): Promise<Person> {
  const person = newPerson(wallTime === undefined ? {} : { clock: stoppedClock(wallTime) });
  const week = ['--runs', 'tue:intervals,thu:easy,sun:long', '--lift-days', 'mon,thu'];
  await person.legwork('profile', 'set', ...week, '--race', '2027-01-31:5');
  return person;
}

const seasonOf = async (person: Person, ...argv: readonly string[]): Promise<Season> =>
  ((await person.json('plan', ...argv)) as { readonly season: Season }).season;
const liftsOf = ({ weeks }: Season): readonly PlannedLift[] =>
  weeks.flatMap(({ days }) => days.flatMap(({ lift }) => lift ?? []));

test('L37 the weeks to the race stand by phase, runs beside sessions, with what was lowered and why', async () => {
  const person = await runner();
  const journal = readFileSync(person.journal, 'utf8');
  const { code, stdout } = await person.legwork('plan');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^From Monday,? 23 November 2026 · 11 weeks · 5 km on Sunday,? 31 January 2027\n/);
  for (const title of ['Foundation · 7 weeks', 'In season · 2 weeks', 'Taper · 1 week', 'Off · 1 week'])
    expect(stdout).toContain(`\n${title}\n`);
  expect(stdout).toMatch(/\n {2}30 Nov +· +I full +· +E full +· +· +L\n/);
  expect(stdout).toContain('- Tuesday in place of Monday: legs need 54 hours before your intervals on\n    Tuesday');
  expect(stdout.replace(/\s+/g, ' ')).toContain('your race is five days later (Bosquet 2007).');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(readFileSync(person.journal, 'utf8')).toBe(journal);
});

test('L37 how many heavy sessions races on the way take is said', async () => {
  const person = await runner();
  await person.legwork(
    'profile',
    'set',
    '--repetitions',
    'heavier',
    '--birth-year',
    '1990',
    '--race',
    '2027-03-28:42.2',
  );
  await person.legwork('profile', 'screen', '--answers', 'y,n,n,n,n,n,n');
  for (let ago = 60; ago > 3; ago -= 4) {
    const day = addDays('2026-11-23', -ago);
    await person.legwork('log', 'leg-press', '80', '13', '--reserve', '1', '--at', `${day}T18:00`);
  }
  const heavy = /Heavy sessions: races on the way take (\d+) of (\d+)\./;
  expect((await person.legwork('plan')).stdout).not.toMatch(heavy);
  const raced = await person.legwork('plan', '--race', '2027-01-09', '--distance', '10');
  const [taken, wanted] = (heavy.exec(raced.stdout) ?? []).slice(1).map(Number);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(wanted ?? 0);
});

test('L37 races, other runs, pauses, closed days and wishes change the plan', async () => {
  const person = await runner();
  const marathon = await seasonOf(person, '--race', '2027-03-28', '--distance', '42.2');
  expect(marathon.races).toEqual([
    { day: '2027-01-31', distanceKm: 5 },
    { day: '2027-03-28', distanceKm: 42.2 },
  ]);
  const away = await seasonOf(person, '--away', '2026-11-23..2026-12-06', '--ill', '2026-12-10');
  expect(liftsOf(away).every(({ day }) => day > '2026-12-06' && day !== '2026-12-10')).toBe(true);
  const closed = await seasonOf(person, '--closed', 'tue,thu', '--weeks', '2');
  expect(liftsOf(closed).map(({ day }) => day)).not.toContain('2026-11-24');
  const run = await seasonOf(person, '--run', '2026-11-24:none', '--weeks', '1');
  expect(liftsOf(run).map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-26']);
});

test('L37 a session on the day before the long run becomes light, and says why; before a race it is refused', async () => {
  const person = await runner();
  const { stdout } = await person.legwork('plan', '--lift', '2026-12-05', '--weeks', '2');
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toContain('isolation and hips only');
  expect(said).toContain('legs need 48 hours before your long run on Sunday, and have 24 (Doma and Deakin 2013).');
  const race = await person.legwork('plan', '--lift', '2027-01-30');
  expect(race.stdout).toContain('Not on Saturday: your race is one day later.');
});

test('L37 without runs or a race the plan says what it lacks, and is made all the same', async () => {
  const { code, stdout, stderr } = await newPerson().legwork('plan');
  expect(code).toBe(0);
  expect(stdout).toContain('Foundation · 12 weeks');
  expect(stderr).toContain('legwork profile set --runs');
});

test('L37 with a red flag there is no plan', async () => {
  const person = newPerson();
  await person.legwork('profile', 'screen', '--answers', 'y,n,y,n,n,n,n');
  const { stdout } = await person.legwork('plan');
  expect(stdout).toContain('Please ask a clinician first');
  const { code, stderr } = await person.legwork('plan', '--ics', join(person.folder, 'legs.ics'));
  expect([code, stderr]).toEqual([1, expect.stringContaining('no session')]);
});

test('L38 the calendar has one event a session at the hour of the athlete, and never replaces a file', async () => {
  const person = await runner();
  const file = join(person.folder, 'legs.ics');
  const { code, stderr } = await person.legwork('plan', '--ics', file, '--at', '07:30', '--weeks', '1');
  expect([code, stderr]).toEqual([0, expect.stringContaining(`Wrote 2 sessions to ${file}.`)]);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('UID:2026-11-23-1@legwork\r\n');
  // Half past seven in Berlin in winter.
  expect(text).toContain('DTSTART:20261124T063000Z\r\n');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect((await person.legwork('plan', '--ics', file)).code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('L38 a session that was missed keeps its id on its new day', async () => {
  const [first] = liftsOf(await seasonOf(await runner()));
  const [later] = liftsOf(await seasonOf(await runner('2026-11-25T08:00:00')));
  expect([first?.id, first?.day]).toEqual(['2026-11-23-1', '2026-11-24']);
  expect([later?.id, later?.day]).toEqual(['2026-11-23-1', '2026-11-26']);
});

/** Puts an event into a person's journal, as an import or the app does. */
function keep<K extends Kind>(person: Person, id: string, kind: K, body: Body<K>): void {
  const event = makeEvent<Kind>({ kind, body, id, device: 'phone', deviceSeq: 0, at: '2026-11-23T08:00:00Z' });
  appendFileSync(person.journal, journalText([event]));
}

test('L37 a plan that was imported has its weeks, with races, pauses and what the runner said of single days', async () => {
  const person = await runner();
  const planned = (id: string, day: string, kind: 'tempo' | 'easy' | 'long', distanceKm: number): void =>
    keep(person, id, 'run.planned', {
      day,
      name: kind,
      likeness: kind,
      kind,
      confidence: 1,
      distanceKm,
      plan: 'Marathon',
      source: 'iCalendar',
    });
  planned('p1', '2026-11-25', 'tempo', 10);
  planned('p2', '2026-11-27', 'easy', 8);
  planned('p3', '2026-11-28', 'long', 24);
  keep(person, 'r1', 'race.set', { raceId: 'marathon', day: '2027-03-28', distanceKm: 42.2 });
  keep(person, 'w1', 'pause.set', { pauseId: 'holiday', from: '2026-12-07', to: '2026-12-13', why: 'away' });
  keep(person, 'd1', 'day.set', { day: '2026-11-26', lift: 'none' });
  keep(person, 'l1', 'run.logged', {
    startedAt: '2026-11-15T08:00:00',
    seconds: 6600,
    distanceMetres: 18_000,
    source: 'watch',
    detail: 'recording',
  });
  const season = await seasonOf(person);
  expect(season.races.map(({ day }) => day)).toEqual(['2027-01-31', '2027-03-28']);
  expect(season.weeks[0]?.days.map(({ runs }) => runs.join())).toEqual(['', '', 'tempo', '', 'easy', 'long', '']);
  expect(season.weeks[1]?.days[1]?.runs).toEqual(['intervals']);
  const days = liftsOf(season).map(({ day }) => day);
  expect(days).not.toContain('2026-11-26');
  expect(days.filter((day) => day >= '2026-12-07' && day <= '2026-12-13')).toEqual([]);
  const said = (await person.legwork('plan')).stdout.replace(/\s+/g, ' ');
  expect(said).toContain('24 km are 33 % more than your longest run of the 30 days before (18 km)');
});

test('L37 running and lifting of the last week are one load', async () => {
  const person = await runner();
  keep(person, 'l1', 'run.logged', {
    startedAt: '2026-11-22T08:00:00',
    seconds: 3600,
    kind: 'easy',
    source: 'watch',
    detail: 'recording',
  });
  const { stdout } = await person.legwork('plan');
  expect(stdout.replace(/\s+/g, ' ')).toContain('load 180, 180 from running and 0 from lifting');
});
