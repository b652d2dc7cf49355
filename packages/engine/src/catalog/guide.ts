/** How an exercise is taught, in our own words: apart from its numbers, so that planning a workout does not carry the prose. */
interface Fault {
  /** What goes wrong, as a coach would see it. */
  readonly fault: string;
  /** What to do instead. */
  readonly fix: string;
}

export interface Guide {
  /** How to set the station up for this body. */
  readonly setUp: string;
  /** Two to four short imperatives, the most useful first. */
  readonly cues: readonly string[];
  readonly faults: readonly Fault[];
  /** Why a runner does this, in one line. */
  readonly forRunners: string;
  /** The studies that its numbers and its teaching come from, in full. */
  readonly sources: readonly string[];
}
