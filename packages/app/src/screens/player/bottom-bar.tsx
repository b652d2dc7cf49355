import { catalog } from '@legwork/engine/catalog';
import type { Block } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';
import { trying } from '../../components/keep.ts';
import { PainSheet } from '../../components/pain-sheet.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { SwapList } from '../../components/swap-list.tsx';
import { changeRest, reportPain, skip, swap, swapsOf } from '../../store/replan.ts';
import { running } from '../../store/session.ts';
import { AdjustRest } from './adjust-rest.tsx';
import { sayReplanned } from './say-replanned.ts';
import { goBestWay } from './station-taken.tsx';

/** The session is shorter without the block; whoever wants the minutes used says so. */
async function leaveOut(block: Block): Promise<void> {
  const minutes = running.value?.workout.askedMinutes ?? 0;
  const fillTime = async (): Promise<void> => sayReplanned(await changeRest({ kind: 'minutes', minutes }));
  sayReplanned(await skip(block), `${catalog[block.exercise].name} skipped.`, {
    label: 'Use the time',
    act: () => trying(fillTime),
  });
}

/** What the gym floor brings: the station is taken, something else suits better, it hurts, there is less time. */
export function BottomBar({ block }: { block: Block }) {
  const [open, setOpen] = useState<'swap' | 'pain' | 'adjust' | null>(null);
  const { name } = catalog[block.exercise];
  const close = (): void => setOpen(null);
  return (
    <nav class="bottom-bar" aria-label="This exercise">
      {block.stationId !== null && (
        <button type="button" class="button quiet" onClick={() => trying(() => goBestWay(block))}>
          Station taken
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => setOpen('swap')}>
        Swap
      </button>
      <button type="button" class="button quiet" onClick={() => trying(() => leaveOut(block))}>
        Skip
      </button>
      <button type="button" class="button quiet" onClick={() => setOpen('pain')}>
        Pain
      </button>
      <button type="button" class="button quiet" onClick={() => setOpen('adjust')}>
        Adjust
      </button>
      {open === 'swap' && (
        <Sheet title={`Instead of ${name}`} onClose={close}>
          <SwapList
            swaps={swapsOf(block)}
            onSwap={(to) => {
              close();
              void trying(async () => sayReplanned(await swap(block, to)));
            }}
          />
        </Sheet>
      )}
      {open === 'pain' && (
        <PainSheet onReport={(level, flags) => reportPain({ block }, level, flags)} onClose={close} />
      )}
      {open === 'adjust' && <AdjustRest onClose={close} />}
    </nav>
  );
}
