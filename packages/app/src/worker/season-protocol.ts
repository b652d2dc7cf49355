/** What the Plan screen and the planning worker say to each other. Reasons come as sentences: the words stay in the worker. */
import type { Athlete, RunKind } from '@legwork/engine/journal';
import type { LegFreshness, Pause, Phase } from '@legwork/engine/season';
import type { Day } from '@legwork/engine/time';

export type PlanningRequest =
  | { readonly kind: 'plan'; readonly athlete: Athlete; readonly today: Day }
  /** Where the session of a day could go, or where a new one could. */
  | { readonly kind: 'moves'; readonly day: Day }
  | {
      readonly kind: 'calendar';
      /** When the athlete lifts, `HH:MM`. */
      readonly at: string;
      readonly timeZone: string;
      readonly writtenAt: string;
    };

export type PlanningReply =
  | { readonly kind: 'plan'; readonly plan: SeasonView }
  | { readonly kind: 'moves'; readonly day: Day; readonly moves: readonly Move[] }
  | { readonly kind: 'calendar'; readonly text: string };

/** The season as it is shown. */
export interface SeasonView {
  /** Why there is none: a red flag, or a clinician is to be asked. */
  readonly refusal: string | null;
  /** What the last seven days asked of the legs; `null` when nothing is known. */
  readonly load: string | null;
  readonly races: readonly { readonly day: Day; readonly distanceKm: number; readonly name: string | null }[];
  /** What races on the way take of the heavy sessions; `null` = nothing. */
  readonly heavySessions: string | null;
  /** The weeks before this one, the oldest first. */
  readonly past: readonly WeekView[];
  readonly phases: readonly PhaseView[];
}

/** Weeks of one phase that follow each other. */
export interface PhaseView {
  readonly phase: Phase;
  readonly title: string;
  /** What the phase is for. */
  readonly why: string;
  readonly weeks: readonly WeekView[];
}

export interface WeekView {
  readonly monday: Day;
  readonly isEasy: boolean;
  readonly days: readonly DayView[];
  /** What was lowered and what gave way, because of what, each once. */
  readonly reasons: readonly string[];
}

export interface DayView {
  readonly day: Day;
  readonly runs: readonly RunView[];
  /** What else a plan or a calendar has: its own lifting, a swim, a meeting. */
  readonly others: readonly string[];
  readonly pause: Pause['why'] | null;
  readonly lift: LiftView | null;
  /** Why there is no session, where one would have been. */
  readonly without: string | null;
  /** How fresh the legs will be in the morning; `null` on days that are over. */
  readonly legs: LegsView | null;
  /** A run that is much longer than those before it. */
  readonly warning: string | null;
  /** What was run: "10.2 km", or the time where no distance is known. */
  readonly ran: readonly string[];
  /** Working sets that were done. */
  readonly sets: number;
}

export interface LegsView {
  readonly readyFor: LegFreshness['readyFor'];
  /** "Quadriceps tired". */
  readonly short: string;
  readonly words: string;
}

export interface RunView {
  readonly kind: RunKind;
  /** "Long run, 18 km". */
  readonly words: string;
}

export interface LiftView {
  readonly size: 'full' | 'eased' | 'light';
  readonly title: string;
  readonly minutes: number;
  /** What it holds, after the run of the day, where else it could be. */
  readonly facts: readonly string[];
  /** What was lowered, by how much, because of what, and who says so. */
  readonly lowered: readonly LoweredView[];
}

export interface LoweredView {
  readonly words: string;
  /** What was found by who says so, and where to look it up. */
  readonly finding: string;
  readonly link: string | null;
}

/** What would become of the week if the session came to this day. */
export interface Move {
  readonly day: Day;
  /** Whole and at no cost to the others; smaller or at a cost; not at all. */
  readonly verdict: 'fits' | 'costs' | 'forbidden';
  readonly words: string;
  /** Forbidden to heavy legs, open to isolation and hips. */
  readonly lightFits: boolean;
}
