import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.ts';
import { isSystemError } from './journal-file/lock.ts';

/**
 * Writes a file that was not there before: whole, or not at all. `option`: where its name was given.
 *
 * @throws {Failure} when it is there already, or cannot be written
 */
export function writeNew(path: string, text: string, option: string): void {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(unfinished, path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') {
      throw new Failure(
        'failed',
        `${path} is there already, and was left as it is.`,
        `Give another name with ${option}.`,
      );
    }
    throw new Failure(
      'failed',
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  } finally {
    rmSync(unfinished, { force: true });
  }
}
