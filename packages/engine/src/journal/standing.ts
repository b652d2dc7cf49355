import { isKind, type JournalEvent, type KnownEvent } from './event.ts';

/** A known event that may speak: withdrawals have done their work. */
export type StandingEvent = Exclude<KnownEvent, { kind: 'withdrawal' }>;

/** Whether this version knows the kind. The body was checked where the event came in (`parseEvent`, `makeEvent`). */
export const isKnown = (event: JournalEvent): event is KnownEvent => isKind(event.kind);

/**
 * The events that still speak, in log order: each id once, without what was withdrawn and without what was replaced.
 * Events of unknown kinds are as if absent.
 */
export function standingEvents(events: readonly JournalEvent[]): readonly StandingEvent[] {
  const seen = new Set<string>();
  const withdrawnEvents = new Set<string>();
  const withdrawnBatches = new Set<string>();
  const known: StandingEvent[] = [];
  let corrected = false;
  for (const event of events) {
    if (!isKnown(event) || seen.has(event.id)) continue;
    seen.add(event.id);
    if (event.kind !== 'withdrawal') {
      known.push(event);
      corrected ||= event.replaces !== undefined;
    } else if (event.withdraws) {
      if ('event' in event.withdraws) withdrawnEvents.add(event.withdraws.event);
      else withdrawnBatches.add(event.withdraws.batch);
    }
  }
  const left = known.filter(
    (event) => !withdrawnEvents.has(event.id) && (event.batch === undefined || !withdrawnBatches.has(event.batch)),
  );
  return corrected ? latestVersions(left) : left;
}

/**
 * Of each event and its corrections, the version that counts: from the original, always on to the last correction in
 * log order. A correction whose original is gone is never reached, nor is a ring of events that replace each other.
 */
function latestVersions(events: readonly StandingEvent[]): readonly StandingEvent[] {
  const correctionOf = new Map<string, StandingEvent>();
  for (const event of events) if (event.replaces !== undefined) correctionOf.set(event.replaces, event);
  const latest = new Set<StandingEvent>();
  for (const event of events) {
    if (event.replaces !== undefined) continue;
    let version = event;
    for (let next = correctionOf.get(version.id); next; next = correctionOf.get(version.id)) version = next;
    latest.add(version);
  }
  return events.filter((event) => latest.has(event));
}

/**
 * The id of the event that `id` is a correction of, however often it was corrected; `id` itself when it corrects nothing.
 * Withdrawing this one removes the set (the pain, the block …) with all its corrections; withdrawing a correction only
 * brings back what it corrected.
 */
export function originalOf(events: readonly JournalEvent[], id: string): string {
  const replaced = new Map<string, string>();
  for (const event of events) {
    if (event.replaces !== undefined && !replaced.has(event.id)) replaced.set(event.id, event.replaces);
  }
  const passed = new Set<string>();
  let original = id;
  for (let next = replaced.get(original); next !== undefined && !passed.has(next); next = replaced.get(original)) {
    passed.add(next);
    original = next;
  }
  return original;
}
