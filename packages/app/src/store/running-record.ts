/** The session in progress as the device keeps it, beside the journal. */
import type { Workout } from '@legwork/engine/workout';

/** A rest by its end, in ms since 1970: a locked phone or a reload cannot stretch it. */
export interface Rest {
  readonly endsAtMs: number;
  readonly seconds: number;
}

export interface Running {
  readonly sessionId: string;
  readonly workout: Workout;
  readonly startedAtMs: number;
  readonly rest: Rest | null;
  /** The block that the athlete went to out of turn; `null` = the route's order. */
  readonly blockId: string | null;
  /** Blocks that were begun and then left. */
  readonly left: readonly string[];
  /** The load that the athlete set instead of the advised one, for the next set only. */
  readonly chosenKg: number | null;
}

/** Reads a record that an earlier moment (or version) left behind; `null` when there is none or it is not one. */
export function readRunning(text: string | null): Running | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRunning(value) ? value : null;
  } catch {
    return null;
  }
}

const isRunning = (value: unknown): value is Running =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === runningVersion &&
  'sessionId' in value &&
  typeof value.sessionId === 'string' &&
  'workout' in value &&
  typeof value.workout === 'object';

/** Raised when the record's shape changes: an older one is then dropped; the journal still has every set. */
const runningVersion = 5;
export const runningText = (running: Running): string => JSON.stringify({ version: runningVersion, ...running });
