/** A course in a few stretches of one grade each, so that somebody on a belt can follow it. */
import { laboratoryExtra } from './cost.ts';
import { type Race, type Stretch, sumsOf } from './race.ts';

/** Evidence §5.3: the least that a stretch lasts, and the most that there are. */
const leastSeconds = { running: 45, walking: 30 } as const;
const mostStretches = 40;
/** Stretches closer in grade than one step of an ordinary belt are one (evidence §5.3). */
const sameGradePercent = 0.5;
/**
 * What one more stretch has to save, as squared share of cost by seconds: a change of one percent of grade (0.06 of the
 * cost) that lasts a minute on either side is just worth a button (our choice).
 */
const worthOfStretch = (0.06 ** 2 * 120) / 4;
/** Places at which a stretch can end; the search takes the square of their number (our choice). */
const mostPlaces = 1500;

/**
 * The best stretches: least squared difference between what each moment costs and what its stretch costs, by dynamic
 * programming over all places where a stretch can end. The laboratory's cost is what tells grades apart, up and down.
 */
export function stretchesOf(race: Race): readonly Stretch[] {
  const places = placesOf(race);
  const sums = sumsAt(race, places);
  let worth = worthOfStretch;
  let found = bestStretches(places, sums, worth);
  while (found.length > mostStretches) {
    worth *= 1.6;
    found = bestStretches(places, sums, worth);
  }
  return joined(race, found);
}

/** Steps at which a stretch can begin or end, from the first to the last. */
function placesOf({ grades }: Race): readonly number[] {
  const count = Math.min(mostPlaces, grades.length);
  return Array.from({ length: count + 1 }, (_, index) => Math.round((grades.length * index) / count));
}

function bestStretches(
  places: readonly number[],
  { seconds, cost, squares, least }: ReturnType<typeof sumsAt>,
  worth: number,
): readonly Stretch[] {
  const value = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY);
  const begins = new Int32Array(places.length);
  value[0] = 0;
  for (let end = 1; end < places.length; end += 1) {
    const lastBegin = (seconds[end] ?? 0) - (least[end] ?? 0);
    let best = Number.POSITIVE_INFINITY;
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      const from = seconds[begin] ?? 0;
      if (from > lastBegin) continue;
      const sum = (cost[end] ?? 0) - (cost[begin] ?? 0);
      const spread = (squares[end] ?? 0) - (squares[begin] ?? 0) - (sum * sum) / ((seconds[end] ?? 0) - from);
      // A longer stretch differs by no less, so that none that begins earlier can be better.
      if (spread + worth > best) break;
      const total = (value[begin] ?? 0) + spread + worth;
      if (total < best) {
        best = total;
        begins[end] = begin;
      }
    }
    value[end] = best;
  }
  const found: Stretch[] = [];
  for (let end = places.length - 1; end > 0; end = begins[end] ?? 0)
    found.unshift({ from: places[begins[end] ?? 0] ?? 0, to: places[end] ?? 0 });
  return found;
}

/** Time, cost and squared cost by time up to each place, and how long a stretch that ends there lasts at least. */
function sumsAt(race: Race, places: readonly number[]) {
  const count = places.length;
  const [seconds, cost] = [new Float64Array(count), new Float64Array(count)];
  const [squares, least] = [new Float64Array(count), new Float64Array(count)];
  for (let place = 1; place < count; place += 1) {
    const [from, to] = [places[place - 1] ?? 0, places[place] ?? 0];
    let [sum, square] = [cost[place - 1] ?? 0, squares[place - 1] ?? 0];
    for (let step = from; step < to; step += 1) {
      const duration = (race.seconds[step + 1] ?? 0) - (race.seconds[step] ?? 0);
      const extra = laboratoryExtra(race.grades[step] ?? 0);
      sum += extra * duration;
      square += extra * extra * duration;
    }
    seconds[place] = race.seconds[to] ?? 0;
    cost[place] = sum;
    squares[place] = square;
    least[place] = race.isWalking[to - 1] ? leastSeconds.walking : leastSeconds.running;
  }
  return { seconds, cost, squares, least };
}

/** Neighbours of nearly the same grade as one. */
function joined(race: Race, stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const difference = last && Math.abs(sumsOf(race, last).gradePercent - sumsOf(race, stretch).gradePercent);
    if (last && difference !== undefined && difference < sameGradePercent)
      result[result.length - 1] = { from: last.from, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}
