import type { Weekday } from '../time.ts';
import type { Unit } from '../units.ts';

export const stationKinds = [
  'leg-press',
  'leg-extension',
  'leg-curl-seated',
  'leg-curl-lying',
  'hip-abduction-machine',
  'hip-adduction-machine',
  'calf-raise-standing-machine',
  'calf-raise-seated-machine',
  'dumbbells',
  'barbell',
  'ankle-cuffs',
  'bands',
  'exercise-ball',
  'step',
  'bench',
  'mat',
  'nordic-anchor',
  'treadmill',
] as const;
export type StationKind = (typeof stationKinds)[number];

/** What can be set on a station, exactly as it is marked there. */
export type Loads =
  | {
      readonly type: 'stack';
      readonly unit: Unit;
      /** Every number beside the pin, ascending; irregular stacks are listed as they are. */
      readonly pins: readonly number[];
      /** Small weights that can be laid on top, each usable once. */
      readonly addOns: readonly number[];
    }
  | {
      readonly type: 'dumbbells';
      readonly unit: Unit;
      /** The number on one dumbbell, ascending; each exists as a pair. */
      readonly pairs: readonly number[];
    }
  | {
      readonly type: 'plates';
      readonly unit: Unit;
      /** The empty bar or sled. */
      readonly bar: number;
      /** The pairs of plates on the rack, e.g. [20, 20, 10, 5, 2.5, 1.25]: each entry is one plate for each side. */
      readonly platePairs: readonly number[];
    }
  | {
      readonly type: 'cuffs';
      readonly unit: Unit;
      /** Weights that one ankle can carry, ascending. */
      readonly perAnkle: readonly number[];
    }
  | { readonly type: 'bands'; readonly levels: readonly string[] }
  | {
      readonly type: 'treadmill';
      readonly speedKmh: Range;
      readonly gradePercent: Range;
    }
  | { readonly type: 'none' };

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Station {
  readonly id: string;
  readonly kind: StationKind;
  readonly name: string;
  readonly loads: Loads;
  /** Place on the walk through the gym, metres from the entrance along the usual route; stations near each other have near numbers. */
  readonly placeMetres: number;
}

export interface Gym {
  readonly id: string;
  readonly name: string;
  readonly stations: readonly Station[];
  /** Days of the week on which it is closed; absent when nobody said. */
  readonly closedOn?: readonly Weekday[] | undefined;
}

/** One load that really exists on a station, and what the athlete's hands do to set it. */
export interface LoadOption {
  readonly loadKg: number;
  readonly setting: Setting;
}

export type Setting =
  | { readonly type: 'pin'; readonly unit: Unit; readonly pin: number; readonly addOns: readonly number[] }
  | { readonly type: 'dumbbell-pair'; readonly unit: Unit; readonly each: number }
  | { readonly type: 'dumbbell'; readonly unit: Unit; readonly weight: number }
  | { readonly type: 'plates'; readonly unit: Unit; readonly bar: number; readonly eachSide: readonly number[] }
  | { readonly type: 'cuff'; readonly unit: Unit; readonly weight: number }
  | { readonly type: 'band'; readonly level: string }
  | { readonly type: 'treadmill'; readonly speedKmh: number; readonly gradePercent: number }
  | { readonly type: 'body-weight' };
