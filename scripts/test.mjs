/**
 * `npm test`: installs, finds or installs a Chromium, and runs everything: format, types, lint with import boundaries,
 * dead code, unit and property tests, the build with its size bar, browser tests. Ends with one line that counts.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run, say, tool } from './lib.mjs';

await ensureInstalled();
const { findChromium } = await import('./chromium.mjs');
const chromium = await findChromium();
say(`Browser: ${chromium.executablePath}`);

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];

/** A check that passes or fails as one. */
async function check(name, doIt) {
  say(name);
  if ((await doIt()) === 0) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/** A Vitest run, counted test by test. */
async function tests(name, config) {
  say(name);
  const report = join(root, '.cache', `${config}.json`);
  rmSync(report, { force: true });
  const environment = {
    ...process.env,
    LEGWORK_CHROMIUM: JSON.stringify(chromium),
    LEGWORK_SHARED: process.env.LEGWORK_SHARED ?? join(root, '..', 'shared'),
  };
  const code = await tool(
    'vitest',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: environment },
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    skipped += result.numPendingTests;
  } catch {
    failed += 1;
  }
  if (code !== 0) failures.push(name);
}

await check('Format (Biome)', () => tool('biome', ['check', '--log-level=warn', '.']));
await check('Types (TypeScript, strict)', () => run(process.execPath, ['scripts/types.mjs']));
await check('Lint and import boundaries (oxlint)', () => tool('oxlint', ['--type-aware', '--deny-warnings']));
await check('Dead code (knip)', () => tool('knip', ['--no-progress']));
await check('Build', async () => {
  await ensureBuilt();
  return 0;
});
await tests('Unit and property tests', 'vitest.config.ts');
await tests('Browser tests', 'vitest.browser.config.ts');

if (failures.length > 0) console.error(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || failures.length > 0 ? 1 : 0);
