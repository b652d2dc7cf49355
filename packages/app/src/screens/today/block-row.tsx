import { catalog } from '@legwork/engine/catalog';
import { blockReasonWords } from '@legwork/engine/words';
import type { Block, BlockReason } from '@legwork/engine/workout';
import { Figure } from '../../components/figure.tsx';
import { mainMuscle, muscleColour } from '../../components/muscle-colour.ts';
import { shortLoad } from '../../store/load.ts';
import { targetWords } from '../../store/target-words.ts';
import '../../components/block.css';

/** "3 × 12–15", or minutes for a block on the belt. */
export const doseOf = (block: Block): string =>
  catalog[block.exercise].loadMeaning === 'treadmill'
    ? `${Math.round(block.minutes)} min`
    : `${block.sets} × ${targetWords(block.target)}`;

export function BlockRow(props: {
  block: Block;
  /** The line under the name; `undefined` when there is none. */
  reason: BlockReason | undefined;
  selected: boolean;
  onOpen: () => void;
}) {
  const { block, reason, selected, onOpen } = props;
  const exercise = catalog[block.exercise];
  const [first] = block.advice;
  return (
    <button type="button" class="block" aria-current={selected ? 'true' : undefined} onClick={onOpen}>
      <span class="tile">
        <Figure exercise={block.exercise} />
      </span>
      <span class="what">
        <b>{exercise.name}</b>
        {reason && (
          <span class="why small soft">
            <i style={{ background: muscleColour(mainMuscle(exercise)) }} />
            {blockReasonWords(reason)}
          </span>
        )}
      </span>
      <span class="dose numbers">
        <b>{doseOf(block)}</b>
        <span class="small soft">
          {first?.role === 'warmup' && 'from '}
          {first && shortLoad(first.option.setting)}
        </span>
        {block.sides.length > 1 && <span class="small soft">each side</span>}
      </span>
    </button>
  );
}
