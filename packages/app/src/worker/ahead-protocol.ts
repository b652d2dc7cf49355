/** What the page and the worker that answers ahead say to each other. */
import type { Day } from '@legwork/engine/time';
import type { Workout } from '@legwork/engine/workout';
import type { Question } from '../store/foreseen.ts';

/** Where the athlete stands, and what they might ask next, the likeliest first. */
export interface Ask {
  readonly id: number;
  /** Events in the journal; the worker reads it anew when it has grown. */
  readonly events: number;
  readonly on: Day;
  readonly gymId: string;
  /** `null`: before a session. */
  readonly sessionId: string | null;
  /** The workout as it stands, and the block at hand when that is not the first. */
  readonly workout: Workout;
  readonly at: string | undefined;
  readonly questions: readonly Question[];
}

export interface Foreseen {
  readonly id: number;
  readonly question: Question;
  /** An `Answer` as JSON. */
  readonly answer: string;
}
