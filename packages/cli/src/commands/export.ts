import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { fold, journalText } from '@legwork/engine/journal';
import { setsCsv } from '@legwork/formats/sets-csv';
import { type Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import { isSystemError } from '../journal-file/lock.ts';
import { addExamples } from '../options.ts';
import type { Tool } from '../tool.ts';

const formats = ['json', 'csv'] as const;

interface ExportOptions {
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

export function addExport(program: Command, tool: Tool): void {
  const command = program
    .command('export')
    .summary('write everything out')
    .description(
      'Writes out everything: json is the whole journal, one event a line, which Legwork reads back without loss; csv is one row a set, for a spreadsheet or another app.',
    )
    .addOption(new Option('--format <format>', 'what to write').choices([...formats]).makeOptionMandatory())
    .option('--out <file>', 'a new file (default: stdout)')
    .action((options: ExportOptions) => exportJournal(tool, options));
  addExamples(command, [
    ['legwork export --format csv --out sets.csv', 'a table of all sets'],
    ['legwork export --format json > backup.jsonl', 'a backup; "legwork import backup.jsonl" brings it back'],
  ]);
}

function exportJournal(tool: Tool, { format, out }: ExportOptions): void {
  const { events } = tool.journal();
  const athlete = fold(events);
  const text = format === 'json' ? journalText(events) : setsCsv(athlete);
  const sets = athlete.sessions.reduce((sum, session) => sum + session.sets.length, 0);
  if (out === undefined) {
    tool.answer({ text, json: { format, sets, events: events.length, text } });
    return;
  }
  writeNew(out, text);
  tool.answer({
    text: `Wrote ${format === 'json' ? `${events.length} events` : `${sets} sets`} to ${out}.`,
    json: { format, sets, events: events.length, file: out },
  });
}

/** Writes a file that was not there before: whole, or not at all. */
function writeNew(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    linkSync(unfinished, path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') {
      throw new Failure('failed', `${path} is there already, and was left as it is.`, 'Give another name with --out.');
    }
    throw new Failure(
      'failed',
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  } finally {
    rmSync(unfinished, { force: true });
  }
}
