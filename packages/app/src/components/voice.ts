import { spoken } from '@legwork/engine/words';
import { muted, volume } from './bell.ts';
import { rememberedSwitch } from './remembered.ts';

/** Whether the coach speaks: off until somebody with earphones turns it on; remembered on this device. */
export const speaks = rememberedSwitch('legwork-voice');

export const canSpeak = typeof speechSynthesis !== 'undefined';

/**
 * Says something aloud by the browser's own voice, in the page's language: instead of what is being said, after it, or
 * only if nothing is. Out of sight only what somebody on a belt waits for is said. Tells whether it was said.
 */
export function speak(
  words: string,
  when: 'now' | 'after' | 'if-quiet' = 'now',
  hidden: 'silent' | 'also-hidden' = 'silent',
): boolean {
  if (!speaks.value || muted.value || !canSpeak || (document.hidden && hidden === 'silent')) return false;
  if (when === 'if-quiet' && speechSynthesis.speaking) return false;
  if (when === 'now') speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(spoken(words));
  utterance.lang = document.documentElement.lang;
  utterance.volume = volume.value;
  speechSynthesis.speak(utterance);
  return true;
}

/** Stops in the middle of a word. */
export function hush(): void {
  if (canSpeak) speechSynthesis.cancel();
}
