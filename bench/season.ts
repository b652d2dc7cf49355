/**
 * `npm run bench season [CALENDARS]`: 52 weeks planned for a runner with two years of sessions, and every hard rule over
 * 100,000 generated calendars and histories, checked by other code than the planner's.
 */
import type { Athlete } from '@legwork/engine/journal';
import { planSeason } from '@legwork/engine/season';
import { addDays } from '@legwork/engine/time';
import * as fc from 'fast-check';
import { athleteWho, did, said } from '../packages/engine/src/journal/example.ts';
import { anySeason, healthy } from '../packages/engine/src/season/arbitrary.ts';
import { racer } from '../packages/engine/src/season/example.ts';
import { violationsOf } from '../packages/engine/src/season/violations.ts';

const from = '2026-11-23';

/** Two sessions of twelve sets a week for two years, five runs a week, a race in ten months. */
function longAthlete(): Athlete {
  const sessions = Array.from({ length: 208 }, (_, index) => addDays(from, Math.round(-3.5 * (208 - index))));
  return athleteWho(
    healthy,
    said('profile.set', {
      ...racer,
      race: { day: '2027-09-26', distanceKm: 42.2 },
    }),
    ...sessions.flatMap((day) => Array.from({ length: 12 }, () => did('leg-press', day, { repetitions: 6 }))),
  );
}

function planYears(): void {
  const athlete = longAthlete();
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    planSeason({ athlete, from, weeks: 52 });
    return performance.now() - start;
  });
  const [first = 0] = times;
  const middle = times.toSorted((a, b) => a - b)[10] ?? 0;
  console.log(`52 weeks: first ${first.toFixed(0)} ms, median of 21 ${middle.toFixed(0)} ms   bar 50 ms`);
}

/** Calendars are drawn in parcels, so that not all stand in memory. */
const parcel = 1000;

function checkRules(calendars: number): void {
  const counts = { weeks: 0, sessions: 0, yields: 0, violations: 0 };
  const start = performance.now();
  for (let done = 0; done < calendars; done += parcel) {
    const questions = fc.sample(anySeason, { numRuns: Math.min(parcel, calendars - done), seed: done + 1 });
    for (const question of questions) {
      const season = planSeason(question);
      counts.weeks += season.weeks.length;
      for (const { days, yields } of season.weeks) {
        counts.sessions += days.filter(({ lift }) => lift !== null).length;
        counts.yields += yields.length;
      }
      for (const violation of violationsOf(question, season)) {
        counts.violations += 1;
        if (counts.violations <= 10)
          console.log(`  ${violation}\n    ${JSON.stringify({ ...question, athlete: question.athlete.profile })}`);
      }
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${calendars} calendars, ${counts.weeks} weeks, ${counts.sessions} sessions, ${counts.yields} things gave way with a reason, in ${seconds} s: ${counts.violations} violations   bar 0`,
  );
}

planYears();
checkRules(Number(process.argv[2] ?? 100_000));
