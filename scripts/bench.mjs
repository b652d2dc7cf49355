/** `npm run bench [NAME] [ARGUMENTS]`: bundles bench/NAME.ts and runs it; without a name, says which there are. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, fail, root, run, tool } from './lib.mjs';

await ensureInstalled();
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const [name, ...rest] = process.argv.slice(2);
if (!name) fail(`Which one? npm run bench -- ${names.join(' | ')}`);
if (!names.includes(name)) fail(`There is no bench "${name}". There are: ${names.join(', ')}.`);
await ensureBuilt();
const out = join(root, '.cache', 'bench');
const built = await tool('vite', [
  'build',
  '--config',
  'bench/vite.config.mjs',
  '--ssr',
  `bench/${name}.ts`,
  '--outDir',
  out,
  '--logLevel',
  'error',
]);
if (built !== 0) fail(`bench/${name}.ts does not build.`);
process.exit(await run(process.execPath, [join(out, `${name}.js`), ...rest]));
