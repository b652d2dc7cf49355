/** Before and after the work. */
import { paceAt } from './cost.ts';
import type { Planned } from './planned.ts';
import type { CostModel, SegmentPart } from './program.ts';

/** Beside the power of the work or of an hour: easy running, and the walk at the end (our choice). */
const powers = { warmUp: 0.72, recovery: 0.42, coolDown: 0.38 } as const;

/** A task on the flat at an easy share of a power. */
export function easy(model: CostModel, part: keyof typeof parts, seconds: number, power: number): Planned {
  const eased = power * powers[part];
  return {
    part: parts[part],
    task: { seconds, power: eased, gradePercent: 0, speed: paceAt(model, 0, eased).speed },
    place: null,
  };
}

const parts = { warmUp: 'warm-up', recovery: 'recovery', coolDown: 'cool-down' } as const satisfies Record<
  keyof typeof powers,
  SegmentPart
>;
