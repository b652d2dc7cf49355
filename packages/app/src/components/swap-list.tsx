import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { swapReasonWords } from '@legwork/engine/words';
import type { Swap } from '@legwork/engine/workout';
import './block.css';
import { Figure } from './figure.tsx';

/** What could be done instead, the nearest in purpose first. */
export function SwapList({ swaps, onSwap }: { swaps: readonly Swap[]; onSwap: (to: ExerciseId) => void }) {
  if (swaps.length === 0)
    return <p class="soft">Nothing else in this gym trains the same muscles today. You can skip it instead.</p>;
  return (
    <ul class="rows swaps">
      {swaps.map((swap) => (
        <li key={swap.exercise}>
          <button type="button" class="block" onClick={() => onSwap(swap.exercise)}>
            <span class="tile">
              <Figure exercise={swap.exercise} />
            </span>
            <span class="what">
              <b>{catalog[swap.exercise].name}</b>
              <span class="small soft">{swap.stationName}</span>
              <span class="small soft">{swapReasonWords(swap.why)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
