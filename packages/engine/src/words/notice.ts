import type { WorkoutNotice } from '../workout/workout.ts';
import { runWords, whenWords } from './runs.ts';

/** What is to be said of the whole workout, or of its absence. */
export function noticeWords(notice: WorkoutNotice): string {
  switch (notice.kind) {
    case 'stop':
      return 'Stop here. What you reported needs a clinician before any more training.';
    case 'ask-clinician':
      return 'Please ask a clinician first: your answers mean that training needs their word.';
    case 'ill':
      return 'Get well first. No lifting while you are ill, and an easy week after it.';
    case 'gentle':
      return 'A gentle session: two sets, and stop with three repetitions left.';
    case 'empty-week':
      return 'Your season leaves this week free of lifting. This is easy work, should you want some.';
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
    case 'raced':
      return `Your legs get over your race: the next session is best ${whenWords(notice.days)}.`;
    case 'recovering':
      return `Your legs have had their work: the next session is best ${whenWords(notice.days)}.`;
    default:
      return notice satisfies never;
  }
}
