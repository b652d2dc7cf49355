import { type PlannedLift, type Season, startOf } from '@legwork/engine/season';
import { clockOf, minutesOfClock } from '@legwork/engine/time';
import { afterRunWords, backupWords, doseWords, loweringWords, sentenceCase } from '@legwork/engine/words';
import type { CalendarEvent } from './index.ts';

/** The sessions of a season as events of a calendar. @param at when they usually begin, `HH:MM` */
export const seasonEvents = ({ weeks }: Season, at: string): readonly CalendarEvent[] =>
  weeks.flatMap(({ days }) => days.flatMap(({ lift }) => lift ?? [])).map((lift) => eventOf(lift, at));

const eventOf = (lift: PlannedLift, at: string): CalendarEvent => {
  const { id, day, minutes, dose, after, notBefore, lowered, backups } = lift;
  return {
    id,
    startsAt: `${day}T${clockOf(startOf(lift, minutesOfClock(at)))}`,
    minutes,
    title: `Legs: ${dose.size} session`,
    description: [
      `${sentenceCase(doseWords(dose))}.`,
      ...(after ? [afterRunWords(after, notBefore)] : []),
      ...lowered.map(loweringWords),
      ...(backups.length > 0 ? [backupWords(day, backups)] : []),
    ].join('\n'),
  };
};
