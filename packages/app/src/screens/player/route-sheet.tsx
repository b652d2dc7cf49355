import { catalog } from '@legwork/engine/catalog';
import { Figure } from '../../components/figure.tsx';
import { HillsRow } from '../../components/hills-row.tsx';
import { trying } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { done, finish, goTo, next } from '../../store/lifting.ts';
import { progressOf } from '../../store/running.ts';
import { running } from '../../store/session.ts';
import { LastSet } from './last-set.tsx';

/** All stops with how far they are, and the hills after them; any stop that is not full can come next. */
export function RouteSheet({ onClose }: { onClose: () => void }) {
  const now = running.value;
  if (!now) return null;
  const { hills } = now.workout;
  return (
    <Sheet title="Your route" onClose={onClose}>
      <ol class="rows">
        {progressOf(now, done.value).map(({ block, done: sets, total, left }) => {
          const full = sets >= total || left;
          return (
            <li key={block.id}>
              <button
                type="button"
                class="block"
                disabled={full}
                aria-current={next.value?.block.id === block.id ? 'step' : undefined}
                onClick={() => {
                  goTo(block.id);
                  onClose();
                }}
              >
                <span class="tile">
                  <Figure exercise={block.exercise} />
                </span>
                <span class="what">
                  <b>{catalog[block.exercise].name}</b>
                  <span class="small soft">
                    {left ? 'Skipped' : full ? 'Done' : block.stationName}
                    {!full && block.pair && ' · in turn'}
                  </span>
                </span>
                <span class="dose numbers">
                  <span class="soft">
                    {sets} of {total}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
        {hills && <HillsRow {...hills} />}
      </ol>
      <LastSet />
      <div class="sheet-actions">
        <button type="button" class="button" onClick={() => trying(() => finish())}>
          Finish the session now
        </button>
      </div>
    </Sheet>
  );
}
