import type { LongerRun } from '../running/longest-run.ts';
import type { WeekLoad } from '../running/week-load.ts';
import { type Dose, setsIn } from '../season/dose.ts';
import type { Sets } from '../season/freshness.ts';
import type { LegFreshness } from '../season/legs.ts';
import type { Backup, Because, Lowering, Obstacle, Phase, PlannedLift, Yield } from '../season/season.ts';
import { sourceOf } from '../season/sources.ts';
import { type Day, type Weekday, weekdayOf } from '../time.ts';
import { countWords, sentenceCase } from './names.ts';
import { runWords } from './runs.ts';

/** The weeks ahead, and why they are as they are. */

const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'Monday',
  1: 'Tuesday',
  2: 'Wednesday',
  3: 'Thursday',
  4: 'Friday',
  5: 'Saturday',
  6: 'Sunday',
};
const dayName = (day: Day): string => weekdayNames[weekdayOf(day)];

const phaseNames: Readonly<Record<Phase, string>> = {
  foundation: 'Foundation',
  transition: 'Transition',
  heavy: 'Heavy',
  'in-season': 'In season',
  taper: 'Taper',
  off: 'Off',
};

/** The name of a phase, as a title. */
export const phaseTitle = (phase: Phase): string => phaseNames[phase];

const phaseReasons: Readonly<Record<Phase, string>> = {
  foundation: 'Learn the movements, find the loads and let tendons get used to them, at 12–15 repetitions.',
  transition: 'The big lifts get heavier step by step, everything else stays at 12–15.',
  heavy: 'Few repetitions with more load on the big lifts: this is where legs get strong.',
  'in-season': 'Running comes first. One session a week keeps what you have built.',
  taper: 'Arrive fresh: fewer sets, the same load, then no lifting at all.',
  off: 'Let it rest. Light work when the legs ask for it.',
};

/** What a phase is for. */
export const phaseWords = (phase: Phase): string => phaseReasons[phase];

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

/** Why a day is as it is, for the middle of a sentence. */
function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'past':
      return 'the week is under way';
    case 'pause':
      return obstacle.why === 'ill' ? 'you are ill' : 'you are away';
    case 'closed':
      return 'the gym is closed';
    case 'declined':
      return 'you want none on it';
    case 'race-soon':
      return obstacle.days === 0 ? 'it is race day' : `your race is ${countWords(obstacle.days, 'day')} later`;
    case 'race-behind':
      return `your race was ${countWords(obstacle.days, 'day')} before`;
    case 'run-soon':
      return `legs need ${Math.ceil(obstacle.hoursNeeded)} hours before ${runWords(obstacle.run)} on ${dayName(obstacle.day)}, and have ${obstacle.hours}`;
    case 'run-late':
      return `${runWords(obstacle.run)} on ${dayName(obstacle.day)} ends too late to lift after it`;
    case 'hard-run-tomorrow':
      return `${runWords(obstacle.run)} on ${dayName(obstacle.day)} comes right after a hard run`;
    case 'other-session':
      return `the session on ${dayName(obstacle.day)} is too near`;
    case 'recovering':
      return `your legs need until ${dayName(obstacle.until)} after what you lifted last`;
    case 'more-elsewhere':
      return 'the week holds more that way';
    default:
      return obstacle satisfies never;
  }
}

/** Why a session is smaller than it could be, for the middle of a sentence. */
function becauseWords(because: Because): string {
  switch (because.kind) {
    case 'phase':
      return because.phase === 'off' ? 'these weeks are for recovery' : 'this much keeps strength';
    case 'taper':
      return `your race is ${countWords(because.days, 'day')} later`;
    case 'easy-week':
      return 'every fifth week is easy';
    case 'new':
      return 'your legs are not used to this yet';
    case 'illness':
      return 'you were ill';
    case 'first-week-back':
      return 'it is the first week back';
    case 'gentle':
      return 'your health answers ask for it';
    case 'heavy-legs':
      return 'your legs feel heavy';
    case 'obstacle':
      return obstacleWords(because.obstacle);
    default:
      return because satisfies never;
  }
}

/** What was lowered and by how much: "a third fewer sets, two left in reserve". */
function differenceWords({ from, to }: Lowering): string {
  const share = 1 - setsIn(to) / setsIn(from);
  const reserve = (to.bigLifts ?? to.others)?.reserve ?? 0;
  const reserveBefore = (from.bigLifts ?? from.others)?.reserve ?? 0;
  return [
    ...(share > 0 ? [`${Math.round(100 * share)} % fewer sets`] : []),
    ...(from.bigLifts && !to.bigLifts ? ['isolation and hips only'] : []),
    ...(from.others && !to.others ? ['big lifts only'] : []),
    ...(reserve > reserveBefore ? [`${countWords(reserve, 'repetition')} left in reserve`] : []),
    ...(from.lengthening && !to.lengthening ? ['nothing that makes sore'] : []),
  ].join(', ');
}

/** What was lowered, by how much, because of what, and who says so. */
export const loweringWords = (lowering: Lowering): string =>
  `${sentenceCase(differenceWords(lowering))}: ${becauseWords(lowering.because)} (${sourceOf(lowering.because).study}).`;

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

/** The order of the day when there is a run, by the clock where its hour is known. */
export const afterRunWords = (run: string, notBefore: PlannedLift['notBefore'] = null): string =>
  notBefore === null || notBefore.least > lastMinute
    ? `After ${runWords(run)}, six hours later if you can, three at the least (Schumann 2022).`
    : `After ${runWords(run)}, from ${clockOf(notBefore.least)} on${notBefore.best > lastMinute ? '' : `, better from ${clockOf(notBefore.best)}`} (Schumann 2022).`;

const lastMinute = 22 * 60;
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.round(minutes) % 60).padStart(2, '0')}`;
