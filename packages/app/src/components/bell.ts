/** What sounds: the bell at the end of a rest, and the beats of the tempo. */
import { remembered, rememberedSwitch } from './remembered.ts';

export const muted = rememberedSwitch('legwork-muted');
/** 0.1–1, of everything that sounds. */
export const volume = remembered('legwork-volume', (text) => Math.min(1, Math.max(0.1, Number(text ?? 1))));

let audio: AudioContext | null = null;

/** Browsers allow sound only after a tap: call this in one. */
export function allowSound(): void {
  if (muted.value || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume();
}

/** The sign that a rest is over: two soft tones and a short vibration. */
export function ring(): void {
  if (muted.value) return;
  navigator.vibrate?.([180, 90, 180]);
  if (!audio || audio.state !== 'running') return;
  tone(audio, 660, 0);
  tone(audio, 880, 0.18);
}

/** One beat of the tempo; louder than nothing only once sound is allowed. */
export function beat(hertz: number): void {
  if (!muted.value && audio?.state === 'running') tone(audio, hertz, 0);
}

/** Sets the bell ahead, by the clock of the sound, which no page out of sight is denied. Returns the way to take it back. */
export function ringAhead(afterSeconds: readonly number[]): () => void {
  if (muted.value || audio?.state !== 'running') return () => undefined;
  const context = audio;
  const tones = afterSeconds.flatMap((after) => [tone(context, 660, after), tone(context, 880, after + 0.18)]);
  return () => {
    for (const each of tones) each.stop();
  };
}

function tone(context: AudioContext, hertz: number, afterSeconds: number): OscillatorNode {
  const at = context.currentTime + afterSeconds;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.25 * volume.value, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.4);
  return oscillator;
}
