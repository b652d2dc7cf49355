import type { Change } from '@legwork/engine/workout';
import { Adjust } from '../../components/adjust.tsx';
import { trying } from '../../components/keep.ts';
import { athlete } from '../../store/journal.ts';
import { gym } from '../../store/lifting.ts';
import { minutesLeft } from '../../store/minutes.ts';
import { changeRest, reportPain } from '../../store/replan.ts';
import { running } from '../../store/session.ts';
import { sayReplanned } from './say-replanned.ts';

/** The rest of the session under other conditions: less time, tired or sore legs, another gym. */
export function AdjustRest({ onClose }: { onClose: () => void }) {
  const at = gym.value;
  const now = running.value;
  if (!at || !now) return null;
  const change = (to: Change): void => {
    onClose();
    void trying(async () => sayReplanned(await changeRest(to)));
  };
  const { circumstances, gymId } = now.workout;
  const others = athlete.value.gyms.filter(({ id }) => id !== gymId);
  return (
    <Adjust
      gym={at}
      circumstances={circumstances}
      onChange={change}
      onPain={(muscles, level, flags) => reportPain({ muscles }, level, flags)}
      onClose={onClose}
    >
      <section>
        <h3>Minutes left from now</h3>
        <div class="chips">
          {minutesLeft.map((minutes) => (
            <button
              key={minutes}
              type="button"
              class="chip numbers"
              aria-label={`${minutes} minutes left`}
              onClick={() => change({ kind: 'minutes-left', minutes })}
            >
              {minutes}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h3>Legs</h3>
        <button
          type="button"
          class="chip"
          disabled={circumstances.legsHeavy}
          onClick={() => change({ kind: 'legs-heavy' })}
        >
          {circumstances.legsHeavy ? 'Legs feel heavy: noted' : 'Legs feel heavy'}
        </button>
      </section>
      {others.length > 0 && (
        <section>
          <h3>I am at another gym</h3>
          <div class="chips">
            {others.map((other) => (
              <button key={other.id} type="button" class="chip" onClick={() => change({ kind: 'gym', gym: other })}>
                {other.name}
              </button>
            ))}
          </div>
        </section>
      )}
    </Adjust>
  );
}
