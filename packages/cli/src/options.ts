import { addDays, type Day, dayNumber, daysBetween } from '@legwork/engine/time';
import { type Unit, units } from '@legwork/engine/units';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Clock } from './clock.ts';
import { Failure } from './failure.ts';

/** Decimal comma or point; nothing that only begins like a number. */
const numberText = /^[+-]?\d+([.,]\d+)?$/;

/** A number as a person types it, or `null`. */
export const readNumber = (text: string): number | null =>
  numberText.test(text) ? Number(text.replace(',', '.')) : null;

/** For commander: a number from `min` to `max`. */
export function numberFrom(min: number, max: number, what: string): (text: string) => number {
  return (text) => {
    const value = readNumber(text);
    if (value !== null && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Expected ${what} from ${min} to ${max}.`);
  };
}

/** For commander: a whole number from `min` to `max`. */
export function wholeFrom(min: number, max: number, what: string): (text: string) => number {
  const number = numberFrom(min, max, what);
  return (text) => {
    const value = number(text);
    if (Number.isInteger(value)) return value;
    throw new InvalidArgumentError(`Expected ${what}, a whole number from ${min} to ${max}.`);
  };
}

/** For commander: a real calendar day, or one of three words. */
export function dayFrom(clock: Clock): (text: string) => Day {
  return (text) => {
    const relative = { today: 0, tomorrow: 1, yesterday: -1 }[text.toLowerCase()];
    if (relative !== undefined) return addDays(clock.today(), relative);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text))) return text;
    throw new InvalidArgumentError('Expected a real date as YYYY-MM-DD, "today", "tomorrow" or "yesterday".');
  };
}

/** For commander: an option that may be said more than once. */
export const each =
  <T>(read: (text: string) => T) =>
  (text: string, before: readonly T[] = []): readonly T[] => [...before, read(text)];

export const unitOption = (explanation: string): Option => new Option('--unit <unit>', explanation).choices([...units]);

export const isUnit = (text: string): text is Unit => units.some((unit) => unit === text);

/** Training is planned for now or soon: a day years ahead is a slip of the finger (our choice of one year). */
export function checkNotFar(day: Day, clock: Clock): void {
  if (daysBetween(clock.today(), day) > 365) {
    throw new Failure('usage', `${day} is more than a year ahead; today is ${clock.today()}.`, 'Check the year.');
  }
}

/** What has been done has been done: a set or a look back cannot lie in the future. */
export function checkNotFuture(day: Day, clock: Clock): void {
  if (day > clock.today()) {
    throw new Failure('usage', `${day} is in the future; today is ${clock.today()}.`, 'Check the date.');
  }
}

/** The end of every command's help. */
export function addExamples(
  command: Command,
  examples: readonly (readonly [command: string, what: string])[],
): Command {
  const lines = examples.map(([line, what]) => `  $ ${line}\n      ${what}\n`);
  return command.addHelpText(
    'after',
    `\nExamples:\n${lines.join('')}\nExit codes:\n  0  done\n  1  it could not be done; nothing was written\n  2  not understood: an unknown command, option, name or value`,
  );
}
