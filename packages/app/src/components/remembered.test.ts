import { afterEach, expect, it, vi } from 'vitest';
import { remembered, rememberedSwitch } from './remembered.ts';

afterEach(() => vi.unstubAllGlobals());

const storage = (kept: Map<string, string>, isFull = false) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    kept.set(key, text);
  },
});

const volume = () => remembered('volume', (text) => Number(text ?? 1));

it('A53 a choice is there again at the next visit', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', storage(kept));
  expect(rememberedSwitch('voice').value).toBe(false);
  rememberedSwitch('voice').value = true;
  expect(rememberedSwitch('voice').value).toBe(true);
  volume().value = 0.4;
  expect(volume().value).toBe(0.4);
});

it('A53 on a full device it holds as long as the page is open', () => {
  vi.stubGlobal('localStorage', storage(new Map(), true));
  const voice = rememberedSwitch('voice');
  voice.value = true;
  expect(voice.value).toBe(true);
});
