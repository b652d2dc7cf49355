/** What the project's own commands share. No dependencies: it runs before anything is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
/** Says what is being done, while it is done. */
export const say = (words) => console.log(colour ? `\x1b[1m▸ ${words}\x1b[0m` : `▸ ${words}`);

/** Ends the command with one plain sentence. */
export function fail(words) {
  console.error(colour ? `\x1b[31m✗ ${words}\x1b[0m` : `✗ ${words}`);
  process.exit(1);
}

/** Runs a command with its output shown; resolves with its exit code. */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (problem) => {
      console.error(problem.message);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });

/** A tool of node_modules. */
export const tool = (name, args, options) => run(join(root, 'node_modules', '.bin', name), args, options);

/** SHA-256 over the contents of files and folders below the root: the same sources give the same text. */
export function contentHash(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const entries = readdirSyncOrNull(full);
    if (entries === null) {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
      return;
    }
    for (const name of entries.toSorted()) if (name !== 'node_modules' && name !== 'dist') visit(join(path, name));
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

function readdirSyncOrNull(path) {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

/** Does `make` only when the stamp in `stampFile` differs from `stamp`, and stamps it afterwards. */
export async function unlessStamped(stampFile, stamp, make) {
  const file = join(root, stampFile);
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  await make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** Installs what package-lock.json says, when it is not there. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Legwork needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`);
  }
  await unlessStamped(
    'node_modules/.legwork-installed',
    contentHash(['package.json', 'package-lock.json']),
    async () => {
      say('Installing what package-lock.json names (once; about half a minute)');
      const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        shell: process.platform === 'win32',
      });
      if (code !== 0)
        fail('npm ci failed. Its messages above say why; a full disk and no network are the usual causes.');
    },
  );
}

/** Builds the app and the command when their sources changed. */
export async function ensureBuilt() {
  const sources = ['packages', 'package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs'];
  await unlessStamped('packages/app/dist/.stamp', contentHash(sources), async () => {
    say('Building the app and the command (a few seconds)');
    const code = await run(process.execPath, ['scripts/build.mjs']);
    if (code !== 0) fail('The build failed; see above.');
  });
}

/** True when a command of that name is on the PATH. */
export const onPath = (name) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;
