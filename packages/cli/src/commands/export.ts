import { join } from 'node:path';
import { type Athlete, fold, journalText } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { sessionFit } from '@legwork/formats/fit-file';
import { runsCsv } from '@legwork/formats/runs-csv';
import { setsCsv } from '@legwork/formats/sets-csv';
import { type Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import { newFolder, writeNew } from '../new-file.ts';
import { addExamples, checkNotFuture, dayFrom } from '../options.ts';
import { counted } from '../text/layout.ts';
import type { Tool } from '../tool.ts';

const formats = ['json', 'csv', 'runs', 'fit'] as const;

interface ExportOptions {
  readonly format: (typeof formats)[number];
  readonly out?: string;
  readonly on?: Day;
}

export function addExport(program: Command, tool: Tool): void {
  const command = program
    .command('export')
    .summary('write everything out')
    .description(
      'Writes out everything: json is the whole journal, one event a line, which Legwork reads back without loss; csv is one row a set and runs one row a run, for a spreadsheet or another app; fit is one FIT activity a session, in a new folder, which Garmin Connect and others take.',
    )
    .addOption(new Option('--format <format>', 'what to write').choices([...formats]).makeOptionMandatory())
    .option('--out <file>', 'a new file (default: stdout), or with fit a new folder')
    .option('--on <date>', 'with fit: only the session of this day', dayFrom(tool.clock))
    .action((options: ExportOptions) => exportJournal(tool, options));
  addExamples(command, [
    ['legwork export --format csv --out sets.csv', 'a table of all sets'],
    ['legwork export --format runs --out runs.csv', 'a table of all runs'],
    ['legwork export --format fit --out sessions', 'every session as a FIT activity, for Garmin Connect'],
    ['legwork export --format json > backup.jsonl', 'a backup; "legwork import backup.jsonl" brings it back'],
  ]);
}

function exportJournal(tool: Tool, { format, out, on }: ExportOptions): void {
  const { events } = tool.journal();
  const athlete = fold(events);
  if (format === 'fit') {
    exportSessions(tool, athlete, out, on);
    return;
  }
  if (on !== undefined)
    throw new Failure('usage', 'Only --format fit takes --on.', 'The other formats write everything.');
  const text = { json: () => journalText(events), csv: () => setsCsv(athlete), runs: () => runsCsv(athlete) }[format]();
  const sets = athlete.sessions.reduce((sum, session) => sum + session.sets.length, 0);
  const counts = { sets, runs: athlete.runs.length, events: events.length };
  if (out === undefined) {
    tool.answer({ text, json: { format, ...counts, text } });
    return;
  }
  writeNew(out, text, '--out');
  tool.answer({
    text: `Wrote ${{ json: counted(counts.events, 'event'), csv: counted(sets, 'set'), runs: counted(counts.runs, 'run') }[format]} to ${out}.`,
    json: { format, ...counts, file: out },
  });
}

/** One file a session, named by its day; of several on a day the later ones are numbered. */
function exportSessions(
  { clock, answer }: Tool,
  { sessions }: Athlete,
  out: string | undefined,
  on: Day | undefined,
): void {
  if (out === undefined)
    throw new Failure('usage', 'Where should the FIT files go?', 'Name a new folder: --out sessions');
  if (on !== undefined) checkNotFuture(on, clock);
  const chosen = sessions.filter(({ day, sets }) => sets.length > 0 && (on === undefined || day === on));
  if (chosen.length === 0)
    throw new Failure('failed', on === undefined ? 'There is no session yet.' : `There is no session on ${on}.`);
  newFolder(out, '--out');
  const days = new Map<Day, number>();
  const files = chosen.map((session) => {
    const count = (days.get(session.day) ?? 0) + 1;
    days.set(session.day, count);
    const file = join(out, `${session.day}${count > 1 ? `-${count}` : ''}.fit`);
    writeNew(file, sessionFit(session, clock.timeZone()), '--out');
    return file;
  });
  answer({ text: `Wrote ${counted(files.length, 'session')} to ${out}.`, json: { format: 'fit', folder: out, files } });
}
