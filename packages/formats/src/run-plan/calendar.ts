import type { Day } from '@legwork/engine/time';
import { type CalendarDay, readCalendar } from '../calendar-file/read.ts';
import type { PlanLine } from './entries.ts';

/** What a calendar plans. */
export interface CalendarPlan {
  readonly name: string | null;
  readonly lines: readonly PlanLine[];
  readonly leftOut: readonly { readonly what: string; readonly count: number }[];
  readonly problems: readonly string[];
  readonly isWhole: boolean;
  readonly timesAreUtc: boolean;
}

/** Runna lists what was run beside what is planned, under the same number. */
const runna = /^(UPCOMING|COMPLETED)_PLAN_WORKOUT-/;

/** The sessions of `calendar-file`, in the calendar of the runner who put them there. */
const isOurs = /@legwork$/;

export function readCalendarPlan(
  text: string,
  place: { readonly timeZone: string | undefined; readonly today: Day },
): CalendarPlan {
  const { days, cancelled, spans, ...rest } = readCalendar(text, place);
  const others = days.filter(({ uid }) => !isOurs.test(uid ?? ''));
  const titled = others.filter(({ title }) => title !== '');
  const upcoming = new Set(titled.flatMap(({ uid }) => (uid?.startsWith('UPCOMING') ? uid.replace(runna, '') : [])));
  const isTwice = ({ uid }: CalendarDay): boolean =>
    uid !== null && uid.startsWith('COMPLETED_PLAN') && upcoming.has(uid.replace(runna, ''));
  const planned = titled.filter((day) => !isTwice(day));
  return {
    ...rest,
    lines: planned.map(lineOf),
    leftOut: [
      { what: 'cancelled', count: cancelled },
      { what: 'over several days', count: spans },
      { what: 'without a title', count: others.length - titled.length },
      { what: 'that Legwork planned itself', count: days.length - others.length },
      { what: 'listed twice, planned and done', count: titled.length - planned.length },
    ].filter(({ count }) => count > 0),
  };
}

const lineOf = ({ uid, day, time, title, description, minutes, estimatedSeconds }: CalendarDay): PlanLine => ({
  uid: uid === null ? null : uid.replace(runna, 'PLAN_WORKOUT-').slice(-500),
  day,
  startsAt: time,
  name: title.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, ''),
  note: description === '' ? null : description,
  distanceKm: null,
  seconds: estimatedSeconds,
  bookedMinutes: minutes,
});
