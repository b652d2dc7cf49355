/** No file of one activity is larger unpacked: 100 hours at one point a second are 60 MB of TCX (our choice). */
export const mostActivityBytes = 128 * 1024 * 1024;
/** Parts of a Garmin export are about 250 MB each (our choice). */
export const mostArchiveBytes = 1024 * 1024 * 1024;
/** Ten years of Apple Health are 3 GB of XML; a bomb has no end (our choice). */
export const mostHealthBytes = 16 * 1024 * 1024 * 1024;
/** Twenty years of several activities a day, and Garmin's files of daily steps (our choice). */
export const mostEntries = 200_000;

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A sink that hands bytes on and stops when there are more than `most`, whatever the archive claimed. */
export function limited(most: number, onBytes: (bytes: Uint8Array<ArrayBuffer>) => void): WritableStream {
  let count = 0;
  return new WritableStream<Uint8Array<ArrayBuffer>>({
    write(bytes) {
      count += bytes.length;
      if (count > most) throw new TooLarge();
      onBytes(bytes);
    },
  });
}
