import { catalog } from '@legwork/engine/catalog';
import type { Block } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';
import { trying } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { SwapList } from '../../components/swap-list.tsx';
import { say } from '../../components/toast.tsx';
import { leaveBlock, swap, swapsOf } from '../../store/replan.ts';
import { PainSheet } from './pain-sheet.tsx';

/** What the gym floor brings: the station is taken, something else suits better, it hurts. */
export function BottomBar({ block }: { block: Block }) {
  const [open, setOpen] = useState<'swap' | 'pain' | null>(null);
  const { name } = catalog[block.exercise];
  const close = (): void => setOpen(null);
  const leave = (reason: 'skip' | 'station-taken', words: string): Promise<void> =>
    trying(async () => {
      const back = await leaveBlock(block, reason);
      say(words, () => trying(back));
    });
  return (
    <nav class="bottom-bar" aria-label="This exercise">
      {block.stationId !== null && (
        <button
          type="button"
          class="button quiet"
          onClick={() => leave('station-taken', `${block.stationName} is taken: planned anew`)}
        >
          Station taken
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => setOpen('swap')}>
        Swap
      </button>
      <button type="button" class="button quiet" onClick={() => leave('skip', `${name} skipped`)}>
        Skip
      </button>
      <button type="button" class="button quiet" onClick={() => setOpen('pain')}>
        Pain
      </button>
      {open === 'swap' && (
        <Sheet title={`Instead of ${name}`} onClose={close}>
          <SwapList
            swaps={swapsOf(block)}
            onSwap={(to) => {
              close();
              say(`${catalog[to].name} instead`, swap(block, to));
            }}
          />
        </Sheet>
      )}
      {open === 'pain' && <PainSheet block={block} onClose={close} />}
    </nav>
  );
}
