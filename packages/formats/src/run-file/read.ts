import type { Content } from './activity.ts';
import { healthExportIn, readHealthExport, readHealthFile } from './apple-health/index.ts';
import { collected } from './collect.ts';
import { isGarminExport, readGarminExport } from './garmin/export.ts';
import { readGarminList } from './garmin/list.ts';
import { readGarminSummaries } from './garmin/summaries.ts';
import { headBytes, type RunFileKind, runFileKind } from './kind.ts';
import { readActivityFile } from './one-activity.ts';
import { refusalOf, refused } from './refusal.ts';
import type { RunFileRequest, RunFileResult, RunsRead } from './result.ts';
import { isActivityName, readParts } from './several.ts';
import { readStravaCsv, readStravaExport, stravaListIn } from './strava/index.ts';
import { openArchive, type Packed } from './zip/archive.ts';
import { mostActivityBytes } from './zip/bounds.ts';

/**
 * Reads a file of runs: FIT, GPX, TCX (packed or not), the exports of Strava, Garmin Connect and Apple Health, or an archive
 * of such files. What is whole is read from damaged files, and what is not is said; nothing is guessed that can be asked.
 */
export async function readRunFile(request: RunFileRequest): Promise<RunFileResult> {
  const { blob, fileName, choices, today, onProgress = () => undefined } = request;
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const kind = runFileKind(head, fileName) ?? 'activity';
  const content = await contentOf(kind, { ...request, onProgress });
  if (typeof content === 'string') return refused(fileName, content);
  const read = collected(content, { file: fileName, today, timeZone: choices.timeZone });
  const { app, questions = [] } = content;
  return questions.length > 0 ? { kind: 'list-question', app, questions, runs: read.runs.length } : orRefusal(read);
}

/** A file of a folder: opened only when its turn has come. */
export interface FolderFile {
  readonly path: string;
  readonly open: () => Promise<Blob>;
}

/** Reads the FIT, GPX and TCX files of a folder as one import; what is none of them is passed over. */
export async function readRunFolder(
  files: readonly FolderFile[],
  { fileName, choices, today, onProgress = () => undefined }: Omit<RunFileRequest, 'blob'>,
): Promise<RunFileResult> {
  const activities = files.filter(({ path }) => isActivityName(path));
  if (activities.length === 0) return refused(fileName, noActivities(files));
  const content = await readParts(
    activities.map(({ path, open }) => ({ path, unpack: open })),
    onProgress,
  );
  return orRefusal(collected(content, { file: fileName, today, timeZone: choices.timeZone }));
}

const noActivities = (files: readonly FolderFile[]): string =>
  files.some(({ path }) => /\.(ics|json|csv)$/i.test(path))
    ? 'The folder holds no FIT, GPX or TCX file; plans and logs come in as files, one or more at once, not as their folder.'
    : 'The folder holds no FIT, GPX or TCX file.';

/** What was understood stands, even when it is a ride: only what gives nothing at all is refused. */
const orRefusal = (read: RunsRead): RunFileResult =>
  read.runs.length + read.sets.length + read.others.length === 0 ? refusalOf(read) : read;

/** What the file holds, or why it cannot be read at all. */
async function contentOf(
  kind: RunFileKind,
  { blob, fileName, choices, onProgress }: Required<RunFileRequest>,
): Promise<Content | string> {
  if (kind === 'health') return readHealthFile(blob, fileName, onProgress);
  if (kind === 'archive') {
    const archive = await openArchive(blob);
    return archive.ok ? archiveContent(archive.files, choices.dateOrder, onProgress) : archive.message;
  }
  if (blob.size > mostActivityBytes) return 'The file is too large for one activity.';
  switch (kind) {
    case 'strava-list':
      return readStravaCsv(blob, fileName, choices.dateOrder);
    case 'garmin-list':
      return readGarminList(new Uint8Array(await blob.arrayBuffer()), fileName, choices);
    case 'garmin-summaries':
      return readGarminSummaries(await blob.text(), fileName);
    case 'activity':
      return readActivityFile(blob, fileName);
  }
}

async function archiveContent(
  files: readonly Packed[],
  dateOrder: RunFileRequest['choices']['dateOrder'],
  onProgress: (share: number) => void,
): Promise<Content | string> {
  const stravaList = stravaListIn(files);
  if (stravaList !== null) return readStravaExport(stravaList, files, dateOrder, onProgress);
  if (isGarminExport(files)) return readGarminExport(files, onProgress);
  if (files.some(({ path }) => path === '[Content_Types].xml')) return 'The file is a spreadsheet.';
  const activities = files.filter(({ path }) => isActivityName(path));
  const health = healthExportIn(files);
  // Apple puts the routes of runs beside its data; any other XML beside activities is no health data.
  if (health !== null && (activities.length === 0 || health.path.includes('/')))
    return readHealthExport(health, onProgress);
  if (activities.length > 0) return readParts(activities, onProgress);
  return 'The archive holds no runs: no FIT, GPX or TCX file, and no export of Strava, Garmin or Apple Health.';
}
