/** `npm run legwork -- …`: the command line from a clone, installed and built when needed. */

import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './lib.mjs';

// stdout belongs to the command (it may be JSON); what is said while preparing goes to stderr.
console.log = console.error;
await ensureInstalled();
await ensureBuilt();
process.exit(
  await run(process.execPath, [join(root, 'packages/cli/dist/legwork.js'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }),
);
