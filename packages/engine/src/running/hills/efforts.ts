/** What each hill session is made of. */
import { sixMinutes } from './level.ts';
import type { HillSessionKind } from './session-kinds.ts';

/** One effort uphill, and the easy seconds before it, but for the first. */
export interface Effort {
  readonly seconds: number;
  readonly gradePercent: number;
  /** Beside the power at VO2max. */
  readonly share: number;
  readonly easySeconds: number;
}

/** The efforts that fit into some seconds, easy ones between them counted. */
export const effortsOf: Readonly<Record<HillSessionKind, (seconds: number) => readonly Effort[]>> = {
  repeats,
  pyramid,
  'long-climb': longClimb,
  hilly,
};

/**
 * The most hard work of a session: twenty minutes at VO2max, as in four times five (Held 2023), and forty at the effort of
 * an hour (our choice).
 */
const mostHardSeconds = { vo2max: 1200, hour: 2400 } as const;

/** The longest that fits in so many seconds, to five seconds. */
const fitting = (seconds: number): number => Math.floor(seconds / 5) * 5;

/** Evidence §5.3: six to ten times 45–120 s at 4–10 %; half as long again to come down. Less time has fewer, never shorter. */
function repeats(seconds: number): readonly Effort[] {
  const rest = 1.5;
  const lengthOf = (times: number): number => fitting(seconds / (times + rest * (times - 1)));
  const times = [6, 7, 8, 9, 10].find((each) => lengthOf(each) <= 120) ?? 10;
  const enough = lengthOf(times) >= 45 ? times : Math.max(1, Math.floor((seconds / 45 + rest) / (1 + rest)));
  const length = Math.min(120, Math.max(45, lengthOf(enough)));
  return Array.from({ length: enough }, () => ({
    seconds: length,
    gradePercent: 8,
    share: 1,
    easySeconds: Math.floor(rest * length),
  }));
}

/** Steeper and longer to the middle and back (our choice: 45 s at 4 % to 120 s at 10 %, fitted to the time); once or twice. */
function pyramid(seconds: number): readonly Effort[] {
  const steps = [
    [45, 4],
    [75, 6],
    [105, 8],
    [120, 10],
    [105, 8],
    [75, 6],
    [45, 4],
  ] as const;
  const total = steps.reduce((sum, [length]) => sum + 2 * length, 0);
  const rounds = seconds < 1.5 * total ? 1 : 2;
  const scale = Math.min(seconds / (rounds * total - 45), mostHardSeconds.vo2max / ((rounds * total) / 2));
  return Array.from({ length: rounds }, () => steps).flatMap((round) =>
    round.map(([length, gradePercent]) => {
      const own = Math.max(20, fitting(length * scale));
      // The shorter the harder: 105 % for the shortest, 95 % for the longest (evidence §5.3).
      return { seconds: own, gradePercent, share: 1.05 - (0.1 * (length - 45)) / 75, easySeconds: own };
    }),
  );
}

/** Four times four to five minutes at 8 %, which held 90 % of VO2max for longer than on the flat (Held 2023); fewer in less time. */
function longClimb(seconds: number): readonly Effort[] {
  const rest = { least: 150, most: 240 };
  const times = Math.max(1, Math.min(4, Math.floor((seconds + rest.least) / (240 + rest.least))));
  const length = Math.min(300, fitting((seconds - (times - 1) * rest.least) / times));
  const easySeconds = Math.min(rest.most, fitting((seconds - times * length) / Math.max(1, times - 1)));
  return Array.from({ length: times }, () => ({ seconds: length, gradePercent: 8, share: 0.95, easySeconds }));
}

/** Up and down without a stop, at about the effort of an hour (our choice): two minutes each, no two neighbours alike. */
function hilly(seconds: number): readonly Effort[] {
  const grades = [2, 4, 1, 5, 3, 6, 1, 4, 2, 5];
  const hard = Math.min(seconds, mostHardSeconds.hour);
  const times = Math.max(2, Math.round(hard / 120));
  return Array.from({ length: times }, (_, index) => ({
    seconds: Math.floor(hard / times),
    gradePercent: grades[index % grades.length] ?? 3,
    share: 1 / sixMinutes,
    easySeconds: 0,
  }));
}
