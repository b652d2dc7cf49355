import { catalog } from '@legwork/engine/catalog';
import { exerciseWords } from '@legwork/engine/words';
import type { Block } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';
import { Sheet } from '../../components/sheet.tsx';
import { SwapList } from '../../components/swap-list.tsx';
import { say } from '../../components/toast.tsx';
import { type Changed, changeToday, swapsToday, takenToday } from '../../store/change-today.ts';

/** What can be changed about one stop before the session begins. */
export function BlockActions({ block, onDone }: { block: Block; onDone: (() => void) | undefined }) {
  const [swapping, setSwapping] = useState(false);
  const { exercise } = block;
  const changed = (change: Changed | null): void => {
    onDone?.();
    if (change) say(change.words, change.back);
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => setSwapping(true)}>
        Swap
      </button>
      {block.stationId !== null && (
        <button type="button" class="button" onClick={() => changed(takenToday(block))}>
          Station taken
        </button>
      )}
      <button type="button" class="button" onClick={() => changed(changeToday({ kind: 'without', exercise }))}>
        Not today
      </button>
      {swapping && (
        <Sheet title={`Instead of ${exerciseWords(exercise)}`} onClose={() => setSwapping(false)}>
          <SwapList
            swaps={swapsToday(block)}
            onSwap={(to) => {
              setSwapping(false);
              changed(changeToday({ kind: 'swap', blockId: block.id, to }));
            }}
          />
          <button type="button" class="button" onClick={() => setSwapping(false)}>
            Keep {catalog[exercise].name}
          </button>
        </Sheet>
      )}
    </div>
  );
}
