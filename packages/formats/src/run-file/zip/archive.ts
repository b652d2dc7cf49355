import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { limited, mostEntries, TooLarge } from './bounds.ts';

/** One file of an archive, unpacked only when it is asked for. */
export interface Packed {
  readonly path: string;
  readonly bytes: number;
  /** @throws {TooLarge} when there are more than `most`, and the archive's own errors when it is damaged or locked */
  readonly unpack: (most: number) => Promise<Blob>;
  /** Hands the bytes on and keeps none. Throws as `unpack`. */
  readonly pour: (onBytes: (bytes: Uint8Array) => void, most: number) => Promise<void>;
}

export type Archive =
  | { readonly ok: true; readonly files: readonly Packed[] }
  | { readonly ok: false; readonly message: string };

/** Opens a ZIP archive; says in words why not when it cannot. */
export async function openArchive(blob: Blob): Promise<Archive> {
  try {
    const files: Packed[] = [];
    for await (const entry of new ZipReader(new BlobReader(blob), { useWebWorkers: false }).getEntriesGenerator()) {
      if (entry.directory) continue;
      if (files.length >= mostEntries) return { ok: false, message: 'The archive has too many files to be an export.' };
      files.push(packed(entry));
    }
    return files.length === 0 ? { ok: false, message: 'The archive is empty.' } : { ok: true, files };
  } catch {
    return { ok: false, message: 'The archive is damaged or was not downloaded to its end.' };
  }
}

function packed(entry: FileEntry): Packed {
  const pour = async (onBytes: (bytes: Uint8Array<ArrayBuffer>) => void, most: number): Promise<void> => {
    if (entry.uncompressedSize > most) throw new TooLarge();
    await entry.getData(limited(most, onBytes));
  };
  return {
    path: entry.filename,
    bytes: entry.uncompressedSize,
    pour,
    async unpack(most) {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      await pour((bytes) => parts.push(bytes), most);
      return new Blob(parts);
    },
  };
}

/** Why a file of an archive could not be unpacked, in words for the athlete. */
export function unpackProblem(error: unknown): string {
  if (error instanceof TooLarge) return 'Unpacked it is too large for an activity. It was left out.';
  const message = error instanceof Error ? error.message : '';
  if (/encrypted|password/i.test(message)) return 'It is locked with a password. Unpack it with the password first.';
  return 'It is damaged in the archive. It was left out.';
}
