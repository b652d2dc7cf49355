/** What the Hills screen and its worker say to each other. Facts come as sentences: the words stay in the worker. */
import type { Belt, Course, HillProgram, HillSessionKind, RaceProfile } from '@legwork/engine/hills';
import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';

/** What is to be run on the belt. */
export type HillChoice =
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'race'; readonly profile: RaceProfile }
  | { readonly kind: 'session'; readonly session: HillSessionKind };

export interface ProgramRequest {
  readonly kind: 'program';
  readonly choice: HillChoice;
  readonly belt: Belt;
  /** On the belt; `null` = the whole course. */
  readonly minutes: number | null;
  /** For the whole course; `null` = by the runner's hour. */
  readonly goalSeconds: number | null;
  /** What the runner says that they hold for an hour; `null` = by their runs. */
  readonly hourKmh: number | null;
  /** Energy as measured in the laboratory, in place of the usual cost of hills. */
  readonly laboratory: boolean;
  readonly athlete: Athlete;
  readonly today: Day;
}

export type HillsRequest =
  | { readonly kind: 'course'; readonly file: File }
  | ProgramRequest
  | {
      readonly kind: 'fit';
      readonly program: HillProgram;
      readonly name: string;
      readonly id: string;
      readonly writtenMs: number;
    }
  | {
      readonly kind: 'calendar';
      readonly view: HillsView;
      /** Wall time, `YYYY-MM-DDTHH:MM`. */
      readonly startsAt: string;
      readonly timeZone: string;
      readonly writtenAt: string;
    };

export type HillsReply =
  | { readonly kind: 'course'; readonly course: Course; readonly remarks: readonly string[] }
  | { readonly kind: 'program'; readonly view: HillsView }
  /** Nothing tells how fast the runner is: neither a goal nor runs. */
  | { readonly kind: 'how-fast' }
  | { readonly kind: 'file'; readonly content: Uint8Array<ArrayBuffer> | string }
  /** It cannot be, and why. */
  | { readonly kind: 'refused'; readonly words: string };

/** A programme as it is shown. */
export interface HillsView {
  readonly name: string;
  readonly program: HillProgram;
  /** What it is of the course, and how equal its work is. */
  readonly facts: readonly string[];
  /** What the belt cannot do. */
  readonly limits: readonly string[];
  /** What to lift in place of the braking downhill. */
  readonly eccentric: string | null;
  readonly segments: readonly { readonly title: string; readonly notes: string }[];
}
