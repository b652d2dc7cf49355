import type { Day } from '@legwork/engine/time';
import type { ListQuestion } from '../run-file/activity.ts';
import { dateQuestion } from '../run-file/date-question.ts';
import { dateEvidence } from '../strength-log/date-order.ts';
import type { DateOrder } from '../strength-log/result.ts';
import { parseTable, type Table, type TableRow } from '../strength-log/table.ts';
import { timeReader } from '../strength-log/times.ts';
import type { PlanDay } from './dated.ts';
import type { PlanLine } from './entries.ts';
import { isPlanHeader, weekdayColumns } from './kind.ts';

/** What a table holds: days of weeks without dates, or dated days, or why it is no plan. */
export type PlanTable =
  | {
      readonly is: 'weeks';
      readonly days: readonly PlanDay[];
      readonly weeks: number;
      /** Its last weeks are there. */
      readonly isWhole: boolean;
      readonly problems: readonly string[];
    }
  | {
      readonly is: 'dated';
      readonly lines: readonly PlanLine[];
      readonly questions: readonly ListQuestion[];
      readonly problems: readonly string[];
    }
  | { readonly is: 'refused'; readonly message: string };

const toGoal = /^weeks? ?to ?(goal|race|go)$/;
const titles = /^(planned )?(event|workout|run|session|title|training)( name)?$/;
const notes = /^(description|notes?|details?|workout description)$/;
const mostWeeks = 104;

/** Reads a table of a plan: rows by the weeks that are left, a column for each day of the week, or a row for each date. */
export function readPlanTable(text: string, dateOrder: DateOrder | undefined): PlanTable {
  const table = parseTable(text, (header) => (isPlanHeader(header.join(',')) ? header.length : 0));
  const header = table.header.map((name) => name.toLowerCase());
  const column = (pattern: RegExp): number => header.findIndex((name) => pattern.test(name));
  if (column(toGoal) >= 0) return byWeeksLeft(table, column(toGoal), lastColumn(header, column(titles)));
  const week = weekdayColumns(header);
  if (week !== null) return byWeekdays(table, week);
  const [date, title] = [column(/^date$/), column(titles)];
  if (date >= 0 && title >= 0) return byDates(table, { date, title, note: column(notes) }, dateOrder);
  return { is: 'refused', message: 'The table has no columns of a plan.' };
}

/** Plans without a named column of workouts have them in the last. */
const lastColumn = (header: readonly string[], named: number): number => (named < 0 ? header.length - 1 : named);

/** `11,…,Long run 17 mi`: seven rows a week, Monday first. */
function byWeeksLeft({ rows }: Table, weeksLeft: number, title: number): PlanTable {
  const left = (row: TableRow): number => Number(row.cells[weeksLeft]?.trim() || Number.NaN);
  const readable = rows.filter((row) => Number.isInteger(left(row)) && left(row) >= 0 && left(row) < mostWeeks);
  const most = Math.max(0, ...readable.map(left));
  const daysOfWeek = new Map<number, number>();
  const days: PlanDay[] = [];
  let surplus = rows.length - readable.length;
  for (const row of readable) {
    const week = most - left(row);
    const day = daysOfWeek.get(week) ?? 0;
    daysOfWeek.set(week, day + 1);
    // A comma in an event that is not quoted makes another cell of it.
    const name = row.cells.slice(title).join(',').trim();
    if (day > 6) surplus += 1;
    else if (name !== '') days.push({ index: week * 7 + day, name, note: null, distanceKm: null });
  }
  const short = [...daysOfWeek].filter(([, count]) => count < 7).map(([week]) => week + 1);
  return {
    is: 'weeks',
    days,
    weeks: most + 1,
    // Some plans count the week of the race as the first.
    isWhole: Math.min(...readable.map(left)) <= 1,
    problems: [...unread(surplus), ...short.map((week) => `Week ${week} has fewer than seven days.`)],
  };
}

/** `Week,Mon,Tue,…`: a row a week. */
function byWeekdays({ rows }: Table, columns: readonly number[]): PlanTable {
  const weeks = rows.slice(0, mostWeeks);
  const days = weeks.flatMap(({ cells }, week) =>
    columns.flatMap((column, day): readonly PlanDay[] => {
      const name = cells[column]?.trim() ?? '';
      return name === '' ? [] : [{ index: week * 7 + day, name, note: null, distanceKm: null }];
    }),
  );
  return { is: 'weeks', days, weeks: weeks.length, isWhole: true, problems: unread(rows.length - weeks.length) };
}

const cell = ({ cells }: TableRow, column: number): string => cells[column]?.trim() ?? '';

function byDates(
  { rows }: Table,
  columns: { readonly date: number; readonly title: number; readonly note: number },
  dateOrder: DateOrder | undefined,
): PlanTable {
  const evidence = dateEvidence(rows.map((row) => ({ row: row.row, value: cell(row, columns.date) })));
  const readTime = timeReader(evidence.order === 'unknown' ? (dateOrder ?? 'dmy') : evidence.order);
  const lines = rows.flatMap((row): readonly PlanLine[] => {
    const day: Day | undefined = readTime(cell(row, columns.date))?.wall.slice(0, 10);
    const name = cell(row, columns.title);
    if (day === undefined || name === '') return [];
    const note = cell(row, columns.note) || null;
    return [{ uid: null, day, startsAt: null, name, note, distanceKm: null, seconds: null, bookedMinutes: null }];
  });
  return {
    is: 'dated',
    lines,
    questions: dateQuestion(evidence, dateOrder),
    problems: unread(rows.length - lines.length),
  };
}

const unread = (rows: number): readonly string[] =>
  rows === 0 ? [] : [rows === 1 ? 'One row could not be read.' : `${rows} rows could not be read.`];
