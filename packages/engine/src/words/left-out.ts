import type { Soreness } from '../workout/sore.ts';
import type { LeftOut, WorkoutNotice } from '../workout/workout.ts';
import { countWords, exerciseWords, groupWords, muscleWords, sentenceCase } from './names.ts';
import { runWords, whenWords } from './runs.ts';

/** What is not in a workout, and what is to be said of the whole. */

const sparedWords: Readonly<Record<Soreness, string>> = {
  'a-little': 'a little sore, so two sets at most and nothing that lengthens them under load',
  very: 'sore, so only in passing',
  painful: 'they hurt, so nothing that works them',
};

const easedWords: Readonly<Record<Extract<LeftOut, { kind: 'eased' }>['why'], string>> = {
  'heavy-legs': 'Third sets, and what makes you sore: not with heavy legs.',
  race: 'Third sets: your race is near.',
  'first-week-back': 'Third sets: two are enough in the first week back.',
};

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
    case 'skipped':
      return `${sentenceCase(exerciseWords(left.exercise))}: left out today.`;
    case 'sore':
      return `${sentenceCase(groupWords(left.muscle))}: ${sparedWords[left.soreness]}.`;
    case 'station-taken':
      return `${left.stationName}: taken.`;
    case 'no-treadmill':
      return 'The treadmill: not today.';
    case 'eased':
      return easedWords[left.why];
    case 'time-to-spare':
      return `More time: ${Math.round(left.minutes)} of your ${left.askedMinutes} minutes are all that your legs can use today.`;
    case 'enough-stations':
      return `More than ${countWords(left.stations, 'station')}: enough for one session.`;
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
    case 'nothing-allowed':
      return 'What hurts, is sore or was taken out leaves nothing for today. Put something back, or rest.';
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
