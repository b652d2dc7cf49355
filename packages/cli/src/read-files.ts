import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { JournalEvent, LineProblem } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { readJournalFile } from '@legwork/formats/journal-file';
import { type LogRead, type Question, type ReadChoices, readStrengthLog } from '@legwork/formats/strength-log';
import { Failure } from './failure.ts';
import { isSystemError } from './journal-file/lock.ts';

/** A file that was understood. */
export type FileRead =
  | { readonly kind: 'log'; readonly read: LogRead }
  | {
      readonly kind: 'journal';
      readonly file: string;
      readonly events: readonly JournalEvent[];
      readonly problems: readonly LineProblem[];
    };

/** Why a file was not understood. */
interface Refusal {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  /** What the file does not say, where that is all that is missing. */
  readonly asks: readonly Question[];
}

/** The longest logs that people have are a few megabytes: this is no training log (our choice). */
const mostMegabytes = 200;

/**
 * Reads the files that somebody wants to import.
 *
 * @throws {Failure} when even one of them cannot be read or leaves a question open; it names each of those
 */
export function readFiles(paths: readonly string[], choices: ReadChoices, today: Day): readonly FileRead[] {
  const outcomes = paths.map((path) => readOne(path, choices, today));
  const refusals = outcomes.flatMap((outcome) => ('kind' in outcome ? [] : [outcome]));
  if (refusals.length > 0) {
    const isOnlyAsking = refusals.every(({ asks }) => asks.length > 0);
    throw new Failure(
      isOnlyAsking ? 'usage' : 'failed',
      refusals.map(({ file, message, hint }) => `${file}: ${message} ${hint}`).join('\n'),
      'Nothing was imported.',
      { files: refusals },
    );
  }
  return outcomes.flatMap((outcome) => ('kind' in outcome ? [outcome] : []));
}

/** Editors put a byte-order mark or a blank line before the first event. */
const looksLikeJournal = /^\uFEFF?\s*\{/;

function readOne(path: string, choices: ReadChoices, today: Day): FileRead | Refusal {
  const file = basename(path);
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return { file: path, message: bytes, hint: 'Check the name.', asks: [] };
  if (looksLikeJournal.test(bytes.toString('utf8', 0, 100))) {
    const journal = readJournalFile({ bytes, fileName: file });
    if (journal.kind === 'read') return { ...journal, kind: 'journal', file };
  }
  const result = readStrengthLog({ bytes, fileName: file, choices, today });
  if (result.kind === 'read') return { kind: 'log', read: result };
  if (result.kind === 'refused') {
    const { message, expected, whatToDo } = result.problem;
    return { file, message: `${message} Expected ${expected}.`, hint: whatToDo, asks: [] };
  }
  const { questions, app, preview } = result;
  const open = `This ${app} log (${preview.sets} sets) leaves a question open.`;
  const hint = `Say it with ${questions.map(answerWith).join(' and ')}.`;
  return { file, message: [open, ...questions.map(asked)].join(' '), hint, asks: questions };
}

/** The bytes, or why there are none. */
function readBytes(path: string): Buffer | string {
  try {
    const size = statSync(path).size / 1e6;
    if (size > mostMegabytes)
      return `it has ${Math.round(size)} MB, and no training log has more than ${mostMegabytes}.`;
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return 'there is no such file.';
    if (isSystemError(error) && error.code === 'EISDIR') return 'it is a folder.';
    return `it cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function asked(question: Question): string {
  if (question.ask === 'date-order') {
    return `Row ${question.sample.row} is of ${question.sample.value}: which comes first, the day or the month?`;
  }
  const { row, exerciseName, value } = question.sample;
  const hint = question.hint;
  const guess = hint
    ? ` (Some loads look like ${hint.unit}: ${hint.value} ${hint.unit} is ${hint.equals} ${hint.equalsUnit}.)`
    : '';
  return `The file has no unit: row ${row} is ${exerciseName} with ${value}, kg or lb?${guess}`;
}

const answerWith = ({ ask }: Question): string =>
  ({ unit: '--unit kg or --unit lb', 'date-order': '--date-order dmy or --date-order mdy' })[ask];
