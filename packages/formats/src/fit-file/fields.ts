/** The fields of a FIT message as the encoder takes them, each by its number in the profile (21.217). */
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder';

export type Fields = readonly FitEncoderField[];

/** One message by its number in the profile. */
export interface Message {
  readonly number: number;
  readonly fields: Fields;
}

const field = (number: number, baseType: FitBaseType, size: number, value: number): FitEncoderField => ({
  number,
  baseType,
  size,
  value: Math.round(value),
});
export const choice = (number: number, value: number): FitEncoderField => field(number, FitBaseType.Enum, 1, value);
export const byte = (number: number, value: number): FitEncoderField => field(number, FitBaseType.Uint8, 1, value);
export const short = (number: number, value: number): FitEncoderField => field(number, FitBaseType.Uint16, 2, value);
export const long = (number: number, value: number): FitEncoderField => field(number, FitBaseType.Uint32, 4, value);
/** A number that is never zero, such as that of a device. */
export const serial = (number: number, value: number): FitEncoderField => field(number, FitBaseType.Uint32z, 4, value);
/** A moment, in milliseconds since 1970. */
export const moment = (number: number, ms: number): FitEncoderField =>
  long(number, FitEncoder.toFitTimestamp(new Date(ms)));

/** Watches cut names at their screen's edge, and some refuse longer ones (our choice). */
const mostOctets = { name: 40, note: 200 } as const;

/** A text of whole characters, as long as watches take. */
export function text(number: number, words: string, kind: keyof typeof mostOctets = 'name'): FitEncoderField {
  const octets = new TextEncoder();
  let kept = '';
  for (const character of words) {
    if (octets.encode(kept + character).length > mostOctets[kind]) break;
    kept += character;
  }
  const value = FitEncoder.string(kept);
  return { number, baseType: FitBaseType.String, size: value.length, value };
}

/** FIT 1.0, which every watch reads. */
const protocolVersion = 0x10;

export function fitBytes(messages: readonly Message[]): Uint8Array<ArrayBuffer> {
  const encoder = new FitEncoder({ protocolVersion });
  for (const { number, fields } of messages) encoder.writeMessage(number, [...fields]);
  return new Uint8Array(encoder.close());
}
