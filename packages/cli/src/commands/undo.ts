import type { Command } from 'commander';
import { type Undone, undo } from '../journal-file/undo.ts';
import { addExamples } from '../options.ts';
import { importedWords } from '../text/imported.ts';
import { writtenWords } from '../text/written.ts';
import type { Tool } from '../tool.ts';

export function addUndo(program: Command, tool: Tool): void {
  const command = program
    .command('undo')
    .summary('take back what was written last')
    .description(
      [
        'Takes back the last thing that a command of this machine has written and that still stands: a set, an import, a gym, what was said of you. It says what it was, and asks nothing. Said again it takes back what was written before that.',
        'Nothing is lost: what is taken back stays in the journal, marked as withdrawn, and counts for nothing. Only an import after which nothing was written is cut off the file. What is wanted again is logged, said or imported again.',
      ].join('\n\n'),
    )
    .argument('[batch]', 'an import, as "legwork import" named it (default: what was written last)')
    .action((batch: string | undefined) => takeBack(tool, batch));
  addExamples(command, [
    ['legwork undo', 'the set that you mistyped just now'],
    ['legwork undo 5f3a2c', 'the import whose name begins so, whatever came after it'],
  ]);
}

async function takeBack(tool: Tool, asked: string | undefined): Promise<void> {
  const undone = await undo(tool.journalPath(), tool.clock, asked);
  tool.answer(
    undone.kind === 'import'
      ? { text: importText(undone), json: { undone: undone.batch, way: undone.way } }
      : {
          text: `Took back ${writtenWords(undone.event, tool.athlete().profile.unit)}.`,
          json: { undone: undone.event, way: 'withdrawn' },
        },
  );
}

function importText({ batch, way }: Extract<Undone, { readonly kind: 'import' }>): string {
  const how = {
    restored: 'The journal is byte for byte what it was before.',
    withdrawn: 'Things were written after it, so it stays in the journal, marked as withdrawn.',
  }[way];
  return `Took back the import of ${batch.file}: ${importedWords(batch)}. ${how}`;
}
