import type { Side } from '@legwork/engine/journal';
import { heavyGate } from '@legwork/engine/strength';
import type { Day } from '@legwork/engine/time';
import { type Command, Option } from 'commander';
import { chooseGym } from '../choose-gym.ts';
import { loadDetails } from '../load-details.ts';
import { exerciseNamed } from '../names.ts';
import { nextSet, nextSetQuestions } from '../next-set.ts';
import { addExamples, checkNotFar, dayFrom } from '../options.ts';
import { placesFor } from '../places.ts';
import { loadDetailsText, previewText } from '../text/load-details.ts';
import { nextSetText, nextSetWords } from '../text/next-set.ts';
import type { Tool } from '../tool.ts';

interface NextOptions {
  readonly gym?: string;
  readonly station?: string;
  readonly side?: Side;
  readonly on?: Day;
  readonly details?: true;
}

export function addNext(program: Command, tool: Tool): void {
  const command = program
    .command('next')
    .summary('what to set for the next set')
    .description('What to set for the next set of an exercise, how many repetitions to expect, and why.')
    .argument('<exercise>', 'such as leg-press, or the name that another app has for it')
    .option('--gym <name>', 'one of your gyms, or commercial, hotel, school, home, none (default: your usual)')
    .option('--station <name>', 'the station there (default: where you did it last)')
    .addOption(new Option('--side <side>', 'only this leg').choices(['left', 'right']))
    .option('--details', 'what each load would bring, your last sets, and what comes next')
    .option('--on <date>', 'YYYY-MM-DD or "tomorrow" (default: today)', dayFrom(tool.clock))
    .action((exercise: string, options: NextOptions) => next(tool, exercise, options));
  addExamples(command, [
    ['legwork next leg-press', 'the load for your next set'],
    ['legwork next leg-press --details', 'with the loads around it and the next four sessions'],
    ['legwork next calf-raise-single-leg --side left', 'for the left leg only'],
  ]);
}

function next(tool: Tool, typed: string, options: NextOptions): void {
  const exercise = exerciseNamed(typed);
  const athlete = tool.athlete();
  const on = options.on ?? tool.clock.today();
  checkNotFar(on, tool.clock);
  const gym = chooseGym(tool, athlete, options.gym);
  const now = tool.clock.wallTime();
  const [place] = placesFor({ athlete, gym, exercise, on, station: options.station });
  const questions = nextSetQuestions({ athlete, gym, exercise, place, side: options.side, on, now });
  const found = nextSet(questions);
  const details = loadDetails(questions);
  const lacks = heavyGate(athlete, on);
  const { unit } = athlete.profile;
  const behind = options.details
    ? details.map((each) => `\n${loadDetailsText(each, exercise, athlete, lacks, tool.style)}`)
    : previewText(details, athlete, tool.style);
  tool.answer({
    text: [nextSetText(found, unit, tool.style), ...behind].join('\n'),
    json: {
      gym: { id: gym.id, name: gym.name },
      ...found,
      details,
      words: nextSetWords(found, unit),
    },
  });
}
