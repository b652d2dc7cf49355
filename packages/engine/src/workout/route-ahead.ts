import { latenessCost } from './order.ts';
import type { Start, Stop } from './route.ts';

/** What is still to come after some of the stops, at least. */
export interface Ahead {
  /** Without walking; with the shortest full ramp, when one is still to come. */
  readonly seconds: number;
  /** The walk goes as far as here, in both directions; `null`: all can be done on the floor. */
  readonly nearest: number | null;
  readonly farthest: number | null;
}

/** For each set of stops that are done what the others take at least, counted when it is first asked for. */
export function aheadOf(stops: readonly Stop[], { warm }: Start): (set: number) => Ahead {
  const ends = stops.map(({ compound, places }) => {
    const aways = places.flatMap(({ away }) => away ?? []);
    return {
      seconds: Math.min(...places.map(({ seconds }) => seconds)),
      rampSeconds: compound ? Math.min(...places.map(({ rampSeconds }) => rampSeconds)) : Number.POSITIVE_INFINITY,
      aways: aways.length < places.length ? null : { low: Math.min(...aways), high: Math.max(...aways) },
    };
  });
  const count = (set: number): Ahead => {
    let isWarm = warm;
    let seconds = 0;
    let rampSeconds = Number.POSITIVE_INFINITY;
    let nearest: number | null = null;
    let farthest: number | null = null;
    for (const [index, end] of ends.entries()) {
      if (set & (1 << index)) {
        isWarm ||= end.rampSeconds < Number.POSITIVE_INFINITY;
        continue;
      }
      seconds += end.seconds;
      rampSeconds = Math.min(rampSeconds, end.rampSeconds);
      if (!end.aways) continue;
      if (nearest === null || end.aways.high < nearest) nearest = end.aways.high;
      if (farthest === null || end.aways.low > farthest) farthest = end.aways.low;
    }
    const isCold = !isWarm && rampSeconds < Number.POSITIVE_INFINITY;
    return { seconds: seconds + (isCold ? rampSeconds : 0), nearest, farthest };
  };
  const known: Ahead[] = [];
  return (set) => (known[set] ??= count(set));
}

/** Seconds of walking to what is ahead, at least. */
export function walkAhead({ nearest, farthest }: Ahead, here: number | null): number {
  if (here === null || nearest === null || farthest === null) return 0;
  const back = Math.max(0, here - nearest);
  const on = Math.max(0, farthest - here);
  return back + on + Math.min(back, on);
}

/**
 * What the best order of the others costs without the walking, after a set of stops that are done and the last of them;
 * after none, for the set 0, whatever the last is. Exact, by dynamic programming from the end (Held and Karp 1962).
 */
export function orderAhead(
  stops: readonly Stop[],
  first: readonly number[],
  between: readonly (readonly number[])[],
): (set: number, last: number) => number {
  const count = stops.length;
  const full = (1 << count) - 1;
  const lateness = stops.map(latenessCost);
  const placeCosts = stops.map(({ places }) => Math.min(...places.map(({ placeCost }) => placeCost)));
  const costs = new Float64Array((full + 1) * count);
  const owns = new Float64Array(count);
  for (let set = full - 1; set >= 0; set -= 1) {
    const place = bitCount(set);
    for (let next = 0; next < count; next += 1) {
      const reached = set | (1 << next);
      owns[next] =
        reached === set
          ? Number.POSITIVE_INFINITY
          : place * (lateness[next] ?? 0) + (placeCosts[next] ?? 0) + (costs[reached * count + next] ?? 0);
    }
    for (let last = 0; last < count; last += 1) {
      if (set !== 0 && !(set & (1 << last))) continue;
      const row = set === 0 ? first : between[last];
      let least = Number.POSITIVE_INFINITY;
      for (let next = 0; next < count; next += 1) {
        const cost = (row?.[next] ?? 0) + (owns[next] ?? 0);
        if (cost < least) least = cost;
      }
      costs[set * count + last] = least;
    }
  }
  return (set, last) => costs[set * count + last] ?? 0;
}

export function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
