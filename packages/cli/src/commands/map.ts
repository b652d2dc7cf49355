import type { ExerciseId } from '@legwork/engine/catalog';
import type { Athlete } from '@legwork/engine/journal';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
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
  if (name === undefined) {
    const lines = unknownExercises.map((unknown) => `${unknown.name} (${counted(unknown.sets, 'set')})`);
    tool.answer({ text: lines.length > 0 ? lines.join('\n') : 'Every name is known.', json: { unknownExercises } });
    return;
  }
  if (typed === undefined) {
    throw new Failure('usage', `What is "${name}"?`, `Name the exercise, or none: legwork map "${name}" leg-press`);
  }
  const exercise = typed === 'none' ? null : exerciseNamed(typed);
  const before = setsOf(tool.athlete(), exercise);
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('exercise.mapped', { name, exercise })]);
  const sets = setsOf(tool.athlete(), exercise) - before;
  tool.answer({ text: explained(name, exercise, sets), json: { name, exercise, sets } });
}

const setsOf = ({ sessions }: Athlete, exercise: ExerciseId | null): number =>
  sessions.reduce((sum, { sets }) => sum + sets.filter((set) => set.exercise === exercise).length, 0);

/** A name that nobody wondered about changes no set: a slip in the name is seen by that. */
function explained(name: string, exercise: ExerciseId | null, sets: number): string {
  if (exercise === null) return `${name} is no leg exercise.`;
  const is = `${name} is ${exerciseName(exercise)}`;
  return sets > 0 ? `${is}: ${counted(sets, 'set')} more.` : `${is}. No set in the journal was waiting for that.`;
}
