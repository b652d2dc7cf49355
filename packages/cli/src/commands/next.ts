import type { Side } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { type Command, Option } from 'commander';
import { chooseGym } from '../choose-gym.ts';
import { exerciseNamed } from '../names.ts';
import { nextSet } from '../next-set.ts';
import { addExamples, checkNotFar, dayFrom } from '../options.ts';
import { nextSetText, nextSetWords } from '../text/next-set.ts';
import type { Tool } from '../tool.ts';

interface NextOptions {
  readonly gym?: string;
  readonly side?: Side;
  readonly on?: Day;
}

export function addNext(program: Command, tool: Tool): void {
  const command = program
    .command('next')
    .summary('what to set for the next set')
    .description('What to set for the next set of an exercise, how many repetitions to expect, and why.')
    .argument('<exercise>', 'such as leg-press, or the name that another app has for it')
    .option('--gym <name>', 'one of your gyms, or commercial, hotel, school, home (default: your usual)')
    .addOption(new Option('--side <side>', 'only this leg').choices(['left', 'right']))
    .option('--on <date>', 'YYYY-MM-DD or "tomorrow" (default: today)', dayFrom(tool.clock))
    .action((exercise: string, options: NextOptions) => next(tool, exercise, options));
  addExamples(command, [
    ['legwork next leg-press', 'the load for your next set'],
    ['legwork next calf-raise-single-leg --side left', 'for the left leg only'],
  ]);
}

function next(tool: Tool, typed: string, options: NextOptions): void {
  const exercise = exerciseNamed(typed);
  const athlete = tool.athlete();
  const on = options.on ?? tool.clock.today();
  checkNotFar(on, tool.clock);
  const gym = chooseGym(tool, athlete, options.gym);
  const found = nextSet({ athlete, gym, exercise, side: options.side, on, now: tool.clock.wallTime() });
  const { unit } = athlete.profile;
  tool.answer({
    text: nextSetText(found, unit, tool.style),
    json: { gym: { id: gym.id, name: gym.name }, ...found, words: nextSetWords(found, unit) },
  });
}
