import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.ts';
import { isSystemError } from './journal-file/lock.ts';

/**
 * Writes a file that was not there before: whole, or not at all. `option`: where its name was given.
 *
 * @throws {Failure} when it is there already, or cannot be written
 */
export function writeNew(path: string, content: string | Uint8Array, option: string): void {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(unfinished, path);
  } catch (error) {
    throw whyNot(error, path, option);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Makes a folder that was not there before.
 *
 * @throws {Failure} when it is there already, or cannot be made
 */
export function newFolder(path: string, option: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    throw whyNot(error, path, option);
  }
}

const whyNot = (error: unknown, path: string, option: string): Failure =>
  isSystemError(error) && error.code === 'EEXIST'
    ? new Failure('failed', `${path} is there already, and was left as it is.`, `Give another name with ${option}.`)
    : new Failure('failed', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
