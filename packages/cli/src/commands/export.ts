import { fold, journalText } from '@legwork/engine/journal';
import { runsCsv } from '@legwork/formats/runs-csv';
import { setsCsv } from '@legwork/formats/sets-csv';
import { type Command, Option } from 'commander';
import { writeNew } from '../new-file.ts';
import { addExamples } from '../options.ts';
import { counted } from '../text/layout.ts';
import type { Tool } from '../tool.ts';

const formats = ['json', 'csv', 'runs'] as const;

interface ExportOptions {
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

export function addExport(program: Command, tool: Tool): void {
  const command = program
    .command('export')
    .summary('write everything out')
    .description(
      'Writes out everything: json is the whole journal, one event a line, which Legwork reads back without loss; csv is one row a set and runs one row a run, for a spreadsheet or another app.',
    )
    .addOption(new Option('--format <format>', 'what to write').choices([...formats]).makeOptionMandatory())
    .option('--out <file>', 'a new file (default: stdout)')
    .action((options: ExportOptions) => exportJournal(tool, options));
  addExamples(command, [
    ['legwork export --format csv --out sets.csv', 'a table of all sets'],
    ['legwork export --format runs --out runs.csv', 'a table of all runs'],
    ['legwork export --format json > backup.jsonl', 'a backup; "legwork import backup.jsonl" brings it back'],
  ]);
}

function exportJournal(tool: Tool, { format, out }: ExportOptions): void {
  const { events } = tool.journal();
  const athlete = fold(events);
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
