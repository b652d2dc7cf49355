import type { SlopePrior } from './exercise.ts';

/**
 * Numbers that whole classes of exercises share, each beside its source (evidence §1.3, §1.4, §1.6, §1.7).
 * The engine learns all of them per athlete; these are only where it starts.
 */

/** Share of load that one more repetition costs, near 12–15 repetitions. */
export const slopes = {
  /** Derived from Nuzzo et al. 2024 (Sports Med 54:303), leg press, 10.7–15.8 repetitions: 0.0236–0.0257. */
  legPress: { median: 0.024, sdLn: 0.3 },
  /** Derived from Richens & Cleather 2014 (Biol Sport 31:157), 8 endurance runners: 0.0131 between 10.8 and 19.8 repetitions. */
  legPressRunner: { median: 0.016, sdLn: 0.4 },
  /** Derived: 0.022–0.026 (curves of 40 untrained adults on a Cybex) and 0.043–0.047 (Hoeger 1990). */
  legExtension: { median: 0.028, sdLn: 0.35 },
  /** Derived from Hoeger 1990 (JSCR 4:47): 0.035–0.059. */
  legCurl: { median: 0.04, sdLn: 0.35 },
  /** Derived from Nuzzo et al. 2024, all exercises together: 0.0246–0.0284. */
  freeWeight: { median: 0.026, sdLn: 0.3 },
  /** Our choice: endurance-type muscle, so one more repetition costs little; wide, to learn fast. */
  calf: { median: 0.018, sdLn: 0.4 },
  /** Our choice by way of Marzagao 2026 (arXiv 2603.17495) at 5–10 kg; on the effective load, leg included. */
  hipRaise: { median: 0.03, sdLn: 0.4 },
} as const satisfies Record<string, SlopePrior>;

/** Log-load that one set to failure costs the next; our choice, fitted to Senna 2011 and Willardson 2010. */
export const setFatigue = {
  legPress: 0.05,
  legExtension: 0.04,
  /** Curl, squat and lunge; hinges by likeness. */
  curlSquatLunge: 0.06,
  /** Hips and calves were not measured: as the leg extension, the other one-joint lift of slow-tiring muscle. */
  smallMuscle: 0.04,
} as const;

/** Seconds of rest between sets of 12–15; our choice inside ACSM 2009 (isolation 1–2 min, compound 2–3 min). */
export const rest = { compound: 120, isolation: 90, smallMuscle: 75 } as const;

/** First load ever as a share of body mass, light on purpose; our choice. */
export const firstLoad = {
  legPress: 0.6,
  legExtension: 0.2,
  legCurl: 0.15,
  /** Two dumbbells of 0.03 body masses each. */
  dumbbells: 0.06,
  /** The exercise is learnt with the body alone. */
  none: 0,
} as const;

/** Seconds of a slow and controlled repetition: one to two up, two to three down (evidence §4.2). */
export const tempo = {
  machine: { upSeconds: 2, holdSeconds: 1, downSeconds: 3 },
  lift: { upSeconds: 2, holdSeconds: 0, downSeconds: 3 },
  raise: { upSeconds: 2, holdSeconds: 1, downSeconds: 2 },
} as const;

/** Effective load as shares of body mass and of the load (evidence §1.4; segment masses: Winter 2009). */
export const effective = {
  /** The stack's number or the plates; only comparable on the same machine. */
  station: { bodyMassShare: 0, loadShare: 1 },
  /** The whole leg, 0.161 of body mass with its centre at 0.447 of its length, weighed at the ankle beside the cuff. */
  straightLeg: { bodyMassShare: 0.072, loadShare: 1 },
  /** All but the shank and foot of the working leg. */
  oneLeg: { bodyMassShare: 0.94, loadShare: 1 },
  /** The front leg carries about three quarters of what one leg would: 0.75 × (0.94 BM + load). */
  frontLeg: { bodyMassShare: 0.705, loadShare: 0.75 },
  /** All but both shanks and feet. */
  bothLegs: { bodyMassShare: 0.88, loadShare: 1 },
  /** All but the foot. */
  oneFoot: { bodyMassShare: 0.98, loadShare: 1 },
  /** All but both feet, half for each leg: (0.97 BM + load) / 2. */
  bothFeet: { bodyMassShare: 0.485, loadShare: 0.5 },
  /**
   * Derived: head, arms and trunk, 0.678 of body mass with their centre at 0.626 of the trunk's length, weighed at
   * the shoulder that carries the load (Winter 2009).
   */
  hinge: { bodyMassShare: 0.42, loadShare: 1 },
  /** Our choice: about two fifths of the body hang on the hip between the shoulders and the feet. */
  bridge: { bodyMassShare: 0.4, loadShare: 1 },
} as const;
