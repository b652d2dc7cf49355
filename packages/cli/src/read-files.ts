import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { JournalEvent, LineProblem } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { readJournalFile } from '@legwork/formats/journal-file';
import type { ListQuestion, RunChoices, RunFileResult, RunsRead } from '@legwork/formats/run-file';
import { headBytes, runFileKind } from '@legwork/formats/run-file/kind';
import {
  type PlanChoices,
  type PlanQuestion,
  type PlanRead,
  type PlanResult,
  readPlanFile,
} from '@legwork/formats/run-plan';
import { planFileKind } from '@legwork/formats/run-plan/kind';
import { type LogRead, type Question, type ReadChoices, readStrengthLog } from '@legwork/formats/strength-log';
import { Failure } from './failure.ts';
import { fetchCalendar, isFeed } from './fetch-calendar.ts';
import { isSystemError } from './journal-file/lock.ts';
import { readRunsAt, readRunsIn } from './read-runs.ts';
import { counted } from './text/layout.ts';

/** A file that was understood. */
export type FileRead =
  | { readonly kind: 'log'; readonly read: LogRead }
  | { readonly kind: 'runs'; readonly read: RunsRead }
  | { readonly kind: 'plan'; readonly read: PlanRead }
  | {
      readonly kind: 'journal';
      readonly file: string;
      readonly events: readonly JournalEvent[];
      readonly problems: readonly LineProblem[];
    };

type Asked = Question | ListQuestion | PlanQuestion;

/** Why a file was not understood. */
interface Refusal {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  /** What the file does not say, where that is all that is missing. */
  readonly asks: readonly Asked[];
}

/** What the athlete said of files that leave something open, and where they live. */
export type FileChoices = ReadChoices & RunChoices & PlanChoices;

/** The longest logs that people have are a few megabytes: this is no training log (our choice). */
const mostMegabytes = 200;

/**
 * Reads the files that somebody wants to import.
 *
 * @param say talk about how far long files are
 * @throws {Failure} when even one of them cannot be read or leaves a question open; it names each of those
 */
export async function readFiles(
  paths: readonly string[],
  choices: FileChoices,
  today: Day,
  say: (line: string) => void,
): Promise<readonly FileRead[]> {
  const outcomes: (FileRead | Refusal)[] = [];
  for (const path of paths) outcomes.push(await readOne(path, choices, today, say));
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

async function readOne(
  path: string,
  choices: FileChoices,
  today: Day,
  say: (line: string) => void,
): Promise<FileRead | Refusal> {
  if (isFeed(path)) {
    const feed = await fetchCalendar(path);
    return planOutcome(feed.fileName, readPlanFile({ ...feed, choices, today }));
  }
  const file = basename(path);
  const place = placeOf(path);
  if (place === 'folder' || (place === 'file' && runFileKind(headOf(path), file) !== null)) {
    const read = place === 'folder' ? readRunsIn : readRunsAt;
    try {
      return runsOutcome(path, await read(path, choices, today, say));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { file: path, message: `it cannot be read (${error.message}).`, hint: 'Check who may read it.', asks: [] };
    }
  }
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return { file: path, message: bytes, hint: 'Check the name.', asks: [] };
  if (planFileKind(bytes.subarray(0, headBytes), file) !== null) {
    return planOutcome(file, readPlanFile({ bytes, fileName: file, choices, today }));
  }
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
  return { file, message: [open, ...questions.map(asked)].join(' '), hint: sayWith(questions), asks: questions };
}

/** What stands at a path; `unreadable` is left to whoever says why. */
function placeOf(path: string): 'file' | 'folder' | 'unreadable' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'unreadable';
  }
}

/** The first bytes, by which a file of runs is known; none when the file cannot be read. */
function headOf(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(headBytes);
      return head.subarray(0, readSync(file, head, 0, headBytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array(0);
  }
}

function runsOutcome(path: string, result: RunFileResult): FileRead | Refusal {
  if (result.kind === 'runs') return { kind: 'runs', read: result };
  if (result.kind === 'refused') {
    const { message, expected, whatToDo } = result.problem;
    return { file: basename(path), message: `${message} Expected ${expected}.`, hint: whatToDo, asks: [] };
  }
  const open = `This list of ${result.app} (${result.runs} runs) leaves a question open.`;
  const message = [open, ...result.questions.map(asked)].join(' ');
  return { file: basename(path), message, hint: sayWith(result.questions), asks: result.questions };
}

function planOutcome(file: string, result: PlanResult): FileRead | Refusal {
  if (result.kind === 'plan') return { kind: 'plan', read: result };
  if (result.kind === 'refused') {
    const { message, expected, whatToDo } = result.problem;
    return { file, message: `${message} Expected ${expected}.`, hint: whatToDo, asks: [] };
  }
  const open = `“${result.plan}” (${counted(result.entries, 'day')}) leaves a question open.`;
  const message = [open, ...result.questions.map(asked)].join(' ');
  return { file, message, hint: sayWith(result.questions), asks: result.questions };
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
    return `it cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

const sayWith = (questions: readonly Asked[]): string => `Say it with ${questions.map(answerWith).join(' and ')}.`;

function asked(question: Asked): string {
  if (question.ask === 'plan-date') {
    const race = question.race === null ? 'the race' : `“${question.race}”`;
    return `It has ${counted(question.weeks, 'week')} and no dates: when does it begin, or when is ${race}?`;
  }
  if (question.ask === 'distance-unit') {
    const { row, value, time } = question.sample;
    return `The list has no unit of distance: row ${row} is a run of ${value} in ${time}, km or miles?`;
  }
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

const answerWith = ({ ask }: Asked): string =>
  ({
    unit: '--unit kg or --unit lb',
    'date-order': '--date-order dmy or --date-order mdy',
    'distance-unit': '--distance-unit km or --distance-unit mi',
    'plan-date': '--start DATE or --race DATE',
  })[ask];
