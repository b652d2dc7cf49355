import { describe, expect, test } from 'vitest';
import type { Athlete } from '../journal/athlete.ts';
import type { PlannedKind, RunKind } from '../journal/event.ts';
import { athleteWho, type Said, said } from '../journal/example.ts';
import { addDays, type Day } from '../time.ts';
import { calendarOf } from './calendar.ts';

const monday = '2026-11-23';
const day = (after: number): Day => addDays(monday, after);
const planned = (after: number, kind: PlannedKind, distanceKm?: number, seconds?: number): Said =>
  said('run.planned', {
    day: day(after),
    name: kind,
    likeness: kind,
    kind,
    confidence: 1,
    plan: 'Marathon',
    source: 'iCalendar',
    ...(distanceKm !== undefined && { distanceKm }),
    ...(seconds !== undefined && { seconds }),
  });
/** Intervals on Tuesday, the long run on Sunday. */
const usual = said('profile.set', {
  runs: [
    { weekday: 1, kind: 'intervals' },
    { weekday: 6, kind: 'long' },
  ],
});
const weekOf = (athlete: Athlete, first = 0): readonly string[] => {
  const { runsOn } = calendarOf(athlete);
  return Array.from({ length: 7 }, (_, at) => runsOn(day(first + at)).join('+'));
};
const who = (...more: readonly Said[]): Athlete => athleteWho(usual, ...more);
const saidOf = (after: number, runs: readonly RunKind[]): Said => said('day.set', { day: day(after), runs: [...runs] });

describe('which runs are on a day', () => {
  test('R22 the usual week, by the day of the week', () => {
    expect(weekOf(who())).toEqual(['', 'intervals', '', '', '', '', 'long']);
  });

  test('R22 a plan has its whole weeks; strength and the rest of a calendar are no runs', () => {
    const athlete = who(planned(0, 'strength'), planned(2, 'tempo'), planned(3, 'rest'), planned(4, 'other'));
    expect(weekOf(athlete)).toEqual(['', '', 'tempo', '', '', '', '']);
    expect(weekOf(athlete, 7)).toEqual(['', 'intervals', '', '', '', '', 'long']);
  });

  test('R22 a single planned run takes the place of its own day only', () => {
    expect(weekOf(who(planned(1, 'hills')))).toEqual(['', 'hills', '', '', '', '', 'long']);
    expect(weekOf(who(planned(1, 'hills'), planned(1, 'easy')))).toEqual(['', 'easy+hills', '', '', '', '', 'long']);
  });

  test('R30 a planned run is long from 20 km or 90 minutes on, whatever it is called', () => {
    const plan = [planned(0, 'easy', 19.9, 5399), planned(2, 'tempo', 20), planned(4, 'hills', undefined, 5400)];
    expect(weekOf(who(...plan))).toEqual(['easy', '', 'long', '', 'long', '', '']);
    expect(weekOf(who(planned(2, 'intervals', 22), planned(4, 'rest')))[2]).toBe('intervals');
  });

  test('R30 so is one that is a fifth longer than every other of its week, but for very short ones', () => {
    const tuesdayAndThursday = [planned(1, 'easy', 10), planned(3, 'easy', 14.5)];
    expect(weekOf(who(...tuesdayAndThursday, planned(6, 'easy', 17.7)))[6]).toBe('long');
    expect(weekOf(who(...tuesdayAndThursday, planned(6, 'tempo', 17)))[6]).toBe('tempo');
    expect(weekOf(who(planned(1, 'easy', 5), planned(3, 'easy', 5), planned(6, 'tempo', 8)))[6]).toBe('tempo');
    expect(weekOf(who(planned(1, 'easy', 5), planned(6, 'tempo', 14)))[6]).toBe('tempo');
  });

  test('R22 what the runner says of a day comes before plan and usual week, and can be taken back', () => {
    const plan = [planned(1, 'tempo'), planned(3, 'easy')];
    expect(weekOf(who(...plan, saidOf(1, []), saidOf(5, ['long'])))).toEqual(['', '', '', 'easy', '', 'long', '']);
    const back = said('day.set', { day: day(1), runs: null });
    expect(weekOf(who(...plan, saidOf(1, []), back))).toEqual(['', 'tempo', '', 'easy', '', '', '']);
  });

  test('R22 a correction of a planned run counts for all like it', () => {
    const athlete = who(
      planned(2, 'other'),
      planned(9, 'other'),
      said('run.classified', { likeness: 'other', kind: 'long' }),
    );
    expect([weekOf(athlete)[2], weekOf(athlete, 7)[2]]).toEqual(['long', 'long']);
  });

  test('R22 races are on their days, from wherever they are known; a race that was called off is none', () => {
    const races = [
      said('profile.set', { race: { day: day(20), distanceKm: 42.2 } }),
      said('race.set', { raceId: 'ten', day: day(6), distanceKm: 10 }),
      planned(13, 'race', 21.1),
      planned(12, 'race'),
    ];
    expect(calendarOf(who(...races)).races).toEqual([
      { day: day(6), distanceKm: 10 },
      { day: day(12), distanceKm: 10 },
      { day: day(13), distanceKm: 21.1 },
      { day: day(20), distanceKm: 42.2 },
    ]);
    expect(weekOf(who(...races))[6]).toBe('race');
    expect(calendarOf(who(...races, saidOf(13, ['easy']))).races.map((race) => race.day)).not.toContain(day(13));
  });

  test('R22 who is ill does not run, and the usual week rests after the race that counted', () => {
    const ill = said('pause.set', { pauseId: 'cold', from: day(0), to: day(3), why: 'ill' });
    expect(weekOf(who(ill, planned(2, 'tempo'), planned(3, 'easy')))).toEqual(['', '', '', '', '', '', '']);
    const away = said('pause.set', { pauseId: 'holiday', from: day(0), to: day(6), why: 'away' });
    expect(weekOf(who(away))[1]).toBe('intervals');
    const raced = said('profile.set', { race: { day: day(-1), distanceKm: 10 } });
    expect(weekOf(who(raced))).toEqual(['', '', '', '', '', '', '']);
    const onTheWay = said('race.set', { raceId: 'big', day: day(60), distanceKm: 42.2 });
    expect(weekOf(who(raced, onTheWay))[1]).toBe('intervals');
  });
});
