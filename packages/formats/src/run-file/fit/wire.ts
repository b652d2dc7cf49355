/**
 * The wire format of FIT. It is read here and not by a library because the libraries give all or nothing: fit-file-parser
 * refuses a file that was cut off when the watch died, reads only the first of two files in one, and brings a profile of
 * 49 kB (brotli) for the forty fields that a run needs. Tests compare the result with two other decoders.
 */
import { type FitValue, fieldValue } from './base-types.ts';

/** One message: values by their field number. */
export interface FitMessage {
  readonly number: number;
  readonly fields: ReadonlyMap<number, FitValue>;
}

/** `cut`: the file ends in the middle; `damaged`: its structure breaks. What came before was read either way. */
type End = 'whole' | 'cut' | 'damaged';

export interface FitFile {
  readonly messages: readonly FitMessage[];
  readonly end: End;
  readonly checksumIsRight: boolean;
}

/** Field 253 of every message: seconds since 1989-12-31 UTC. */
export const timestampField = 253;

interface Definition {
  readonly number: number;
  readonly little: boolean;
  readonly fields: readonly { readonly number: number; readonly size: number; readonly type: number }[];
  /** Of a whole message of this kind, fields of apps (developer fields) included. */
  readonly size: number;
}

/** Whether the bytes begin like a FIT file: ".FIT" after the sizes and versions. */
export const isFit = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at + 8] === 0x2e && bytes[at + 9] === 0x46 && bytes[at + 10] === 0x49 && bytes[at + 11] === 0x54;

/** The FIT files in the bytes, usually one; devices and apps glue several together. Keeps the messages of `wanted` numbers. */
export function readFit(bytes: Uint8Array, wanted: ReadonlySet<number>): readonly FitFile[] {
  const files: FitFile[] = [];
  for (let at = 0; isFit(bytes, at); ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at);
    const headerBytes = view.getUint8(0);
    const stated = view.getUint32(4, true);
    // A watch that died before the end left the size at zero or at all ones.
    const end = stated === 0 ? view.byteLength : headerBytes + stated;
    const { messages, end: how } = readRecords(view, headerBytes, Math.min(end, view.byteLength), wanted);
    const isShort = end + 2 > view.byteLength;
    files.push({
      messages,
      end: how === 'whole' && isShort ? 'cut' : how,
      checksumIsRight: isShort || checksum(bytes.subarray(at, at + end)) === view.getUint16(end, true),
    });
    at += end + 2;
  }
  return files;
}

function readRecords(
  view: DataView,
  from: number,
  end: number,
  wanted: ReadonlySet<number>,
): { readonly messages: readonly FitMessage[]; readonly end: End } {
  const definitions = new Map<number, Definition>();
  const messages: FitMessage[] = [];
  let lastTimestamp = 0;
  let at = from;
  while (at < end) {
    const header = view.getUint8(at);
    const isCompressed = (header & 0x80) !== 0;
    if (!isCompressed && (header & 0x40) !== 0) {
      const read = readDefinition(view, at, end, (header & 0x20) !== 0);
      if (typeof read === 'string') return { messages, end: read };
      definitions.set(header & 0x0f, read.definition);
      at = read.next;
      continue;
    }
    const definition = definitions.get(isCompressed ? (header >> 5) & 0x03 : header & 0x0f);
    if (definition === undefined) return { messages, end: 'damaged' };
    if (at + 1 + definition.size > end) return { messages, end: 'cut' };
    const keep = wanted.has(definition.number);
    const fields = new Map<number, FitValue>();
    let place = at + 1;
    for (const { number, size, type } of definition.fields) {
      if (keep || number === timestampField) {
        const value = fieldValue(view, place, size, type, definition.little);
        if (value !== null) fields.set(number, value);
      }
      place += size;
    }
    if (isCompressed) fields.set(timestampField, rolledOver(lastTimestamp, header & 0x1f));
    const timestamp = fields.get(timestampField);
    // A disk that lost power leaves zeros, which would read as messages of 1989.
    if (timestamp === 0) return { messages, end: 'damaged' };
    if (typeof timestamp === 'number') lastTimestamp = timestamp;
    if (keep) messages.push({ number: definition.number, fields });
    at += 1 + definition.size;
  }
  return { messages, end: 'whole' };
}

/** The first time at or after the last one that ends in these five bits. */
const rolledOver = (last: number, lowBits: number): number => last + ((lowBits - (last & 0x1f) + 32) & 0x1f);

function readDefinition(view: DataView, at: number, end: number, hasDeveloperFields: boolean) {
  if (at + 6 > end) return 'cut';
  const order = view.getUint8(at + 2);
  if (order > 1) return 'damaged';
  const little = order === 0;
  const count = view.getUint8(at + 5);
  let next = at + 6 + count * 3;
  if (next > end) return 'cut';
  const fields = Array.from({ length: count }, (_, index) => {
    const place = at + 6 + index * 3;
    return { number: view.getUint8(place), size: view.getUint8(place + 1), type: view.getUint8(place + 2) };
  });
  let size = fields.reduce((sum, field) => sum + field.size, 0);
  if (hasDeveloperFields) {
    if (next + 1 > end) return 'cut';
    const developerCount = view.getUint8(next);
    next += 1;
    if (next + developerCount * 3 > end) return 'cut';
    for (let index = 0; index < developerCount; index += 1) size += view.getUint8(next + index * 3 + 1);
    next += developerCount * 3;
  }
  const definition: Definition = { number: view.getUint16(at + 3, little), little, fields, size };
  return { definition, next };
}

/** CRC-16 as the FIT protocol computes it, four bits at a time. */
const crcOfFourBits = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01,
  0x8801, 0x4400,
] as const;

const crcStep = (crc: number, four: number): number => (crc >> 4) ^ (crcOfFourBits[(crc ^ four) & 0x0f] ?? 0);

const checksum = (bytes: Uint8Array): number =>
  bytes.reduce((crc, byte) => crcStep(crcStep(crc, byte & 0x0f), byte >> 4), 0);
