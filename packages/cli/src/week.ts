import { type Body, type RunKind, runKinds } from '@legwork/engine/journal';
import type { Weekday } from '@legwork/engine/time';
import { InvalidArgumentError } from 'commander';

/** Monday first, as ISO 8601 counts. */
const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const numbers: Readonly<Record<(typeof dayNames)[number], Weekday>> = {
  mon: 0,
  tue: 1,
  wed: 2,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};

type Run = NonNullable<Body<'profile.set'>['runs']>[number];

export const weekdayName = (weekday: Weekday): string => dayNames[weekday] ?? '';

function readWeekday(text: string): Weekday {
  const name = dayNames.find((each) => text.toLowerCase().startsWith(each));
  if (name) return numbers[name];
  throw new InvalidArgumentError(`"${text}" is no day of the week: expected ${dayNames.join(', ')}.`);
}

function readRun(text: string): Run {
  const [day = '', kind = 'easy'] = text.split(':');
  if (isRunKind(kind)) return { weekday: readWeekday(day), kind };
  throw new InvalidArgumentError(`"${kind}" is no kind of run: expected ${runKindWords}.`);
}

export const isRunKind = (text: string): text is RunKind => runKinds.some((kind) => kind === text);

export const runKindWords = runKinds.join(', ');

const parts = (text: string): readonly string[] => (text === 'none' ? [] : text.split(',').map((part) => part.trim()));

/** `tue,fri`, or `none`. */
export const readDays = (text: string): Weekday[] => parts(text).map(readWeekday);

/** `mon:easy,thu:intervals,sun:long`, or `none`; without a kind the run is easy. */
export const readRuns = (text: string): Run[] => parts(text).map(readRun);
