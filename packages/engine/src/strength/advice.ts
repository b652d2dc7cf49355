import type { LoadOption } from '../gym/station.ts';
import type { Effort } from '../journal/event.ts';
import type { Day } from '../time.ts';

/** Repetitions at which the set should bring fatigue, and how many to leave in reserve (0 = to fatigue). */
export interface RepTarget {
  readonly low: number;
  readonly high: number;
  readonly reserve: number;
}

/** The seed's rule: fatigue at 12–15. */
export const fatigueTarget: RepTarget = { low: 12, high: 15, reserve: 0 };

/** A set that was done, as an advice names it. */
export interface ComparedSet {
  readonly day: Day;
  readonly loadKg: number;
  readonly repetitions: number;
  readonly effort: Effort;
}

/** What to set, what to expect, and why. */
export interface LoadAdvice {
  readonly loadKg: number;
  readonly option: LoadOption;
  /** What the set counts as: a probe, which only asks how heavy the load is, is a warm-up. */
  readonly role: 'warmup' | 'working';
  readonly target: RepTarget;
  /** Repetitions to fatigue at this load: mean and the 80 % range. */
  readonly expectedReps: { readonly mean: number; readonly low: number; readonly high: number };
  /** Chance that fatigue comes inside the target window, 0..1. */
  readonly chanceInWindow: number;
  /** The last sets of this exercise, at most three, the one that this set is compared with first. */
  readonly lastSets: readonly ComparedSet[];
  readonly why: readonly LoadReason[];
}

/** Each reason is data; `words` makes sentences of them. */
export type LoadReason =
  | { readonly kind: 'first-time'; readonly bodyMassKg: number }
  | { readonly kind: 'probe'; readonly set: number; readonly repetitions: number }
  /** `justNow`: in the session that is going on. */
  | ({ readonly kind: 'last-set'; readonly justNow: boolean } & ComparedSet)
  | {
      readonly kind: 'expected';
      readonly mean: number;
      readonly low: number;
      readonly high: number;
      readonly chanceInWindow: number;
    }
  | {
      readonly kind: 'raised';
      readonly fromKg: number;
      readonly toKg: number;
      readonly because: 'stronger' | 'too-easy' | 'fits-better';
    }
  | {
      readonly kind: 'lowered';
      readonly fromKg: number;
      readonly toKg: number;
      readonly because: 'too-heavy' | 'fatigue' | 'layoff' | 'pain' | 'heavy-legs' | 'fits-better';
    }
  | { readonly kind: 'layoff'; readonly days: number }
  | { readonly kind: 'set-fatigue'; readonly set: number; readonly repetitionsLost: number }
  | { readonly kind: 'new-station'; readonly stationName: string }
  | { readonly kind: 'step-too-big'; readonly nextKg: number; readonly repetitionsToReach: number }
  /** `wouldBeKg`: what the estimate alone would have taken. */
  | {
      readonly kind: 'held';
      readonly because: 'unreported' | 'pain' | 'cap' | 'unnamed-station' | 'fell-short';
      readonly wouldBeKg: number;
    }
  | { readonly kind: 'weak-side'; readonly side: 'left' | 'right'; readonly percent: number }
  | { readonly kind: 'lightest' }
  | { readonly kind: 'heaviest' };
