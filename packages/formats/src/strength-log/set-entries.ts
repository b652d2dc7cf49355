import { contentKeys } from './content-key.ts';
import { problemWords, type RowReading, readingOf } from './draft.ts';
import { type NameLookup, nameLookup } from './hands.ts';
import type { ImportedSet, RowProblem, RowReport } from './result.ts';
import { sessionsOf } from './sessions.ts';
import { loadKgOf, type SetContext, setBody, slipOf } from './set-body.ts';

/** What the rows of a file gave. */
export interface Entries {
  readonly sets: readonly ImportedSet[];
  readonly rows: readonly RowReport[];
  readonly problems: readonly RowProblem[];
}

/** Turns rows into sets: sets aside what cannot have happened, groups the rest into sessions and names each set. */
export function setEntries(readings: readonly RowReading[], context: SetContext): Entries {
  const lookup = nameLookup();
  const checked = readings.map((reading) => withoutSlips(reading, context, lookup));
  const contentKey = contentKeys();
  const sets = sessionsOf(checked.flatMap(({ drafts }) => drafts)).flatMap(({ id, drafts }) =>
    drafts.map((draft, order) => {
      const body = setBody(draft, id, order, lookup(draft.exerciseName), context);
      return { body, row: draft.row, contentKey: contentKey(body, draft.writtenAt) };
    }),
  );
  return { sets, rows: checked.map(reportOf), problems: checked.flatMap(({ problems }) => problems) };
}

function withoutSlips(reading: RowReading, context: SetContext, lookup: NameLookup): RowReading {
  const slips: RowProblem[] = [];
  const drafts = reading.drafts.filter((draft) => {
    const slip = slipOf(draft, loadKgOf(draft, lookup(draft.exerciseName), context), context);
    if (slip) slips.push(slip);
    return slip === null;
  });
  return slips.length === 0 ? reading : readingOf(reading.row, drafts, [...reading.problems, ...slips]);
}

function reportOf({ row, outcome, drafts, problems, message }: RowReading): RowReport {
  const words = message ?? problems.map(problemWords).join(' ');
  return words === '' ? { row, outcome, sets: drafts.length } : { row, outcome, sets: drafts.length, message: words };
}
