import { addDays } from '@legwork/engine/time';
import { type Problem, textOf } from '../text-file.ts';
import { readCalendarPlan } from './calendar.ts';
import { readPlanTable } from './csv.ts';
import { firstDay, type PlanDay, raceOf, withRace } from './dated.ts';
import { entriesOf, type PlanLine } from './entries.ts';
import { readPlanJson } from './json.ts';
import { headBytes, planFileKind } from './kind.ts';
import type { PlanChoices, PlanRead, PlanRequest, PlanResult } from './result.ts';

const expected = 'a calendar (.ics) or a run plan as JSON or CSV';

/**
 * Reads a calendar or a run plan. Every whole event of a damaged calendar is read, and what is not is said. A plan without
 * dates asks for its start or its race.
 */
export function readPlanFile({ bytes, fileName, choices, today }: PlanRequest): PlanResult {
  const refuse = ({ message, whatToDo }: Pick<Problem, 'message' | 'whatToDo'>): PlanResult => ({
    kind: 'refused',
    problem: { file: fileName, message, expected, whatToDo },
  });
  const file = textOf(bytes, expected);
  if (!file.ok) return refuse(file.problem);
  const text = file.text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) return refuse({ message: 'The file is a web page.', whatToDo: webPage });
  const kind = planFileKind(new TextEncoder().encode(text.slice(0, headBytes)), fileName);
  switch (kind) {
    case 'calendar': {
      const { name, lines, ...rest } = readCalendarPlan(text, { timeZone: choices.timeZone, today });
      if (lines.length === 0) {
        return refuse({ message: rest.problems[0] ?? 'The calendar has no events.', whatToDo: exportAgain });
      }
      return planRead({ file: fileName, app: 'iCalendar', plan: name ?? nameOfFile(fileName), lines, ...rest });
    }
    case 'plan-json': {
      const weeks = readPlanJson(text);
      if (!weeks.ok) return refuse({ message: weeks.message, whatToDo: exportAgain });
      const plan = weeks.name ?? nameOfFile(fileName);
      return laidOut(
        { ...weeks, problems: [], file: fileName, app: 'run plan (JSON)', plan, id: weeks.id || plan },
        choices,
        refuse,
      );
    }
    case 'plan-csv':
    case null: {
      const table = readPlanTable(text, choices.dateOrder);
      const app = 'run plan (CSV)';
      const plan = nameOfFile(fileName);
      if (table.is === 'refused') return refuse({ message: table.message, whatToDo: exportAgain });
      if (table.is === 'weeks')
        return laidOut({ ...table, raceKm: null, file: fileName, app, plan, id: plan }, choices, refuse);
      if (table.lines.length === 0)
        return refuse({ message: 'The table has no day that can be read.', whatToDo: exportAgain });
      if (table.questions.length > 0) {
        return { kind: 'plan-question', app, plan, questions: table.questions, entries: table.lines.length };
      }
      return planRead({ ...whole, ...table, file: fileName, app, plan });
    }
    default:
      return kind satisfies never;
  }
}

const webPage = 'Sign in there and download the calendar again, or copy the address of the feed itself.';
const exportAgain = 'Export or download the plan again.';
const sayStart = 'Download it again, or say when it begins instead.';
const whole = { leftOut: [], isWhole: true, timesAreUtc: false } as const;

type Read = Omit<PlanRead, 'kind' | 'entries' | 'span' | 'problems'> & {
  readonly lines: readonly PlanLine[];
  readonly problems: readonly string[];
};

function planRead({ file, app, plan, lines, leftOut, problems, isWhole, timesAreUtc }: Read): PlanRead {
  const entries = entriesOf(lines, plan.slice(0, 200), app);
  const [first, last] = [entries[0], entries.at(-1)];
  return {
    kind: 'plan',
    file,
    app,
    plan: plan.slice(0, 200),
    entries,
    span: first === undefined || last === undefined ? null : { from: first.day, to: last.day },
    leftOut,
    problems: problems.map((message) => ({ file, message })),
    isWhole,
    timesAreUtc,
  };
}

interface Undated {
  readonly file: string;
  readonly app: string;
  readonly plan: string;
  /** Tells its days from those of other plans. */
  readonly id: string;
  readonly days: readonly PlanDay[];
  readonly weeks: number;
  readonly raceKm: number | null;
  readonly isWhole: boolean;
  readonly problems: readonly string[];
}

/** A plan of weeks on its dates, or the question when that is. */
function laidOut(
  { file, app, plan, id, days, weeks, raceKm, isWhole, problems }: Undated,
  { planDate }: PlanChoices,
  refuse: (problem: Pick<Problem, 'message' | 'whatToDo'>) => PlanResult,
): PlanResult {
  if (days.length === 0) return refuse({ message: 'The plan has no days.', whatToDo: exportAgain });
  if (planDate === undefined) {
    const questions = [{ ask: 'plan-date', weeks, race: raceOf(days).name } as const];
    return { kind: 'plan-question', app, plan, questions, entries: days.length };
  }
  if (!isWhole && planDate.of === 'race')
    return refuse({ message: 'The plan breaks off before its race.', whatToDo: sayStart });
  const first = firstDay(planDate, days);
  const lines = withRace(days, planDate, isWhole ? raceKm : null).map(
    ({ index, name, note, distanceKm }): PlanLine => ({
      // Laid on other days it is another plan: what was planned until now stays.
      uid: `${id.slice(0, 200)}|${first}|${index}`,
      day: addDays(first, index),
      startsAt: null,
      name,
      note,
      distanceKm,
      seconds: null,
      bookedMinutes: null,
    }),
  );
  const cut = isWhole
    ? []
    : [`The plan breaks off: its first ${weeks === 1 ? 'week was' : `${weeks} weeks were`} read.`];
  return planRead({ ...whole, file, app, plan, lines, problems: [...cut, ...problems], isWhole });
}

/** "My plan (1).ics" is the same plan as "My plan.ics". */
const nameOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[a-z]{2,10}$/i, '')
    .replace(/[\s_-]*\(\d+\)$/, '')
    .trim() || fileName;
