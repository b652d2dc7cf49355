import { limited, mostActivityBytes, TooLarge } from './bounds.ts';

/** The first bytes of gzip. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

export type Unzipped =
  | { readonly ok: true; readonly blob: Blob; readonly isWhole: boolean }
  | { readonly ok: false; readonly message: string };

/** Unpacks a gzip file. Of one that was cut off, what comes before the cut. */
export async function unzipped(blob: Blob): Promise<Unzipped> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    const keep = limited(mostActivityBytes, (bytes) => chunks.push(bytes));
    await blob.stream().pipeThrough(new DecompressionStream('gzip')).pipeTo(keep);
    return { ok: true, blob: new Blob(chunks), isWhole: true };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, message: 'Unpacked it is too large for an activity.' };
    if (chunks.length > 0) return { ok: true, blob: new Blob(chunks), isWhole: false };
    return { ok: false, message: 'It is damaged and cannot be unpacked.' };
  }
}
