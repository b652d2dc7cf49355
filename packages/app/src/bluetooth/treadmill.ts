/** The port to a treadmill that can be talked to: what it tells, what may be asked of it. Only an adapter knows Bluetooth. */
import type { Range } from '@legwork/engine/gym';

/** What a treadmill tells, about once a second; `null` = it did not say. */
export interface BeltReading {
  readonly speedKmh: number | null;
  readonly gradePercent: number | null;
  /** Since the session on the treadmill began. */
  readonly distanceMetres: number | null;
  readonly elapsedSeconds: number | null;
  readonly heartRate: number | null;
}

/** What the treadmill says can be set from outside, and how far; `null` = it cannot. */
export interface Settable {
  readonly speedKmh: Range | null;
  readonly gradePercent: Range | null;
}

/** There is no command that starts the belt: only the runner does that, on the treadmill. */
export type Command =
  | { readonly kind: 'take-control' }
  | { readonly kind: 'speed'; readonly kmh: number }
  | { readonly kind: 'grade'; readonly percent: number }
  | { readonly kind: 'stop' };

/** What the treadmill says to a command; that it says "done" is no proof. */
export type Answer = 'done' | 'refused' | 'none';

export interface Treadmill {
  readonly name: string;
  readonly settable: Settable;
  /** Never rejects: what goes wrong on the way is the answer `none`. */
  readonly send: (command: Command) => Promise<Answer>;
  readonly disconnect: () => void;
}

export interface Listener {
  readonly onReading: (reading: BeltReading) => void;
  /** The treadmill went away by itself. */
  readonly onGone: () => void;
}
