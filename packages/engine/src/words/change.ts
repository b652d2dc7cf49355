import type { ExerciseId } from '../catalog/ids.ts';
import { type Difference, differenceBetween } from '../workout/difference.ts';
import type { WayAround } from '../workout/taken.ts';
import type { Block, Workout } from '../workout/workout.ts';
import { countWords, exerciseWords, sentenceCase } from './names.ts';
import { noHillsWords } from './no-hills.ts';
import { swapReasonWords } from './workout.ts';

/** What a change has made of a workout, in one or two short sentences. */

const listWords = (exercises: readonly ExerciseId[]): string => {
  const names = exercises.map(exerciseWords);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};

/** What a change has made of the workout; `null` when nothing that can be named. */
export function differenceWords(difference: Difference): string | null {
  const { came, went, fewerSets, moreSets, hillMinutes, hillsLeftOut, minutes } = difference;
  const parts = [
    came.length > 0 && `now with ${listWords(came)}`,
    went.length > 0 && `without ${listWords(went)}`,
    fewerSets.length > 0 && `fewer sets of ${listWords(fewerSets)}`,
    moreSets.length > 0 && `more sets of ${listWords(moreSets)}`,
    hillMinutes !== 0 && `${countWords(Math.abs(hillMinutes), 'minute')} ${hillMinutes > 0 ? 'more' : 'less'} of hills`,
    Math.abs(minutes) >= 1 && `${countWords(Math.abs(minutes), 'minute')} ${minutes < 0 ? 'shorter' : 'longer'}`,
  ].filter((part) => part !== false);
  const said = [
    ...(parts.length === 0 ? [] : [`${sentenceCase(parts.join(', '))}.`]),
    ...(hillsLeftOut ? [noHillsWords(hillsLeftOut)] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** What a way around a taken station means: what comes next, and what that changes. */
export function wayWords({ way, workout }: WayAround, block: Block, before: Workout): string {
  const difference = differenceBetween(before, workout);
  switch (way) {
    case 'elsewhere': {
      const at = workout.blocks.find(({ exercise }) => exercise === block.exercise)?.stationName ?? '';
      return sentences(`${sentenceCase(exerciseWords(block.exercise))} at ${at}`, difference);
    }
    case 'later': {
      const place = workout.blocks.findIndex(({ id }) => id === block.id);
      const after = workout.blocks[place - 1];
      return sentences(after ? `Later, after the ${exerciseWords(after.exercise)}` : 'Later', difference);
    }
    case 'instead': {
      const stand = workout.blocks.find(({ why }) =>
        why.some((reason) => reason.kind === 'substitute' && reason.for === block.exercise),
      );
      const rest = stand ? { ...difference, came: difference.came.filter((id) => id !== stand.exercise) } : difference;
      const went = rest.went.filter((id) => id !== block.exercise);
      return sentences(stand ? `${sentenceCase(exerciseWords(stand.exercise))} instead` : 'Left out', {
        ...rest,
        went,
      });
    }
    case 'wait': {
      const wait = workout.circumstances.waitedMinutes - before.circumstances.waitedMinutes;
      return sentences(`Wait about ${countWords(wait, 'minute')}`, {
        ...difference,
        minutes: difference.minutes - wait,
      });
    }
    default:
      return way satisfies never;
  }
}

/** What a way around costs the week. */
export function wayCostWords({ way, cost, why }: WayAround): string {
  if (why.kind !== 'same-muscles') return swapReasonWords(why);
  if (cost < nothing) return 'Loses nothing.';
  return way === 'later' ? 'The same work, in a less good order.' : 'Trains the same muscles.';
}

/** Costs below this are no loss that can be felt (our choice; a set is worth ten times as much). */
const nothing = 0.01;

const sentences = (first: string, difference: Difference): string =>
  [`${first}.`, differenceWords(difference)].filter((part) => part !== null).join(' ');
