import { type Component, type Property, textOf } from './lines.ts';
import { daysOf } from './recurrence.ts';
import type { ToInstant } from './zones.ts';

/** Standard or summer time: from when on, and how far ahead of UTC. */
interface Observance {
  /** `YYYY-MM-DDTHH:MM` on the clock before it. */
  readonly from: (wallTime: string) => string | null;
  readonly offsetMinutes: number;
}

/** A zone that a file describes itself (Outlook's "W. Europe Standard Time"), or `null` when the description is none. */
export function describedZone({ parts }: Component): ToInstant | null {
  const observances = parts.map(observanceOf);
  if (observances.length === 0 || observances.includes(null)) return null;
  return (wallTime) => {
    let [latest, offset] = ['', observances[0]?.offsetMinutes ?? 0];
    for (const observance of observances) {
      const from = observance?.from(wallTime) ?? null;
      if (observance && from !== null && from > latest) [latest, offset] = [from, observance.offsetMinutes];
    }
    return Date.parse(`${wallTime}:00Z`) - offset * 60_000;
  };
}

function observanceOf(properties: readonly Property[]): Observance | null {
  const [, day, clock] = /^(\d{8})T(\d{4})/.exec(textOf(properties, 'DTSTART')) ?? [];
  const offsetMinutes = offsetOf(textOf(properties, 'TZOFFSETTO'));
  if (day === undefined || clock === undefined || offsetMinutes === null) return null;
  const first = day.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  const time = clock.replace(/(\d{2})(\d{2})/, 'T$1:$2');
  const rule = textOf(properties, 'RRULE');
  const ofYears = new Map<number, readonly string[]>();
  // Clocks are put forward and back each year: this year and the last have the latest time that they were.
  const starts = (year: number): readonly string[] => {
    const window = { from: `${year - 1}-01-01`, to: `${year}-12-31` };
    const known = ofYears.get(year) ?? (rule === '' ? [first] : (daysOf(rule, first, () => false, window) ?? []));
    ofYears.set(year, known);
    return known;
  };
  return {
    offsetMinutes,
    from: (wallTime) => {
      const days = starts(Number(wallTime.slice(0, 4)));
      return days.map((day) => `${day}${time}`).findLast((each) => each <= wallTime) ?? null;
    },
  };
}

/** `+0100` */
function offsetOf(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})/.exec(text) ?? [];
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
