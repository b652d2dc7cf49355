import { say } from '../../components/toast.tsx';

/** Runs a change that writes to the journal; when the device refuses, says so and keeps the screen as it is. */
export async function trying(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (problem) {
    console.error(problem);
    say('That was not saved: the device refused. Free some space and tap again.');
  }
}
