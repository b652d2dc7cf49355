import { dayNumber } from '@legwork/engine/time';
import type { SetDraft } from './draft.ts';
import { hashId } from './hash.ts';

/** A pause that no workout has: the next set begins another session (our choice). */
const longestPauseSeconds = 4 * 3600;

export interface DraftSession {
  readonly id: string;
  /** In the order performed. */
  readonly drafts: readonly SetDraft[];
}

/**
 * Sets by workout, oldest first. Files come newest first or oldest first, but within a workout in the order performed,
 * so sorting is stable and only by time. The id follows from the app's own name for the workout, or from its first
 * time, and is therefore the same in every export.
 */
export function sessionsOf(drafts: readonly SetDraft[]): readonly DraftSession[] {
  const named = new Map<string, SetDraft[]>();
  const timed: SetDraft[] = [];
  for (const draft of drafts) {
    if (draft.session === null) timed.push(draft);
    else {
      const sets = named.get(draft.session) ?? [];
      named.set(draft.session, sets);
      sets.push(draft);
    }
  }
  const sessions = [
    ...[...named].map(([name, sets]) => ({ id: sessionId(name), drafts: byTime(sets) })),
    ...splitAtPauses(byTime(timed)),
  ];
  return sessions.toSorted((a, b) => compare(a.drafts[0]?.performedAt ?? '', b.drafts[0]?.performedAt ?? ''));
}

function splitAtPauses(drafts: readonly SetDraft[]): readonly DraftSession[] {
  const groups: SetDraft[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    const time = secondsOf(draft.performedAt);
    const group = groups.at(-1);
    if (group && time - last <= longestPauseSeconds) group.push(draft);
    else groups.push([draft]);
    last = time;
  }
  return groups.map((group) => ({ id: sessionId(group[0]?.writtenAt ?? ''), drafts: group }));
}

const sessionId = (name: string): string => `session-${hashId(name)}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (drafts: readonly SetDraft[]): readonly SetDraft[] =>
  drafts.toSorted((a, b) => compare(a.performedAt, b.performedAt));

/** Seconds of a wall time, to measure pauses only (clocks that change at night make an hour of difference). */
function secondsOf(wall: string): number {
  const [hour = 0, minute = 0, second = 0] = wall.slice(11).split(':').map(Number);
  return dayNumber(wall) * 86400 + hour * 3600 + minute * 60 + second;
}
