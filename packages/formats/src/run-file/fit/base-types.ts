/** A value of a FIT field; what the device marked as invalid is left out. */
export type FitValue = number | string | readonly number[];

interface BaseType {
  readonly bytes: number;
  readonly invalid: number;
  readonly read: (view: DataView, at: number, little: boolean) => number;
}

const unsigned8: BaseType = { bytes: 1, invalid: 0xff, read: (view, at) => view.getUint8(at) };
const unsigned16: BaseType = { bytes: 2, invalid: 0xffff, read: (view, at, little) => view.getUint16(at, little) };
const unsigned32: BaseType = { bytes: 4, invalid: 0xffff_ffff, read: (view, at, little) => view.getUint32(at, little) };

/** By the low five bits of the base type byte (FIT protocol, table 7). 64-bit integers hold nothing that a run needs. */
const baseTypes: ReadonlyMap<number, BaseType> = new Map([
  [0, unsigned8],
  [1, { bytes: 1, invalid: 0x7f, read: (view, at) => view.getInt8(at) }],
  [2, unsigned8],
  [3, { bytes: 2, invalid: 0x7fff, read: (view, at, little) => view.getInt16(at, little) }],
  [4, unsigned16],
  [5, { bytes: 4, invalid: 0x7fff_ffff, read: (view, at, little) => view.getInt32(at, little) }],
  [6, unsigned32],
  [8, { bytes: 4, invalid: Number.NaN, read: (view, at, little) => view.getFloat32(at, little) }],
  [9, { bytes: 8, invalid: Number.NaN, read: (view, at, little) => view.getFloat64(at, little) }],
  [10, { ...unsigned8, invalid: 0 }],
  [11, { ...unsigned16, invalid: 0 }],
  [12, { ...unsigned32, invalid: 0 }],
  [13, unsigned8],
]);
const text = 7;

/** The value of the `size` bytes at `at`, or `null` when they hold none. */
export function fieldValue(view: DataView, at: number, size: number, type: number, little: boolean): FitValue | null {
  if ((type & 0x1f) === text) return textValue(new Uint8Array(view.buffer, view.byteOffset + at, size));
  const base = baseTypes.get(type & 0x1f);
  if (base === undefined || size < base.bytes) return null;
  const values: number[] = [];
  for (let offset = 0; offset + base.bytes <= size; offset += base.bytes) {
    const value = base.read(view, at + offset, little);
    if (value !== base.invalid && !Number.isNaN(value)) values.push(value);
  }
  const [only] = values;
  return size === base.bytes ? (only ?? null) : values.length > 0 ? values : null;
}

/** Up to the first zero; some devices never write one. */
function textValue(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(0);
  const value = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).trim();
  return value === '' ? null : value;
}
