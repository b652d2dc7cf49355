import { distanceIn, kmPerMile } from './amounts.ts';
import type { PlanDay } from './dated.ts';

/** A plan of weeks without dates, or why it is none. */
export type Weeks =
  | {
      readonly ok: true;
      readonly id: string;
      readonly name: string | null;
      readonly days: readonly PlanDay[];
      readonly weeks: number;
      /** How far the race is that the plan is for, where it says so. */
      readonly raceKm: number | null;
      /** Its last weeks are there. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Two years: longer is no plan to one race (our choice). */
const mostWeeks = 104;

const refused = (message: string): Weeks => ({ ok: false, message });

/** Reads the plans of calendar-hack (github.com/nanreh/calendar-hack): weeks of seven workouts with title and distance. */
export function readPlanJson(text: string): Weeks {
  const whole = parsed(text);
  const json = whole ?? parsed(beforeCut(text));
  if (json === null) return refused('The file breaks off or is not JSON.');
  const schedule = isObject(json) ? json['schedule'] : null;
  if (!isObject(json) || !Array.isArray(schedule)) return refused('The file is JSON and no run plan.');
  if (schedule.length > mostWeeks) return refused(`The plan has ${schedule.length} weeks.`);
  const unit = json['units'] === 'mi' ? 'mi' : 'km';
  const days = schedule.flatMap((week: unknown, weekIndex) =>
    workoutsOf(week).flatMap((workout, dayIndex) => dayOf(workout, weekIndex * 7 + dayIndex, unit) ?? []),
  );
  const name = textIn(json['name']);
  return {
    ok: true,
    id: textIn(json['id']) ?? name ?? '',
    name,
    days,
    weeks: schedule.length,
    raceKm: distanceIn(textIn(json['type']) ?? ''),
    isWhole: whole !== null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text with what stands before a cut: the fields before the weeks, and every whole week. */
function beforeCut(text: string): string {
  const begin = text.indexOf('[', text.indexOf('"schedule"')) + 1;
  let [depth, end, inString] = [0, begin, false];
  for (let at = begin; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0) end = at + 1;
    }
  }
  return `${text.slice(0, end)}]}`;
}

function workoutsOf(week: unknown): readonly unknown[] {
  const workouts = isObject(week) ? week['workouts'] : null;
  return Array.isArray(workouts) ? workouts.slice(0, 7) : [];
}

function dayOf(workout: unknown, index: number, unit: 'km' | 'mi'): PlanDay | null {
  const title = isObject(workout) ? textIn(workout['title']) : null;
  if (!isObject(workout) || title === null) return null;
  const description = textIn(workout['description']);
  return {
    index,
    name: withUnits(title, unit),
    note: description === null || description === title ? null : withUnits(description, unit),
    distanceKm: kilometres(workout['distance'], unit),
  };
}

/** `{8:13}` is 8 miles or 13 km: shown in the plan's own unit. */
const withUnits = (text: string, unit: string): string =>
  text.replace(/\{([^{}:]*)(?::[^{}]*)?\}(?:\s?(?:mi|km)\b)?/g, `$1 ${unit}`);

/** A number, or the two ends of a range: the upper counts. */
function kilometres(distance: unknown, unit: 'km' | 'mi'): number | null {
  const upper: unknown = Array.isArray(distance) ? distance.at(-1) : distance;
  if (typeof upper !== 'number' || !(upper > 0)) return null;
  return Math.round(upper * (unit === 'mi' ? kmPerMile : 1) * 100) / 100;
}
