import type { momentAt } from '@legwork/engine/motion';
import { signal } from '@preact/signals';

/** Where in its repetition the figure on the screen is; `null` while it stands still. */
export const moment = signal<ReturnType<typeof momentAt> | null>(null);
