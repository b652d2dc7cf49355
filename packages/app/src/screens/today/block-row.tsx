import { catalog } from '@legwork/engine/catalog';
import type { Block } from '@legwork/engine/workout';
import { useMemo } from 'preact/hooks';
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
  reason: string | undefined;
  selected: boolean;
  onOpen: (id: string) => void;
}) {
  const { block, reason, selected, onOpen } = props;
  const [first] = block.advice;
  const dose = doseOf(block);
  const load = first && `${first.role === 'warmup' ? 'from ' : ''}${shortLoad(first.option.setting)}`;
  const eachSide = block.sides.length > 1;
  const inTurn = block.pair !== null;
  // The slider makes a new workout at every step; a row is drawn anew only when it says something else.
  return useMemo(
    () => (
      <button type="button" class="block" aria-current={selected ? 'true' : undefined} onClick={() => onOpen(block.id)}>
        <span class="tile">
          <Figure exercise={block.exercise} />
        </span>
        <span class="what">
          <b>{catalog[block.exercise].name}</b>
          {reason !== undefined && (
            <span class="why small soft">
              <i style={{ background: muscleColour(mainMuscle(catalog[block.exercise])) }} />
              {reason}
            </span>
          )}
        </span>
        <span class="dose numbers">
          <b>{dose}</b>
          <span class="small soft">{load}</span>
          {eachSide && <span class="small soft">each side</span>}
          {inTurn && <span class="small soft">in turn</span>}
        </span>
      </button>
    ),
    [block.id, block.exercise, reason, dose, load, eachSide, inTurn, selected, onOpen],
  );
}
