/** The sign that a rest is over: two soft tones and a short vibration. */
import { signal } from '@preact/signals';

const storageKey = 'legwork-muted';
export const muted = signal(localStorage.getItem(storageKey) === 'yes');

export function setMuted(value: boolean): void {
  muted.value = value;
  localStorage.setItem(storageKey, value ? 'yes' : 'no');
}

let audio: AudioContext | null = null;

/** Browsers allow sound only after a tap: call this in one. */
export function allowSound(): void {
  if (muted.value || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume();
}

export function ring(): void {
  if (muted.value) return;
  navigator.vibrate?.([180, 90, 180]);
  if (!audio || audio.state !== 'running') return;
  tone(audio, 660, 0);
  tone(audio, 880, 0.18);
}

/** One beat of the tempo; louder than nothing only once sound is allowed. */
export function beat(hertz: number): void {
  if (audio?.state === 'running') tone(audio, hertz, 0);
}

function tone(context: AudioContext, hertz: number, afterSeconds: number): void {
  const at = context.currentTime + afterSeconds;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.25, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.4);
}
