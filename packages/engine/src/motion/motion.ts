import type { Measure } from './measure.ts';
import type { Place, Pose } from './pose.ts';

/** From where a movement is seen; oblique = from the front, at an angle. */
export type View = 'side' | 'front' | 'oblique';

/** Where a cue belongs in a repetition. */
export type Moment = 'start' | 'there' | 'turn' | 'back' | 'whole';

/** A pose that is passed on the way, at a share of the way. */
interface Via {
  readonly at: number;
  readonly pose: Pose;
}

/** A part of the station that stands still or goes with the body. Thickness and sizes in body heights. */
export type Part =
  | { readonly kind: 'floor'; readonly y: number }
  /** A cushion. */
  | { readonly kind: 'pad'; readonly from: Place; readonly to: Place; readonly thick: number }
  /** Steel. */
  | { readonly kind: 'frame'; readonly through: readonly Place[] }
  /** A step, a bench: seen from the side, from corner to corner. */
  | { readonly kind: 'box'; readonly from: Place; readonly to: Place }
  /** On the floor, from corner to corner. */
  | { readonly kind: 'mat'; readonly from: Place; readonly to: Place }
  /** The plate of a press, under both feet. */
  | { readonly kind: 'platform' }
  /** A roller on the shank or the thigh, `share` down the bone, with its lever from a pivot. */
  | {
      readonly kind: 'roller';
      readonly on: 'shank' | 'thigh';
      readonly share: number;
      readonly side: 'front' | 'back' | 'outside' | 'inside';
      readonly pivot?: 'knee' | Place;
    }
  /** Pads on the shoulders, with their lever from a pivot. */
  | { readonly kind: 'yoke'; readonly pivot: Place }
  | { readonly kind: 'dumbbell'; readonly in: 'hands' | 'right-hand' | 'left-hand' | 'both-hands' }
  | { readonly kind: 'bar'; readonly on: 'shoulders' | 'hips' }
  | { readonly kind: 'cuff'; readonly on: 'right' | 'left' }
  | { readonly kind: 'band'; readonly round: 'knees' | 'ankles' }
  /** A ball between the back and a wall. */
  | { readonly kind: 'ball'; readonly wallX: number }
  /** A belt that rises forward, under the hips. */
  | { readonly kind: 'belt'; readonly gradePercent: number };

/** What touches what. `still`: it stays where it is for the whole repetition. */
export interface Contact {
  readonly of: ContactPoint;
  readonly on:
    | 'floor'
    | 'platform'
    | 'step'
    | 'pad'
    | 'bench'
    | 'ball'
    | 'wall'
    | 'belt'
    | 'anchor'
    | 'handle'
    | 'weight';
  readonly still: boolean;
}

export type ContactPoint =
  | 'right-sole'
  | 'left-sole'
  | 'right-ball'
  | 'left-ball'
  | 'right-heel'
  | 'left-heel'
  | 'right-knee'
  | 'left-knee'
  | 'right-shin'
  | 'left-shin'
  | 'right-hand'
  | 'left-hand'
  | 'pelvis'
  | 'back'
  | 'shoulders';

/** An angle (or distance) that defines good form, with its tolerance (evidence §4.2). */
export interface Form {
  readonly measure: Measure;
  readonly at: 'start' | 'turn' | 'whole';
  readonly least: number;
  readonly most: number;
}

/** One exercise as a movement, free of drawing; one-sided work is written for the right side. */
export interface Motion {
  /** From where it is seen best: what bends forward from the side, what opens sideways from the front. */
  readonly view: View;
  /** Where a repetition begins and ends. */
  readonly start: Pose;
  /** Where the movement turns. */
  readonly turn: Pose;
  /** The end that tells the exercise in one still picture, where it is not the turn. */
  readonly telling?: 'start';
  /** Poses on the way there and, when it is not the same way, back. */
  readonly there?: readonly Via[];
  readonly back?: readonly Via[];
  /** What the way there is: lifting the load or lowering it. */
  readonly first: 'up' | 'down';
  /** A gait: no stop at the ends. */
  readonly steady?: boolean;
  /** How far the athlete has moved on after one repetition, forward, in body heights. */
  readonly travel?: number;
  readonly contacts: readonly Contact[];
  readonly station: readonly Part[];
  readonly form: readonly Form[];
  /** For each cue of the guide, the moment at which it belongs. */
  readonly cues: readonly Moment[];
}
