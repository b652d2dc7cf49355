import type { LongerRun } from '../running/longest-run.ts';
import type { WeekLoad } from '../running/week-load.ts';
import type { Dose } from '../season/dose.ts';
import type { Sets } from '../season/freshness.ts';
import type { HeavySessions } from '../season/heavy-sessions.ts';
import { latestStart } from '../season/hours.ts';
import type { LegFreshness } from '../season/legs.ts';
import type { Backup, PlannedLift, Yield } from '../season/season.ts';
import type { Day } from '../time.ts';
import { clockOf } from '../time.ts';
import { countWords, sentenceCase } from './names.ts';
import { runWords } from './runs.ts';
import { dayName, obstacleWords } from './season.ts';

/** The weeks ahead, their sessions, and what gives way in them. */

const reserveWords = (reserve: number): string => (reserve === 0 ? 'to fatigue' : `with ${reserve} left`);
const setsWords = ({ sets, low, high, reserve }: Sets): string => `${sets} × ${low}–${high} ${reserveWords(reserve)}`;

/** What a session holds: "big lifts 3 × 4–6 with 2 left, the rest 2 × 12–15 to fatigue". */
export function doseWords({ bigLifts, others, lengthening }: Dose): string {
  if (bigLifts === null) return others ? `isolation and hips only, ${setsWords(others)}` : 'nothing';
  const parts = [
    `big lifts ${setsWords(bigLifts)}`,
    ...(others ? [`the rest ${setsWords(others)}`] : []),
    ...(lengthening ? [] : ['no lunges']),
  ];
  return parts.join(', ');
}

const sizeNames: Readonly<Record<Dose['size'], string>> = { full: 'full', eased: 'eased', light: 'light' };

/** What gave way to a rule, and to which. */
export function yieldWords(given: Yield): string {
  switch (given.kind) {
    case 'wish':
      return `Not on ${dayName(given.day)}: ${obstacleWords(given.because)}.`;
    case 'day':
      return given.to === null
        ? `No session on ${dayName(given.day)}: ${obstacleWords(given.because)}.`
        : `${dayName(given.to)} in place of ${dayName(given.day)}: ${obstacleWords(given.because)}.`;
    case 'size':
      return `${dayName(given.day)} is ${given.size === 'eased' ? 'an' : 'a'} ${sizeNames[given.size]} session: ${obstacleWords(given.because)}.`;
    case 'sessions':
      return `${sentenceCase(countWords(given.planned, 'session'))} instead of ${given.wanted}: ${given.because.map(obstacleWords).join('; ')}.`;
    default:
      return given satisfies never;
  }
}

/** What races on the way cost; `null` when that is nothing. */
export const heavySessionsWords = ({ wanted, takenByRaces }: HeavySessions): string | null =>
  takenByRaces === 0 ? null : `Heavy sessions: races on the way take ${takenByRaces} of ${wanted}.`;

/** Where a session can go when its day falls through, and what that costs. */
export const backupWords = (day: Day, backups: readonly Backup[]): string =>
  `If ${dayName(day)} falls through: ${backups.map(backupDayWords).join(' or ')}.`;

const backupDayWords = ({ day, size, because }: Backup): string => {
  const cost = [...(size === 'full' ? [] : [sizeNames[size]]), ...(because ? [obstacleWords(because)] : [])];
  return `${dayName(day)}${cost.length > 0 ? ` (${cost.join(', since ')})` : ''}`;
};

const readyWords: Readonly<Record<LegFreshness['readyFor'], string>> = {
  'key-run': 'Legs are fresh enough for a hard or long run.',
  lifting: 'Legs are ready to lift, not for a hard or long run.',
  'easy-run': 'Legs are ready for an easy run.',
  rest: 'Legs need rest.',
};

/** What the legs are ready for. */
export const freshnessWords = ({ readyFor }: LegFreshness): string => readyWords[readyFor];

/** A planned run that is much longer than the last weeks' longest. */
export const longerRunWords = ({ day, distanceKm, longestKm, percent }: LongerRun): string =>
  `${dayName(day)} ${day}: ${kmWords(distanceKm)} are ${Math.round(percent)} % more than your longest run of the 30 days before (${kmWords(longestKm)}). More than 10 % is where injuries rise (Frandsen 2025): ${kmWords(1.1 * longestKm)} would do.`;

const kmWords = (km: number): string => `${Math.floor(10 * km) / 10} km`;

/** Running and lifting of seven days on one scale. */
export const weekLoadWords = ({ running, lifting }: WeekLoad): string =>
  `The last seven days: load ${running + lifting}, ${running} from running and ${lifting} from lifting (exertion × minutes, Foster 2001).`;

/** Said of a session that hills go with. */
export const hillsFitWords = (day: Day): string => `Hills on the treadmill fit after the session on ${dayName(day)}.`;

/** The order of the day when there is a run, by the clock where its hour is known. */
export const afterRunWords = (run: string, notBefore: PlannedLift['notBefore'] = null): string =>
  notBefore === null
    ? `After ${runWords(run)}, six hours later if you can, three at the least (Schumann 2022).`
    : notBefore.least > latestStart
      ? `Before ${runWords(run)} at ${clockOf(notBefore.runStarts)}: three hours after it (Schumann 2022) is too late in the evening.`
      : `After ${runWords(run)}, from ${clockOf(Math.ceil(notBefore.least))} on${notBefore.best > latestStart ? '' : `, better from ${clockOf(Math.ceil(notBefore.best))}`} (Schumann 2022).`;
