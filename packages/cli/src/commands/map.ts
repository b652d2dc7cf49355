import type { Command } from 'commander';
import { changeJournal } from '../journal-file/change.ts';
import { exerciseName, exerciseNamed } from '../names.ts';
import { addExamples } from '../options.ts';
import { counted } from '../text/layout.ts';
import type { Tool } from '../tool.ts';

export function addMap(program: Command, tool: Tool): void {
  const command = program
    .command('map')
    .summary('say what an unknown exercise is')
    .description(
      'Says what an exercise name of an imported log is. Without arguments: the names that nobody has explained.',
    )
    .argument('[name]', 'the name as the other app wrote it')
    .argument('[exercise]', 'such as leg-press; "none" when it is no leg exercise')
    .action((name: string | undefined, exercise: string | undefined) => map(tool, name, exercise));
  addExamples(command, [
    ['legwork map', 'the names that are unknown, the most used first'],
    ['legwork map "Sled thing" leg-press', 'counts its sets as leg presses from now on'],
    ['legwork map "Bench Press" none', 'no leg exercise: stop listing it'],
  ]);
}

async function map(tool: Tool, name: string | undefined, typed: string | undefined): Promise<void> {
  const { unknownExercises } = tool.athlete();
  if (name === undefined || typed === undefined) {
    const lines = unknownExercises.map((unknown) => `${unknown.name} (${counted(unknown.sets, 'set')})`);
    tool.answer({ text: lines.length > 0 ? lines.join('\n') : 'Every name is known.', json: { unknownExercises } });
    return;
  }
  const exercise = typed === 'none' ? null : exerciseNamed(typed);
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('exercise.mapped', { name, exercise })]);
  tool.answer({
    text: exercise === null ? `${name} is no leg exercise.` : `${name} is ${exerciseName(exercise)}.`,
    json: { name, exercise },
  });
}
