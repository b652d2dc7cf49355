import { type Athlete, type PlannedKind, type PlannedRun, plannedKinds } from '@legwork/engine/journal';
import { likenessOf, longMark, unsureBelow } from '@legwork/engine/running';
import type { Day } from '@legwork/engine/time';
import { plannedWords } from '@legwork/engine/words';
import { Argument, type Command } from 'commander';
import { Failure } from '../failure.ts';
import { changeJournal } from '../journal-file/change.ts';
import { orList } from '../names.ts';
import { addExamples } from '../options.ts';
import { table } from '../text/layout.ts';
import { nearest } from '../text/nearest.ts';
import type { Tool } from '../tool.ts';

export function addClassify(program: Command, tool: Tool): void {
  const command = program
    .command('classify')
    .summary('say what the runs of a plan are')
    .description(
      'Says what the days of a plan or a calendar are, once for all that are called alike. Without arguments: what is planned from today on, by name, what is not sure first.',
    )
    .argument('[name]', 'the name of a planned day; numbers in it do not matter')
    .addArgument(new Argument('[kind]', 'what it is').choices([...plannedKinds]))
    .action((name: string | undefined, kind: PlannedKind | undefined) => classify(tool, name, kind));
  addExamples(command, [
    ['legwork classify', 'what is planned, by name, and what each was taken for'],
    ['legwork classify "Club night" intervals', 'all club nights are intervals, those to come too'],
    ['legwork classify "Team dinner" other', 'no run, no rest: not counted'],
  ]);
}

async function classify(tool: Tool, name: string | undefined, kind: PlannedKind | undefined): Promise<void> {
  const { planned } = tool.athlete();
  if (name === undefined) return list(tool, planned);
  if (kind === undefined) {
    throw new Failure('usage', `What is "${name}"?`, `Say which: legwork classify "${name}" ${orList(plannedKinds)}`);
  }
  const likeness = likenessFor(name, planned);
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('run.classified', { likeness, kind })]);
  const alike = planned.filter((run) => run.likeness === likeness).length;
  tool.answer({
    text: `${name}: ${plannedWords(kind)}, ${alike === 1 ? 'one day' : `${alike} days`}, and all to come that are called so.`,
    json: { name, kind, likeness, days: alike },
  });
}

/** @throws {Failure} with the nearest names when nothing planned is called so */
function likenessFor(name: string, planned: Athlete['planned']): string {
  const likeness = likenessOf(name);
  const typed = name.trim().toLowerCase();
  const found =
    planned.find((run) => shownName(run).toLowerCase() === typed) ?? planned.find((run) => run.likeness === likeness);
  if (found) return found.likeness;
  const near = nearest(name, [...new Set(planned.map(shownName))]);
  throw new Failure(
    'usage',
    `Nothing planned is called "${name}".`,
    near.length > 0 ? `Did you mean ${orList(near)}?` : 'legwork classify lists what is planned.',
    { nearest: near },
  );
}

/** A long run that no word calls so is told from the others of its name. */
const shownName = ({ name, likeness }: PlannedRun): string => (likeness.endsWith(longMark) ? name + longMark : name);

interface Alike {
  readonly name: string;
  readonly likeness: string;
  readonly kind: PlannedKind;
  readonly confidence: number;
  readonly days: number;
  readonly next: Day;
}

/** One line for all that are called alike, what is least sure first. */
function list(tool: Tool, planned: Athlete['planned']): void {
  const today = tool.clock.today();
  const byLikeness = new Map<string, PlannedRun[]>();
  for (const run of planned.filter(({ day }) => day >= today)) {
    const same = byLikeness.get(run.likeness);
    if (same) same.push(run);
    else byLikeness.set(run.likeness, [run]);
  }
  const alike = [...byLikeness.values()]
    .flatMap(([first, ...others]): readonly Alike[] => {
      if (first === undefined) return [];
      const { likeness, kind, confidence, day } = first;
      return [{ name: shownName(first), likeness, kind, confidence, days: 1 + others.length, next: day }];
    })
    .toSorted((a, b) => a.confidence - b.confidence || b.days - a.days);
  const rows = alike.map(({ name, kind, confidence, days, next }) => [
    confidence < unsureBelow ? '?' : '',
    plannedWords(kind),
    String(days),
    next,
    name,
  ]);
  tool.answer({
    text:
      rows.length === 0
        ? 'Nothing is planned. legwork import plan.ics brings in a calendar or a run plan.'
        : table([['', 'kind', 'days', 'next', 'name'], ...rows]),
    json: { planned: alike },
  });
}
