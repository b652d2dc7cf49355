import { catalog } from '@legwork/engine/catalog';
import type { PerformedSet, Side } from '@legwork/engine/journal';
import { hasCollapsed } from '@legwork/engine/strength';
import { enoughWords } from '@legwork/engine/words';
import type { Block } from '@legwork/engine/workout';
import { trying } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import { done } from '../../store/lifting.ts';
import { skip } from '../../store/replan.ts';
import { setsOf } from '../../store/running.ts';

/** The last set of a leg that has collapsed: another one would be of no use. */
export function collapsedSet(block: Block): PerformedSet | undefined {
  const own = setsOf(block, done.value);
  const ofSide = (side: Side): readonly PerformedSet[] => own.filter((set) => set.side === side);
  return own.findLast(({ side }) => hasCollapsed(ofSide(side), block.target));
}

/** Ends an exercise early, with grace: one tap, and a way back. Whoever wants another set goes on as usual. */
export function Enough({ block, set }: { block: Block; set: PerformedSet }) {
  const { name } = catalog[block.exercise];
  return (
    <div class="notice enough">
      <p>{enoughWords(set, block.target)}</p>
      <button
        type="button"
        class="button"
        onClick={() =>
          trying(async () => {
            const ended = await skip(block);
            if (ended) say(`${name} ended early`, () => trying(ended.back));
          })
        }
      >
        End {name} here
      </button>
    </div>
  );
}
