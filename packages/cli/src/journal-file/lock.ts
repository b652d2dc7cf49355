import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.ts';

/** Our choice: a write takes milliseconds, so five seconds of waiting mean that something is wrong. */
const usualAttempts = 200;
const pauseMilliseconds = 25;

/**
 * Runs `work` while no other legwork writes the same journal. The lock is a file beside the journal that names the
 * process which holds it; a lock whose process has died is cleared away.
 *
 * @throws {Failure} when another process holds the lock for too long
 */
export async function withLock<T>(journal: string, work: () => T, attempts = usualAttempts): Promise<T> {
  const lock = `${journal}.lock`;
  for (let attempt = 0; !take(lock); attempt += 1) {
    if (attempt === attempts) {
      throw new Failure(
        'failed',
        `Another legwork is writing to ${journal}.`,
        `Wait for it and try again. When none is running, delete ${lock}.`,
      );
    }
    clearDead(lock);
    await pause(pauseMilliseconds);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether this process now holds the lock: the system lets only one create the file. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw new Failure(
      'failed',
      `${lock} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Renaming first makes sure that only one of several who wait clears it, and looks again at what it has taken away. */
function clearDead(lock: string): void {
  const owner = ownerOf(lock);
  // `work` runs to its end without a pause, so a lock under our own number was left by one who had it before us.
  if (owner === null || (owner !== process.pid && isAlive(owner))) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (ownerOf(aside) === owner) rmSync(aside, { force: true });
  else renameSync(aside, lock);
}

/** `null`: gone, or not written yet. */
function ownerOf(lock: string): number | null {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;
