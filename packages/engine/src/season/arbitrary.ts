/** Running calendars and histories of every kind, for property tests and the bench. */
import * as fc from 'fast-check';
import { plannedKinds, runKinds } from '../journal/event.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays, weekdays } from '../time.ts';
import type { PlanSeason } from './plan-season.ts';

export const healthy = said('screening.answered', {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
});
const gentle = said('screening.answered', { ...healthy.body, joint: true });

const firstMonday = '2026-11-23';
const weekday = fc.constantFrom(...weekdays);
const kind = fc.constantFrom(...runKinds);
const within = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(firstMonday, days));
const distanceKm = fc.constantFrom(5, 10, 21.1, 42.2, 100);
const race = fc.record({ day: within(-20, 140), distanceKm });
const pause = fc
  .record({ start: fc.integer({ min: -5, max: 100 }), length: fc.integer({ min: 0, max: 75 }) })
  .map(({ start, length }) => ({ from: addDays(firstMonday, start), to: addDays(firstMonday, start + length) }));

/** Sessions of the last months: none, some, or two a week for long enough for heavier loads. */
const history = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 8 }),
  fc.integer({ min: 0, max: 30 }).map((since) => Array.from({ length: 16 }, (_, index) => since + 3 + 3 * index)),
);

export const anySeason: fc.Arbitrary<PlanSeason> = fc
  .record({
    profile: fc.record({
      birthYear: fc.constantFrom(null, 1950, 1980, 1995, 2009, 2012),
      repetitions: fc.constantFrom('12-15' as const, 'heavier' as const),
      minutes: fc.integer({ min: 10, max: 90 }),
      liftDays: fc.uniqueArray(weekday, { maxLength: 5 }),
      runs: fc.array(fc.record({ weekday, kind }), { maxLength: 8 }),
      race: fc.option(race),
    }),
    screening: fc.constantFrom(healthy, healthy, gentle, null),
    history,
    repetitions: fc.constantFrom(5, 9, 12),
    legs: fc.constantFrom('heavy' as const, 'normal' as const),
    start: fc.integer({ min: 0, max: 6 }),
    weeks: fc.integer({ min: 1, max: 16 }),
    races: fc.uniqueArray(race, { maxLength: 3, selector: ({ day }) => day }),
    runs: fc.array(fc.record({ day: within(0, 100), runs: fc.uniqueArray(kind, { maxLength: 2 }) }), { maxLength: 8 }),
    pauses: fc.array(
      fc
        .tuple(pause, fc.constantFrom('ill' as const, 'away' as const))
        .map(([{ from, to }, why]) => ({ from, to, why })),
      { maxLength: 2 },
    ),
    closed: fc.uniqueArray(weekday, { maxLength: 3 }),
    wishes: fc.uniqueArray(within(0, 40), { maxLength: 4 }),
    planned: fc.array(
      fc.record({
        day: within(-7, 60),
        kind: fc.constantFrom(...plannedKinds),
        distanceKm: fc.option(fc.oneof(distanceKm, fc.constantFrom(12, 14, 18)), { nil: undefined }),
        seconds: fc.option(fc.constantFrom(2400, 4500, 6000), { nil: undefined }),
        startsAt: fc.constantFrom('06:30', '12:00', '19:00'),
      }),
      { maxLength: 12 },
    ),
    lifts: fc.array(fc.record({ day: within(0, 60), lift: fc.constantFrom('wanted' as const, 'none' as const) }), {
      maxLength: 3,
    }),
    ran: fc.array(within(-20, 0), { maxLength: 4 }),
  })
  .map(
    ({
      profile,
      screening,
      history: daysAgo,
      repetitions,
      legs,
      start,
      weeks,
      races,
      runs,
      pauses,
      closed,
      wishes,
      planned,
      lifts,
      ran,
    }) => {
      const from = addDays(firstMonday, start);
      const athlete = athleteWho(
        said('profile.set', profile),
        ...(screening ? [screening] : []),
        said('readiness.reported', { day: from, legs }),
        ...planned.map((run) =>
          said('run.planned', {
            ...run,
            name: run.kind,
            likeness: run.kind,
            confidence: 1,
            plan: 'Plan',
            source: 'test',
          }),
        ),
        ...lifts.map((lift) => said('day.set', lift)),
        ...ran.map((day) =>
          said('run.logged', { startedAt: `${day}T07:00:00`, seconds: 3600, source: 'watch', detail: 'summary' }),
        ),
        ...daysAgo
          .toSorted((a, b) => b - a)
          .flatMap((days) => [1, 2, 3].map(() => did('leg-press', addDays(from, -days), { repetitions }))),
      );
      return { athlete, from, weeks, races, runs, pauses, closed, wishes };
    },
  );
