/**
 * Finds a Chromium for the browser tests, or installs one: CHROME_PATH, an installed browser, then (Debian and Ubuntu
 * as root) the distribution's package, then the one that ships inside the npm package @sparticuz/chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath, run, say } from './lib.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** It says its version: Ubuntu's /usr/bin/chromium-browser may be a signpost to a snap that is not there. */
const runs = (path) => /\d+\.\d+/.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '');
const installed = () => usualPlaces.find((path) => existsSync(path) && runs(path));

/** Path of an executable Chromium and the flags it wants. Ends with one sentence when there is none. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: flags };
  }
  const present = installed();
  if (present) return { executablePath: present, args: flags };

  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say('No Chromium found: installing Debian’s package (once; about a minute)');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    const now = installed();
    if (now) return { executablePath: now, args: flags };
  }

  if (process.platform === 'linux' && process.arch === 'x64') {
    say('No Chromium found: unpacking the one from @sparticuz/chromium');
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...flags] };
  }
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its program file.');
}
