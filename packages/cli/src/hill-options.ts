/** What can be said of a hill programme, as a person types it. */
import type { Range } from '@legwork/engine/gym';
import type { BeltHeartRate } from '@legwork/engine/hills';
import { InvalidArgumentError } from 'commander';
import { readNumber } from './options.ts';

/** `3:30:00`: with only two numbers nobody could tell minutes from hours. */
export function readRaceTime(text: string): number {
  const match = /^(\d{1,2}):([0-5]\d):([0-5]\d)$/.exec(text);
  const seconds = match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : 0;
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError('Expected hours, minutes and seconds, such as 3:30:00 or 0:45:00.');
}

/** `4:45`, minutes and seconds for a kilometre, as km/h. */
export function readPaceKmh(text: string): number {
  const match = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  const seconds = match ? Number(match[1]) * 60 + Number(match[2]) : 0;
  if (seconds >= 165 && seconds <= 720) return 3600 / seconds;
  throw new InvalidArgumentError('Expected minutes and seconds for a kilometre, from 2:45 to 12:00.');
}

/** `0..15/0.5`: from, to, and the step; without it, the usual one. */
export const readRange =
  (what: string, { min, max, step }: Range) =>
  (text: string): Range => {
    const match = /^(.+?)\.\.([^/]+)(?:\/(.+))?$/.exec(text);
    const [from, to] = [readNumber(match?.[1] ?? ''), readNumber(match?.[2] ?? '')];
    const by = match?.[3] === undefined ? step : readNumber(match[3]);
    if (from === null || to === null || by === null || from < min || to > max || by <= 0)
      throw new InvalidArgumentError(`Expected ${what} from ${min} to ${max}, such as ${min}..${max}/${step}.`);
    if (from > to) throw new InvalidArgumentError(`Say the lower first: ${to}..${from}.`);
    // Some belts have one incline only; then there is no step.
    if (from === to || by <= to - from) return { min: from, max: to, step: by };
    throw new InvalidArgumentError(`The step, ${by}, is more than from ${from} to ${to}.`);
  };

/** `10@4:152`: 10 km/h at 4 % brought 152 beats a minute. */
export function readHeartRate(text: string): BeltHeartRate {
  const match = /^([\d.,]+)@([\d.,]+):(\d{2,3})$/.exec(text);
  const [speedKmh, gradePercent] = [readNumber(match?.[1] ?? ''), readNumber(match?.[2] ?? '')];
  const beatsPerMinute = Number(match?.[3]);
  if (speedKmh !== null && speedKmh > 0 && gradePercent !== null && beatsPerMinute >= 40 && beatsPerMinute <= 230)
    return { speedKmh, gradePercent, beatsPerMinute };
  throw new InvalidArgumentError('Expected km/h, the grade and the beats a minute, such as 10@4:152.');
}
