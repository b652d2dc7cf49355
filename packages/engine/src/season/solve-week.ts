/** Which days to lift: the best of all placements, by enumeration (evidence §6.4). */
import type { Dose, Size } from './dose.ts';
import type { Needs } from './rules.ts';

/** A session as one day of the week can hold it. */
export interface Slot {
  /** 0 = Monday … 6 = Sunday. */
  readonly at: number;
  readonly dose: Dose;
  readonly needs: Needs;
  /** What the day adds or takes, in sessions. */
  readonly dayWorth: number;
}

/** Another session, by its day of this week (negative: of the week before), and the days that it needs until the next. */
export interface Other {
  readonly at: number;
  readonly daysBeforeLifting: number;
  readonly isPerformed: boolean;
}

/** More sessions do not fit between days of recovery. */
export const mostSessions = 4;

export interface Week {
  /** Sessions to place, `mostSessions` at most. */
  readonly wanted: number;
  /** Sessions that stand already, in order: those of the week before (negative days), and of this week. */
  readonly before: readonly Other[];
  /** What each of the seven days can hold, when so many sessions of the week come before it. */
  readonly slots: (at: number, sessionsBefore: number) => readonly Slot[];
}

/**
 * A session of each size, in whole sessions (our choice): two eased ones are worth more than a full one, and a full and a
 * light one as much as two eased ones.
 */
const worthOfSize: Readonly<Record<Size, number>> = { full: 1, eased: 0.7, light: 0.4 };
/** A day more or less than even spacing (our choice; evidence §6.4: spacing penalties). */
const unevenWorth = 0.02;

/** What a placement is worth: the sessions, their days, and how evenly they are spread. */
export function worthOfWeek(placed: readonly Slot[], { wanted, before }: Week): number {
  let worth = 0;
  let previous = before.at(-1)?.at;
  for (const { at, dose, dayWorth } of placed) {
    worth += worthOfSize[dose.size] + dayWorth;
    const apart = previous === undefined ? null : at - previous;
    if (apart !== null && apart <= 7) worth -= unevenWorth * Math.abs(apart - 7 / wanted);
    previous = at;
  }
  return worth;
}

/** The session that has too little time to recover before this one, or this one before it. */
export const conflictOf = ({ at, needs }: Pick<Slot, 'at' | 'needs'>, others: readonly Other[]): Other | undefined =>
  others.find((other) =>
    other.at <= at ? at - other.at < other.daysBeforeLifting : other.at - at < needs.daysBeforeLifting,
  );

/** A session that is planned, as the others see it. */
export const asOther = ({ at, needs }: Slot): Other => ({
  at,
  daysBeforeLifting: needs.daysBeforeLifting,
  isPerformed: false,
});

/** The best placement of all; of equals the one that comes first, earlier days first. */
export function solveWeek(week: Week): readonly Slot[] {
  let best: readonly Slot[] = [];
  let bestWorth = worthOfWeek(best, week);
  const place = (from: number, placed: readonly Slot[]): void => {
    if (placed.length >= week.wanted) return;
    const others = [...week.before, ...placed.map(asOther)];
    for (let at = from; at < 7; at += 1)
      for (const slot of week.slots(at, placed.length)) {
        if (conflictOf(slot, others)) continue;
        const next = [...placed, slot];
        const worth = worthOfWeek(next, week);
        if (worth > bestWorth + 1e-9) {
          best = next;
          bestWorth = worth;
        }
        place(at + 1, next);
      }
  };
  place(0, []);
  return best;
}
