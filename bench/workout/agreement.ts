import * as fc from 'fast-check';
import loadHighs from 'highs';
import { type Instance, realInstance, syntheticInstance } from '../../packages/engine/src/workout/solve/arbitrary.ts';
import { mipOf } from '../../packages/engine/src/workout/solve/mip.ts';
import { solve } from '../../packages/engine/src/workout/solve/solve.ts';
import { leastMs } from './stopwatch.ts';

/** Values further apart than this differ. */
const same = 1e-6;
const seed = 20261123;

export interface Agreement {
  readonly instances: number;
  readonly differences: number;
  readonly unfinished: number;
  readonly largest: { readonly candidates: number; readonly stations: number };
  /** Milliseconds for each instance, and theirs for one of ours. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly ratios: readonly number[];
}

/** Real questions whole and in part, and made-up ones, answered by both. */
export async function agreement(count: number): Promise<Agreement> {
  const highs = await loadHighs();
  const part = (share: number, of: fc.Arbitrary<Instance>): readonly Instance[] =>
    fc.sample(of, { numRuns: Math.round(share * count), seed });
  const instances = [
    ...part(0.1, realInstance(40, { min: 8, max: 30 })),
    ...part(0.5, realInstance(10, { min: 8, max: 30 })),
    ...part(0.4, syntheticInstance(8)),
  ];
  const ours: number[] = [];
  const theirs: number[] = [];
  let differences = 0;
  let unfinished = 0;
  const largest = { candidates: 0, stations: 0 };
  for (const { problem, start } of instances) {
    const mine = leastMs(3, () => solve(problem, start));
    const { text, constant } = mipOf(problem, start);
    const other = leastMs(1, () =>
      highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 1e-8, mip_feasibility_tolerance: 1e-9, time_limit: 60 }),
    );
    ours.push(mine.ms);
    theirs.push(other.ms);
    largest.candidates = Math.max(largest.candidates, problem.candidates.length);
    largest.stations = Math.max(largest.stations, mine.result.picks.length);
    if (other.result.Status !== 'Optimal') unfinished += 1;
    else if (!mine.result.isProven || Math.abs(other.result.ObjectiveValue + constant - mine.result.value) > same)
      differences += 1;
  }
  const ratios = theirs.map((each, index) => each / (ours[index] ?? Number.NaN));
  return { instances: instances.length, differences, unfinished, largest, ours, theirs, ratios };
}
