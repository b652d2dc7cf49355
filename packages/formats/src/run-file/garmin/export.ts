/**
 * Garmin's "Export your data": summaries of all activities as JSON, and the recordings in archives within the archive,
 * among the daily steps of years.
 */
import type { Content } from '../activity.ts';
import { isActivityName, joined, readPart } from '../several.ts';
import { openArchive, type Packed, unpackProblem } from '../zip/archive.ts';
import { mostActivityBytes, mostArchiveBytes } from '../zip/bounds.ts';
import { readGarminSummaries } from './summaries.ts';

const summaries = /summarizedActivities\.json$/i;
const uploads = /UploadedFiles_[^/]*\.zip$/i;

/** Whether an archive is Garmin's export of everything. */
export const isGarminExport = (files: readonly Packed[]): boolean =>
  files.some(({ path }) => summaries.test(path) || uploads.test(path));

export async function readGarminExport(
  files: readonly Packed[],
  onProgress: (share: number) => void,
): Promise<Content> {
  const contents: Content[] = [];
  for (const packed of files.filter(({ path }) => summaries.test(path))) {
    const read = async () => readGarminSummaries(await (await packed.unpack(mostActivityBytes)).text(), packed.path);
    contents.push(await orProblem(packed.path, read));
  }
  const parts = files.filter(({ path }) => uploads.test(path));
  for (const [index, packed] of parts.entries()) {
    const tell = (share: number): void => onProgress((index + share) / parts.length);
    contents.push(await orProblem(packed.path, () => uploadsIn(packed, tell)));
  }
  return joined('Garmin Connect', contents);
}

/** The recordings of one archive within. Most files are daily steps, sleep and settings: no recordings, and no news. */
async function uploadsIn(packed: Packed, onProgress: (share: number) => void): Promise<Content> {
  const archive = await openArchive(await packed.unpack(mostArchiveBytes));
  if (!archive.ok) return problem(packed.path, archive.message);
  const recordings = archive.files.filter(({ path }) => isActivityName(path));
  const contents: Content[] = [];
  for (const [index, recording] of recordings.entries()) {
    onProgress(index / recordings.length);
    const content = await readPart(recording);
    if (content.activities.length > 0) contents.push(content);
  }
  return joined('', contents);
}

const problem = (file: string, message: string): Content => ({
  app: '',
  activities: [],
  sets: [],
  problems: [{ file, message }],
});

async function orProblem(file: string, read: () => Promise<Content>): Promise<Content> {
  try {
    return await read();
  } catch (error) {
    return problem(file, unpackProblem(error));
  }
}
