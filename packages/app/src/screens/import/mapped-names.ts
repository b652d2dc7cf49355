import { isKnown, type JournalEvent } from '@legwork/engine/journal';

/** Names of exercises that the athlete has explained already, in lower case. */
export const mappedNames = (journal: readonly JournalEvent[]): ReadonlySet<string> =>
  new Set(
    journal.flatMap((event) =>
      isKnown(event) && event.kind === 'exercise.mapped' ? [event.body.name.trim().toLowerCase()] : [],
    ),
  );
