import type { JournalEvent } from '@legwork/engine/journal';
import { type Change, record } from '../store/journal.ts';
import { say } from './toast.tsx';

/** Records changes that one tap made; when the device cannot store them says so, and resolves to no events. */
export async function keep(...changes: readonly Change[]): Promise<readonly JournalEvent[]> {
  try {
    return await record(...changes);
  } catch (problem) {
    console.error('Not stored', problem);
    say('This device could not store that, so nothing was changed. Free some space and try again.');
    return [];
  }
}

/** As `keep`; once the changes are stored says so, with their way back. */
export async function keepAndSay(words: string, changes: readonly Change[], undo?: readonly Change[]): Promise<void> {
  const events = await keep(...changes);
  if (events.length > 0) say(words, undo && (() => keep(...undo)));
}

/** The change that takes back an event or a whole batch; the log keeps both. */
export const withdrawal = (of: { readonly event: string } | { readonly batch: string }): Change => ({
  kind: 'withdrawal',
  body: {},
  marks: { withdraws: of },
});
