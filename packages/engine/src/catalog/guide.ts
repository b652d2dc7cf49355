/** How an exercise is taught, in our own words: apart from its numbers, so that planning a workout does not carry the prose. */
interface Fault {
  /** What the journal calls it, for ever; two faults of one exercise never share it. */
  readonly id: string;
  /** What goes wrong, as a coach would see it. */
  readonly fault: string;
  /** What to do instead. */
  readonly fix: string;
}

export interface Guide {
  /** What else it is called. */
  readonly names: readonly string[];
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

/** One finding of an open question, with the study that has it. */
interface Finding {
  readonly says: string;
  readonly source: string;
}

/** An open question with both its sides, and what Legwork makes of it (evidence §2.1). */
export interface Debate {
  readonly heavier: readonly Finding[];
  readonly lighter: readonly Finding[];
  /** What neither side settles. */
  readonly open: readonly Finding[];
  readonly stance: readonly string[];
}
