/** What today asks for: the gym, the next run, and what the athlete said of the day. */
import type { Gym } from '@legwork/engine/gym';
import type { Athlete, RunKind } from '@legwork/engine/journal';
import { calendarOf } from '@legwork/engine/season';
import { addDays, type Day } from '@legwork/engine/time';
import { type Circumstances, circumstancesOf } from '@legwork/engine/workout';

/** Where the workout is: the gym that the athlete chose, else the first that they have. */
export const gymOf = (athlete: Athlete): Gym | null =>
  athlete.gyms.find((gym) => gym.id === athlete.profile.gymId) ?? athlete.gyms[0] ?? null;

/** So far ahead a run still matters to today (our choice). */
const daysAhead = 14;

/**
 * The run that today's lifting has to respect: the next hard one, an easy one when there is no other; `null` when
 * nothing is known.
 */
export function nextRun(athlete: Athlete, on: Day): { readonly kind: RunKind; readonly days: number } | null {
  const { runsOn } = calendarOf(athlete);
  const ahead = Array.from({ length: daysAhead }, (_, days) =>
    runsOn(addDays(on, days)).map((kind) => ({ kind, days })),
  ).flat();
  return ahead.find(({ kind }) => kind !== 'easy') ?? ahead[0] ?? null;
}

/** What the athlete said of a day in a gym: sore muscles, taken stations, swaps. It holds while the minutes change. */
export interface SaidOfDay {
  readonly day: Day;
  readonly gymId: string;
  readonly circumstances: Circumstances;
}

/** What was said of this day in this gym; a new day or another gym is a usual one. */
export const circumstancesOn = (said: SaidOfDay | null, day: Day, gymId: string): Circumstances =>
  said?.day === day && said.gymId === gymId ? said.circumstances : circumstancesOf({});

/** Reads what an earlier moment (or version) kept on the device; `null` when there is nothing or it is not that. */
export function readSaid(text: string | null): SaidOfDay | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isSaid(value) ? value : null;
  } catch {
    return null;
  }
}

const isSaid = (value: unknown): value is SaidOfDay =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === saidVersion &&
  'day' in value &&
  'gymId' in value &&
  'circumstances' in value &&
  typeof value.circumstances === 'object';

/** Raised when the shape changes: what was said in an older one is then forgotten. */
const saidVersion = 2;
export const saidText = (said: SaidOfDay): string => JSON.stringify({ version: saidVersion, ...said });
