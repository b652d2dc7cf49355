/** How sure each way of telling the kind of a run is, 0–1: our choice. */
export const sure = {
  /** A word that names the kind. */
  named: 0.95,
  /** "8 x 400 m", "6 miles at HMP". */
  pattern: 0.85,
  /** Long by its length, and no word for it; parkrun, which some race and some jog. */
  likely: 0.7,
  /** A run beside lifting, rest beside another sport. */
  mixed: 0.65,
  /** A run, a distance: most runs of a plan are easy (evidence §2.1). */
  plainRun: 0.6,
  /** "5K" is a race or a run, "Track" a place or a session. */
  either: 0.5,
  unknown: 0.3,
} as const;

/** Below this the runner is asked what it is. */
export const unsureBelow: number = sure.plainRun;
