import type { Activity, Content } from '../activity.ts';
import { type Packed, unpackProblem } from '../zip/archive.ts';
import { limited, mostHealthBytes } from '../zip/bounds.ts';
import { workoutSlicer } from './slicer.ts';
import { workoutIn } from './workout.ts';

/** The export itself has a name in the language of the phone; the other XML is for hospitals. */
const other = /_cda\.xml$/i;

/** The health data of an archive, or `null`: the largest XML at its top. */
export function healthExportIn(files: readonly Packed[]): Packed | null {
  const xml = files.filter(({ path }) => /^(apple_health_export\/)?[^/]+\.xml$/i.test(path) && !other.test(path));
  return xml.toSorted((a, b) => b.bytes - a.bytes)[0] ?? null;
}

/** The workouts of the health data inside an archive, in constant memory. */
export const readHealthExport = (packed: Packed, onProgress: (share: number) => void): Promise<Content> =>
  readHealth(packed.path, packed.bytes, (onBytes) => packed.pour(onBytes, mostHealthBytes), onProgress);

/** The same of `export.xml` by itself. */
export const readHealthFile = (blob: Blob, file: string, onProgress: (share: number) => void): Promise<Content> =>
  readHealth(file, blob.size, (onBytes) => blob.stream().pipeTo(limited(mostHealthBytes, onBytes)), onProgress);

async function readHealth(
  file: string,
  size: number,
  pour: (onBytes: (bytes: Uint8Array) => void) => Promise<void>,
  onProgress: (share: number) => void,
): Promise<Content> {
  const activities: Activity[] = [];
  const problems: Content['problems'][number][] = [];
  let undated = 0;
  let passed = 0;
  const slice = workoutSlicer((xml) => {
    const activity = workoutIn(xml);
    if (activity) activities.push(activity);
    else undated += 1;
  });
  try {
    await pour((bytes) => {
      passed += bytes.length;
      onProgress(passed / size);
      slice(bytes);
    });
  } catch (error) {
    const rest = activities.length === 0 ? '' : ' What came before was read.';
    problems.push({ file, message: `${unpackProblem(error)}${rest}` });
  }
  if (undated > 0) problems.push({ file, message: `${undated} workouts have no date that can be read.` });
  return { app: 'Apple Health', activities, sets: [], problems };
}
