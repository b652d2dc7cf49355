/**
 * An athlete is a journal: an append-only log of immutable events. This file says what an event is.
 *
 * Every event travels in the same envelope and is never changed. A correction is a new event that `replaces` an old
 * one; a removal is an event that `withdraws` an event or a whole batch (an import). Bodies are read leniently
 * forward: an event of a kind that this version does not know is kept and passed on, not dropped, and unknown fields survive.
 */
import type * as z from 'zod/mini';
import type { bodySchemas, effortSchema, sideSchema } from './schema.ts';

/** The most that one set may say: beyond these a number is a slip of the finger, not training. */
export const limits = {
  loadKg: 1000,
  repetitions: 200,
  runSeconds: 7 * 86_400,
  runMetres: 1_000_000,
  climbMetres: 50_000,
} as const;

export const runKinds = ['easy', 'long', 'intervals', 'tempo', 'hills', 'race'] as const;
export type RunKind = (typeof runKinds)[number];

/** What a plan or a calendar says of a day: a run, no run, lifting, or something else (a swim, a meeting). */
export const plannedKinds = [...runKinds, 'rest', 'strength', 'other'] as const;
export type PlannedKind = (typeof plannedKinds)[number];

/** Whether what is planned is a run. */
export const isRunKind = (kind: PlannedKind): kind is RunKind => runKinds.some((each) => each === kind);

/** Where a run was run, as far as a watch tells. */
export const runGrounds = ['road', 'trail', 'track', 'treadmill'] as const;
export type RunGround = (typeof runGrounds)[number];

/**
 * How a run came to be known, the fullest first: a watch recorded it second by second, a track of times and places, a
 * line of a list.
 */
export const runDetails = ['recording', 'track', 'summary'] as const;
export type RunDetail = (typeof runDetails)[number];

/** Why nothing is lifted for some days; who is ill does not run either. */
export const pauseReasons = ['away', 'ill'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A session on this day, or none. */
export const liftWishes = ['wanted', 'none'] as const;
export type LiftWish = (typeof liftWishes)[number];

/** Every kind of event that this version knows. */
export const kinds = [
  'profile.set',
  'screening.answered',
  'gym.set',
  'station.set',
  'set.logged',
  'run.logged',
  'run.planned',
  'run.classified',
  'day.set',
  'race.set',
  'pause.set',
  'session.planned',
  'session.finished',
  'block.skipped',
  'pain.reported',
  'pain.cleared',
  'readiness.reported',
  'exercise.mapped',
  'import.made',
  'withdrawal',
] as const satisfies readonly (keyof typeof bodySchemas)[];
export type Kind = (typeof kinds)[number];

const known: ReadonlySet<string> = new Set(kinds);
export const isKind = (kind: string): kind is Kind => known.has(kind);

/** How much more the athlete could have done. `at-least`: "4 or more", all that is known. */
export type Effort = z.infer<typeof effortSchema>;
export type Side = z.infer<typeof sideSchema>;

/** What was written is never changed, however deep. */
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
export type Body<K extends Kind> = Immutable<z.infer<(typeof bodySchemas)[K]>>;

interface Envelope {
  readonly id: string;
  readonly device: string;
  readonly deviceSeq: number;
  readonly at: string;
  readonly replaces?: string | undefined;
  readonly withdraws?: { readonly event: string } | { readonly batch: string } | undefined;
  readonly batch?: string | undefined;
}

export type KnownEvent = { readonly [K in Kind]: Envelope & { readonly kind: K; readonly body: Body<K> } }[Kind];
export type EventOf<K extends Kind> = Extract<KnownEvent, { kind: K }>;
/** Made by a newer version: kept, synced, not folded. */
export type UnknownEvent = Envelope & { readonly kind: string; readonly body: unknown };
export type JournalEvent = KnownEvent | UnknownEvent;
