import { setsIn } from '../season/dose.ts';
import type { Because, Lowering, Obstacle, Phase } from '../season/season.ts';
import { studyBehind } from '../season/studies.ts';
import { type Day, type Weekday, weekdayOf } from '../time.ts';
import { countWords, sentenceCase } from './names.ts';
import { runWords } from './runs.ts';

/** Where a day stands in the season, and why it is as it is. */

const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'Monday',
  1: 'Tuesday',
  2: 'Wednesday',
  3: 'Thursday',
  4: 'Friday',
  5: 'Saturday',
  6: 'Sunday',
};
export const dayName = (day: Day): string => weekdayNames[weekdayOf(day)];

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

/** Why a day is as it is, for the middle of a sentence. */
export function obstacleWords(obstacle: Obstacle): string {
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
    case 'asked':
      return `you asked for ${dayName(obstacle.day)}`;
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
  `${sentenceCase(differenceWords(lowering))}: ${becauseWords(lowering.because)} (${studyBehind(lowering.because)}).`;
