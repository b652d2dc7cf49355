import type { FileReport } from '../import-files.ts';
import { counted, paragraph } from './layout.ts';
import type { Style } from './style.ts';

/** Lists longer than this are cut, and say so; `--json` has all of them. */
const mostListed = 6;

export function importText(reports: readonly FileReport[], isDryRun: boolean, style: Style): string {
  const added = reports.reduce((sum, report) => sum + report.added, 0);
  const end = isDryRun
    ? 'Nothing was written: this was a dry run.'
    : added === 0
      ? 'Nothing was new.'
      : reports.some(({ batch }) => batch !== null)
        ? 'legwork undo takes the last file back.'
        : '';
  return [...reports.map((report) => fileText(report, isDryRun, style)), end]
    .filter((part) => part !== '')
    .join('\n\n');
}

function fileText(report: FileReport, isDryRun: boolean, style: Style): string {
  const { file, app, span, sessions, totals, added, duplicates, otherRows, unknownExercises, batch } = report;
  const what = totals === null ? 'event' : 'set';
  const already = duplicates === 0 ? '' : `, ${counted(duplicates, what)} already there`;
  const facts = [
    span && `${counted(sessions, 'session')} from ${span.from} to ${span.to}`,
    totals && rowWords(totals),
    `${isDryRun ? 'Would add' : 'Added'} ${counted(added, what)}${already}${batch && !isDryRun ? ` (import ${batch.slice(0, 8)})` : ''}`,
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

/** `812 rows: 640 sets, 160 rest timers, 12 notes`. */
function rowWords(totals: NonNullable<FileReport['totals']>): string {
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

function unknownWords(unknown: FileReport['unknownExercises']): string {
  const named = unknown.slice(0, mostListed).map(({ name, sets }) => `${name} (${sets})`);
  const more = unknown.length > mostListed ? ` and ${unknown.length - mostListed} more` : '';
  return `Kept, but no leg exercise that Legwork knows: ${named.join(', ')}${more}. If one is, say so: legwork map NAME EXERCISE`;
}
