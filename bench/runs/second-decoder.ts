/** What Garmin's own decoder reads of a FIT file; used here and in tests only, never in the product. */
import { Decoder, Stream } from '@garmin/fitsdk';

export interface Totals {
  readonly seconds: number;
  readonly metres: number;
}

/** The totals of the running sessions of a file; `null` when the decoder cannot read it. */
export function garminTotals(bytes: Uint8Array): readonly Totals[] | null {
  try {
    const { messages } = new Decoder(Stream.fromByteArray(bytes)).read();
    return (messages.sessionMesgs ?? [])
      .filter(({ sport }) => sport === 'running')
      .map(({ totalTimerTime = 0, totalDistance = 0 }) => ({ seconds: totalTimerTime, metres: totalDistance }));
  } catch {
    return null;
  }
}
