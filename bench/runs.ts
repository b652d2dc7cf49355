/**
 * `npm run bench runs`: every device file, calendar and run plan that is there, what was read and what was refused; FIT totals against Garmin's own
 * decoder; and the speed and memory of a 4-hour FIT and a 500 MB Apple Health export, which is written to a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlannedKind } from '@legwork/engine/journal';
import { unsureBelow } from '@legwork/engine/running';
import { plannedCounts } from '@legwork/engine/words';
import { type RunFileResult, readRunFile } from '@legwork/formats/run-file';
import { type PlanRead, type PlanResult, readPlanFile } from '@legwork/formats/run-plan';
import { fitFile } from '../packages/formats/src/testing/fit-file.ts';
import { writeHealthExport } from './runs/health-export.ts';
import { garminTotals } from './runs/second-decoder.ts';

const today = '2026-11-23';
const read = async (path: string, fileName: string): Promise<RunFileResult> =>
  readRunFile({ blob: await openAsBlob(path), fileName, choices: { timeZone: 'Europe/Berlin' }, today });

function resultWords(result: RunFileResult): string {
  if (result.kind === 'refused') return `refused: ${result.problem.message}`;
  if (result.kind === 'list-question') return `asked: ${result.questions.map(({ ask }) => ask).join(', ')}`;
  const others = result.others.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${result.runs.length} runs`,
    result.sets.length > 0 ? `${result.sets.length} sets` : '',
    others > 0 ? `${others} others (${result.others.map(({ sport }) => sport).join(', ')})` : '',
    ...result.problems.map(({ message }) => message),
  ];
  return `${result.app}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** Plans without dates are laid back from a race in spring. */
function planWords(bytes: Uint8Array, fileName: string): string {
  const read = (choices: Parameters<typeof readPlanFile>[0]['choices']): PlanResult =>
    readPlanFile({ bytes, fileName, choices: { timeZone: 'Europe/Berlin', ...choices }, today });
  const first = read({});
  const asked = first.kind === 'plan-question' ? 'asked: start or race; then ' : '';
  const result = asked === '' ? first : read({ planDate: { of: 'race', day: '2027-04-25' } });
  if (result.kind === 'refused') return `refused: ${result.problem.message}`;
  return result.kind === 'plan' ? asked + readWords(result) : asked;
}

function readWords({ app, entries, leftOut, problems }: PlanRead): string {
  const kinds: Partial<Record<PlannedKind, number>> = {};
  for (const { kind } of entries) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const unsure = new Set(entries.flatMap(({ confidence, likeness }) => (confidence < unsureBelow ? likeness : [])));
  return [
    `${app}: ${entries.length} days: ${plannedCounts(kinds)}`,
    ...(unsure.size > 0 ? [`${unsure.size} names not sure`] : []),
    ...leftOut.map(({ what, count }) => `${count} left out, ${what}`),
    ...problems.map(({ message }) => message),
  ].join('; ');
}

function everyPlan(folder: string): void {
  console.log(`\n${folder.split('/').at(-1)}`);
  for (const name of readdirSync(folder).filter((each) => /\.(ics|json|csv)$/.test(each))) {
    console.log(`  ${name.padEnd(46)}${planWords(readFileSync(join(folder, name)), name)}`);
  }
}

async function speedOfFit(): Promise<void> {
  const bytes = fitFile({ start: '2026-06-06T06:00:00Z', seconds: 4 * 3600, metres: 42_195 });
  const blob = new Blob([new Uint8Array(bytes)]);
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    await readRunFile({ blob, fileName: 'long.fit', choices: {}, today });
    times.push(performance.now() - start);
  }
  const [best = 0] = times.toSorted((a, b) => a - b);
  const [first = 0] = times;
  console.log(
    `4-hour FIT, ${(bytes.length / 1000).toFixed(0)} kB: first ${first.toFixed(0)} ms, best ${best.toFixed(0)} ms   bar 500 ms`,
  );
}

async function speedOfHealth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-health-'));
  try {
    const path = join(folder, 'export.zip');
    // Written by another process, so that its memory is not counted.
    spawnSync(process.execPath, [import.meta.filename, 'write-health-export', path], { stdio: 'inherit' });
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const start = performance.now();
    const result = await read(path, 'export.zip');
    const seconds = (performance.now() - start) / 1000;
    clearInterval(watch);
    console.log(
      `500 MB Apple Health ZIP: ${seconds.toFixed(1)} s   bar 6 s;  ${(most / 1e6).toFixed(0)} MB   bar 150 MB;  ${resultWords(result)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function everyFile(folder: string): Promise<void> {
  let [compared, different] = [0, 0];
  const kinds = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'ics',
  );
  for (const { name: kind } of kinds) {
    console.log(`\n${kind}`);
    for (const name of readdirSync(join(folder, kind))) {
      const path = join(folder, kind, name);
      const result = await read(path, name);
      const agree = kind.startsWith('fit') ? agreement(result, readFileSync(path)) : 'unknown';
      compared += agree === 'unknown' ? 0 : 1;
      different += agree === 'different' ? 1 : 0;
      console.log(`  ${name.padEnd(46)}${resultWords(result)}${agree === 'different' ? '   TOTALS DIFFER' : ''}`);
    }
  }
  console.log(`\nFIT totals against Garmin’s decoder: ${compared} files with runs compared, ${different} differ.`);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.051;

/** Whether both decoders find the same runs: seconds to the tenth, metres to the decimetre. */
function agreement(result: RunFileResult, bytes: Uint8Array): 'same' | 'different' | 'unknown' {
  const theirs = garminTotals(bytes);
  if (theirs === null || theirs.length === 0) return 'unknown';
  const ours = result.kind === 'runs' ? result.runs.map(({ body }) => body) : [];
  // The same run twice in one file counts once.
  const isSame = theirs.every(({ seconds, metres }) =>
    ours.some((run) => near(run.seconds, seconds) && near(run.distanceMetres ?? 0, metres)),
  );
  return isSame ? 'same' : 'different';
}

const [task, target] = process.argv.slice(2);
if (task === 'write-health-export' && target !== undefined) {
  await writeHealthExport(target, 500e6);
  process.exit();
}
await speedOfHealth();
await speedOfFit();
const data = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data');
if (existsSync(data)) {
  await everyFile(join(data, 'device-files'));
  for (const folder of ['device-files/ics', 'run-plans']) everyPlan(join(data, folder));
} else console.log(`\nThe device files were skipped: there are none at ${data}.`);
