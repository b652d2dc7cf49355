import { plannedCounts, plannedWords } from '@legwork/engine/words';
import type { PlanReport } from '../import-plan.ts';
import { counted, paragraph } from './layout.ts';
import type { Style } from './style.ts';

/** Lists longer than this are cut, and say so; `--json` has all of them. */
const mostListed = 6;

export function planText(report: PlanReport, isDryRun: boolean, style: Style): string {
  const { file, app, plan, span, kinds, leftOut, problems, unsure, batch } = report;
  const left = leftOut.map(({ what, count }) => `${count} ${what}`);
  const facts = [
    span && `${plan}, ${span.from} to ${span.to}: ${plannedCounts(kinds)}`,
    `${changeWords(report, isDryRun)}${batch && !isDryRun ? ` (import ${batch.slice(0, 8)})` : ''}`,
    unsure.length > 0 && unsureWords(unsure),
    left.length > 0 && `Left out: ${left.join(', ')}`,
    report.timesAreUtc && 'The calendar gives times in UTC; they were read in your time zone.',
  ];
  return [
    style.strong(`${file} (${app})`),
    ...facts.filter((fact) => typeof fact === 'string').map((fact) => paragraph(fact, style.width, '  ')),
    ...problems.slice(0, mostListed).map(({ message }) => paragraph(message, style.width, '  ! ')),
    ...(problems.length > mostListed ? [`  ! and ${problems.length - mostListed} more; --json names them all`] : []),
  ].join('\n');
}

/** `Added 12 days, changed 3, took out 1; 40 are as they were`. */
function changeWords({ added, changed, gone, same }: PlanReport, isDryRun: boolean): string {
  const [add, change, take] = isDryRun
    ? ['Would add', 'would change', 'would take out']
    : ['Added', 'changed', 'took out'];
  const changes = [
    changed > 0 ? `${change} ${changed}` : '',
    gone > 0 ? `${take} ${gone} that the plan has no more` : '',
  ].filter((part) => part !== '');
  const asWere = same > 0 ? `; ${same} ${same === 1 ? 'is as it was' : 'are as they were'}` : '';
  return `${[`${add} ${added === 0 ? 'no days' : counted(added, 'day')}`, ...changes].join(', ')}${asWere}`;
}

function unsureWords(unsure: PlanReport['unsure']): string {
  const named = unsure
    .slice(0, mostListed)
    .map(({ name, entries, kind }) => `“${name}” (${entries}, ${plannedWords(kind)})`);
  const more = unsure.length > mostListed ? ` and ${unsure.length - mostListed} more` : '';
  return `Not sure what these are: ${named.join(', ')}${more}. Say it once for all like it: legwork classify NAME KIND`;
}
