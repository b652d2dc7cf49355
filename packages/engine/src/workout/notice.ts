import type { Athlete } from '../journal/athlete.ts';
import { painAdvice, screeningOutcome } from '../safety/index.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { setRange } from './limits.ts';
import type { Question } from './question.ts';
import { daysToRace, keyRunTomorrow } from './runs.ts';
import type { WorkoutNotice } from './workout.ts';

/** Less than this is no session: a warm-up and two sets of one exercise take about so long (our choice). */
export const leastMinutes = 8;
/** A longer session is tired work (our choice; evidence §6.4: 8 exercises of 2–3 sets take 45–60 min). */
export const mostMinutes = 120;

/** Why nothing may be advised at all: a red flag, the screening, a race today or tomorrow. */
export function refusal(athlete: Athlete, on: Day): WorkoutNotice | null {
  const pain = painAdvice({ athlete, on });
  if (pain.stop) return { kind: 'stop', redFlags: pain.redFlags };
  if (screeningOutcome(athlete.screening) === 'ask-clinician') return { kind: 'ask-clinician' };
  if (daysToRace(athlete.profile, on) === 0) return { kind: 'rest', run: 'race', days: 0 };
  const run = keyRunTomorrow(athlete.profile, on);
  return run?.run === 'race' ? { kind: 'rest', ...run } : null;
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
  if (question.limits.gentle) return { kind: 'gentle' };
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
