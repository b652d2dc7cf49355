import { done } from '../../store/lifting.ts';
import { progressOf } from '../../store/running.ts';
import { running } from '../../store/session.ts';

/** A segment for each stop, filled as its sets are done; opens the route. */
export function ProgressBar({ onOpen }: { onOpen: () => void }) {
  const now = running.value;
  if (!now) return null;
  const blocks = progressOf(now, done.value);
  const sets = blocks.reduce((sum, each) => sum + each.done, 0);
  const total = blocks.reduce((sum, each) => sum + (each.left ? each.done : each.total), 0);
  return (
    <button type="button" class="segments" onClick={onOpen} aria-label={`Route: ${sets} of ${total} sets done`}>
      {blocks.map(({ block, done: setsDone, total: setsTotal, left }) => (
        <i key={block.id} class={left ? 'left' : ''} style={{ '--full': `${(setsDone / setsTotal) * 100}%` }} />
      ))}
    </button>
  );
}
