import type { JournalEvent } from '@legwork/engine/journal';
import { type Change, record, withdrawal } from '../store/journal.ts';
import { say } from './toast.tsx';

/** Runs what one tap does to the journal; when the device cannot store it says so, and resolves to `undefined`. */
export async function trying<T>(change: () => Promise<T>): Promise<T | undefined> {
  try {
    return await change();
  } catch (problem) {
    console.error('Not stored', problem);
    say('This device could not store that, so nothing was changed. Free some space and try again.');
    return undefined;
  }
}

/** Records changes that one tap made; no events when the device could not store them. */
export const keep = async (...changes: readonly Change[]): Promise<readonly JournalEvent[]> =>
  (await trying(() => record(...changes))) ?? [];

/** As `keep`; once the changes are stored says so, with their way back. */
export async function keepAndSay(words: string, changes: readonly Change[], undo?: readonly Change[]): Promise<void> {
  const events = await keep(...changes);
  if (events.length > 0) say(words, undo && (() => keep(...undo)));
}

/** As `keep`; once the changes are stored says so, and offers to withdraw exactly them. */
export async function keepOrWithdraw(words: string, ...changes: readonly Change[]): Promise<void> {
  const events = await keep(...changes);
  if (events.length > 0) say(words, () => keep(...events.map(({ id }) => withdrawal({ event: id }))));
}
