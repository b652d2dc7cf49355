import type { Day } from '@legwork/engine/time';
import type { Unit } from '@legwork/engine/units';
import type { DistanceUnit } from '@legwork/formats/run-file';
import type { DateOrder } from '@legwork/formats/strength-log';
import { type Command, Option } from 'commander';
import { type FileReport, type Imported, importFiles } from '../import-files.ts';
import { changeJournal } from '../journal-file/change.ts';
import { addExamples, dayFrom, unitOption } from '../options.ts';
import { type FileChoices, type FileRead, readFiles } from '../read-files.ts';
import { importText } from '../text/import.ts';
import type { Tool } from '../tool.ts';

interface ImportOptions {
  readonly unit?: Unit;
  readonly dateOrder?: DateOrder;
  readonly distanceUnit?: DistanceUnit;
  readonly start?: Day;
  readonly race?: Day;
  readonly dryRun?: true;
}

export function addImport(program: Command, tool: Tool): void {
  const command = program
    .command('import')
    .summary('bring in runs, run plans, calendars and the logs of other apps')
    .description(
      'Brings in the logs of other apps (Strong, Hevy, FitNotes, Fitbod and the like, recognised by their shape), runs (FIT, GPX and TCX files, the exports of Strava, Garmin Connect and Apple Health, archives and folders of such files), plans (calendars as .ics files or feeds, run plans as JSON or CSV), or a journal that Legwork exported. All of the files or, when one cannot be read, none. Importing again adds nothing, and the same run from two sources counts once; a newer version of a plan changes what is different in it.',
    )
    .argument(
      '<file...>',
      'files that the other app or the watch exported, folders of runs, or the address of a calendar',
    )
    .addOption(unitOption('the unit of loads, where the file does not say'))
    .addOption(
      new Option('--date-order <order>', 'how to read 5/1 where the file does not tell: 5 January or May 1').choices([
        'dmy',
        'mdy',
      ]),
    )
    .addOption(
      new Option('--distance-unit <unit>', 'the unit of distances, where a list of runs does not say').choices([
        'km',
        'mi',
      ]),
    )
    .addOption(
      new Option('--start <date>', 'the week in which a plan without dates begins')
        .argParser(dayFrom(tool.clock))
        .conflicts('race'),
    )
    .addOption(
      new Option('--race <date>', 'the race at the end of a plan without dates').argParser(dayFrom(tool.clock)),
    )
    .option('--dry-run', 'say what would be added, and write nothing')
    .action((files: string[], options: ImportOptions) => importLogs(tool, files, options));
  addExamples(command, [
    ['legwork import strong.csv --unit kg --dry-run', 'look at what would come in'],
    ['legwork import strong.csv --unit kg', 'bring it in; "legwork undo" takes it back'],
    ['legwork import hevy.csv run.fit', 'a log and a run at once'],
    ['legwork import plan.ics', 'the runs of a calendar; again when it has changed'],
    ['legwork import marathon.json --race 2027-04-25', 'a plan, counted back from its race'],
    ['legwork import export_123456.zip', 'everything that Strava, Garmin or Apple Health has'],
  ]);
}

async function importLogs(
  tool: Tool,
  paths: readonly string[],
  { unit, dateOrder, distanceUnit, start, race, dryRun }: ImportOptions,
): Promise<void> {
  const choices: FileChoices = {
    ...(unit ? { unit } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(distanceUnit ? { distanceUnit } : {}),
    ...(start === undefined ? {} : { planDate: { of: 'start', day: start } }),
    ...(race === undefined ? {} : { planDate: { of: 'race', day: race } }),
    timeZone: tool.clock.timeZone(),
  };
  const files = await readFiles(paths, choices, tool.clock.today(), tool.say);
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
