/**
 * Cuts the workouts out of an Apple Health export without parsing it: the file has up to 3 GB, of which the workouts are a
 * thousandth, and iOS 16 to 18 wrote it with an invalid DTD and stray control characters that stop every XML parser.
 */

const encoder = new TextEncoder();
const opening = encoder.encode('<Workout ');
const closing = encoder.encode('</Workout>');
const greater = 0x3e;
const slash = 0x2f;
/** A workout with a heart beat a second for 48 hours is a tenth of this; beyond it something is not closed (our choice). */
const longestWorkoutBytes = 16 * 1024 * 1024;

/** Where `pattern` begins in `bytes` at or after `from`, or -1. */
function find(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < pattern.length && bytes[at + length] === pattern[length]) length += 1;
    if (length === pattern.length) return at;
  }
  return -1;
}

/** The end of the workout that opens at `start`, or -1 when it is not in `bytes`. */
function endOf(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(greater, start);
  if (end < 0) return -1;
  if (bytes[end - 1] === slash) return end + 1;
  const close = find(bytes, closing, end);
  return close < 0 ? -1 : close + closing.length;
}

/** Takes the bytes of `export.xml` piece by piece, gives each workout as text and keeps nothing else. */
export function workoutSlicer(onWorkout: (xml: string) => void): (piece: Uint8Array) => void {
  let rest = new Uint8Array(0);
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    let from = 0;
    for (;;) {
      const start = find(bytes, opening, from);
      if (start < 0) {
        rest = bytes.slice(Math.max(from, bytes.length - opening.length));
        return;
      }
      const end = endOf(bytes, start);
      if (end < 0) {
        rest = bytes.slice(bytes.length - start > longestWorkoutBytes ? start + 1 : start);
        return;
      }
      onWorkout(new TextDecoder().decode(bytes.subarray(start, end)));
      from = end;
    }
  };
}
