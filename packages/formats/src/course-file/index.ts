/** Reads the way and the elevations of a course out of a GPX, TCX or FIT file, whether it was planned or run. */
import type { Course } from '@legwork/engine/hills';
import { isFit } from '../run-file/fit/wire.ts';
import { rootOf } from '../run-file/kind.ts';
import { mostActivityBytes } from '../run-file/zip/bounds.ts';
import { isGzip, unzipped } from '../run-file/zip/gzip.ts';
import { readFitTrails } from './fit-trail.ts';
import { along, type Trail } from './trail.ts';
import { readXmlTrails } from './xml-trails.ts';

export type CourseFileResult =
  | {
      readonly kind: 'course';
      readonly course: Course;
      /** What is to be known of the file, such as where it breaks off. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'refused'; readonly message: string; readonly whatToDo: string };

/** Shorter is no course, longer no run; a hill needs its height over most of the way (our choices). */
const bounds = { leastMetres: 200, mostMetres: 1_000_000, leastKnownShare: 0.9 } as const;

export async function readCourseFile(blob: Blob, fileName: string): Promise<CourseFileResult> {
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  if (isGzip(head)) {
    const inner = await unzipped(blob);
    return inner.ok ? readCourseFile(inner.blob, fileName.replace(/\.gz$/i, '')) : refused(inner.message);
  }
  if (blob.size === 0) return refused('The file is empty.');
  if (blob.size > mostActivityBytes) return refused('The file is too large for one course.');
  if (isFit(head)) return courseOf(readFitTrails(new Uint8Array(await blob.arrayBuffer())), fileName, []);
  const root = rootOf(head);
  if (root === 'html')
    return refused('The file is a web page. A page to sign in is often saved in place of a download.');
  if (root !== 'gpx' && root !== 'TrainingCenterDatabase')
    return refused(
      root === null ? 'The file is neither GPX nor TCX nor FIT.' : `The file is XML of another kind (${root}).`,
    );
  const { trails, fault } = await readXmlTrails(blob);
  return courseOf(trails, fileName, fault === null ? [] : [`The file is damaged (${fault}). What could be read was.`]);
}

const refused = (message: string): CourseFileResult => ({
  kind: 'refused',
  message,
  whatToDo: 'Export the course as GPX, TCX or FIT, with elevations.',
});

/** The longest trail: files of races often hold shorter ones beside it. */
function courseOf(trails: readonly Trail[], fileName: string, faults: readonly string[]): CourseFileResult {
  const [longest] = trails
    .map((trail) => ({ ...trail, ...along(trail.points) }))
    .toSorted((a, b) => b.metres - a.metres);
  if (longest === undefined || longest.points.length < 2) return refused('The file holds no course.');
  const { metres, known } = longest;
  if (metres < bounds.leastMetres) return refused(`The course is only ${Math.round(metres)} m long.`);
  if (metres > bounds.mostMetres)
    return refused(`The course is ${Math.round(metres / 1000)} km long, which nobody runs.`);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || last.metres - first.metres < bounds.leastKnownShare * metres)
    return refused('The course has no elevations, so there is no telling where its hills are.');
  const others = trails.filter(({ points }) => points.length > 1).length - 1;
  return {
    kind: 'course',
    course: {
      name: longest.name ?? fileName.replace(/\.[^.]*$/, ''),
      points: [{ ...first, metres: 0 }, ...known.slice(1, -1), { ...last, metres }],
    },
    remarks: [...faults, ...(others > 0 ? [`The file holds ${others + 1} courses; this is the longest.`] : [])],
  };
}
