/** What each day of a week can hold, and why not more. */
import { addDays, type Day, weekdayOf } from '../time.ts';
import { noveltyDays } from '../workout/recovery.ts';
import type { Dose } from './dose.ts';
import { fullSession, smallerDoses, type WeekPlan } from './lowering.ts';
import { closedBecause, dayWorth, factsOn, type Needs, needsOf, tooMuchBecause } from './rules.ts';
import type { Lowering, Obstacle } from './season.ts';
import type { Situation } from './situation.ts';
import { conflictOf, type Other, type Slot } from './solve-week.ts';

/** A session of one size. */
interface Choice {
  readonly dose: Dose;
  readonly needs: Needs;
  /** Why it cannot be on the day. */
  readonly tooMuch: Obstacle | null;
}

export interface DayChoices {
  readonly day: Day;
  /** Why there can be none at all. */
  readonly closed: Obstacle | null;
  /** Largest first. */
  readonly choices: readonly Choice[];
  /** The steps that led to the largest. */
  readonly lowered: readonly Lowering[];
  /** The sessions that it can hold. */
  readonly slots: readonly Slot[];
}

/** A usual day outweighs a whole session elsewhere against an eased one, not against a light one (our choice, in sessions). */
const usualDayWorth = 0.35;
/** What the athlete asks for comes before everything that is no rule. */
const wishWorth = 10;

/** Choices by day of the week (0 = Monday) and the sessions that the week has before it. */
export type WeekChoices = (at: number, sessionsBefore: number) => DayChoices;

export function weekChoices(situation: Situation, plan: WeekPlan, monday: Day): WeekChoices {
  const { athlete } = situation;
  const [since, next] = [addDays(monday, -noveltyDays), addDays(monday, 7)];
  const timesBefore = athlete.sessions.filter(({ day }) => day >= since && day < next).length;
  const known: DayChoices[] = [];
  return (at, sessionsBefore) => {
    // After the second session nothing is new any more.
    const times = Math.min(2, timesBefore + sessionsBefore);
    return (known[3 * at + times] ??= choicesOn(situation, plan, { day: addDays(monday, at), at, timesBefore: times }));
  };
}

function choicesOn(
  situation: Situation,
  plan: WeekPlan,
  { day, at, timesBefore }: { readonly day: Day; readonly at: number; readonly timesBefore: number },
): DayChoices {
  const { athlete, calendar, wishes } = situation;
  const facts = factsOn(calendar, day);
  const closed = closedBecause(facts, situation);
  if (closed) return { day, closed, choices: [], lowered: [], slots: [] };
  const full = fullSession(plan, day, { athlete, calendar, timesBefore });
  const usual = athlete.profile.liftDays.includes(weekdayOf(day)) ? usualDayWorth : 0;
  const asked = usual + (wishes.includes(day) ? wishWorth : 0);
  const choices = smallerDoses(full.dose).map((dose): Choice => {
    const needs = needsOf(dose, timesBefore, athlete, day);
    return { dose, needs, tooMuch: tooMuchBecause(facts, dose, needs) };
  });
  const slots = choices
    .filter(({ tooMuch }) => tooMuch === null)
    .map(({ dose, needs }) => ({ at, dose, needs, dayWorth: asked + dayWorth(facts, dose, asked > 0) }));
  return { day, closed, choices, lowered: full.lowered, slots };
}

/** Why the day has no session, or not its largest; `null` when another day is only better. */
export function obstacleOf(
  { day, closed, choices }: DayChoices,
  at: number,
  others: readonly Other[],
  which: 'largest' | 'any',
): Obstacle | null {
  if (closed) return closed;
  const open = choices.find(({ tooMuch }) => tooMuch === null);
  const wanted = which === 'largest' ? choices[0] : (open ?? choices.at(-1));
  if (!wanted) return null;
  return whyNot(wanted, { day, at, others });
}

/** Why the day cannot hold this session: the day itself, or another session that is too near. */
export function whyNot(
  { needs, tooMuch }: Choice,
  { day, at, others }: { readonly day: Day; readonly at: number; readonly others: readonly Other[] },
): Obstacle | null {
  if (tooMuch) return tooMuch;
  const other = conflictOf({ at, needs }, others);
  if (!other) return null;
  const otherDay = addDays(day, other.at - at);
  return other.isPerformed
    ? { kind: 'recovering', until: addDays(otherDay, other.daysBeforeLifting) }
    : { kind: 'other-session', day: otherDay };
}
