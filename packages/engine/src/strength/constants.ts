/**
 * Every number of the strength model, with where it comes from.
 * measured = read from a study; derived = computed from studies; our choice = engineering, to be replaced by data.
 */

/** Body mass when the athlete has not said theirs; our choice, a middling adult runner. */
export const assumedBodyMassKg = 70;

/** No effective load is lighter, so that its logarithm exists; our choice. */
export const leastEffectiveKg = 1;

/**
 * What people lift near 12 repetitions in the studies of squats and their like, in body masses: a 1RM of 1.3 to 1.5
 * times 0.73 (Nuzzo 2024); the 1RM is our choice.
 */
export const measuredAtShare = 1;

export const prior = {
  /**
   * Capacity over the safe first load (evidence §1.7) for an adult who has never lifted: our choice, half of the 5 that
   * 39 untrained adults showed on one laboratory's machines (Hammarström 2020: 1RM of one leg 156 kg on the leg press and
   * 55 kg on the leg extension; 12 repetitions at 0.72 of it, two legs at 0.9 of twice one), because a gym's stack shows
   * less than it moves. A first load of 0.2 body mass on the leg extension then stands for a 12-repetition load of 0.48.
   */
  capacityOverFirstLoad: 2.4,
  /** Experience moves both the guess and the safe first load; our choice. */
  experience: { new: 1, some: 1.25, experienced: 1.5 },
  /**
   * Spread of ln capacity between people who have never been seen: 0.33 on one leg press and 0.26 on one leg extension
   * (Hammarström 2020, 39 untrained women and men); a little wider, because machines differ, too.
   */
  sdUnseen: 0.35,
  /** The same where most of the load is the body, which most people can lift about as often; our choice. */
  sdUnseenWithBody: 0.09,
  /** And of what they add to it on a bar or in the hands: some nothing, some their own body mass; our choice. */
  sdUnseenAdded: 0.6,
  /** Repetitions with the body alone, where nobody adds a load at first, and their spread; our choice. */
  bodyRepetitions: { new: 15, some: 18, experienced: 20 },
  sdBodyRepetitions: 6,
  /** The share of the bar in a squat or a lunge is a guess that the slope's doubt must hold, too; our choice. */
  sdLnSetShare: 0.25,
  /** Gain a session: +40 % leg strength in 11 weeks of 2 sessions is 1.5 % early on (Vikmoen 2016); the rest our choice. */
  gain: { new: 0.01, some: 0.006, experienced: 0.003 },
  sdGain: 0.008,
  /** Stack numbers of two machines are not comparable (evidence §1.3). */
  sdOtherStation: 0.25,
  /** A log that does not name its machine is probably, in two cases of three, of the usual gym; our choice. */
  sdUnnamedStation: 0.15,
  /** One leg against a log that does not say which, half of what lies between the legs; our choice. */
  sdOtherSide: 0.05,
} as const;

/** What exercises have in common (`transfer.ts`); our choice. */
export const transfer = {
  /** Part of the spread between people, at one body mass, that is theirs and not the exercise's. */
  shared: 0.5,
  /** Part of what today has moved one leg that is expected of the other, too. */
  legs: 0.5,
  /** A log in the wrong unit lies ln 2.2 away: no exercise says more than this, in standard deviations. */
  mostSds: 2,
} as const;

/** Bounds of the state, so that no log can bend the model out of its range (evidence §1.3; gain: our choice). */
export const bounds = {
  slope: { min: 0.006, max: 0.08 },
  gain: { min: -0.01, max: 0.02 },
} as const;

/** Drift from one session to the next (evidence §1.3, where not said otherwise). */
export const drift = {
  /**
   * Evidence proposes 0.008. With that, the 80 % range held 38 % of what real people showed near failure, with this
   * 44 %; with more, one session would count more for strength than for the day. Chosen on half of the people of the
   * lifting logs.
   */
  sdLoad: 0.015,
  /** Of ln slope. */
  sdLogSlope: 0.01,
  sdGain: 0.0005,
  /** Day to day: 3 % of the 4.2 % test-retest variation of a 1RM (Grgic 2020); the share is our choice. */
  sdDay: 0.03,
} as const;

export const noise = {
  /** Repetitions to failure at one load on one day; evidence §1.3. */
  sdRepetitions: 0.7,
  /** A set to failure at 12 has a capacity of 12.0 to 13.0: its middle, a little below (evidence §1.3). */
  beyondLastRepetition: 0.4,
  /** People stop with 0.95 repetition more in reserve than they report (Halperin 2022). */
  reserveBias: 0.95,
  /** Error of the report grows away from failure: 0.5 + 0.3 a repetition (shaped on Hackett 2017). */
  sdReserve: { atFailure: 0.5, perRepetition: 0.3 },
  /** From here on a report only says "many" (Hackett 2017: off by more than 2 from 7 on; limit our choice). */
  mostReserve: 5,
  /**
   * The curve is log-linear only near 12 (evidence §1.3: about 6–22); beyond this a set only says "at least". Our
   * choice, higher, with the misfit below: a stack whose next pin is twice the first would be stuck at 22.
   */
  mostRepetitions: 30,
  /** A set ends within about this many repetitions of 12, so the slope cannot account for more; from the same range. */
  mostFrom12: 10,
  /** Misfit of the curve for each repetition away from 12; our choice. */
  sdCurvePerRepetition: 0.15,
  /**
   * How much less steady than that somebody is: a factor on the variance of their sets, learnt from how far they fall
   * from what was expected. It weighs as much as so many sets at first and never less than one in `mostSets`; one set
   * counts as three standard deviations off at the most. Our choice: on half of the people of the lifting logs the 80 %
   * range of first sets then held 67 % instead of 53 %.
   */
  unsteady: { priorSets: 6, mostSets: 30, mostSds: 3, min: 0.5, max: 12 },
  /** How people differ in what a set costs the next one, as a share of the usual; our choice, wide, learnt. */
  sdTiring: 0.8,
  mostTiring: 4,
  /**
   * Nobody asked: what was done was possible, and what was left is anybody's guess. Each repetition more in reserve is
   * less likely by a constant factor, with this mean; whatever was expected, a short set moves by no more than
   * `mostShort` repetitions, because people stop where the plan says. `reserve`: for the fatigue that it left. Our choice.
   */
  unreported: { reserve: 2, meanReserve: 4, mostShort: 1, sdHabit: 3.5 },
} as const;

/** In-session fatigue (evidence §1.6: a fit to Senna 2011 and Willardson 2010). */
export const fatigue = {
  recoverySeconds: 150,
  /** Effort = 1 − reserve / 6. */
  noEffortReserve: 6,
  otherExercise: 0.4,
  /** Other exercises count when done in the last 10 minutes. */
  otherSeconds: 600,
  /** After twenty minutes nothing is left of a set: e^−8. */
  forgottenSeconds: 1200,
  /** Twelve to fifteen repetitions at a calm tempo; our choice, used when the log has no times. */
  setSeconds: 45,
  /** A shorter gap is a log that stamps the whole workout at once; our choice. */
  leastGapSeconds: 20,
  /** "Legs feel heavy" takes a day's usual swing off the expected capacity; our choice. */
  heavyLegs: 0.04,
} as const;

/** Time off (evidence §1.8: McMaster 2013, Bosquet 2013; the model and its numbers are our choice). */
export const layoff = {
  /** No loss for two weeks. */
  freeDays: 14,
  decayDays: 120,
  /** What training had added, in ln load: the most that can be lost. */
  mostLoss: 0.25,
  sdPerDay: 0.004,
  /** The loss itself is known only to about a half. */
  sdLossShare: 0.5,
  /** Exercises this alike keep each other trained. */
  likeness: 0.5,
  /** From here on the first set back leaves one more in reserve. */
  easierFromDays: 10,
  /** Loads on return, as a share of the last ones: 3–4 weeks −5 to −8 %, 5–8 weeks −10 to −15 %, later: find again. */
  returns: [
    { untilDays: 14, share: 1 },
    { untilDays: 28, share: 0.935 },
    { untilDays: 56, share: 0.875 },
  ],
  /** Where finding again starts, of the last load; our choice. */
  findAgainShare: 0.7,
} as const;

/** Gates and caps on what the estimate proposes (evidence §1.5, §1.7). */
export const caps = {
  /** From session to session (ACSM 2009: 2–10 %). */
  session: 1.1,
  /** While the load is still being found: at most a quarter more (evidence §1.7). */
  search: 1.25,
  /** A load that leaves this many repetitions over the window is still being searched for; our choice. */
  searchRepetitionsOver: 3,
  /** Inside a session. */
  machineUp: 1.15,
  freeWeightUp: 1.1,
  down: 0.8,
  /** One step of the station is open, however big, when the window's lower end is this likely there; our choice. */
  oneStepChance: 0.5,
  /**
   * Below this chance the lighter of the two nearest loads is taken. Evidence §1.3 proposes 0.35; with that, simulated
   * runners on coarse stacks stayed a step too light for months. Our choice.
   */
  leastChance: 0.2,
  /** Chances this near are a tie, and the lighter load wins; our choice. */
  tie: 0.01,
  /** After a set on target the load stays when its chance is this share of the best; our choice. */
  stayShare: 0.9,
  /** A step that costs more repetitions than this is reached by repetitions first (double progression). */
  bigStepRepetitions: 4,
  bigStepTop: 18,
  painLevel: 3,
  /** So long after such pain the load comes back by `session` from the last one only; our choice. */
  painDays: 28,
} as const;

/** Finding the first load (evidence §1.7). */
export const probe = {
  /**
   * Where the load is searched from, in standard deviations below the guess: fourteen of fifteen can lift it twelve
   * times, and eight are asked. Our choice: from the first loads of evidence §1.7, its authors' estimate, a quarter more
   * with each probe does not get most people to the window in the first session. Never lighter than those.
   */
  startSds: 1.5,
  repetitions: 8,
  /** Leave at least this many: a probe is there to ask, not to tire. */
  reserve: 4,
  most: 3,
  /** First set on another machine of a known exercise, of the expected load; our choice. */
  newStationShare: 0.85,
} as const;

/** When a difference between the legs is worth saying: asymmetry over 10 % (evidence §2.4), beyond its noise. */
export const weakSide = { least: 0.1, sds: 1.5 } as const;

/** Ramps and back-off sets in logs without reports: lighter than this share of the session's heaviest; our choice. */
export const rampShare = 0.97;

/**
 * A set that fatigues below ten of 12–15 is a collapse: another one is of no use (evidence §10), and a load that did
 * that to the first set is so wrong that no cap holds it up (our choice).
 */
export const collapseBelowWindow = 2;

/**
 * Where people stop (`performed.ts`): measured on the lifting logs, where four or five of five folds of people choose
 * the same numbers, and judged on people who were not in the choice (`npm run bench -- strength`).
 */
export const habit = {
  /** Sessions after which a set counts 1/e. */
  sessions: 3,
  /** Log load apart at which it does. */
  logLoad: 0.15,
  /** Sets apart. */
  positions: 1.1,
  /** Share of sets that end somewhere around the usual number, and how far in repetitions. */
  stray: 0.5,
  width: 1,
  /** Farther where nothing like the set was done before. */
  widthFar: 2,
} as const;

/** When and how the big lifts may get heavier (evidence §2.2 and §8, where not said otherwise). */
export const heavy = {
  /** Sessions of legs before it, and the weeks that they must span: the foundation of four to six weeks. */
  leastSessions: 8,
  leastWeeks: 4,
  /** Sessions longer ago than this no longer count, so that a long break starts with the foundation; our choice. */
  memoryDays: 84,
  /** Sessions of the lift itself before it gets heavier, so that its curve is known; our choice. */
  leastSessionsOfLift: 4,
  /** Pain of more than `caps.painLevel` holds it back for as long as the foundation takes; our choice. */
  painDays: 28,
  /** No heavy phase by default at 16 and 17 (Lloyd 2014). */
  leastAge: 18,
  /**
   * From the transition of two to three weeks to the heavy phase, two repetitions left throughout; the middle window and
   * four sessions, two weeks, in each before the last are our choice.
   */
  windows: [
    { low: 8, high: 10, reserve: 2 },
    { low: 6, high: 8, reserve: 2 },
    { low: 4, high: 6, reserve: 2 },
  ],
  sessionsPerWindow: 4,
  /** Rest between sets of up to so many repetitions (evidence §1.6: 4–8 repetitions, three minutes). */
  rest: { upToRepetitions: 8, seconds: 180 },
} as const;

/** Looking ahead at one exercise: two sets a session and a session every third day; our choice (evidence §2.2: two a week). */
export const preview = { sessions: 4, setsPerSession: 2, daysBetween: 3 } as const;

/** Loads that the chart shows to either side of the advised one; our choice, for a phone. */
export const curveLoads = 4;

/** The last sets that an advice names; our choice. */
export const comparedSets = 3;
