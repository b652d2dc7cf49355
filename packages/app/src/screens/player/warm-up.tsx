import { shortLoad } from '../../store/load.ts';
import { type NextSet, setsOf } from '../../store/running.ts';
import { done, logSet, running } from '../../store/session.ts';
import { trying } from './trying.ts';

/** Before the first working set: what to do lightly. Ticking it is optional and never in the way. */
export function WarmUp({ target }: { target: NextSet }) {
  const { block } = target;
  const now = running.value;
  if (!now || setsOf(block, done.value).length > 0) return null;
  const ticked = done.value.filter((set) => set.role === 'warmup' && set.exercise === block.exercise);
  const firstOfSession = done.value.every((set) => set.role !== 'working');
  const easyMinutes = firstOfSession ? now.workout.warmUpMinutes : 0;
  if (easyMinutes === 0 && block.warmUp.length === 0) return null;
  return (
    <div class="warm-up small">
      <span class="soft">First{easyMinutes > 0 && ` ${easyMinutes} easy min`}</span>
      {block.warmUp.map((step) => {
        const count = ticked.filter((set) => set.loadKg === step.loadKg).length;
        return (
          <button
            key={step.loadKg}
            type="button"
            class="chip"
            aria-pressed={count > 0}
            disabled={count > 0}
            onClick={() =>
              trying(() =>
                logSet(target, {
                  option: step,
                  repetitions: step.repetitions,
                  effort: { kind: 'unreported' },
                  role: 'warmup',
                }),
              )
            }
          >
            <span>
              {count > 0 ? '✓ ' : ''}
              {step.repetitions} × {shortLoad(step.setting)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
