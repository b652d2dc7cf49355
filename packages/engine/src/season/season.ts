import type { RunKind } from '../journal/event.ts';
import type { Pause, Race } from '../running/calendar.ts';
import type { HeavyLack } from '../strength/heavy.ts';
import type { Day } from '../time.ts';
import type { Dose, Size } from './dose.ts';

/** The parts of a season (evidence §2.2). */
export const phases = ['foundation', 'transition', 'heavy', 'in-season', 'taper', 'off'] as const;
export type Phase = (typeof phases)[number];

/** Why a day cannot hold a session, or not the whole of it. */
export type Obstacle =
  | { readonly kind: 'past' }
  | { readonly kind: 'pause'; readonly why: Pause['why'] }
  | { readonly kind: 'closed' }
  /** The athlete wants none on the day. */
  | { readonly kind: 'declined' }
  /** A race today or so soon that nothing, or nothing heavy, is lifted. */
  | { readonly kind: 'race-soon'; readonly day: Day; readonly days: number }
  | { readonly kind: 'race-behind'; readonly day: Day; readonly days: number }
  /** The legs would not be fresh: so many hours to the run, so many needed (evidence §6.3). */
  | {
      readonly kind: 'run-soon';
      readonly run: RunKind;
      readonly day: Day;
      readonly hours: number;
      readonly hoursNeeded: number;
    }
  /** The hard run of the day is over too late to lift after it. */
  | { readonly kind: 'run-late'; readonly run: RunKind; readonly day: Day }
  /** A hard run on the day and another on the next: no day to recover from both. */
  | { readonly kind: 'hard-run-tomorrow'; readonly run: RunKind; readonly day: Day }
  /** Another session is too near. */
  | { readonly kind: 'other-session'; readonly day: Day }
  /** What was lifted last is still in the legs. */
  | { readonly kind: 'recovering'; readonly until: Day }
  /** No rule: the session of the week is on the day that the athlete asked for. */
  | { readonly kind: 'asked'; readonly day: Day }
  /** No rule: the sessions of the week are larger, or more, on other days. */
  | { readonly kind: 'more-elsewhere' };

/** Why a session is less than the building phase would make it. */
export type Because =
  | { readonly kind: 'phase'; readonly phase: 'in-season' | 'off' }
  | { readonly kind: 'taper'; readonly race: Day; readonly days: number }
  | { readonly kind: 'easy-week' }
  | { readonly kind: 'new' }
  | { readonly kind: 'illness' }
  | { readonly kind: 'first-week-back' }
  | { readonly kind: 'gentle' }
  | { readonly kind: 'heavy-legs' }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** One step by which a session became smaller. */
export interface Lowering {
  readonly from: Dose;
  readonly to: Dose;
  readonly because: Because;
}

/** A day to which a session can move, and how much of it that day holds. */
export interface Backup {
  readonly day: Day;
  readonly size: Size;
  /** Why it holds less than the session's own day; `null` when it does not. */
  readonly because: Obstacle | null;
}

export interface PlannedLift {
  /** The week and the number of the session in it: the same when the session moves to another day. */
  readonly id: string;
  readonly day: Day;
  readonly dose: Dose;
  readonly minutes: number;
  /** Sets as a share of a session of the building phase. */
  readonly setsShare: number;
  /** The day's run comes first, by six hours, by three at the least (evidence §2.3). */
  readonly after: RunKind | null;
  /**
   * The earliest minute of the day after that run, from midnight, where a plan says when it is; with six hours, and with
   * three. When that is after `latestStart`, the session is before the run instead.
   */
  readonly notBefore: { readonly best: number; readonly least: number; readonly runStarts: number } | null;
  readonly lowered: readonly Lowering[];
  /** Hills on the treadmill fit after it: at most once a week. */
  readonly hills: boolean;
  /** The two best other days (evidence §9: flexible slots). */
  readonly backups: readonly Backup[];
}

/** A wish that gave way to a rule; the protection of key runs never does. */
export type Yield =
  /** A usual day at the gym without a session. */
  | { readonly kind: 'day'; readonly day: Day; readonly to: Day | null; readonly because: Obstacle }
  /** A session that is smaller than the week meant it to be. */
  | { readonly kind: 'size'; readonly day: Day; readonly size: Size; readonly because: Obstacle }
  /** Fewer sessions than the phase asks for. */
  | {
      readonly kind: 'sessions';
      readonly wanted: number;
      readonly planned: number;
      readonly because: readonly Obstacle[];
    }
  /** A day that the athlete asked for. */
  | { readonly kind: 'wish'; readonly day: Day; readonly because: Obstacle };

export interface SeasonDay {
  readonly day: Day;
  readonly runs: readonly RunKind[];
  readonly pause: Pause['why'] | null;
  /** Trained already. */
  readonly done: boolean;
  readonly lift: PlannedLift | null;
}

export interface SeasonWeek {
  readonly monday: Day;
  readonly phase: Phase;
  /** A building week with half the sets. */
  readonly isEasy: boolean;
  /** Sessions that the phase asks for, those already done included. */
  readonly wanted: number;
  readonly days: readonly SeasonDay[];
  readonly yields: readonly Yield[];
  /** What is still missing before heavier loads, for who chose them. */
  readonly lacks: readonly HeavyLack[];
}

/** Why there is no plan at all. */
export type NoPlan =
  | { readonly kind: 'stop'; readonly redFlags: readonly string[] }
  | { readonly kind: 'ask-clinician' };

export interface Season {
  readonly from: Day;
  /** The races ahead, in order. */
  readonly races: readonly Race[];
  readonly noPlan: NoPlan | null;
  readonly weeks: readonly SeasonWeek[];
}
