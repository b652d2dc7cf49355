import type { Unit } from '@legwork/engine/units';
import type { DateOrder, ReadChoices } from '@legwork/formats/strength-log';
import { type Command, Option } from 'commander';
import { type FileReport, type Imported, importFiles } from '../import-files.ts';
import { changeJournal } from '../journal-file/change.ts';
import { addExamples, unitOption } from '../options.ts';
import { type FileRead, readFiles } from '../read-files.ts';
import { importText } from '../text/import.ts';
import type { Tool } from '../tool.ts';

interface ImportOptions {
  readonly unit?: Unit;
  readonly dateOrder?: DateOrder;
  readonly dryRun?: true;
}

export function addImport(program: Command, tool: Tool): void {
  const command = program
    .command('import')
    .summary('bring in the logs of other apps')
    .description(
      'Brings in the logs of other apps (Strong, Hevy, FitNotes, Fitbod and the like, recognised by their shape), or a journal that Legwork exported. All of the files or, when one cannot be read, none. Importing again adds nothing.',
    )
    .argument('<file...>', 'files that the other app exported')
    .addOption(unitOption('the unit of loads, where the file does not say'))
    .addOption(
      new Option('--date-order <order>', 'how to read 5/1 where the file does not tell: 5 January or May 1').choices([
        'dmy',
        'mdy',
      ]),
    )
    .option('--dry-run', 'say what would be added, and write nothing')
    .action((files: string[], options: ImportOptions) => importLogs(tool, files, options));
  addExamples(command, [
    ['legwork import strong.csv --unit kg --dry-run', 'look at what would come in'],
    ['legwork import strong.csv --unit kg', 'bring it in; "legwork undo" takes it back'],
    ['legwork import hevy.csv fitnotes.csv', 'the logs of two apps at once'],
  ]);
}

async function importLogs(
  tool: Tool,
  paths: readonly string[],
  { unit, dateOrder, dryRun }: ImportOptions,
): Promise<void> {
  const choices: ReadChoices = {
    ...(unit ? { unit } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    timeZone: tool.clock.timeZone(),
  };
  const files = readFiles(paths, choices, tool.clock.today());
  const made = dryRun ? preview(tool, files) : await write(tool, files);
  tool.answer({
    text: importText(made.reports, dryRun === true, tool.style),
    json: { dryRun: dryRun === true, files: made.reports },
  });
}

/** What an import would add; its events go nowhere. */
const preview = (tool: Tool, files: readonly FileRead[]): Imported =>
  importFiles(files, tool.journal(), { device: 'dry-run', at: tool.clock.instant(), nextSeq: 0 }, tool.clock);

async function write(tool: Tool, files: readonly FileRead[]): Promise<Imported> {
  const reports: FileReport[] = [];
  const events = await changeJournal(tool.journalPath(), tool.clock, (journal, writer) => {
    const made = importFiles(files, journal, writer, tool.clock);
    reports.push(...made.reports);
    return made.events;
  });
  return { events, reports };
}
