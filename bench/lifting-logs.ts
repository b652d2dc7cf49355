/**
 * `npm run bench -- lifting-logs [FOLDER] [PEOPLE]`: real people's logs through the command line. Each person's sets are
 * written as a table, imported into a journal of their own with `legwork import`, and `legwork today` is asked for the
 * day after their last session. Every workout is checked: it fits the minutes, its loads exist, nothing lacks a reason.
 *
 * The logs are not part of the project: LEGWORK_SHARED names the folder that has data/lifting-logs (default ../shared).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { catalog } from '@legwork/engine/catalog';
import { gymPreset, loadOptions } from '@legwork/engine/gym';
import { addDays, type Day } from '@legwork/engine/time';
import type { Workout } from '@legwork/engine/workout';
import { systemClock } from '../packages/cli/src/clock.ts';
import { main } from '../packages/cli/src/main.ts';

const minutes = 45;
/** Workouts that are printed whole, as a coach would read them. */
const shown = 2;
const gym = gymPreset('commercial', 'kg', 'preset-commercial-kg');

/** One set of one person. */
interface Row {
  readonly date: Day;
  readonly line: string;
}

const logs = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data/lifting-logs/sets.csv.gz');
if (!existsSync(logs)) {
  console.error(`There are no logs at ${logs}. LEGWORK_SHARED names the folder that has data/lifting-logs.`);
  process.exit(1);
}
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'legwork-logs-'));
const people = Number(process.argv[3] ?? 12);
mkdirSync(folder, { recursive: true });

const text = gunzipSync(readFileSync(logs)).toString('utf8');
/** The columns that a plain table of sets has; the rest of the file is about the study, not the sets. */
const columns = ['date', 'exercise', 'set_type', 'weight', 'unit', 'reps', 'rpe', 'rir', 'seconds'];

/** The cells of a line as they stand, quotation marks and all. */
const cellsOf = (line: string): readonly string[] =>
  line.includes('"') ? line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/) : line.split(',');

const [header = '', ...lines] = text.trimEnd().split('\n');
const places = columns.map((column) => cellsOf(header).indexOf(column));
const byPerson = new Map<string, Row[]>();
for (const line of lines) {
  const cells = cellsOf(line);
  const [person = ''] = cells;
  const row: Row = { date: cells[1] ?? '', line: places.map((place) => cells[place] ?? '').join(',') };
  const own = byPerson.get(person);
  if (own) own.push(row);
  else byPerson.set(person, [row]);
}

/** Runs one command; its stdout, and its stderr when it failed. */
async function legwork(...argv: readonly string[]): Promise<string> {
  const out: string[] = [];
  const talk: string[] = [];
  const code = await main(argv, {
    stdout: (line) => out.push(line),
    stderr: (line) => talk.push(line),
    env: {},
    clock: systemClock,
    isTerminal: false,
    columns: 90,
    appFolder: '',
    untilStopped: () => Promise.resolve(),
  });
  if (code !== 0) throw new Error(`legwork ${argv.join(' ')} ended with ${code}:\n${talk.join('')}`);
  return out.join('');
}

interface Answer {
  readonly workout: Workout;
  readonly words: {
    readonly notice: string | null;
    readonly blocks: readonly { readonly why: readonly string[]; readonly advice: readonly string[][] }[];
  };
}

/** Everything that is wrong with a workout. */
function problemsOf({ workout, words }: Answer): readonly string[] {
  const problems: string[] = [];
  if (workout.blocks.length === 0 && workout.notice === null) problems.push('no blocks and no reason');
  if (workout.minutes > minutes) problems.push(`${workout.minutes} minutes`);
  for (const [index, block] of workout.blocks.entries()) {
    const station = gym.stations.find(({ id }) => id === block.stationId) ?? null;
    const loads = new Set(station ? loadOptions(station, catalog[block.exercise]).map(({ loadKg }) => loadKg) : []);
    for (const advice of block.advice) {
      const exists = loads.has(advice.loadKg) || advice.option.setting.type === 'body-weight';
      if (!exists) problems.push(`${block.exercise}: no ${advice.loadKg} kg at ${block.stationName}`);
      if (advice.why.length === 0) problems.push(`${block.exercise}: load without a reason`);
    }
    if (block.advice.length !== block.sides.length) problems.push(`${block.exercise}: a side without advice`);
    if (block.why.length === 0) problems.push(`${block.exercise}: block without a reason`);
    const said = words.blocks[index];
    const sentences = [...(said?.why ?? []), ...(said?.advice ?? []).flat()];
    if (sentences.length === 0 || sentences.some((sentence) => sentence.trim() === ''))
      problems.push(`${block.exercise}: reason without words`);
  }
  return problems;
}

const names = [...byPerson.keys()].toSorted();
const step = Math.max(1, Math.floor(names.length / people));
const chosen = names.filter((_, index) => index % step === 0).slice(0, people);
console.log('person   rows  imported   days  blocks  sets  minutes  import  today  valid');
const texts: string[] = [];
let invalid = 0;
for (const person of chosen) {
  const own = byPerson.get(person) ?? [];
  const table = join(folder, `${person}.csv`);
  const journal = join(folder, `${person}.jsonl`);
  rmSync(journal, { force: true });
  writeFileSync(table, [columns.join(','), ...own.map(({ line }) => line), ''].join('\n'));
  const startImport = performance.now();
  const imported = JSON.parse(await legwork('import', table, '--unit', 'kg', '--json', '--journal', journal));
  const importMs = performance.now() - startImport;
  const days = [...new Set(own.map(({ date }) => date))].toSorted();
  const on = addDays(days.at(-1) ?? systemClock.today(), 1);
  const today = ['today', '--minutes', String(minutes), '--gym', 'commercial', '--on', on, '--journal', journal];
  const startToday = performance.now();
  const answer: Answer = JSON.parse(await legwork(...today, '--json'));
  const todayMs = performance.now() - startToday;
  const problems = problemsOf(answer);
  if (problems.length > 0) invalid += 1;
  const sets = answer.workout.blocks.reduce((sum, block) => sum + block.sets, 0);
  console.log(
    [
      person.padEnd(6),
      String(own.length).padStart(6),
      String(imported.files[0].added).padStart(9),
      String(days.length).padStart(6),
      String(answer.workout.blocks.length).padStart(7),
      String(sets).padStart(5),
      answer.workout.minutes.toFixed(1).padStart(8),
      `${importMs.toFixed(0)} ms`.padStart(7),
      `${todayMs.toFixed(0)} ms`.padStart(7),
      problems.length === 0
        ? ` yes${answer.words.notice === null ? '' : `: ${answer.words.notice}`}`
        : ` no: ${problems.join('; ')}`,
    ].join(' '),
  );
  if (texts.length < shown && sets > 0) texts.push(`${person}\n\n${await legwork(...today)}`);
}
console.log(`\n${invalid} of ${chosen.length} workouts invalid. Journals: ${folder}\n`);
for (const workout of texts) console.log(`${workout}\n`);
process.exitCode = invalid === 0 ? 0 : 1;
