import { catalog } from '@legwork/engine/catalog';
import { useEffect, useRef } from 'preact/hooks';
import { hush, speak, speaks } from '../../components/voice.ts';
import { placeOf } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import type { NextSet } from '../../store/running.ts';
import { targetWords } from '../../store/target-words.ts';
import { adviceNow } from './advice-now.ts';

/** A set is logged first and its rest begins a moment later: what stands for less than this is not said (our choice). */
const settlesMs = 150;

/**
 * Says each set as it comes, once: what, with which load, how many, and which leg works now; at a rest what comes after
 * it. Silent as soon as the Player is left or out of sight.
 */
export function useSpokenSteps(upcoming: NextSet | null, resting: boolean, step: string): void {
  const afterRest = useRef(false);
  useEffect(() => {
    const settled = setTimeout(() => {
      const begins = resting ? 'Rest. Next: ' : afterRest.current ? 'Go. ' : '';
      if (upcoming) speak(begins + setWords(upcoming));
      afterRest.current = resting;
    }, settlesMs);
    return () => clearTimeout(settled);
  }, [step, speaks.value]);

  useEffect(() => {
    const whenHidden = (): void => {
      if (document.hidden) hush();
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      hush();
    };
  }, []);
}

function setWords(upcoming: NextSet): string {
  const { block, side, set, sets } = upcoming;
  const { option, target } = adviceNow(upcoming, placeOf(block).options);
  const isOtherLeg = block.sides.indexOf(side) > 0;
  const what = isOtherLeg
    ? [`Now the ${side} leg`]
    : [set === 1 ? catalog[block.exercise].name : `Set ${set} of ${sets}`, ...(side === 'both' ? [] : [`${side} leg`])];
  const isBelt = catalog[block.exercise].loadMeaning === 'treadmill';
  return `${[...what, shortLoad(option.setting), ...(isBelt ? [] : [targetWords(target)])].join(', ')}.`;
}
