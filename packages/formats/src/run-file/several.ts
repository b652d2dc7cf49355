import type { Content } from './activity.ts';
import { readActivityFile } from './one-activity.ts';
import { type Packed, unpackProblem } from './zip/archive.ts';
import { mostActivityBytes } from './zip/bounds.ts';

/** A file of an archive or of a folder. */
export type Part = Pick<Packed, 'path' | 'unpack'>;

/** Whether a file is called like one of an activity. */
export const isActivityName = (path: string): boolean => /\.(fit|gpx|tcx)(\.gz)?$/i.test(path);

/** Reads one of several files; when it cannot be unpacked, that is a problem of its own and stops no other. */
export async function readPart({ path, unpack }: Part): Promise<Content> {
  try {
    return await readActivityFile(await unpack(mostActivityBytes), path);
  } catch (error) {
    return { app: '', activities: [], sets: [], problems: [{ file: path, message: unpackProblem(error) }] };
  }
}

/** Reads files one after the other, and tells how many of them are read. */
export async function readParts(parts: readonly Part[], onProgress: (share: number) => void): Promise<Content> {
  const contents: Content[] = [];
  for (const [index, part] of parts.entries()) {
    onProgress(index / parts.length);
    contents.push(await readPart(part));
  }
  const apps = new Set(contents.map(({ app }) => app).filter((app) => app !== ''));
  return joined([...apps].join(', ') || 'archive', contents);
}

/** Several contents as one, in their order. */
export const joined = (app: string, contents: readonly Content[]): Content => ({
  app,
  activities: contents.flatMap(({ activities }) => activities),
  sets: contents.flatMap(({ sets }) => sets),
  problems: contents.flatMap(({ problems }) => problems),
});
