import type { DateOrder } from '../../strength-log/result.ts';
import { textOf } from '../../text-file.ts';
import type { Activity, Content } from '../activity.ts';
import { isActivityName, joined, readPart } from '../several.ts';
import { namesAnotherSport } from '../sport-names.ts';
import { type Packed, unpackProblem } from '../zip/archive.ts';
import { mostActivityBytes } from '../zip/bounds.ts';
import { type Listed, readStravaList, type StravaList } from './list.ts';

const listName = /(^|\/)activities\.csv$/i;

/** The list of an archive that is Strava's bulk export, or `null`. */
export const stravaListIn = (files: readonly Packed[]): Packed | null =>
  files.find(({ path }) => listName.test(path)) ?? null;

/** The list alone, taken out of the export. */
export const readStravaCsv = async (blob: Blob, file: string, dateOrder: DateOrder | undefined): Promise<Content> =>
  listContent(await listOf(blob, file, dateOrder));

/**
 * The bulk export: every recording is read, and the list says what it is called and which sport Strava has it as. What
 * has no recording, or one that cannot be read, comes from the list.
 */
export async function readStravaExport(
  list: Packed,
  files: readonly Packed[],
  dateOrder: DateOrder | undefined,
  onProgress: (share: number) => void,
): Promise<Content> {
  const read = await unpackedList(list, dateOrder);
  if (read.questions.length > 0) return listContent(read);
  const folder = list.path.replace(listName, '$1');
  const unread = new Map(read.listed.map((one) => [one.file === '' ? `row ${one.row}` : `${folder}${one.file}`, one]));
  const contents: Content[] = [];
  const recordings = files.filter(({ path }) => isActivityName(path));
  for (const [index, recording] of recordings.entries()) {
    onProgress(index / recordings.length);
    const content = await readPart(recording);
    contents.push(named(content, unread.get(recording.path)));
    if (content.activities.length > 0) unread.delete(recording.path);
  }
  return joined('Strava', [...contents, listContent({ ...read, listed: [...unread.values()] })]);
}

const listContent = ({ listed, problems, questions }: StravaList): Content => ({
  app: 'Strava',
  activities: listed.flatMap(({ activity }) => activity ?? []),
  sets: [],
  problems,
  questions,
});

async function unpackedList(list: Packed, dateOrder: DateOrder | undefined): Promise<StravaList> {
  try {
    return await listOf(await list.unpack(mostActivityBytes), list.path, dateOrder);
  } catch (error) {
    return { listed: [], problems: [{ file: list.path, message: unpackProblem(error) }], questions: [] };
  }
}

async function listOf(blob: Blob, file: string, dateOrder: DateOrder | undefined): Promise<StravaList> {
  const text = textOf(new Uint8Array(await blob.arrayBuffer()), 'the activities.csv of a Strava export');
  return text.ok
    ? readStravaList(text.text, file, dateOrder)
    : { listed: [], problems: [{ file, message: text.problem.message }], questions: [] };
}

/**
 * A recording with the name and the sport that the athlete gave it on Strava. A sport that the list names in words that are
 * not known here does not take a run away, and several sessions in one recording keep their own.
 */
function named(content: Content, line: Listed | undefined): Content {
  const listed = line?.activity ?? null;
  if (listed === null) return content;
  const isOne = content.activities.length === 1;
  const isSure = listed.sport !== 'other' || namesAnotherSport(listed.sportName);
  const activities = content.activities.map(
    (one): Activity => ({
      ...one,
      name: listed.name,
      ground: one.ground ?? listed.ground,
      ...(isOne ? { sportName: listed.sportName } : {}),
      ...(isOne && (isSure || one.sport === 'unsaid') ? { sport: listed.sport } : {}),
    }),
  );
  return { ...content, activities };
}
