import type { SwapReason } from '../workout/swaps.ts';
import type { BlockReason, LeftOut, WorkoutNotice } from '../workout/workout.ts';
import { countWords, exerciseWords, muscleWords, sentenceCase } from './names.ts';

/** One short sentence for each reason, as a coach would say it. */

/** Which run, for the middle of a sentence. */
const runNames: Readonly<Record<string, string>> = {
  easy: 'your easy run',
  long: 'your long run',
  intervals: 'your intervals',
  tempo: 'your tempo run',
  hills: 'your hill run',
  race: 'your race',
};
const runWords = (run: string): string => runNames[run] ?? 'your run';

const whenWords = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${countWords(days, 'day')}`;

/** Why a block is in the workout. */
export function blockReasonWords(reason: BlockReason): string {
  switch (reason.kind) {
    case 'priority':
      return 'First, while you are fresh: the lift that trains the most.';
    case 'behind':
      return `${sentenceCase(muscleWords(reason.muscle))} ${countWords(reason.low - reason.sets, 'set')} behind this week.`;
    case 'demand':
      return `Running asks a lot of your ${muscleWords(reason.muscle)}.`;
    case 'keeps-balance':
      return `Keeps your ${muscleWords(reason.muscle)} in step with your ${muscleWords(reason.than)}.`;
    case 'variety':
      return `A change: ${countWords(reason.daysSince, 'day')} since the last time.`;
    case 'hip-stability':
      return 'Keeps your hips level when you run.';
    case 'one-legged':
      return 'One leg at a time, as in running.';
    case 'weak-side':
      return `Your ${reason.side} leg is ${Math.round(reason.percent)} % behind, so it goes first.`;
    case 'light-before-run':
      return `Light, because of ${runWords(reason.run)} ${whenWords(reason.days)}.`;
    case 'substitute':
      return `In place of the ${exerciseWords(reason.for)}.`;
    case 'hills':
      return 'Hills without a hill.';
    case 'minimum-dose':
      return 'A little keeps what you have.';
    default:
      return reason satisfies never;
  }
}

/** What a swap means for the week. */
export function swapReasonWords(reason: SwapReason): string {
  switch (reason.kind) {
    case 'same-muscles':
      return 'Trains the same muscles.';
    case 'less':
      return `Trains your ${muscleWords(reason.muscle)} less.`;
    case 'more':
      return `Trains your ${muscleWords(reason.muscle)} more.`;
    default:
      return reason satisfies never;
  }
}

/** What is not in the workout, and why. */
export function leftOutWords(left: LeftOut): string {
  switch (left.kind) {
    case 'no-time':
      return `${sentenceCase(exerciseWords(left.exercise))}: no time for it today.`;
    case 'enough-this-week':
      return `${sentenceCase(muscleWords(left.muscle))}: ${countWords(left.sets, 'set')} this week is enough.`;
    case 'not-recovered':
      return `${sentenceCase(muscleWords(left.muscle))}: still recovering, ready ${whenWords(left.days)}.`;
    case 'run-soon':
      return `Heavy legs: not before ${runWords(left.run)} ${whenWords(left.days)}.`;
    case 'no-station':
      return `${sentenceCase(exerciseWords(left.exercise))}: this gym has no station for it.`;
    case 'pain':
      return `${sentenceCase(exerciseWords(left.exercise))}: it hurt, so it rests.`;
    case 'excluded':
      return `${sentenceCase(exerciseWords(left.exercise))}: you took it out.`;
    default:
      return left satisfies never;
  }
}

/** What is to be said of the whole workout, or of its absence. */
export function noticeWords(notice: WorkoutNotice): string {
  switch (notice.kind) {
    case 'stop':
      return 'Stop here. What you reported needs a clinician before any more training.';
    case 'ask-clinician':
      return 'Please ask a clinician first: your answers mean that training needs their word.';
    case 'gentle':
      return 'A gentle session: two sets, and stop with three repetitions left.';
    case 'too-short':
      return `Too short for a session here: ${notice.leastMinutes} minutes is the least.`;
    case 'capped':
      return `Longer than ${notice.mostMinutes} minutes only makes you tired, so the workout ends when the work is done.`;
    case 'empty-gym':
      return 'Nothing here to train your legs with.';
    case 'rest':
      return notice.days === 0
        ? `No lifting today: ${runWords(notice.run)} comes first.`
        : `Rest your legs: ${runWords(notice.run)} is ${whenWords(notice.days)}.`;
    case 'recovering':
      return `Your legs have had their work: the next session is best ${whenWords(notice.days)}.`;
    default:
      return notice satisfies never;
  }
}
