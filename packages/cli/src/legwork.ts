import { join } from 'node:path';
import { systemClock } from './clock.ts';
import { main } from './main.ts';

// Whoever reads only the beginning (`legwork export | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  clock: systemClock,
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.columns || 80,
  // Beside the bundle, packages/cli/dist/legwork.js.
  appFolder: join(import.meta.dirname, '../../app/dist'),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
});
