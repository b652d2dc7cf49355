/** `npm start`: installs what is missing, builds what is stale, serves the app. Arguments go to `legwork serve`. */
import { ensureBuilt, ensureInstalled, run, say } from './lib.mjs';

await ensureInstalled();
await ensureBuilt();
say('Serving Legwork. Stop with Ctrl+C.');
process.exit(await run(process.execPath, ['packages/cli/dist/legwork.js', 'serve', ...process.argv.slice(2)]));
