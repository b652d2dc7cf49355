import type { Day } from '@legwork/engine/time';
import { weekdayName } from '../../components/weekdays.ts';
import { askMoves, moves } from '../../store/season.ts';
import type { Move } from '../../worker/season-protocol.ts';
import { moveLift } from './move.ts';

/** Every day that the session can go to, with what it would cost: the same as dragging, by tap or keyboard. */
export function Moves({ from, adding, onDone }: { from: Day; adding: boolean; onDone: () => void }) {
  const known = moves.value?.day === from ? moves.value.moves : null;
  const take = (move: Move): void => {
    onDone();
    void moveLift(from, move);
  };
  return (
    <details
      class="moves"
      onToggle={({ currentTarget }) => {
        askMoves(from);
        if (currentTarget.open) currentTarget.scrollIntoView();
      }}
    >
      <summary class="button">{adding ? 'Lift on this day' : 'Move it'}</summary>
      <ul class="rows" aria-busy={known === null}>
        {known?.map((move) => (
          <li key={move.day} class={move.lightFits ? 'costs' : move.verdict}>
            <button type="button" disabled={move.verdict === 'forbidden' && !move.lightFits} onClick={() => take(move)}>
              <b>
                {adding ? 'Add a session' : weekdayName(move.day)}
                {move.lightFits && ', light'}
              </b>
              <span class="small">{move.words}</span>
            </button>
          </li>
        ))}
        {known?.length === 0 && <li class="soft small">No day of this week is left.</li>}
      </ul>
    </details>
  );
}
