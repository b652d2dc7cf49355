/**
 * Pain monitoring as studied for the Achilles tendon (Silbernagel 2007): 0–2 safe, 3–5 acceptable when it settles by the
 * next morning, more than 5 stop. Everything that it was not studied for (bone, calf swelling, radiating pain) is a red flag.
 */
import { catalog, type ExerciseId, exerciseIds, type Pattern } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { type Day, daysBetween } from '../time.ts';

/** Silbernagel 2007. */
const safeLevel = 2;
const acceptableLevel = 5;
/**
 * The next morning may hurt one point more than before training (evidence §8). The journal does not ask what is usual,
 * so usual is taken as none: the cautious reading (our choice).
 */
const calmMorningLevel = 1;
/** How long an exercise stays lighter or a pattern stays out (evidence §8). */
const restDays = 7;
/** Two bad mornings count together when they lie within this many days (our choice: four weeks of training). */
const memoryDays = 28;

/** What 0–10 during a set means for the rest of the exercise. */
export function painDuringSet(level: number): 'go-on' | 'watch' | 'stop' {
  if (level <= safeLevel) return 'go-on';
  return level <= acceptableLevel ? 'watch' : 'stop';
}

export interface PainAdvice {
  /** No training advice at all: a red flag stands. */
  readonly stop: boolean;
  /** The red flags that stand, as reported. */
  readonly redFlags: readonly string[];
  /** Not today: stopped today, or their pattern rests after two bad mornings. */
  readonly excludedExercises: readonly ExerciseId[];
  /** Train with `painLoadShare` of the load, or swap. */
  readonly lightened: readonly ExerciseId[];
  readonly suggestClinician: boolean;
}

/** −20 % after a bad morning (evidence §8). */
export const painLoadShare = 0.8;

type PainReport = Athlete['pain'][number];

/** What the reports of pain that stand (made up to `on`, and since the last `pain.cleared`) mean for training on the day `on`. */
export function painAdvice({ athlete, on }: { readonly athlete: Athlete; readonly on: Day }): PainAdvice {
  const cleared = athlete.painClearedAt;
  const standing = athlete.pain.filter(({ at }) => at.slice(0, 10) <= on && (cleared === null || at > cleared));
  const within = (days: number) => (report: PainReport) => daysBetween(report.at, on) < days;

  const flags = [...new Set(standing.flatMap((report) => report.redFlags))];
  const badMornings = standing.filter((report) => report.nextMorning === true && report.level > calmMorningLevel);
  const stopped = standing.filter((report) => report.nextMorning !== true && painDuringSet(report.level) === 'stop');

  const secondMornings = badMornings.filter((late) =>
    badMornings.some((early) => patternOf(early) === patternOf(late) && isWithinMemory(early, late)),
  );
  const restingPatterns = new Set(secondMornings.filter(within(restDays)).map(patternOf));
  const stoppedToday = exercisesOf(stopped.filter(within(1)));
  const excludedExercises = exerciseIds.filter(
    (id) => restingPatterns.has(catalog[id].pattern) || stoppedToday.includes(id),
  );
  const sore = exercisesOf([...badMornings, ...stopped].filter(within(restDays)));
  return {
    stop: flags.length > 0,
    redFlags: flags,
    excludedExercises,
    lightened: exerciseIds.filter((id) => sore.includes(id) && !excludedExercises.includes(id)),
    suggestClinician: flags.length > 0 || restingPatterns.size > 0,
  };
}

const exercisesOf = (reports: readonly PainReport[]): readonly ExerciseId[] =>
  reports.flatMap(({ exercise }) => (exercise === undefined ? [] : [exercise]));

/** `null`: pain that names no exercise. It rests no pattern, but twice of it asks for a clinician too. */
const patternOf = ({ exercise }: PainReport): Pattern | null =>
  exercise === undefined ? null : catalog[exercise].pattern;

/** Two reports of the same morning are one bad morning. */
function isWithinMemory(early: PainReport, late: PainReport): boolean {
  const days = daysBetween(early.at, late.at);
  return days > 0 && days <= memoryDays;
}
