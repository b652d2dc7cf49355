import type { Muscle } from '../catalog/index.ts';
import type { SwapReason } from '../workout/swaps.ts';
import type { BlockReason } from '../workout/workout.ts';
import { countWords, exerciseWords, muscleWords, sentenceCase } from './names.ts';
import { runWords, whenWords } from './runs.ts';

/** One short sentence for each reason, as a coach would say it. */

/** Both calf muscles count against the quadriceps, named by the deeper. */
const partnerWords = (muscle: Muscle): string => (muscle === 'soleus' ? 'calves' : muscleWords(muscle));

/** Why a block is in the workout. */
export function blockReasonWords(reason: BlockReason): string {
  switch (reason.kind) {
    case 'priority':
      return 'First, while you are fresh: the lift that trains the most.';
    case 'behind':
      return `${sentenceCase(muscleWords(reason.muscle))} ${countWords(reason.behind, 'set')} behind this week.`;
    case 'behind-other':
      return `${sentenceCase(partnerWords(reason.muscle))} ${countWords(reason.behind, 'set')} short of their share beside your ${muscleWords(reason.than)} this week.`;
    case 'demand':
      return `Running asks a lot of your ${muscleWords(reason.muscle)}.`;
    case 'keeps-balance':
      return `Keeps your ${partnerWords(reason.muscle)} in step with your ${partnerWords(reason.than)}.`;
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
    case 'paired':
      return `In turn with ${exerciseWords(reason.with)}, set by set: one rests while the other works.`;
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
