import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { motions, phaseAt, phasesOf } from '@legwork/engine/motion';
import { signal } from '@preact/signals';
import { beat } from '../bell.ts';

const storageKey = 'legwork-beat';
/** Whether the tempo is heard, felt and shown; remembered on this device. */
export const keepsBeat = signal(localStorage.getItem(storageKey) === 'yes');

export function setKeepsBeat(value: boolean): void {
  keepsBeat.value = value;
  localStorage.setItem(storageKey, value ? 'yes' : 'no');
}

const turnHertz = 880;
const secondHertz = 520;
const turnBuzzMilliseconds = 40;

/**
 * Follows the figure: a beat each second of a phase, a higher one and a short vibration where a phase begins, and the bar
 * fills as the phase passes.
 */
export function tempoOf(
  exercise: ExerciseId,
  bar: { readonly current: HTMLElement | null },
): (seconds: number) => void {
  const motion = motions[exercise];
  const { tempo } = catalog[exercise];
  const phases = phasesOf(motion, tempo);
  let last = '';
  return (seconds) => {
    const { phase, share } = phaseAt(motion, tempo, seconds);
    const index = phases.findIndex((each) => each.phase === phase);
    const second = Math.floor(share * (phases[index]?.seconds ?? 0));
    [...(bar.current?.children ?? [])].forEach((child, at) => {
      if (child instanceof HTMLElement) child.style.setProperty('--passed', at === index ? share.toFixed(3) : '0');
    });
    const now = `${phase} ${second}`;
    if (now === last) return;
    last = now;
    beat(second === 0 ? turnHertz : secondHertz);
    // Browsers let a page vibrate only after a first tap.
    if (second === 0 && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(turnBuzzMilliseconds);
  };
}
