/** `npm run build`: the app and the command, compressed, with the size of the first load held to its bar. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fail, root, tool } from './lib.mjs';

/** Script and style that the first visit fetches, brotli, in bytes: the two best small rivals measured 37 and 62 kB. */
const firstLoadBar = 60_000;
/** All screens together, the bar of the whole app. */
const wholeAppBar = 150_000;

for (const folder of ['packages/app', 'packages/cli']) {
  if ((await tool('vite', ['build', '--logLevel', 'warn', '--config', join(folder, 'vite.config.ts')])) !== 0) {
    fail(`${folder} does not build.`);
  }
}

const dist = join(root, 'packages/app/dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(html|js|css|svg|webmanifest)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const brotliSize = new Map();
for (const file of files) {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  brotliSize.set(file, brotli.length);
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const firstLoad = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) =>
  join(dist, match[1]),
);
const sum = (list) => list.reduce((total, file) => total + brotliSize.get(file), 0);
const assets = files.filter((file) => /assets.*\.(js|css)$/.test(file));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

console.log('First load, script and style (brotli):');
for (const file of firstLoad)
  console.log(`  ${file.slice(dist.length + 1).padEnd(40)} ${kB(brotliSize.get(file)).padStart(9)}`);
console.log(`  ${'together'.padEnd(40)} ${kB(sum(firstLoad)).padStart(9)}   bar ${kB(firstLoadBar)}`);
console.log(`  ${'all screens'.padEnd(40)} ${kB(sum(assets)).padStart(9)}   bar ${kB(wholeAppBar)}`);
if (firstLoad.length === 0) fail('index.html names no script: the first load cannot be measured.');
if (sum(firstLoad) > firstLoadBar) fail(`The first load is over its bar of ${kB(firstLoadBar)}.`);
if (sum(assets) > wholeAppBar) fail(`All screens together are over their bar of ${kB(wholeAppBar)}.`);
