import type { ExerciseId } from '../catalog/ids.ts';
import type { Gym } from '../gym/station.ts';
import type { Day, Weekday } from '../time.ts';
import type { Unit } from '../units.ts';
import type { Body, Effort, LiftWish, PauseReason, PlannedKind, RunDetail, RunGround, RunKind, Side } from './event.ts';

/** What the athlete says of themself, with our defaults where they have not. */
export interface Profile {
  readonly bodyMassKg: number | null;
  readonly birthYear: number | null;
  readonly experience: 'new' | 'some' | 'experienced';
  /** Stay at 12–15 for good, or go heavier on the big lifts once ready (evidence §2.2). */
  readonly repetitions: '12-15' | 'heavier';
  readonly unit: Unit;
  readonly gymId: string | null;
  readonly minutes: number;
  readonly liftDays: readonly Weekday[];
  readonly runs: readonly { readonly weekday: Weekday; readonly kind: RunKind }[];
  readonly race: { readonly day: Day; readonly distanceKm: number } | null;
  readonly excluded: readonly ExerciseId[];
}

/** One performed set, as the rest of the engine reads it. */
export interface PerformedSet {
  /** The event that says so (its latest correction). */
  readonly id: string;
  readonly sessionId: string;
  readonly day: Day;
  readonly performedAt: string;
  readonly order: number;
  /** `null`: not in the catalogue (yet). */
  readonly exercise: ExerciseId | null;
  readonly exerciseName: string;
  readonly gymId: string | null;
  readonly stationId: string | null;
  readonly side: Side;
  readonly role: 'warmup' | 'working' | 'drop';
  readonly loadKg: number;
  readonly shown: { readonly value: number; readonly unit: Unit } | null;
  readonly repetitions: number;
  readonly effort: Effort;
  readonly seconds: number | null;
  readonly speedKmh: number | null;
  readonly gradePercent: number | null;
  /** Usual faults of the exercise that were noticed, by id; none also where nothing was said. */
  readonly faults: readonly string[];
  readonly source: string | null;
  readonly batch: string | null;
}

/** Sets that belong together, in the order in which they were performed. */
export interface Session {
  readonly id: string;
  readonly day: Day;
  readonly sets: readonly PerformedSet[];
  readonly finished: boolean;
  readonly plan: Body<'session.planned'> | null;
  readonly skipped: readonly Body<'block.skipped'>[];
}

/** One run, as the rest of the engine reads it; what no source says is `null`. */
export interface Run {
  /** The event that tells most of it. */
  readonly id: string;
  readonly day: Day;
  readonly startedAt: string;
  readonly utcOffsetMinutes: number | null;
  /** Time on the move. */
  readonly seconds: number;
  /** From start to stop. */
  readonly elapsedSeconds: number | null;
  readonly distanceMetres: number | null;
  readonly climbMetres: number | null;
  readonly descentMetres: number | null;
  readonly meanHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly gradePercent: number | null;
  readonly ground: RunGround | null;
  readonly kind: RunKind | null;
  readonly name: string | null;
  readonly detail: RunDetail;
  /** Everything that says so, the fullest first. */
  readonly sources: readonly { readonly id: string; readonly source: string; readonly batch: string | null }[];
}

/** What a plan or a calendar says of a day. */
export interface PlannedRun {
  /** The event that says so (its latest version). */
  readonly id: string;
  readonly day: Day;
  /** `HH:MM` */
  readonly startsAt: string | null;
  readonly name: string;
  readonly note: string | null;
  readonly likeness: string;
  /** What the runner says that it is, else what it was read as. */
  readonly kind: PlannedKind;
  /** 0–1; 1 where the runner said it. */
  readonly confidence: number;
  readonly isCorrected: boolean;
  readonly distanceKm: number | null;
  readonly seconds: number | null;
  readonly uid: string | null;
  readonly plan: string;
  readonly source: string;
  readonly batch: string | null;
}

/** What the runner says of one day; `null` = nothing. */
export interface DaySaid {
  readonly runs: readonly RunKind[] | null;
  readonly lift: LiftWish | null;
}

/** A race beside the one of the profile. */
export interface NamedRace {
  readonly id: string;
  readonly day: Day;
  readonly distanceKm: number;
  readonly name: string | null;
}

/** Days without the gym, both ends included. */
export interface Pause {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly why: PauseReason;
}

export interface ImportBatch extends Readonly<Body<'import.made'>> {
  readonly batch: string;
}

/** Everything that the journal says of one athlete; a pure function of its events. */
export interface Athlete {
  readonly profile: Profile;
  readonly screening: Body<'screening.answered'> | null;
  readonly gyms: readonly Gym[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  /** Runs that were run, oldest first; the same run from several sources once. */
  readonly runs: readonly Run[];
  /** What plans and calendars say, by day. */
  readonly planned: readonly PlannedRun[];
  readonly days: Readonly<Record<Day, DaySaid>>;
  /** Races beside the one of the profile, by day. */
  readonly races: readonly NamedRace[];
  readonly pauses: readonly Pause[];
  readonly pain: readonly Body<'pain.reported'>[];
  /** Wall time of the latest `pain.cleared`, if any. */
  readonly painClearedAt: string | null;
  readonly readiness: Readonly<Record<Day, Body<'readiness.reported'>['legs']>>;
  /** Names of imported exercises that the catalogue does not have and the athlete has not mapped, with their number of sets. */
  readonly unknownExercises: readonly { readonly name: string; readonly sets: number }[];
  readonly imports: readonly ImportBatch[];
}
