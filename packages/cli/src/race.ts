import type { Body } from '@legwork/engine/journal';
import { dayNumber } from '@legwork/engine/time';
import { InvalidArgumentError } from 'commander';
import { readNumber } from './options.ts';

type Race = NonNullable<Body<'profile.set'>['race']>;

/** Longer than any race on foot that a gym prepares for (the journal's own limit). */
const mostKm = 1000;

/** `2027-04-25:42.2`: the day and the kilometres; `none` stays a word, since commander takes a null for no value. */
export function readRace(text: string): Race | 'none' {
  if (text === 'none') return text;
  const [day = '', distance = '', ...more] = text.split(':');
  const distanceKm = readNumber(distance);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(dayNumber(day));
  if (isDay && more.length === 0 && distanceKm !== null && distanceKm > 0 && distanceKm <= mostKm)
    return { day, distanceKm };
  throw new InvalidArgumentError('Expected a real date and kilometres, such as 2027-04-25:42.2, or "none".');
}
