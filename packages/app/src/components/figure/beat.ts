import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { type Motion, type Phase, phaseAt, phasesOf } from '@legwork/engine/motion';
import { beat } from '../bell.ts';
import { rememberedSwitch } from '../remembered.ts';
import { speak } from '../voice.ts';

/** Whether the tempo is heard, felt and shown; remembered on this device. */
export const keepsBeat = rememberedSwitch('legwork-beat');

/** What the phases are called where the movement begins with lifting, or with lowering. */
export const phaseWords: Readonly<Record<'up' | 'down', Readonly<Record<Phase, string>>>> = {
  up: { there: 'Up', hold: 'Hold', back: 'Down' },
  down: { there: 'Down', hold: 'Hold', back: 'Up' },
};

const turnHertz = 880;
const secondHertz = 520;
const turnBuzzMilliseconds = 40;

/**
 * Follows the figure: a beat each second of a phase, a higher one and a short vibration where a phase begins, and the bar
 * fills as the phase passes. With the voice on it also counts: "Up, two, down, two, three".
 */
export function tempoOf(
  exercise: ExerciseId,
  motion: Motion,
  bar: { readonly current: HTMLElement | null },
): (seconds: number) => void {
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
    speak(second === 0 ? phaseWords[motion.first][phase] : `${second + 1}`, 'if-quiet');
    beat(second === 0 ? turnHertz : secondHertz);
    // Browsers let a page vibrate only after a first tap.
    if (second === 0 && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(turnBuzzMilliseconds);
  };
}
