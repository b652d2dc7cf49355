import type { Content } from './activity.ts';
import { readFitFile } from './fit/index.ts';
import { isFit } from './fit/wire.ts';
import { readGpx } from './gpx/index.ts';
import { rootOf } from './kind.ts';
import { readTcx } from './tcx/index.ts';
import { isGzip, unzipped } from './zip/gzip.ts';

/** Reads a file of an activity, FIT, GPX or TCX, packed with gzip or not. What the file is counts, not what it is called. */
export async function readActivityFile(blob: Blob, file: string): Promise<Content> {
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  const none = (message: string): Content => ({ app: 'file', activities: [], sets: [], problems: [{ file, message }] });
  if (isGzip(head)) {
    const inner = await unzipped(blob);
    if (!inner.ok) return none(inner.message);
    const content = await readActivityFile(inner.blob, file);
    const message = 'The packed file breaks off. What came before was read.';
    return inner.isWhole ? content : { ...content, problems: [...content.problems, { file, message }] };
  }
  if (isFit(head)) return readFitFile(new Uint8Array(await blob.arrayBuffer()), file);
  if (blob.size === 0) return none('The file is empty.');
  const root = rootOf(head);
  if (root === 'gpx') return readGpx(blob, file);
  if (root === 'TrainingCenterDatabase') return readTcx(blob, file);
  if (root === 'html') return none('The file is a web page. A page to sign in is often saved in place of a download.');
  return none(
    root === null ? 'The file is neither FIT nor GPX nor TCX.' : `The file is XML of another kind (${root}).`,
  );
}
