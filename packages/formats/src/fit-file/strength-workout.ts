import { catalog } from '@legwork/engine/catalog';
import type { LoadOption } from '@legwork/engine/gym';
import type { Unit } from '@legwork/engine/units';
import { settingWords } from '@legwork/engine/words';
import type { Block, Workout } from '@legwork/engine/workout';
import { type ExerciseTitle, type Step, workoutFile } from './workout-file.ts';

/** A composed workout as a workout for a watch: every set with its load, and the rests. */
export function strengthWorkoutFit(
  { blocks }: Pick<Workout, 'blocks'>,
  {
    id,
    name,
    unit,
    writtenMs,
  }: { readonly id: string; readonly name: string; readonly unit: Unit; readonly writtenMs: number },
): Uint8Array<ArrayBuffer> {
  const steps: Step[] = [];
  for (const block of blocks) steps.push(...stepsOf(block, unit, steps.length));
  return workoutFile({ id, name, sport: 'strength', writtenMs, steps, titles: titlesOf(blocks) });
}

/** Several of our exercises share a number where the profile has none of their own: then the number is called after the first. */
function titlesOf(blocks: readonly Block[]): readonly ExerciseTitle[] {
  const titles = new Map<string, ExerciseTitle>();
  for (const { exercise } of blocks) {
    const { fit, name: title } = catalog[exercise];
    const key = `${fit.category} ${fit.name}`;
    if (!titles.has(key)) titles.set(key, { category: fit.category, name: fit.name, title });
  }
  return [...titles.values()];
}

/** The sets that lead up, then the working sets of each side with a rest, as many times as there are sets. */
function stepsOf(block: Block, unit: Unit, before: number): readonly Step[] {
  const { warmUp, sides, advice, sets, restSeconds, target } = block;
  const steps = warmUp.map((option) => setOf(block, unit, { option, ...option, intensity: 'warmUp', range: null }));
  const fromStep = before + steps.length;
  for (const [index, side] of sides.entries()) {
    const option = (advice[index] ?? advice[0])?.option ?? null;
    const step = setOf(block, unit, { option, repetitions: target.high, intensity: 'active', range: rangeOf(target) });
    steps.push(side === 'both' ? step : { ...step, name: `${step.name}, ${side}` });
  }
  steps.push({ ...bare, name: 'Rest', duration: { kind: 'seconds', seconds: restSeconds }, intensity: 'rest' });
  if (sets > 1) steps.push({ ...bare, duration: { kind: 'repeat', fromStep, times: sets } });
  return steps;
}

const bare: Step = {
  name: null,
  note: null,
  duration: { kind: 'seconds', seconds: 0 },
  intensity: 'active',
  speed: null,
  exercise: null,
  load: null,
};

const rangeOf = ({ low, high, reserve }: Block['target']): string =>
  `${low}–${high} repetitions${reserve > 0 ? `, ${reserve} left` : ''}`;

interface Asked {
  /** `null`: nothing to set. */
  readonly option: Pick<LoadOption, 'loadKg' | 'setting'> | null;
  readonly repetitions: number;
  readonly intensity: Step['intensity'];
  readonly range: string | null;
}

function setOf({ exercise }: Block, unit: Unit, { option, repetitions, intensity, range }: Asked): Step {
  const { fit, name } = catalog[exercise];
  const isWeight = option !== null && option.setting.type !== 'band' && option.setting.type !== 'treadmill';
  return {
    ...bare,
    name,
    note: [range, option && settingWords(option.setting)].filter((part) => part !== null).join('. '),
    duration: { kind: 'repetitions', repetitions },
    intensity,
    exercise: { category: fit.category, name: fit.name },
    load: isWeight && option.loadKg > 0 ? { kg: option.loadKg, unit } : null,
  };
}
