import { ServeError, serveApp } from '@legwork/server';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { addExamples, wholeFrom } from '../options.ts';
import type { Tool } from '../tool.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
}

export function addServe(program: Command, tool: Tool): void {
  const command = program
    .command('serve')
    .summary('serve the app')
    .description('Serves the app until you press Ctrl-C. The app keeps its own journal, on the device that opens it.')
    .option(
      '--port <n>',
      'exactly this port; 0 for any (default: the first free one from 4700)',
      wholeFrom(0, 65535, 'a port'),
    )
    .option('--host <address>', '0.0.0.0 lets other devices on your network in', '127.0.0.1')
    .action((options: ServeOptions) => serve(tool, options));
  addExamples(command, [
    ['legwork serve', 'the app on this machine'],
    ['legwork serve --port 8080 --host 0.0.0.0', 'for a phone on the same network too'],
  ]);
}

async function serve(tool: Tool, { port, host }: ServeOptions): Promise<void> {
  try {
    const { url, close } = await serveApp({ folder: tool.io.appFolder, host, ...(port === undefined ? {} : { port }) });
    tool.answer({ text: `Legwork is at ${url}`, json: { url } });
    tool.say('Ctrl-C stops it.');
    await tool.io.untilStopped();
    await close();
  } catch (error) {
    throw error instanceof ServeError ? new Failure('failed', error.message) : error;
  }
}
