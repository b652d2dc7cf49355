import { layoff } from './constants.ts';
import { type Estimate, startSession, withDoubt } from './estimate.ts';

/** Log load lost to days off: nothing for two weeks, then slowly down to what one had before training (evidence §1.8). */
export const lossAfter = (days: number): number =>
  layoff.mostLoss * (1 - Math.exp(-Math.max(0, days - layoff.freeDays) / layoff.decayDays));

/** Time since a capacity was last seen. */
export interface Away {
  /** Days since the muscles were trained, by this exercise or one like it. */
  readonly days: number;
  /** Days since this exercise itself; never less. */
  readonly unseenDays: number;
}

/**
 * The estimate after days off. Strength falls with the days without training; doubt also grows with the days in which
 * this exercise was not seen. Within two weeks it stays as it is.
 */
export function afterDaysOff(estimate: Estimate, { days, unseenDays }: Away): Estimate {
  const loss = estimate.setShare * lossAfter(days);
  const wandering = estimate.setShare ** 2 * layoff.sdPerDay ** 2 * Math.max(0, unseenDays - layoff.freeDays);
  if (loss === 0 && wandering === 0) return estimate;
  const weaker = { ...estimate, logLoad: estimate.logLoad - loss };
  return withDoubt(weaker, Math.sqrt(wandering + (layoff.sdLossShare * loss) ** 2));
}

/** The estimate at the start of a session; on a day on which it was seen already, as it is. */
export const atSession = (estimate: Estimate, away: Away): Estimate =>
  away.unseenDays === 0 && estimate.lastDay !== null
    ? estimate
    : startSession(afterDaysOff(estimate, away), away.days > layoff.freeDays ? 0 : 1);

/** The most to lift on return, as a share of the last load; `null` = too long ago, the load is found again. */
export const returnShare = (days: number): number | null =>
  layoff.returns.find(({ untilDays }) => days <= untilDays)?.share ?? null;
