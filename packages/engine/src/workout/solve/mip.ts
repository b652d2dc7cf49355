import { overlap } from '../../catalog/index.ts';
import { type Candidate, movedTo, placesOf, workKinds } from '../candidate.ts';
import { secondsAway } from '../minutes.ts';
import { balanceWeight, creditOf, curveStep, oneOfKind, stationWorth, valueOf, weekWorth } from '../objective.ts';
import { latenessCost, neighbourCost, walkingCost } from '../order.ts';
import { inStops, mayPair, mayPairAt, pairBother } from '../pair.ts';
import type { Problem } from '../problem.ts';
import type { Start, Stop } from '../route.ts';
import { leastSets, stopsOf } from './options.ts';

/**
 * The same question written down apart from the solver as a mixed-integer program, in the LP format: its oracle. A
 * variable says which exercise stands at which turn of the order, another how many sets it has; where the athlete
 * stands, the walks, the neighbours and the first compound lift's ramp follow from inequalities. `constant` is what the
 * program leaves out of the value.
 */
export function mipOf(problem: Problem, start: Start): { readonly text: string; readonly constant: number } {
  const { kept, mostBlocks } = problem;
  const used = new Set(kept.map(({ candidate }) => candidate.family));
  const placed = problem.candidates
    .filter(({ family }) => !used.has(family))
    .map((candidate) => placesOf(candidate).map((place) => movedTo(candidate, place)));
  const singles = placed.flatMap((places, exercise) =>
    places.map((candidate, at) => spotOf([candidate], start, `${exercise}_${at}`)),
  );
  const pairs = placed.flatMap((firsts, a) =>
    placed
      .slice(a + 1)
      .flatMap((seconds, b) =>
        firsts.flatMap((first, at) =>
          seconds
            .filter((second) => problem.pairs && mayPair(first, second))
            .map((second, where) => spotOf([first, second], start, `${a}_${at}x${a + 1 + b}_${where}`)),
        ),
      ),
  );
  const spots = [...singles, ...pairs].filter(({ sets }) => sets.length > 0);
  const families = new Set(placed.flatMap(([first]) => first?.family ?? []));
  const most = Math.min(mostBlocks - inStops(kept).length, families.size);
  const turns = Array.from({ length: most }, (_, index) => index + 1);
  const program: Program = { gain: [], rows: [], bounds: [], binary: [] };
  choose(program, spots, turns);
  const constant = countWeek(program, problem, spots);
  walk(program, spots, turns, start);
  followOn(program, spots, turns, start);
  const ramps = start.warm ? [] : rampUp(program, spots, turns);
  const clock = spots.flatMap(({ name, seconds, sets }) =>
    sets.map((count): Term => [seconds(count), `v${name}_${count}`]),
  );
  const walks = turns.map((turn): Term => [1, `walk${turn}`]);
  program.rows.push(row([...clock, ...walks, ...ramps], '<=', problem.seconds));
  return { text: textOf(program), constant };
}

/** A coefficient and the variable's name. */
type Term = readonly [number, string];

interface Program {
  readonly gain: Term[];
  readonly rows: string[];
  readonly bounds: string[];
  readonly binary: string[];
}

/** An exercise at a place, or a pair at its places: `y…_k` says that it is the k-th, `v…_n` that it has n sets. */
interface Spot {
  readonly candidates: readonly Candidate[];
  readonly name: string;
  readonly sets: readonly number[];
  readonly seconds: (sets: number) => number;
  readonly stop: Stop;
  /** Seconds from the entrance to where it begins and to where it ends; `null` on the floor. */
  readonly away: number | null;
  readonly leaves: number | null;
}

function spotOf(candidates: readonly [Candidate, Candidate?], start: Start, name: string): Spot {
  const [first, second] = candidates;
  const both = second ? [first, second] : [first];
  const mostSets = Math.min(...both.map((each) => each.mostSets));
  const least = second ? leastSets : Math.min(leastSets, mostSets);
  const stopWith = (sets: number): Stop => {
    const picks = both.map((candidate, index) => ({ candidate, sets, ...(index === 1 && { paired: true as const }) }));
    const [stop] = stopsOf(picks, start);
    if (!stop) throw new Error('a pick is a stop');
    return stop;
  };
  const stop = stopWith(leastSets);
  const [at] = stop.places;
  return {
    candidates: both,
    name,
    sets: Array.from({ length: mostSets }, (_, index) => index + 1).filter(
      (count) => count >= least && (!second || mayPairAt(first, second, count)),
    ),
    seconds: (sets) => stopWith(sets).places[0]?.seconds ?? 0,
    stop,
    away: at?.away ?? null,
    leaves: at?.leaves ?? null,
  };
}

const chosen = (spots: readonly Spot[], turn: number, coefficient: (spot: Spot) => number): readonly Term[] =>
  spots.map((spot) => [coefficient(spot), `y${spot.name}_${turn}`]);

/** One exercise at each turn, without gaps; a family once; each that comes has its sets. */
function choose({ gain, rows, binary }: Program, spots: readonly Spot[], turns: readonly number[]): void {
  for (const turn of turns) {
    const here = chosen(spots, turn, () => 1);
    rows.push(row(here, '<=', 1));
    if (turn > 1) rows.push(row([...here, ...chosen(spots, turn - 1, () => -1)], '<=', 0));
  }
  for (const family of new Set(spots.flatMap(({ candidates }) => candidates.map((each) => each.family)))) {
    const members = spots.filter(({ candidates }) => candidates.some((each) => each.family === family));
    rows.push(
      row(
        turns.flatMap((turn) => chosen(members, turn, () => 1)),
        '<=',
        1,
      ),
    );
  }
  for (const spot of spots) {
    const { name, sets, candidates, stop } = spot;
    if (stop.places.every(({ canBegin }) => !canBegin))
      rows.push(
        row(
          chosen([spot], 1, () => 1),
          '<=',
          0,
        ),
      );
    const doses = sets.map((count): Term => [-1, `v${name}_${count}`]);
    rows.push(row([...turns.flatMap((turn) => chosen([spot], turn, () => 1)), ...doses], '=', 0));
    binary.push(...turns.map((turn) => `y${name}_${turn}`), ...doses.map(([, dose]) => dose));
    const worth = candidates.reduce((sum, each) => sum + stationWorth(each) - each.placeCost, 0);
    const bother = candidates.length > 1 ? pairBother : 0;
    gain.push(...doses.map(([, dose]): Term => [worth - bother, dose]));
  }
}

/** The week: each muscle's sets on their concave curve and within today's room, the balances, one of each kind. */
function countWeek({ gain, rows, bounds }: Program, problem: Problem, spots: readonly Spot[]): number {
  const { needs, balances, kept } = problem;
  const done = creditOf(problem, kept);
  const doses = (coefficient: (candidate: Candidate, sets: number) => number): readonly Term[] =>
    spots.flatMap(({ candidates, name, sets }) =>
      sets.map((count): Term => {
        const all = candidates.reduce((sum, each) => sum + coefficient(each, count), 0);
        return [all, `v${name}_${count}`];
      }),
    );
  let constant = valueOf(problem, []);
  for (const [index, need] of needs.entries()) {
    const has = need.sets + (done[index] ?? 0);
    const pieces = Array.from({ length: Math.round(need.high / curveStep) }, (_, piece) => `d${index}_${piece}`);
    for (const [piece, name] of pieces.entries()) {
      const slope = (weekWorth(need, (piece + 1) * curveStep) - weekWorth(need, piece * curveStep)) / curveStep;
      gain.push([slope, name]);
      bounds.push(`0 <= ${name} <= ${curveStep}`);
    }
    const credits = doses((candidate, sets) => sets * (candidate.credit[index] ?? 0));
    const filled = [...pieces, `over${index}`].map((name): Term => [1, name]);
    rows.push(row([...filled, ...negative(credits)], '=', has));
    rows.push(row(credits, '<=', Math.max(0, need.room - (done[index] ?? 0))));
    constant -= weekWorth(need, has);
  }
  for (const [index, { of, than, share }] of balances.entries()) {
    const behind = (sets: (need: number) => number): number =>
      share * than.reduce((sum, need) => sum + sets(need), 0) - of.reduce((sum, need) => sum + sets(need), 0);
    const has = behind((need) => (needs[need]?.sets ?? 0) + (done[need] ?? 0));
    const adds = doses((candidate, sets) => behind((need) => sets * (candidate.credit[need] ?? 0)));
    gain.push([-balanceWeight, `short${index}`]);
    rows.push(row([[1, `short${index}`], ...negative(adds)], '>=', has));
    constant += balanceWeight * Math.max(0, has);
  }
  for (const [index, kind] of workKinds.entries()) {
    if (kept.some(({ candidate }) => candidate.kinds.includes(kind))) continue;
    const of = doses(({ kinds }) => (kinds.includes(kind) ? 1 : 0));
    gain.push([oneOfKind[kind], `kind${index}`]);
    bounds.push(`0 <= kind${index} <= 1`);
    rows.push(row([[1, `kind${index}`], ...negative(of)], '<=', 0));
  }
  return constant;
}

/** Where the athlete stands after each turn, and how far it was; the floor is where they stood before. */
function walk({ gain, rows, bounds }: Program, spots: readonly Spot[], turns: readonly number[], start: Start): void {
  const from = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const points = spots.flatMap(({ away, leaves }) => [away ?? 0, leaves ?? 0]);
  const farthest = Math.max(1, from ?? 0, ...points);
  bounds.push(from === null ? `0 <= at0 <= ${farthest}` : `at0 = ${from}`);
  const placed = spots.filter(({ away }) => away !== null);
  for (const turn of turns) {
    const [before, there, after, way] = [`at${turn - 1}`, `to${turn}`, `at${turn}`, `walk${turn}`];
    const moves = chosen(placed, turn, () => -farthest);
    const place = chosen(placed, turn, ({ away }) => -(away ?? 0));
    const steps = chosen(placed, turn, ({ away, leaves }) => -((leaves ?? 0) - (away ?? 0)));
    const within = chosen(placed, turn, ({ away, leaves }) => -Math.abs((leaves ?? 0) - (away ?? 0)));
    rows.push(row([[1, there], [-1, before], ...moves], '<=', 0));
    rows.push(row([[1, before], [-1, there], ...moves], '<=', 0));
    rows.push(row([[1, there], ...place], '>=', 0));
    rows.push(row([[1, there], ...place, ...negative(moves)], '<=', farthest));
    rows.push(row([[1, after], [-1, there], ...steps], '=', 0));
    rows.push(row([[1, way], [1, before], [-1, there], ...within], '>=', 0));
    rows.push(row([[1, way], [1, there], [-1, before], ...within], '>=', 0));
    gain.push([-walkingCost, way]);
  }
}

/** What it costs to come late, and after whom. */
function followOn({ gain, rows }: Program, spots: readonly Spot[], turns: readonly number[], start: Start): void {
  for (const turn of turns) {
    const first = (stop: Stop): number => (turn === 1 ? neighbourCost(start.exercise, stop.exercise, overlap) : 0);
    gain.push(...chosen(spots, turn, ({ stop }) => -(turn - 1) * latenessCost(stop) - first(stop)));
    if (turn === 1) continue;
    gain.push([-1, `near${turn}`]);
    for (const last of new Set(spots.map(({ stop }) => stop.last))) {
      const costs = chosen(spots, turn, ({ stop }) => neighbourCost(last, stop.exercise, overlap));
      const most = Math.max(...costs.map(([cost]) => cost));
      const same = spots.filter(({ stop }) => stop.last === last);
      const before = chosen(same, turn - 1, () => -most);
      rows.push(row([[1, `near${turn}`], ...negative(costs), ...before], '>=', -most));
    }
  }
}

/** The full ramp of the first compound lift: nothing once one has come before. */
function rampUp({ rows }: Program, spots: readonly Spot[], turns: readonly number[]): readonly Term[] {
  const rampOf = ({ candidates: [first] }: Spot): number => first?.rampSeconds ?? 0;
  const compounds = spots.filter(({ stop }) => stop.compound);
  const longest = Math.max(0, ...compounds.map(rampOf));
  for (const turn of turns) {
    const ramps = chosen(compounds, turn, (spot) => -rampOf(spot));
    const earlier = turns.filter((each) => each < turn).flatMap((each) => chosen(compounds, each, () => longest));
    rows.push(row([[1, `ramp${turn}`], ...ramps, ...earlier], '>=', 0));
  }
  return turns.map((turn) => [1, `ramp${turn}`]);
}

const negative = (terms: readonly Term[]): readonly Term[] => terms.map(([coefficient, name]) => [-coefficient, name]);

const sum = (terms: readonly Term[]): string =>
  terms.length === 0
    ? '0 at0'
    : terms.map(([coefficient, name]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`).join(' ');

const row = (terms: readonly Term[], is: '<=' | '=' | '>=', value: number): string => `${sum(terms)} ${is} ${value}`;

const textOf = ({ gain, rows, bounds, binary }: Program): string =>
  [
    'Maximize',
    ` value: ${sum(gain)}`,
    'Subject To',
    ...rows.map((each, index) => ` r${index}: ${each}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'Binary',
    ...binary.map((name) => ` ${name}`),
    'End',
  ].join('\n');
