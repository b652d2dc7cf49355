/**
 * The edge of the journal: text and values from outside become events here, and nowhere else. What passes is the very
 * object that came in, so that fields of a newer version survive the way through this one.
 */
import * as z from 'zod/mini';
import { isKind, type JournalEvent, type UnknownEvent } from './event.ts';
import { bodySchemas, envelopeSchema } from './schema.ts';
import { unreadKind } from './text.ts';

/** zod/mini has no words of its own for what is wrong. */
const inEnglish = { error: z.locales.en().localeError };

export type ReadEvent =
  | { readonly ok: true; readonly event: JournalEvent }
  | { readonly ok: false; readonly problem: string };

/** One line that could not be read, counted from 1. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** `body.repetitions: Too big: expected number to be <=200` */
function firstProblem(error: z.core.$ZodError, under: readonly string[] = []): string {
  const issue = error.issues[0];
  const path = [...under, ...(issue?.path ?? [])].map(String).join('.');
  return `${path === '' ? 'event' : path}: ${issue?.message ?? 'is not an event'}`;
}

function problemOf(value: unknown): string | null {
  const envelope = envelopeSchema.safeParse(value, inEnglish);
  if (!envelope.success) return firstProblem(envelope.error);
  const { kind, body, withdraws } = envelope.data;
  if (!isKind(kind)) return null;
  const parsed = bodySchemas[kind].safeParse(body, inEnglish);
  if (!parsed.success) return firstProblem(parsed.error, ['body']);
  if (kind === 'withdrawal' && !withdraws) return 'withdraws: expected the event or the batch that is withdrawn';
  return null;
}

const isEvent = (value: unknown): value is JournalEvent => problemOf(value) === null;

/** A value from outside as an event, or the first field that is wrong and what was expected there. */
export function parseEvent(value: unknown): ReadEvent {
  const event = unwrapped(value);
  return isEvent(event) ? { ok: true, event } : { ok: false, problem: problemOf(event) ?? 'event: is not an event' };
}

/** The event inside an unread one once it can be read; everything else as it is. */
function unwrapped(value: unknown): unknown {
  const wrapped = typeof value === 'object' && value !== null && 'kind' in value && value.kind === unreadKind;
  return wrapped && 'body' in value && isEvent(value.body) ? value.body : value;
}

/**
 * An event whose body this version cannot read, wrapped so that it is kept and passed on but not folded; a version that
 * can read it unwraps it in `parseEvent`. `null` when it has not even the envelope of an event.
 */
export function keepUnread(value: unknown): UnknownEvent | null {
  const envelope = envelopeSchema.safeParse(value, inEnglish);
  if (!envelope.success) return null;
  const { id, device, deviceSeq, at } = envelope.data;
  return { id, device, deviceSeq, at, kind: unreadKind, body: value };
}

/**
 * A journal, one JSON event a line. A line that cannot be read is a problem and stops no other line; when it has at
 * least the envelope of an event it is kept all the same (see `keepUnread`).
 */
export function parseJournal(text: string): {
  readonly events: readonly JournalEvent[];
  readonly problems: readonly LineProblem[];
} {
  const events: JournalEvent[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    const read: ReadEvent = value === undefined ? { ok: false, problem: 'is not JSON (cut off?)' } : parseEvent(value);
    if (read.ok) {
      events.push(read.event);
      continue;
    }
    problems.push({ line: index + 1, message: read.problem });
    const kept = keepUnread(value);
    if (kept) events.push(kept);
  }
  return { events, problems };
}

/**
 * The value of a line of JSON; `undefined`, which JSON cannot say, when it is none. Trimming takes away the byte-order
 * mark that some editors put before the first line.
 */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    return undefined;
  }
}
