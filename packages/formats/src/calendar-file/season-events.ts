import type { PlannedLift, Season } from '@legwork/engine/season';
import { afterRunWords, backupWords, doseWords, loweringWords, sentenceCase } from '@legwork/engine/words';
import type { CalendarEvent } from './index.ts';

/** The sessions of a season as events of a calendar. @param at when they usually begin, `HH:MM` */
export const seasonEvents = ({ weeks }: Season, at: string): readonly CalendarEvent[] =>
  weeks.flatMap(({ days }) => days.flatMap(({ lift }) => lift ?? [])).map((lift) => eventOf(lift, at));

const eventOf = (lift: PlannedLift, at: string): CalendarEvent => {
  const { id, day, minutes, dose, after, notBefore, lowered, backups } = lift;
  return {
    id,
    startsAt: `${day}T${startOf(lift, at)}`,
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

/** Nobody begins to lift later (our choice); then the day has no room for the hours between, and the note says so. */
const lastMinute = 22 * 60;

/** The usual time, or when the legs have had the least time after the run of the day, if that is later. */
function startOf({ notBefore }: PlannedLift, at: string): string {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const least = notBefore && notBefore.least <= lastMinute ? notBefore.least : 0;
  const start = Math.max(60 * hours + minutes, Math.ceil(least));
  return `${two(Math.floor(start / 60))}:${two(start % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
