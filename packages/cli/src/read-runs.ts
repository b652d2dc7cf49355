import { openAsBlob, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '@legwork/engine/time';
import { type RunChoices, type RunFileResult, readRunFile, readRunFolder } from '@legwork/formats/run-file';

/** Files that take longer than this tell how far they are, each tenth (our choice). */
const silentMs = 1500;

/** Reads a file of runs from the disk, piece by piece where it is large. */
export async function readRunsAt(
  path: string,
  choices: RunChoices,
  today: Day,
  say: (line: string) => void,
): Promise<RunFileResult> {
  const fileName = basename(path);
  return readRunFile({ blob: await openAsBlob(path), fileName, choices, today, onProgress: progress(fileName, say) });
}

/** Reads the runs of a folder and of the folders in it, in the order of their names. */
export function readRunsIn(
  folder: string,
  choices: RunChoices,
  today: Day,
  say: (line: string) => void,
): Promise<RunFileResult> {
  const fileName = basename(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path, open: () => openAsBlob(path) }));
  return readRunFolder(files, { fileName, choices, today, onProgress: progress(fileName, say) });
}

/** Says on stderr how far a long file is, `export.zip: 40 %`, and says nothing of a short one. */
function progress(fileName: string, say: (line: string) => void): (share: number) => void {
  const begun = performance.now();
  let told = 0;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= told || performance.now() - begun < silentMs) return;
    told = tenth;
    say(`${fileName}: ${tenth * 10} %`);
  };
}
