import type { Soreness } from '../workout/sore.ts';
import type { LeftOut } from '../workout/workout.ts';
import { countWords, exerciseWords, groupWords, muscleWords, sentenceCase } from './names.ts';
import { noHillsWords } from './no-hills.ts';
import { runWords, whenWords } from './runs.ts';
import { loweringWords } from './season.ts';

const sparedWords: Readonly<Record<Soreness, string>> = {
  'a-little': 'a little sore, so two sets at most and nothing that lengthens them under load',
  very: 'sore, so only in passing',
  painful: 'they hurt, so nothing that works them',
};

/** What is not in the workout, and why. */
export function leftOutWords(left: LeftOut): string {
  switch (left.kind) {
    case 'no-time':
      return `${sentenceCase(exerciseWords(left.exercise))}: no time for it today.`;
    case 'third-sets':
      return 'Three sets of everything: two sets of more exercises bring your legs more.';
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
    case 'skipped':
      return `${sentenceCase(exerciseWords(left.exercise))}: left out today.`;
    case 'sore':
      return `${sentenceCase(groupWords(left.muscle))}: ${sparedWords[left.soreness]}.`;
    case 'station-taken':
      return `${left.stationName}: taken.`;
    case 'no-treadmill':
      return 'The treadmill: not today.';
    case 'no-hills':
    case 'fewer-hills':
      return noHillsWords(left);
    case 'heavy-legs':
      return 'Third sets, and what makes you sore: not with heavy legs.';
    case 'lowered':
      return loweringWords(left.lowering);
    case 'time-to-spare':
      return `More time: ${Math.round(left.minutes)} of your ${left.askedMinutes} minutes are all that your legs can use today.`;
    case 'enough-stations':
      return `More than ${countWords(left.stations, 'station')}: enough for one session.`;
    default:
      return left satisfies never;
  }
}
