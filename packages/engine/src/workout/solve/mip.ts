import { overlap } from '../../catalog/index.ts';
import { type Candidate, type Place, placesOf, workKinds } from '../candidate.ts';
import { secondsAway } from '../minutes.ts';
import { balanceWeight, creditOf, curveStep, oneOfKind, stationWorth, valueOf, weekWorth } from '../objective.ts';
import { latenessCost, neighbourCost, walkingCost } from '../order.ts';
import type { Problem } from '../problem.ts';
import type { Start, Stop } from '../route.ts';
import { leastSets, stopOf } from './model.ts';

/**
 * The same question written down apart from the solver as a mixed-integer program, in the LP format: its oracle. A
 * variable says which exercise stands at which turn of the order, another how many sets it has; where the athlete
 * stands, the walks, the neighbours and the first compound lift's ramp follow from inequalities. `constant` is what the
 * program leaves out of the value.
 */
export function mipOf(problem: Problem, start: Start): { readonly text: string; readonly constant: number } {
  const { kept, mostBlocks } = problem;
  const used = new Set(kept.map(({ candidate }) => candidate.family));
  const spots = problem.candidates
    .filter(({ family }) => !used.has(family))
    .flatMap((candidate, exercise) =>
      placesOf(candidate).map((place, at) => spotOf(candidate, place, start, `${exercise}_${at}`)),
    );
  const families = new Set(spots.map(({ candidate }) => candidate.family));
  const most = Math.min(mostBlocks - kept.length, families.size);
  const turns = Array.from({ length: most }, (_, index) => index + 1);
  const program: Program = { gain: [], rows: [], bounds: [], binary: [] };
  choose(program, spots, turns);
  const constant = countWeek(program, problem, spots);
  walk(program, spots, turns, start);
  followOn(program, spots, turns, start);
  const ramps = start.warm ? [] : rampUp(program, spots, turns);
  const clock = spots.flatMap(({ name, place, sets }) =>
    sets.map((count): Term => [place.seconds(count), `v${name}_${count}`]),
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

/** An exercise at a place: `y…_k` says that it is the k-th, `v…_n` that it has n sets. */
interface Spot {
  readonly candidate: Candidate;
  readonly place: Place;
  readonly name: string;
  readonly sets: readonly number[];
  readonly stop: Stop;
  /** Seconds from the entrance; `null` on the floor. */
  readonly away: number | null;
}

function spotOf(candidate: Candidate, place: Place, start: Start, name: string): Spot {
  const { station } = place.placement;
  const { mostSets } = candidate;
  const sets = Array.from({ length: mostSets }, (_, index) => index + 1);
  return {
    candidate,
    place,
    name,
    sets: sets.filter((count) => count >= Math.min(leastSets, mostSets)),
    stop: stopOf(candidate, leastSets, start, [place]),
    away: station ? secondsAway(station.placeMetres) : null,
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
  for (const family of new Set(spots.map(({ candidate }) => candidate.family))) {
    const members = spots.filter(({ candidate }) => candidate.family === family);
    rows.push(
      row(
        turns.flatMap((turn) => chosen(members, turn, () => 1)),
        '<=',
        1,
      ),
    );
  }
  for (const spot of spots) {
    const { name, sets, candidate, place, stop } = spot;
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
    gain.push(...doses.map(([, dose]): Term => [stationWorth(candidate) - place.placeCost, dose]));
  }
}

/** The week: each muscle's sets on their concave curve and within today's room, the balances, one of each kind. */
function countWeek({ gain, rows, bounds }: Program, problem: Problem, spots: readonly Spot[]): number {
  const { needs, balances, kept } = problem;
  const done = creditOf(problem, kept);
  const doses = (coefficient: (candidate: Candidate, sets: number) => number): readonly Term[] =>
    spots.flatMap(({ candidate, name, sets }) =>
      sets.map((count): Term => [coefficient(candidate, count), `v${name}_${count}`]),
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
  const farthest = Math.max(1, from ?? 0, ...spots.map(({ away }) => away ?? 0));
  bounds.push(from === null ? `0 <= at0 <= ${farthest}` : `at0 = ${from}`);
  const placed = spots.filter(({ away }) => away !== null);
  for (const turn of turns) {
    const [before, after, way] = [`at${turn - 1}`, `at${turn}`, `walk${turn}`];
    const moves = chosen(placed, turn, () => -farthest);
    const there = chosen(placed, turn, ({ away }) => -(away ?? 0));
    rows.push(row([[1, after], [-1, before], ...moves], '<=', 0));
    rows.push(row([[1, before], [-1, after], ...moves], '<=', 0));
    rows.push(row([[1, after], ...there], '>=', 0));
    rows.push(row([[1, after], ...there, ...negative(moves)], '<=', farthest));
    rows.push(
      row(
        [
          [1, way],
          [1, before],
          [-1, after],
        ],
        '>=',
        0,
      ),
    );
    rows.push(
      row(
        [
          [1, way],
          [1, after],
          [-1, before],
        ],
        '>=',
        0,
      ),
    );
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
    for (const exercise of new Set(spots.map(({ stop }) => stop.exercise))) {
      const costs = chosen(spots, turn, ({ stop }) => neighbourCost(exercise, stop.exercise, overlap));
      const most = Math.max(...costs.map(([cost]) => cost));
      const same = spots.filter(({ stop }) => stop.exercise === exercise);
      const before = chosen(same, turn - 1, () => -most);
      rows.push(row([[1, `near${turn}`], ...negative(costs), ...before], '>=', -most));
    }
  }
}

/** The full ramp of the first compound lift: nothing once one has come before. */
function rampUp({ rows }: Program, spots: readonly Spot[], turns: readonly number[]): readonly Term[] {
  const compounds = spots.filter(({ stop }) => stop.compound);
  const longest = Math.max(0, ...compounds.map(({ place }) => place.rampSeconds));
  for (const turn of turns) {
    const ramps = chosen(compounds, turn, ({ place }) => -place.rampSeconds);
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
