/** What a file is by its first bytes, so that it goes to the reader of runs or to the reader of strength logs. */
import { isFit } from './fit/wire.ts';
import { isGzip } from './zip/gzip.ts';

export type RunFileKind = 'activity' | 'archive' | 'health' | 'strava-list' | 'garmin-list' | 'garmin-summaries';

/** How many bytes `runFileKind` wants to see: a header of 101 columns is 2 kB. */
export const headBytes = 8192;

/** Names that promise a run: a file that is broken or something else is then refused by the readers of runs. */
const promised = /\.(fit|gpx|tcx|zip)(\.gz)?$/i;

/** What kind of run file the first bytes show, or `null`: the readers of strength logs may know it. */
export function runFileKind(head: Uint8Array, fileName: string): RunFileKind | null {
  if (isZip(head)) return 'archive';
  if (isGzip(head) || isFit(head)) return 'activity';
  const root = rootOf(head);
  if (root === 'HealthData') return 'health';
  if (root === 'gpx' || root === 'TrainingCenterDatabase') return 'activity';
  const text = textOf(head);
  if (/^\s*\[?\s*\{\s*"summarizedActivitiesExport"/.test(text)) return 'garmin-summaries';
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  if (isStravaHeader(header)) return 'strava-list';
  if (isGarminHeader(header)) return 'garmin-list';
  return promised.test(fileName) ? 'activity' : null;
}

const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05) && (head[3] ?? 0) === head[2] + 1;

const textOf = (head: Uint8Array): string =>
  new TextDecoder(head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(head);

/**
 * The name of the first element of an XML document or a web page, without its prefix; `null` when it is no such text. A
 * document type names it, however long its declarations are: those of Apple Health do not fit into the head.
 */
export function rootOf(head: Uint8Array): string | null {
  let text = textOf(head).trimStart();
  for (const [opens, closes] of [...betweenTags, ...betweenTags, ...betweenTags]) {
    const end = text.startsWith(opens) ? text.indexOf(closes) : -1;
    if (end >= 0) text = text.slice(end + closes.length).trimStart();
  }
  const name = /^<(?:!doctype\s+)?(?:[\w.-]+:)?([a-z_][\w.-]*)/i.exec(text)?.[1] ?? null;
  return name?.toLowerCase() === 'html' ? 'html' : name;
}

/** What may stand before the first element: a declaration, comments. */
const betweenTags = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

/** Strava repeats columns in every language: first as shown, then in seconds and metres. */
function isStravaHeader(header: string): boolean {
  const names = header.split(',');
  return names.length > 60 && machineBlock(names) !== null;
}

/** Where the columns in seconds and metres begin: the first name that was there before, as was the second after it. */
export function machineBlock(header: readonly string[]): number | null {
  const before = (index: number): boolean => header.indexOf(header[index] ?? '') < index;
  const start = header.findIndex((name, index) => name !== '' && before(index) && before(index + 2));
  return start < 0 ? null : start;
}

/** "Activity Type, Date, …" in the languages of Garmin Connect; most of its lists have a trademark of its own too. */
const isGarminHeader = (header: string): boolean =>
  /Training Stress Score®/.test(header) ||
  /^\uFEFF?"?(activity type|aktivit\p{L}*typ\p{L}*|type d.activit|tipo d\p{L}* at|tipo d\p{L}* act|activiteit\p{L}*type|typ aktywno)/iu.test(
    header,
  );
