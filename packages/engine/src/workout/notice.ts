import type { Athlete } from '../journal/athlete.ts';
import { calendarOf } from '../running/calendar.ts';
import { painAdvice, screeningOutcome } from '../safety/index.ts';
import { minutesFor } from '../season/minutes.ts';
import { raceBehind } from '../season/rules.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { type Limits, setRange } from './limits.ts';
import type { Question } from './question.ts';
import { daysToRace, keyRunTomorrow } from './runs.ts';
import type { WorkoutNotice } from './workout.ts';

/** Less than this is no session: a warm-up and two sets of one exercise take about so long (our choice). */
export const leastMinutes = 8;
/** A longer session is tired work (our choice; evidence §6.4: 8 exercises of 2–3 sets take 45–60 min). */
const mostMinutes = 120;

/** Of the minutes that the athlete has, those before work is tired. */
export const longestMinutes = (minutes: number): number => Math.min(mostMinutes, minutes);

/** Of the minutes that the athlete has, those for which there is a use: what the season has for the day, and no tired work. */
export const usableMinutes = (minutes: number, { minutesShare }: Limits): number =>
  longestMinutes(minutesFor(minutes, minutesShare));

/** Why nothing may be advised at all: a red flag, the screening, a race today or tomorrow. */
export function refusal(athlete: Athlete, on: Day): WorkoutNotice | null {
  const pain = painAdvice({ athlete, on });
  if (pain.stop) return { kind: 'stop', redFlags: pain.redFlags };
  if (screeningOutcome(athlete.screening) === 'ask-clinician') return { kind: 'ask-clinician' };
  const calendar = calendarOf(athlete);
  const illness = calendar.pauses.find(({ from, to, why }) => why === 'ill' && from <= on && on <= to);
  if (illness) return { kind: 'ill', to: illness.to };
  if (daysToRace(calendar, on) === 0) return { kind: 'rest', run: 'race', days: 0 };
  const run = keyRunTomorrow(calendar, on);
  if (run?.run === 'race') return { kind: 'rest', ...run };
  const behind = raceBehind(calendar, on);
  return behind && { kind: 'raced', days: behind.daysLeft };
}

/** What is to be said of a workout, or of its absence. */
export function remark({
  question,
  askedMinutes,
  warmUpMinutes,
  blocks,
}: {
  readonly question: Question;
  readonly askedMinutes: number;
  readonly warmUpMinutes: number;
  readonly blocks: number;
}): WorkoutNotice | null {
  if (blocks === 0) return whyNothing(question, askedMinutes, warmUpMinutes);
  const { gentle, season } = question.limits;
  if (gentle) return { kind: 'gentle' };
  if (season?.isEmptyWeek) return { kind: 'empty-week' };
  return askedMinutes > mostMinutes ? { kind: 'capped', mostMinutes } : null;
}

function whyNothing(
  { athlete, on, problem, leftOut }: Question,
  askedMinutes: number,
  warmUpMinutes: number,
): WorkoutNotice {
  if (askedMinutes < leastMinutes) return { kind: 'too-short', leastMinutes };
  const shortest = Math.min(...problem.candidates.map(({ seconds }) => seconds(setRange.least)));
  const needed = Math.ceil(warmUpMinutes + shortest / 60);
  if (Number.isFinite(needed) && needed > askedMinutes) return { kind: 'too-short', leastMinutes: needed };
  const ready = leftOut.flatMap((each) => (each.kind === 'not-recovered' ? [each.days] : []));
  if (ready.length > 0) return { kind: 'recovering', days: Math.min(...ready) };
  const weekAgo = addDays(on, -7);
  const earliest = athlete.sessions.find(({ day }) => day > weekAgo && day <= on);
  if (problem.candidates.length > 0 && earliest) return { kind: 'recovering', days: 7 - daysBetween(earliest.day, on) };
  return { kind: 'nothing-allowed' };
}
