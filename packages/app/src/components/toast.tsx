import { signal } from '@preact/signals';

interface Message {
  readonly words: string;
  readonly undo?: () => void | Promise<unknown>;
  /** Something else than what was done. */
  readonly other?: { readonly label: string; readonly act: () => void };
}

const message = signal<Message | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says in one line what was done, with a way back for eight seconds where there is one, and with what else could be done. */
export function say(words: string, undo?: Message['undo'], other?: Message['other']): void {
  message.value = { words, ...(undo && { undo }), ...(other && { other }) };
  clearTimeout(timer);
  timer = setTimeout(() => {
    message.value = null;
  }, 8000);
}

/** Takes back what was said last, when it is no longer true. */
export function unsay(): void {
  message.value = null;
}

export function Toast() {
  const shown = message.value;
  return (
    <div role="status">
      {shown && (
        <div class="toast">
          <span>{shown.words}</span>
          <div>
            {shown.other && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  message.value = null;
                  shown.other?.act();
                }}
              >
                {shown.other.label}
              </button>
            )}
            {shown.undo && (
              <button
                type="button"
                class="button"
                onClick={async () => {
                  message.value = null;
                  await shown.undo?.();
                }}
              >
                Undo
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
