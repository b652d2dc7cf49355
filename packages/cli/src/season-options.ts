/** What can be said of the weeks ahead, as a person types it. */
import type { RunKind } from '@legwork/engine/journal';
import type { Pause, RunsOfDay } from '@legwork/engine/season';
import { type Day, dayNumber } from '@legwork/engine/time';
import { InvalidArgumentError } from 'commander';
import type { Clock } from './clock.ts';
import { dayFrom, readNumber } from './options.ts';
import { isRunKind, runKindWords } from './week.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text));

/** A race whose distance may be said for all races at once. */
export interface TypedRace {
  readonly day: Day;
  readonly distanceKm: number | null;
}

/** Longer than any race on foot that a gym prepares for (the journal's own limit). */
const mostKm = 1000;

/** `2027-03-28` or `2027-03-28:42.2`. */
export function readRaceDay(text: string): TypedRace {
  const [day = '', distance, ...more] = text.split(':');
  const distanceKm = distance === undefined ? null : readNumber(distance);
  const isDistance = distance === undefined || (distanceKm !== null && distanceKm > 0 && distanceKm <= mostKm);
  if (isDay(day) && isDistance && more.length === 0) return { day, distanceKm };
  throw new InvalidArgumentError(
    'Expected a real date, with the kilometres or without: 2027-03-28 or 2027-03-28:42.2.',
  );
}

/** `2026-12-24`, `today` or `2026-12-24..2027-01-02`. */
export const readPause =
  (why: Pause['why'], clock: Clock) =>
  (text: string): Pause => {
    const [from, to = from, ...more] = text.split('..').map(dayFrom(clock));
    if (from !== undefined && to !== undefined && from <= to && more.length === 0) return { from, to, why };
    throw new InvalidArgumentError('Expected a date, or two in order: 2026-12-24 or 2026-12-24..2027-01-02.');
  };

/** `2026-12-05:long`, `2026-12-05:easy+intervals`, `2026-12-05:none`. */
export function readRunsOfDay(text: string): RunsOfDay {
  const [day = '', kinds = '', ...more] = text.split(':');
  const runs = kinds === 'none' ? [] : kinds.split('+');
  if (!isDay(day) || more.length > 0)
    throw new InvalidArgumentError('Expected a real date and a run, such as 2026-12-05:long or 2026-12-05:none.');
  return { day, runs: runs.map(readKind) };
}

function readKind(text: string): RunKind {
  if (isRunKind(text)) return text;
  throw new InvalidArgumentError(`"${text}" is no kind of run: expected ${runKindWords} or none.`);
}

/** `18:00` */
export function readClock(text: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a time as HH:MM, such as 18:00.');
}
