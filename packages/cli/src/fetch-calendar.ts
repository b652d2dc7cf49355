import { Failure } from './failure.ts';

/** A feed is some hundred kilobytes and there within seconds; anything else is no calendar (our choice). */
const bounds = { bytes: 5_000_000, seconds: 20 } as const;

export const isFeed = (path: string): boolean => /^(https?|webcal):\/\//i.test(path);

/** A file's bytes and the name by which it is spoken of. */
export interface Feed {
  readonly bytes: Uint8Array;
  /** Only the host: the address of a feed is a secret. */
  readonly fileName: string;
}

/**
 * Fetches a calendar from an address that somebody typed: the only thing that the program asks another host for.
 *
 * @throws {Failure} when there is none, or too much of it, or it takes too long
 */
export async function fetchCalendar(address: string): Promise<Feed> {
  const url = urlOf(address);
  const fileName = `${url.hostname}.ics`;
  const signal = AbortSignal.timeout(bounds.seconds * 1000);
  try {
    const response = await fetch(url, { signal, headers: { accept: 'text/calendar' } });
    if (!response.ok || response.body === null) {
      throw new Failure(
        'failed',
        `${url.hostname} answered ${response.status}.`,
        'Copy the address of the feed again.',
      );
    }
    return { bytes: await bounded(response.body), fileName };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const why = signal.aborted ? `it took more than ${bounds.seconds} seconds` : 'it could not be reached';
    throw new Failure('failed', `${url.hostname}: ${why}.`, 'Try again, or download the calendar and import the file.');
  }
}

function urlOf(address: string): URL {
  try {
    return new URL(address.replace(/^webcal:/i, 'https:'));
  } catch {
    throw new Failure('usage', `"${address}" is no address.`, 'Expected https://… or webcal://…');
  }
}

async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > bounds.bytes) {
      throw new Failure(
        'failed',
        `The answer has more than ${bounds.bytes / 1e6} MB: it is no calendar.`,
        'Check the address.',
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
