import type { WarmUpSet } from '@legwork/engine/strength';
import { removeSets } from '../../components/corrections.ts';
import { trying } from '../../components/keep.ts';
import { logSet, done as performed } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import { type NextSet, setsOf } from '../../store/running.ts';
import { running } from '../../store/session.ts';

/** Before the first working set: what to do lightly. Ticking it is optional and never in the way. */
export function WarmUp({ target }: { target: NextSet }) {
  const { block } = target;
  const now = running.value;
  if (!now || setsOf(block, performed.value).length > 0) return null;
  const ticked = performed.value.filter((set) => set.role === 'warmup' && set.exercise === block.exercise);
  const firstOfSession = performed.value.every((set) => set.role !== 'working');
  const easyMinutes = firstOfSession ? now.workout.warmUpMinutes : 0;
  if (easyMinutes === 0 && block.warmUp.length === 0) return null;
  return (
    <div class="warm-up small">
      <span class="soft">First{easyMinutes > 0 && ` ${easyMinutes} easy min`}</span>
      {block.warmUp.map((step) => {
        const sets = ticked.filter((set) => set.loadKg === step.loadKg);
        const done = sets.length > 0;
        return (
          <button
            key={step.loadKg}
            type="button"
            class="chip"
            aria-pressed={done}
            aria-label={`${step.repetitions} × ${shortLoad(step.setting)}`}
            onClick={() => (done ? removeSets('The warm-up set was taken back.', sets) : tick(target, step))}
          >
            {done ? `✓ ${shortLoad(step.setting)}` : `${step.repetitions} × ${shortLoad(step.setting)}`}
          </button>
        );
      })}
    </div>
  );
}

const tick = (target: NextSet, step: WarmUpSet): Promise<void> =>
  trying(() =>
    logSet(target, {
      option: step,
      repetitions: step.repetitions,
      effort: { kind: 'unreported' },
      role: 'warmup',
    }),
  );
