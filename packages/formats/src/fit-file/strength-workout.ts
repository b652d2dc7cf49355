import { catalog } from '@legwork/engine/catalog';
import type { LoadOption } from '@legwork/engine/gym';
import type { HillProgram } from '@legwork/engine/hills';
import type { Unit } from '@legwork/engine/units';
import { hillSessionTitle, hillSessionWords, settingWords } from '@legwork/engine/words';
import { type Block, inTurns, type Workout } from '@legwork/engine/workout';
import { beltStep } from './hill-workout.ts';
import { type ExerciseTitle, type Step, workoutFile } from './workout-file.ts';

interface Told {
  readonly id: string;
  readonly name: string;
  /** In which the watch shows loads. */
  readonly unit: Unit;
  readonly writtenMs: number;
  /** The belt's settings for the hills; `null`: there are none, or nobody knows how fast the runner is. */
  readonly hillProgram: HillProgram | null;
}

/** A composed workout as a workout for a watch: every set with its load, the rests, and the hills after them. */
export function strengthWorkoutFit(
  { blocks, hills }: Pick<Workout, 'blocks' | 'hills'>,
  { id, name, unit, writtenMs, hillProgram }: Told,
): Uint8Array<ArrayBuffer> {
  const steps: Step[] = [];
  for (const turns of inTurns(blocks)) steps.push(...stepsOf(turns, unit, steps.length));
  if (hills) steps.push(...(hillProgram?.segments.map(inStrength) ?? [unsetHills(hills)]));
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

/**
 * The sets that lead up, then the working sets of each side with a rest, as many times as there are sets; of two blocks
 * in turn one after the other.
 */
function stepsOf(turns: readonly Block[], unit: Unit, before: number): readonly Step[] {
  const steps = turns.flatMap((block) =>
    block.warmUp.map((option) => setOf(block, unit, { option, ...option, intensity: 'warmUp', range: null })),
  );
  const fromStep = before + steps.length;
  for (const block of turns) {
    const { sides, advice, target, pair } = block;
    for (const [index, side] of sides.entries()) {
      const option = (advice[index] ?? advice[0])?.option ?? null;
      const step = setOf(block, unit, {
        option,
        repetitions: target.high,
        intensity: 'active',
        range: rangeOf(target),
      });
      steps.push(side === 'both' ? step : { ...step, name: `${step.name}, ${side}` });
    }
    const paired = pair?.turn === 'first' ? pair.changeSeconds : pair?.restSeconds;
    const seconds = paired ?? block.restSeconds;
    steps.push({ ...bare, name: 'Rest', duration: { kind: 'seconds', seconds }, intensity: 'rest' });
  }
  const times = turns[0]?.sets ?? 1;
  if (times > 1) steps.push({ ...bare, duration: { kind: 'repeat', fromStep, times } });
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

/** A watch that counts sets measures no speed: held to one it would only complain. */
const inStrength = (segment: HillProgram['segments'][number]): Step => ({ ...beltStep(segment), speed: null });

/** The minutes and what to do in them, where nobody knows what to set. */
const unsetHills = ({ session, minutes }: NonNullable<Workout['hills']>): Step => ({
  ...bare,
  name: `Hills: ${hillSessionTitle(session).toLowerCase()}`,
  note: hillSessionWords(session),
  duration: { kind: 'seconds', seconds: minutes * 60 },
});

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
