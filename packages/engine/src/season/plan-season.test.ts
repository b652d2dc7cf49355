import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays, weekdayOf } from '../time.ts';
import { limitsOn } from '../workout/day-limits.ts';
import { anySeason, healthy } from './arbitrary.ts';
import { liftsOf, monday, racer, seasonOf } from './example.ts';
import { planSeason } from './plan-season.ts';
import { leadLift } from './projected.ts';
import type { Season } from './season.ts';
import { violationsOf } from './violations.ts';
import { withDone } from './with-done.ts';

const on = (season: Season, day: string) => liftsOf(season).find((lift) => lift.day === day);
const yieldsOf = ({ weeks }: Season) => weeks.flatMap(({ yields }) => yields);
/** Runs on these weekdays, nothing known of the gym. */
const runs = (
  ...kinds: readonly (readonly [weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6, kind: 'long' | 'intervals' | 'tempo'])[]
) => kinds.map(([weekday, kind]) => ({ weekday, kind }));
/** Three weeks of two sessions: legs are used to it. */
const used = Array.from({ length: 6 }, (_, index) =>
  did('leg-press', addDays(monday, -21 + 3 * index), { effort: { kind: 'reserve', repetitions: 1 } }),
);

const planned = (day: string, startsAt: string, kind: 'intervals' | 'easy') =>
  said('run.planned', { day, startsAt, name: kind, likeness: kind, kind, confidence: 1, plan: 'Plan', source: 'test' });

/** A planned run of so many kilometres. */
const measured = (day: string, kind: 'tempo' | 'easy', distanceKm: number) =>
  said('run.planned', {
    day,
    kind,
    distanceKm,
    name: kind,
    likeness: kind,
    confidence: 1,
    plan: 'Marathon',
    source: 'iCalendar',
  });

/** Intervals on Tuesday at that hour, in somebody's plan. */
const intervalsAt = (startsAt: string) => [
  ...used,
  planned('2026-11-24', startsAt, 'intervals'),
  planned('2026-11-25', '07:00', 'easy'),
];

describe('the rules', () => {
  test('R9 R10 R11 R12 R13 R16 on every calendar and history: no rule is broken, and what gives way is said', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        expect(violationsOf(question, planSeason(question))).toEqual([]);
      }),
      { numRuns: 120, seed: 11 },
    );
  });

  test('R9 the violations are found by those who look for them', () => {
    const question = { athlete: athleteWho(healthy, said('profile.set', racer)), from: monday, weeks: 2 };
    const season = planSeason(question);
    const moved = season.weeks.map((week) => ({
      ...week,
      days: week.days.map((each, at) => {
        const lift = week.days[(at + 1) % 7]?.lift ?? null;
        return { ...each, lift: lift && { ...lift, day: each.day } };
      }),
    }));
    const found = violationsOf(question, { ...season, weeks: moved }).join('\n');
    expect(found).toContain('heavy legs the day before a key run');
    expect(found).toContain('tired in a key run');
    expect(violationsOf({ ...question, closed: [1, 4] }, season).join('\n')).toContain('the gym is closed');
    const morning = athleteWho(healthy, said('profile.set', { liftDays: [1] }), ...intervalsAt('07:30'));
    const evening = athleteWho(healthy, said('profile.set', { liftDays: [1] }), ...intervalsAt('18:30'));
    const tuesday = planSeason({ athlete: morning, from: monday, weeks: 1 });
    expect(violationsOf({ athlete: evening, from: monday }, tuesday)).toEqual([
      '2026-11-24: on the day of a hard evening run',
    ]);
  });

  test('R9 48 hours before a key run are enough when legs are used to it and no set goes to fatigue, 72 when one does', () => {
    const week = { liftDays: [3] as const, runs: runs([6, 'long']) };
    const usual = { ...week, liftDays: [...week.liftDays] };
    expect(on(seasonOf(usual, {}, used), '2026-11-26')?.dose).toMatchObject({ size: 'full', bigLifts: { reserve: 0 } });
    const late = seasonOf({ ...usual, liftDays: [4] }, {}, used);
    expect(on(late, '2026-11-27')).toMatchObject({
      dose: { size: 'eased', bigLifts: { sets: 2, reserve: 2 }, lengthening: false },
      lowered: [{ because: { kind: 'obstacle', obstacle: { kind: 'run-soon', run: 'long', hours: 48 } } }],
    });
  });

  test('R31 an hour that legs are short of, in three days, takes nothing from a session: the model knows no hours', () => {
    const older = seasonOf({ birthYear: 1958, liftDays: [3], runs: runs([6, 'long']) }, {}, used);
    expect(on(older, '2026-11-26')?.dose.size).toBe('full');
  });

  test('R2 an eased session on a free day comes before a full one after the long run, unless that is a usual day', () => {
    const runner = { runs: runs([2, 'intervals'], [6, 'long']) };
    const { weeks } = seasonOf(runner, { weeks: 5 }, used);
    const onSundays = weeks.flatMap(({ days }) => days.slice(6)).filter(({ lift }) => lift?.dose.size === 'full');
    expect(onSundays).toEqual([]);
    expect(on(seasonOf({ ...runner, liftDays: [6] }, {}, used), '2026-11-29')?.dose.size).toBe('full');
  });

  test('R15 who asked for the day that a session went to is told so', () => {
    const profile = { liftDays: [1, 4] as [1, 4], runs: [] };
    const season = seasonOf(profile, { wishes: ['2026-11-28'], weeks: 1 }, used);
    expect(yieldsOf(season)).toContainEqual({
      kind: 'day',
      day: '2026-11-27',
      to: '2026-11-28',
      because: { kind: 'asked', day: '2026-11-28' },
    });
  });

  test('R30 the day before long miles at race pace holds isolation and hip work only', () => {
    const plan = [measured('2026-11-24', 'easy', 8), measured('2026-11-29', 'tempo', 22)];
    const season = seasonOf({ liftDays: [5] }, { weeks: 1, closed: [0, 1, 2, 3, 4, 6] }, [...used, ...plan]);
    expect(on(season, '2026-11-28')?.dose).toMatchObject({ size: 'light', bigLifts: null });
  });

  test('R9 the day before a key run holds isolation and hip work only, as Today does', () => {
    const profile = { liftDays: [5] as 5[], runs: runs([6, 'long']) };
    const asked = { weeks: 1, closed: [0, 1, 2, 3, 4, 6] as (0 | 1 | 2 | 3 | 4 | 6)[] };
    const season = seasonOf(profile, asked, used);
    expect(on(season, '2026-11-28')?.dose).toMatchObject({ size: 'light', bigLifts: null });
    expect(limitsOn(athleteWho(healthy, said('profile.set', profile)), '2026-11-28').lightOnly).toBe(true);
    expect(yieldsOf(season)).toContainEqual(
      expect.objectContaining({ kind: 'size', day: '2026-11-28', size: 'light' }),
    );
  });

  test('R10 no session on the day of a race and the day before, nothing heavy in the last four, nothing right after', () => {
    const season = seasonOf({ liftDays: [0, 2, 4], race: { day: '2026-12-13', distanceKm: 10 } }, {}, used);
    const days = liftsOf(season).map(({ day }) => day);
    for (const day of days.filter((each) => each >= '2026-12-12' && each <= '2026-12-16')) expect(day).toBe('none');
    const near = liftsOf(season).filter(({ day }) => day >= '2026-12-09' && day <= '2026-12-13');
    expect(near.filter(({ dose }) => dose.bigLifts !== null)).toEqual([]);
  });

  test('R10 in the week of the race that counted nothing is lifted after it', () => {
    const season = seasonOf({ liftDays: [5], race: { day: '2026-12-08', distanceKm: 5 } }, { weeks: 3 }, used);
    expect(season.weeks[2]?.phase).toBe('taper');
    expect(liftsOf({ weeks: season.weeks.slice(2) })).toEqual([]);
    expect(yieldsOf(season)).toContainEqual(expect.objectContaining({ kind: 'sessions', wanted: 1, planned: 0 }));
  });

  test('R12 hard days hard: heavy legs on the day of a hard run only when the next day is easy, and the run comes first', () => {
    const hard = seasonOf({ liftDays: [1], runs: runs([1, 'intervals'], [2, 'tempo']) }, { weeks: 1 }, used);
    expect(on(hard, '2026-11-24')?.dose.bigLifts).toBeFalsy();
    const easy = seasonOf({ liftDays: [1], runs: runs([1, 'intervals'], [3, 'tempo']) }, { weeks: 1 }, used);
    expect(on(easy, '2026-11-24')).toMatchObject({ dose: { size: 'full' }, after: 'intervals', notBefore: null });
  });

  test('R12 the hour of a planned run says from when to lift after it; on the day of an evening run nothing is lifted when it is hard', () => {
    const morning = seasonOf({ liftDays: [1] }, { weeks: 1 }, intervalsAt('07:30'));
    expect(on(morning, '2026-11-24')?.notBefore).toEqual({ best: 870, least: 690, runStarts: 450 });
    const evening = seasonOf({ liftDays: [1] }, { weeks: 1 }, intervalsAt('18:30'));
    expect(on(evening, '2026-11-24')).toBeUndefined();
    expect(yieldsOf(evening)).toContainEqual(
      expect.objectContaining({
        kind: 'day',
        day: '2026-11-24',
        because: expect.objectContaining({ kind: 'run-late' }),
      }),
    );
  });

  test('R13 a pause has no session; after an illness a week is easy, after more than two weeks away there are two sets', () => {
    const ill = seasonOf(racer, { pauses: [{ from: '2026-11-23', to: '2026-11-29', why: 'ill' }], weeks: 3 }, used);
    expect(ill.weeks[0]?.days.every(({ lift, runs: each }) => lift === null && each.length === 0)).toBe(true);
    expect(ill.weeks[0]?.yields).toContainEqual({
      kind: 'sessions',
      wanted: 2,
      planned: 0,
      because: [{ kind: 'pause', why: 'ill' }],
    });
    for (const { dose, lowered } of liftsOf({ weeks: ill.weeks.slice(1, 2) })) {
      expect(dose).toMatchObject({ bigLifts: { sets: 2, reserve: 2 }, lengthening: false });
      expect(lowered.map(({ because }) => because.kind)).toContain('illness');
    }
    const away = seasonOf(racer, { pauses: [{ from: '2026-11-23', to: '2026-12-13', why: 'away' }], weeks: 5 }, used);
    const [first] = liftsOf(away);
    expect(first?.day && first.day > '2026-12-13').toBe(true);
    expect(first).toMatchObject({ dose: { bigLifts: { sets: 2 } } });
    expect(first?.lowered.map(({ because }) => because.kind)).toContain('first-week-back');
  });

  test('R13 R22 what the journal says of gym, days, races and pauses counts as what is asked does', () => {
    const closed = said('gym.set', { gymId: 'gym', name: 'Gym', closedOn: [0, 4] });
    expect(liftsOf(seasonOf(racer, { weeks: 3 }, [...used, closed])).map(({ day }) => weekdayOf(day))).not.toContain(0);
    const none = said('day.set', { day: '2026-11-27', lift: 'none' });
    const declined = seasonOf(racer, { weeks: 1 }, [...used, none]);
    expect(on(declined, '2026-11-27')).toBeUndefined();
    expect(yieldsOf(declined)).toContainEqual(expect.objectContaining({ because: { kind: 'declined' } }));
    const wanted = said('day.set', { day: '2026-12-02', lift: 'wanted' });
    expect(on(seasonOf(racer, { weeks: 2 }, [...used, wanted]), '2026-12-02')).toBeDefined();
    const away = said('pause.set', { pauseId: 'holiday', from: '2026-11-23', to: '2026-11-29', why: 'away' });
    expect(liftsOf(seasonOf(racer, { weeks: 1 }, [...used, away]))).toEqual([]);
    const race = { raceId: 'marathon', day: '2027-03-28', distanceKm: 42.2 };
    expect(seasonOf(racer, {}, [...used, said('race.set', race)]).weeks).toEqual(
      seasonOf({ ...racer, race: { day: race.day, distanceKm: race.distanceKm } }, {}, used).weeks,
    );
  });

  test('R14 the first two sessions in six weeks have two sets with two left, lunges and all', () => {
    const [first, second, third] = liftsOf(seasonOf({ ...racer, runs: [] }));
    for (const lift of [first, second])
      expect(lift).toMatchObject({
        dose: { bigLifts: { sets: 2, reserve: 2 }, lengthening: true },
        lowered: [{ because: { kind: 'new' } }],
      });
    expect(third).toMatchObject({ dose: { bigLifts: { sets: 3, reserve: 0 } }, lowered: [] });
  });
});

describe('giving way', () => {
  test('R15 a usual day gives way to a rule, then the size of a session, then a session', () => {
    const day = seasonOf({ liftDays: [0, 3], runs: runs([1, 'intervals'], [6, 'long']) }, { weeks: 1 }, used);
    expect(yieldsOf(day)).toEqual([
      {
        kind: 'day',
        day: monday,
        to: '2026-11-24',
        because: expect.objectContaining({ kind: 'run-soon', run: 'intervals' }),
      },
    ]);
    const everyDay = runs([0, 'long'], [1, 'long'], [2, 'long'], [3, 'long'], [4, 'long'], [5, 'long'], [6, 'long']);
    const size = seasonOf({ liftDays: [1, 4], runs: everyDay }, { weeks: 1 }, used);
    expect(liftsOf(size).map(({ day: each, dose }) => [each, dose.size])).toEqual([
      ['2026-11-24', 'light'],
      ['2026-11-27', 'light'],
    ]);
    const closed = seasonOf({ liftDays: [1, 4] }, { weeks: 1, closed: [0, 2, 3, 4, 5, 6] }, used);
    expect(yieldsOf(closed)).toContainEqual({ kind: 'sessions', wanted: 2, planned: 1, because: expect.anything() });
  });

  test('R16 a day that is asked for holds as much as the rules allow, or the season says why not', () => {
    const season = seasonOf(racer, { wishes: ['2026-11-28', '2026-12-02'], weeks: 2 }, used);
    expect(on(season, '2026-11-28')).toMatchObject({
      dose: { size: 'light' },
      lowered: [
        {
          because: {
            kind: 'obstacle',
            obstacle: { kind: 'run-soon', run: 'long', day: '2026-11-29', hours: 24, hoursNeeded: 48 },
          },
        },
      ],
    });
    expect(on(season, '2026-12-02')?.dose.size).toBe('full');
    const race = { race: { day: '2026-11-29', distanceKm: 10 } };
    expect(yieldsOf(seasonOf(race, { wishes: ['2026-11-28'] }, used))).toContainEqual({
      kind: 'wish',
      day: '2026-11-28',
      because: { kind: 'race-soon', day: '2026-11-29', days: 1 },
    });
  });

  test('R17 each session has up to two other days on which all rules hold', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        const season = planSeason({ ...question, wishes: [], weeks: 2 });
        const [lift] = liftsOf(season);
        for (const { day, size } of lift?.backups ?? []) {
          const wished = { ...question, weeks: 2, wishes: [day] };
          const moved = planSeason(wished);
          expect(on(moved, day)).toBeDefined();
          expect(violationsOf(wished, moved)).toEqual([]);
          expect(['full', 'eased', 'light']).toContain(size);
        }
        expect(lift?.backups.length ?? 0).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('again', () => {
  const athlete = athleteWho(healthy, said('profile.set', { ...racer, race: { day: '2027-03-28', distanceKm: 42.2 } }));

  test('R18 who does what is planned and asks again gets the same weeks', () => {
    const season = planSeason({ athlete, from: monday });
    for (const done of [1, 4, 9, 15]) {
      const expected = withDone(athlete, liftsOf({ weeks: season.weeks.slice(0, done) }), leadLift(athlete));
      const later = planSeason({ athlete: expected, from: addDays(monday, 7 * done) });
      expect(later.weeks.map(({ phase, isEasy, days }) => [phase, isEasy, days.map(({ lift }) => lift?.dose)])).toEqual(
        season.weeks.slice(done).map(({ phase, isEasy, days }) => [phase, isEasy, days.map(({ lift }) => lift?.dose)]),
      );
    }
  });

  test('R18 what was missed is planned anew within its week under its old name, and nothing is repaid after it', () => {
    const planned = planSeason({ athlete, from: monday });
    expect(liftsOf({ weeks: planned.weeks.slice(0, 1) }).map(({ id, day }) => [id, day])).toEqual([
      ['2026-11-23-1', '2026-11-24'],
      ['2026-11-23-2', '2026-11-27'],
    ]);
    const missed = planSeason({ athlete, from: '2026-11-25' });
    expect(liftsOf({ weeks: missed.weeks.slice(0, 1) })[0]).toMatchObject({ id: '2026-11-23-1', day: '2026-11-25' });
    const lost = planSeason({ athlete, from: '2026-11-30' });
    expect(liftsOf({ weeks: lost.weeks.slice(0, 1) })).toHaveLength(2);
  });

  test('R18 a session that was done on another day counts, and the next keeps its distance', () => {
    const moved = athleteWho(healthy, said('profile.set', racer), ...used, did('leg-press', '2026-11-25'));
    const { weeks } = planSeason({ athlete: moved, from: '2026-11-25', weeks: 1 });
    expect(weeks[0]?.days[2]).toMatchObject({ day: '2026-11-25', done: true, lift: null });
    expect(liftsOf({ weeks }).map(({ id, day }) => [id, day])).toEqual([['2026-11-23-2', '2026-11-27']]);
  });

  test('R19 the same question has the same answer', () => {
    fc.assert(
      fc.property(anySeason, (question) => {
        expect(planSeason(question)).toEqual(planSeason(question));
      }),
      { numRuns: 20, seed: 9 },
    );
  });

  test('R20 while a red flag stands, or before a clinician was asked, there is no plan', () => {
    const flag = said('pain.reported', { at: `${monday}T08:00:00`, level: 3, redFlags: ['chest-pressure'] });
    expect(seasonOf(racer, {}, [flag])).toMatchObject({ weeks: [], noPlan: { kind: 'stop' } });
    const symptoms = said('screening.answered', { ...healthy.body, symptoms: true });
    expect(seasonOf(racer, {}, [symptoms])).toMatchObject({ weeks: [], noPlan: { kind: 'ask-clinician' } });
  });

  test('R20 gentle answers make every session gentle', () => {
    const joint = said('screening.answered', { ...healthy.body, joint: true });
    const parts = liftsOf(seasonOf(racer, {}, [joint])).flatMap(({ dose }) => [dose.bigLifts, dose.others]);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((part) => part !== null && (part.sets > 2 || part.reserve < 3))).toEqual([]);
  });
});
