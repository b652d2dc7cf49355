/** Which stretches of a course decide the race, when there is not the time for all of it. */
import { laboratoryExtra } from './cost.ts';
import { type Race, type Stretch, sumsOf } from './race.ts';

/** A descent counts half, and only as far as the belt goes down (our choice). */
const worthOfDescent = 0.5;
/** Where nothing is steep the end of the race decides. */
const worthOfFlat = 0.01;
/** The same hill counts this much more at the finish than at the start, because it comes on tired legs (our choice). */
const lateWorth = 0.5;
/** One climb may take this share of the time, so that there are others; more only when they do not fill it (our choice). */
const shares = [1 / 3, 1 / 2, 1] as const;
/** Shorter is no stretch (evidence §5.3). */
const leastSeconds = 45;

/** From this grade on, percent, a stretch is a hill that belongs in before anything flat (our choice). */
const hillPercent = 1;

/**
 * The most decisive stretches that fit into some seconds, in the order of the course; long ones are cut to their steepest
 * part. What the hills leave is filled with what comes next.
 */
export function decisive(
  race: Race,
  stretches: readonly Stretch[],
  { seconds, leastPercent }: { readonly seconds: number; readonly leastPercent: number },
): readonly Stretch[] {
  const ranked = stretches
    .map((stretch) => ({ stretch, worth: worthOf(race, stretch, leastPercent) }))
    .toSorted((a, b) => b.worth - a.worth);
  const all = ranked.map(({ stretch }) => stretch);
  const hills = ranked.flatMap(({ stretch, worth }) => (worth >= laboratoryExtra(hillPercent) ? [stretch] : []));
  for (const share of shares) {
    const { picked, left } = fill(race, hills, seconds, share * seconds);
    if (left < leastSeconds) return inOrder(picked);
  }
  return inOrder(fill(race, all, seconds, seconds).picked);
}

const inOrder = (stretches: readonly Stretch[]): readonly Stretch[] => stretches.toSorted((a, b) => a.from - b.from);

/** What a second of a stretch is worth: how far it is from the flat, and how late in the race. */
function worthOf(race: Race, stretch: Stretch, leastPercent: number): number {
  const extra = laboratoryExtra(Math.max(sumsOf(race, stretch).gradePercent, Math.min(0, leastPercent)));
  const place = (stretch.from + stretch.to) / 2 / race.grades.length;
  return (extra >= 0 ? extra : -worthOfDescent * extra) * (1 + lateWorth * place) + worthOfFlat * place;
}

function fill(race: Race, ranked: readonly Stretch[], seconds: number, most: number) {
  const picked: Stretch[] = [];
  let left = seconds;
  for (const stretch of ranked) {
    if (left < leastSeconds) break;
    const part = cut(race, stretch, Math.min(left, most));
    picked.push(part);
    left -= sumsOf(race, part).seconds;
  }
  return { picked, left };
}

/** The part of a stretch of at most so many seconds in which the height changes the most; of equals the last. */
function cut(race: Race, stretch: Stretch, seconds: number): Stretch {
  let best: { readonly part: Stretch; readonly change: number } | null = null;
  let from = stretch.from;
  for (let to = stretch.from + 1; to <= stretch.to; to += 1) {
    while ((race.seconds[to] ?? 0) - (race.seconds[from] ?? 0) > seconds && from + 1 < to) from += 1;
    const isWhole = to === stretch.to || (race.seconds[to + 1] ?? 0) - (race.seconds[from] ?? 0) > seconds;
    const change = Math.abs((race.elevations[to] ?? 0) - (race.elevations[from] ?? 0));
    if (isWhole && (best === null || change >= best.change)) best = { part: { from, to }, change };
  }
  return best?.part ?? stretch;
}
