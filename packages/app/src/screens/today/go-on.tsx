import { catalog } from '@legwork/engine/catalog';
import { trying } from '../../components/keep.ts';
import { weekdayName } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { done, finish, next } from '../../store/lifting.ts';
import { progressOf } from '../../store/running.ts';
import { running } from '../../store/session.ts';

/** A session is in progress: what is next in it, and the way back to it. */
export function GoOn() {
  const now = running.value;
  if (!now) return null;
  const blocks = progressOf(now, done.value);
  const sets = blocks.reduce((sum, block) => sum + block.done, 0);
  const total = blocks.reduce((sum, block) => sum + (block.left ? block.done : block.total), 0);
  const upcoming = next.value;
  return (
    <section class="go-on">
      <div class="card">
        {now.workout.day !== today.value && <p class="soft small">Still open from {weekdayName(now.workout.day)}</p>}
        <h2>
          {upcoming
            ? `Next: ${catalog[upcoming.block.exercise].name}, set ${upcoming.set} of ${upcoming.sets}`
            : 'All sets done'}
        </h2>
        <p class="soft numbers">
          {sets} of {total} sets
        </p>
        <progress aria-label="Sets done" value={sets} max={Math.max(1, total)} />
      </div>
      <div class="start-bar">
        <a class="button primary" href="/workout">
          Go on
        </a>
        <button type="button" class="button quiet" onClick={() => trying(() => finish())}>
          Finish it here
        </button>
      </div>
    </section>
  );
}
