/** Writing a journal: apart from reading it, so that an export carries no validator. */
import type { JournalEvent } from './event.ts';

/** The kind under which an event travels whose own body this version cannot read. */
export const unreadKind = 'unread';

/** Events as text, one a line, the way `parseJournal` reads it. */
export const journalText = (events: readonly JournalEvent[]): string =>
  events.map((event) => `${JSON.stringify(event.kind === unreadKind ? event.body : event)}\n`).join('');
