import type { Command } from 'commander';
import { undoImport } from '../journal-file/undo.ts';
import { addExamples } from '../options.ts';
import { importedWords } from '../text/imported.ts';
import type { Tool } from '../tool.ts';

export function addUndo(program: Command, tool: Tool): void {
  const command = program
    .command('undo')
    .summary('take an import back')
    .description('Takes an import back: its sets and runs are gone as if it had never been made.')
    .argument('[batch]', 'the import, as "legwork import" named it (default: the last one)')
    .action((batch: string | undefined) => undo(tool, batch));
  addExamples(command, [
    ['legwork undo', 'take the last import back'],
    ['legwork undo 5f3a2c', 'take back the import whose name begins so'],
  ]);
}

async function undo(tool: Tool, asked: string | undefined): Promise<void> {
  const { batch, way } = await undoImport(tool.journalPath(), tool.clock, asked);
  const how = {
    restored: 'The journal is byte for byte what it was before.',
    withdrawn: 'Things were written after it, so it stays in the journal, marked as withdrawn.',
  }[way];
  tool.answer({
    text: `Took back the import of ${batch.file}: ${importedWords(batch)}. ${how}`,
    json: { undone: batch, way },
  });
}
