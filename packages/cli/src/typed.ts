import { type Effort, limits } from '@legwork/engine/journal';
import { dayNumber } from '@legwork/engine/time';
import { toKg, type Unit } from '@legwork/engine/units';
import type { Clock } from './clock.ts';
import { Failure } from './failure.ts';
import { isUnit, readNumber, wholeFrom } from './options.ts';

/**
 * The load that was typed: `62.5`, `62,5kg`, `180 lb`; without a unit, in the usual one.
 *
 * @throws {Failure} when it is no number, or no load that anybody lifts
 */
export function readLoad(text: string, usual: Unit): { readonly value: number; readonly unit: Unit } {
  const match = /^(.*?)\s*(kg|lbs?)?$/i.exec(text.trim());
  const value = readNumber(match?.[1] ?? '');
  const written = match?.[2]?.toLowerCase().replace('lbs', 'lb') ?? usual;
  if (value === null || !isUnit(written)) {
    throw new Failure(
      'usage',
      `"${text}" is no load.`,
      'Write a number, with kg or lb after it if it is not in your unit.',
    );
  }
  if (value < 0 || toKg(value, written) > limits.loadKg) {
    throw new Failure(
      'usage',
      `A load of ${text} cannot be: expected 0 (body weight alone) to ${limits.loadKg} kg.`,
      'Check the number and the unit.',
    );
  }
  return { value, unit: written };
}

/**
 * The wall time that was typed: `2026-11-20T18:30`, `2026-11-20` (noon), `18:30` today; now when nothing was.
 *
 * @throws {Failure} when it is no time, or in the future
 */
export function readTime(text: string | undefined, clock: Clock): string {
  const now = clock.wallTime();
  if (text === undefined) return now;
  const match = /^(?:(\d{4}-\d{2}-\d{2})(?:[T ]|$))?(\d{2}:\d{2})?(:\d{2})?$/.exec(text);
  const day = match?.[1] ?? clock.today();
  const time = match?.[2] ?? '12:00';
  const isReal =
    match !== null && text !== '' && !Number.isNaN(dayNumber(day)) && time < '24:00' && time.slice(3) < '60';
  if (!isReal) {
    throw new Failure('usage', `"${text}" is no time.`, 'Write YYYY-MM-DDTHH:MM, YYYY-MM-DD, or HH:MM for today.');
  }
  const performedAt = `${day}T${time}${match[3] ?? ':00'}`;
  if (performedAt > now) {
    throw new Failure(
      'usage',
      `${text} is in the future; it is ${now.replace('T', ' ')} now.`,
      'Check the date and time.',
    );
  }
  return performedAt;
}

const readWhole = wholeFrom(0, 20, 'repetitions in reserve');

/** For commander: `2` is exactly two left, `4+` is four or more. */
export function readReserve(text: string): Effort {
  const isAtLeast = text.endsWith('+');
  const repetitions = readWhole(isAtLeast ? text.slice(0, -1) : text);
  return { kind: isAtLeast ? 'at-least' : 'reserve', repetitions };
}
