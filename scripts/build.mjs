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

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** Every script and style that opening a screen fetches when nothing is cached: its own, the shell's, and what they import. */
function filesOf(...sources) {
  const found = new Set();
  const visit = (key) => {
    const { file, css = [], imports = [] } = manifest[key];
    if (found.has(join(dist, file))) return;
    for (const each of [file, ...css]) found.add(join(dist, each));
    for (const each of imports) visit(each);
  };
  for (const source of sources) visit(source);
  return [...found];
}

const sum = (list) => list.reduce((total, file) => total + brotliSize.get(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const line = (name, bytes, bar) => console.log(`  ${name.padEnd(44)} ${kB(bytes).padStart(9)}   bar ${kB(bar)}`);

const firstLoads = {
  'a new runner’s first screen (Start)': filesOf('index.html', 'src/screens/start/start.tsx'),
  'a returning runner’s (Today), nothing cached': filesOf('index.html', 'src/screens/today/today.tsx'),
};
const assets = files.filter((file) => /assets.*\.(js|css)$/.test(file));

console.log('First load, script and style (brotli):');
for (const [name, list] of Object.entries(firstLoads)) line(name, sum(list), firstLoadBar);
line('all screens together', sum(assets), wholeAppBar);
for (const [name, list] of Object.entries(firstLoads)) {
  if (sum(list) > firstLoadBar) fail(`The first load of ${name} is over its bar of ${kB(firstLoadBar)}.`);
}
if (sum(assets) > wholeAppBar) fail(`All screens together are over their bar of ${kB(wholeAppBar)}.`);
