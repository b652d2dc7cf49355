import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addClassify } from './commands/classify.ts';
import { addExport } from './commands/export.ts';
import { addGym } from './commands/gym.ts';
import { addHills } from './commands/hills.ts';
import { addImport } from './commands/import.ts';
import { addLog } from './commands/log.ts';
import { addMap } from './commands/map.ts';
import { addNext } from './commands/next.ts';
import { addPlan } from './commands/plan.ts';
import { addProfile } from './commands/profile.ts';
import { addProgress } from './commands/progress.ts';
import { addServe } from './commands/serve.ts';
import { addToday } from './commands/today.ts';
import { addUndo } from './commands/undo.ts';
import { type ExitCode, exitCodes, Failure } from './failure.ts';
import type { Io } from './io.ts';
import { addExamples } from './options.ts';
import { makeTool } from './tool.ts';

/**
 * Runs one command line.
 *
 * @param argv what stands after the program's name
 * @returns the exit code; everything else has gone to `io`
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // A command line that was not understood still gets its error in the form that it asked for.
  const json = argv.includes('--json');
  const helpShown: string[] = [];
  const program = makeProgram(io, (text) => helpShown.push(text));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      const help = helpShown.join('');
      io.stdout(json ? `${JSON.stringify({ help })}\n` : help);
      return exitCodes.done;
    }
    return report(error instanceof CommanderError ? understood(error, helpShown.join('')) : asFailure(error), json, io);
  }
}

function makeProgram(io: Io, show: (text: string) => void): Command {
  const program = new Command('legwork')
    .description('The leg-strength coach for runners who lift at the gym.')
    .version(manifest.version, '-V, --version', 'print the version')
    .option('--json', 'exactly one JSON document on stdout, errors too; talk goes to stderr')
    .option('--journal <file>', 'the journal to use (default: $XDG_DATA_HOME/legwork/journal.jsonl)')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'everything about one command')
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: show,
      writeErr: show,
      outputError: () => undefined,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .exitOverride()
    .showSuggestionAfterError();
  addExamples(program, [
    ['legwork import strong.csv --unit kg', 'bring in the log of another app'],
    ['legwork today --minutes 45', "today's workout for 45 minutes"],
    ['legwork log leg-press 80 13', 'log a set: 80 kg, 13 repetitions; says what to do next'],
    ['legwork plan --race 2027-03-28 --distance 42.2', 'the weeks until your race'],
    ['legwork help today', 'everything about one command'],
  ]);
  const tool = makeTool(io, program);
  for (const add of [
    addToday,
    addLog,
    addNext,
    addPlan,
    addHills,
    addProgress,
    addImport,
    addUndo,
    addMap,
    addClassify,
    addExport,
    addGym,
    addProfile,
    addServe,
  ]) {
    add(program, tool);
  }
  return program;
}

/** What commander says, in our form. No command at all shows the help. */
function understood(error: CommanderError, help: string): Failure {
  if (error.code === 'commander.help') return new Failure('usage', 'Which command?', help.trimEnd());
  const [message = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n');
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  const more = 'See "legwork --help", or --help after the command.';
  return new Failure('usage', /[.?!]$/.test(sentence) ? sentence : `${sentence}.`, [...suggestion, more].join('\n'));
}

const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('failed', error instanceof Error ? error.message : String(error));

function report({ kind, message, hint, details }: Failure, json: boolean, io: Io): ExitCode {
  const said = hint === null ? message : `${message}\n${hint}`;
  io.stderr(`${said}\n`);
  if (json) io.stdout(`${JSON.stringify({ error: { kind, message, hint, details } })}\n`);
  return exitCodes[kind];
}
