import { Decoder, Stream } from '@garmin/fitsdk';
import { expect } from 'vitest';

/** What Garmin's own decoder reads, which has to find the file whole. */
export function decodedFit(bytes: Uint8Array) {
  const decoder = new Decoder(Stream.fromByteArray(bytes));
  expect(decoder.isFIT()).toBe(true);
  expect(decoder.checkIntegrity()).toBe(true);
  const { messages, errors } = decoder.read();
  expect(errors).toEqual([]);
  return messages;
}
