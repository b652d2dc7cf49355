import type { FileReport, LogReport, RunsReport } from '../import-files.ts';
import { planText } from './import-plan.ts';
import { importedWords } from './imported.ts';
import { counted, paragraph } from './layout.ts';
import type { Style } from './style.ts';

/** Lists longer than this are cut, and say so; `--json` has all of them. */
const mostListed = 6;

export function importText(reports: readonly FileReport[], isDryRun: boolean, style: Style): string {
  const isNew = reports.some((report) => report.added > 0 || report.batch !== null);
  const end = isDryRun
    ? 'Nothing was written: this was a dry run.'
    : !isNew
      ? 'Nothing was new.'
      : reports.some(({ batch }) => batch !== null)
        ? 'legwork undo takes the last file back.'
        : '';
  return [
    ...reports.map((report) => {
      if (report.kind === 'plan') return planText(report, isDryRun, style);
      return report.kind === 'runs' ? runsText(report, isDryRun, style) : logText(report, isDryRun, style);
    }),
    end,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function logText(report: LogReport, isDryRun: boolean, style: Style): string {
  const { file, app, span, sessions, totals, added, duplicates, otherRows, unknownExercises, batch } = report;
  const what = totals === null ? 'event' : 'set';
  const already = duplicates === 0 ? '' : `, ${counted(duplicates, what)} already there`;
  const facts = [
    span && `${counted(sessions, 'session')} from ${span.from} to ${span.to}`,
    totals && rowWords(totals),
    `${isDryRun ? 'Would add' : 'Added'} ${counted(added, what)}${already}${batch && !isDryRun ? ` (import ${batch.slice(0, 8)})` : ''}`,
    report.toldTwice > 0 && `In their place ${counted(report.toldTwice, 'set')} of your watch no longer count.`,
    unknownExercises.length > 0 && unknownWords(unknownExercises),
    report.timesAreUtc && 'The file gives times in UTC; they were read in your time zone.',
  ];
  const problems = otherRows.filter(({ outcome }) => outcome === 'problem');
  return [
    style.strong(`${file} (${app})`),
    ...facts.filter((fact) => typeof fact === 'string').map((fact) => paragraph(fact, style.width, '  ')),
    ...problems
      .slice(0, mostListed)
      .map(({ row, message = '' }) => paragraph(`row ${row}: ${message}`, style.width, '  ! ')),
    ...(problems.length > mostListed
      ? [`  ! and ${problems.length - mostListed} more rows; --json names them all`]
      : []),
  ].join('\n');
}

function runsText(report: RunsReport, isDryRun: boolean, style: Style): string {
  const { file, app, span, batch, duplicates, sameRuns, others, problems } = report;
  const already = duplicates === 0 ? '' : `, ${duplicates} already there`;
  const left = others.map(({ sport, count }) => `${sport} (${count})`);
  const facts = [
    span && (span.from === span.to ? `On ${span.from}` : `From ${span.from} to ${span.to}`),
    `${isDryRun ? 'Would add' : 'Added'} ${report.added === 0 ? 'no runs' : importedWords(report)}${already}${batch && !isDryRun ? ` (import ${batch.slice(0, 8)})` : ''}`,
    sameRuns > 0 &&
      `Of these, ${counted(sameRuns, 'run is', 'runs are')} told by another source too: each counts once.`,
    report.toldTwice > 0 &&
      `${counted(report.toldTwice, 'set')} of the watch ${report.toldTwice === 1 ? 'does' : 'do'} not count: you logged those days yourself.`,
    left.length > 0 && `Left out because they are no runs: ${left.slice(0, mostListed).join(', ')}`,
    report.timesAreUtc && 'The file gives times in UTC; they were read in your time zone.',
  ];
  return [
    style.strong(`${file} (${app})`),
    ...facts.filter((fact) => typeof fact === 'string').map((fact) => paragraph(fact, style.width, '  ')),
    ...problems.slice(0, mostListed).map((problem) => paragraph(problemWords(problem, file), style.width, '  ! ')),
    ...(problems.length > mostListed ? [`  ! and ${problems.length - mostListed} more; --json names them all`] : []),
  ].join('\n');
}

const problemWords = (problem: RunsReport['problems'][number], file: string): string =>
  problem.file === file ? problem.message : `${problem.file}: ${problem.message}`;

/** `812 rows: 640 sets, 160 rest timers, 12 notes`. */
function rowWords(totals: NonNullable<LogReport['totals']>): string {
  const names: Readonly<Record<keyof typeof totals, readonly [one: string, many: string]>> = {
    set: ['with sets', 'with sets'],
    'rest-timer': ['rest timer', 'rest timers'],
    note: ['note', 'notes'],
    cardio: ['of cardio', 'of cardio'],
    empty: ['empty', 'empty'],
    problem: ['not understood', 'not understood'],
  };
  const rows = Object.values(totals).reduce((sum, count) => sum + count, 0);
  const parts = (Object.keys(names) as (keyof typeof totals)[])
    .filter((outcome) => totals[outcome] > 0)
    .map((outcome) => counted(totals[outcome], ...names[outcome]));
  return `${counted(rows, 'row')}: ${parts.join(', ')}`;
}

function unknownWords(unknown: LogReport['unknownExercises']): string {
  const named = unknown.slice(0, mostListed).map(({ name, sets }) => `${name} (${sets})`);
  const more = unknown.length > mostListed ? ` and ${unknown.length - mostListed} more` : '';
  return `Kept, but no leg exercise that Legwork knows: ${named.join(', ')}${more}. If one is, say so: legwork map NAME EXERCISE`;
}
