import { effect, type Signal, signal } from '@preact/signals';

/** A choice that this device remembers. */
export function remembered<T>(
  key: string,
  read: (text: string | null) => T,
  write: (value: T) => string = String,
): Signal<T> {
  const choice = signal(read(localStorage.getItem(key)));
  effect(() => {
    const text = write(choice.value);
    try {
      localStorage.setItem(key, text);
    } catch {
      // A full device: it holds as long as this tab is open.
    }
  });
  return choice;
}

/** A switch, off until it is turned on. */
export const rememberedSwitch = (key: string): Signal<boolean> =>
  remembered(
    key,
    (text) => text === 'yes',
    (on) => (on ? 'yes' : 'no'),
  );
