import { expect, test } from 'vitest';
import { did, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { liftsOf, monday, phasesOf, racer, seasonOf } from './example.ts';
import type { Season } from './season.ts';

const marathon = { day: '2027-03-28', distanceKm: 42.2 };
const sessionsOf = ({ weeks }: Season, phase: string): readonly number[] =>
  weeks.filter((week) => week.phase === phase).map((week) => liftsOf({ weeks: [week] }).length);
/** Two sessions a week for so many weeks, up to the day before the plan. */
const trainedFor = (weeks: number, repetitions = 12) =>
  Array.from({ length: 2 * weeks }, (_, index) =>
    did('leg-press', addDays(monday, -7 * weeks + 3.5 * index - (index % 2) * 0.5), { repetitions }),
  );

test('R3 eighteen weeks to a marathon: foundation, transition, heavy, in season, taper, off', () => {
  const season = seasonOf({ ...racer, race: marathon });
  expect(phasesOf(season)).toBe('foundation 5, transition 2, heavy 6, in-season 3, taper 2, off 2');
  const repetitions = (phase: string) =>
    new Set(
      season.weeks
        .filter((week) => week.phase === phase)
        .flatMap((week) => liftsOf({ weeks: [week] }).map(({ dose }) => dose.bigLifts?.high)),
    );
  expect([...repetitions('foundation')]).toEqual([15]);
  expect([...repetitions('transition')]).toEqual([10]);
  expect([...repetitions('heavy')]).toEqual([8, 6]);
  expect([...repetitions('in-season')]).toEqual([6]);
});

test('R3 a short race has two weeks in season, one of taper and one off', () => {
  expect(phasesOf(seasonOf({ ...racer, race: { day: '2027-01-31', distanceKm: 5 } }))).toBe(
    'foundation 5, transition 2, in-season 2, taper 1, off 1',
  );
});

test('R4 who stays at 12–15 builds at 12–15 until the season; what is missing before heavier loads is said', () => {
  const patient = seasonOf({ ...racer, repetitions: '12-15', race: marathon });
  expect(phasesOf(patient)).toBe('foundation 13, in-season 3, taper 2, off 2');
  expect(patient.weeks.flatMap(({ lacks }) => lacks)).toEqual([]);
  const [first, second] = seasonOf({ ...racer, race: marathon }).weeks;
  expect(first?.lacks).toEqual([
    { kind: 'sessions', more: 8 },
    { kind: 'weeks', more: 4 },
  ]);
  expect(second?.lacks).toContainEqual({ kind: 'sessions', more: 6 });
  const hurt = said('pain.reported', { at: `${monday}T08:00:00`, level: 5, redFlags: [] });
  expect(phasesOf(seasonOf({ ...racer, race: marathon }, {}, [hurt]))).toMatch(/^foundation 5/);
  expect(phasesOf(seasonOf({ ...racer, birthYear: 2012, race: marathon }))).not.toContain('heavy');
});

test('R4 who has the foundation behind them begins with the transition, who is heavy goes on', () => {
  expect(phasesOf(seasonOf({ ...racer, race: marathon }, {}, trainedFor(6)))).toMatch(
    /^transition 2, heavy 10, in-season 4,/,
  );
  expect(phasesOf(seasonOf({ ...racer, race: marathon }, {}, trainedFor(6, 5)))).toMatch(/^heavy/);
});

test('R5 the season is built around the longest race ahead; one on the way has only its own days', () => {
  const alone = seasonOf({ ...racer, race: marathon });
  const withTen = seasonOf({ ...racer, race: marathon }, { races: [{ day: '2027-02-14', distanceKm: 10 }] });
  expect(phasesOf(withTen)).toBe(phasesOf(alone));
  expect(liftsOf(alone).find(({ day }) => day === '2027-02-12')?.dose.size).toBe('full');
  expect(liftsOf(withTen).find(({ day }) => day === '2027-02-12')?.dose.size).toBe('light');
  // Nine days before a race on the way the session is whole, six days before it has nothing that makes sore.
  const nine = liftsOf(withTen).find(({ day }) => day === '2027-02-05');
  expect(nine?.dose).toEqual(liftsOf(alone).find(({ day }) => day === '2027-02-05')?.dose);
  const then = seasonOf({ ...racer, race: marathon }, { races: [{ day: '2027-06-06', distanceKm: 10 }] });
  expect(phasesOf(then)).toMatch(/taper 2, off 2, .*taper 1, off 1$/);
});

test('R6 without a race heavy blocks of ten weeks have a week off between them', () => {
  const season = seasonOf({ ...racer, runs: [{ weekday: 5, kind: 'long' }] }, { weeks: 30 });
  expect(phasesOf(season)).toMatch(/^foundation \d, transition 2, heavy 10, off 1, heavy 10/);
  expect(phasesOf(seasonOf({ repetitions: '12-15' }))).toBe('foundation 12');
});

test('R7 every fifth week of building in a row has about half the sets', () => {
  const { weeks } = seasonOf({ ...racer, race: marathon }, {}, trainedFor(2));
  expect(weeks.flatMap(({ isEasy }, index) => (isEasy ? [index + 1] : []))).toEqual([3, 8, 13]);
  const easy = liftsOf({ weeks: weeks.filter(({ isEasy }) => isEasy) });
  for (const { setsShare } of easy) expect(setsShare).toBeLessThanOrEqual(0.67);
  expect(easy.every(({ lowered }) => lowered.some(({ because }) => because.kind === 'easy-week'))).toBe(true);
});

test('R8 sessions: the usual days while building, one in season, one and then none in the taper, none right after', () => {
  const season = seasonOf({ ...racer, race: marathon });
  expect(new Set(sessionsOf(season, 'heavy'))).toEqual(new Set([2]));
  expect(sessionsOf(season, 'in-season')).toEqual([1, 1, 1]);
  expect(sessionsOf(season, 'taper')).toEqual([1, 0]);
  expect(sessionsOf(season, 'off')).toEqual([0, 1]);
  const older = seasonOf({ ...racer, birthYear: 1955, race: marathon });
  expect(sessionsOf(older, 'in-season')).toEqual([2, 2, 2]);
  const few = seasonOf({ repetitions: 'heavier', runs: [{ weekday: 5, kind: 'long' }] }, { weeks: 10 });
  expect(sessionsOf(few, 'foundation')).toEqual([2, 2, 2, 2]);
  expect(new Set(sessionsOf(few, 'heavy'))).toEqual(new Set([3]));
});
