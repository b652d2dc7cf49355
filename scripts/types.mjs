/** `npm run types`: every package against the strict settings. */
import { tool } from './lib.mjs';

let worst = 0;
for (const project of ['packages/engine', 'packages/formats', 'packages/server', 'packages/cli', 'packages/app', '.']) {
  worst = Math.max(worst, await tool('tsc', ['-p', project]));
}
process.exit(worst);
