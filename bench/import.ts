/**
 * `npm run bench import`: reading another app's log of 10,000 sets. The baseline, measured in the same run, is papaparse
 * splitting the same text into cells, which every reader has to do. Then the 16 real exports, when they are there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStrengthLog, toEvents } from '@legwork/formats/strength-log';
import Papa from 'papaparse';
import { strongLog } from '../packages/app/e2e/a-runners-log.ts';

const today = '2026-11-23';

/** Median of five runs after one to warm up, in milliseconds. */
function medianMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[2] ?? Number.NaN;
}

const text = strongLog('2026-11-19', 667);
const bytes = new TextEncoder().encode(text);
const read = () => readStrengthLog({ bytes, fileName: 'strong.csv', choices: { unit: 'kg' }, today });
const result = read();
if (result.kind !== 'read') throw new Error(`The made-up log was not read: ${result.kind}`);
const baselineMs = medianMs(() => Papa.parse(text, { header: true }));
const rows: readonly (readonly [string, number])[] = [
  ['papaparse alone (baseline)', baselineMs],
  ['readStrengthLog', medianMs(read)],
  [
    'readStrengthLog and toEvents',
    medianMs(() => {
      const again = read();
      if (again.kind !== 'read') return;
      toEvents({
        read: again,
        batch: 'b',
        device: 'd',
        firstSeq: 1,
        at: `${today}T12:00:00+00:00`,
        existing: () => 'absent',
      });
    }),
  ],
];
console.log(`${result.sets.length} sets, ${(bytes.length / 1e6).toFixed(1)} MB`);
for (const [name, ms] of rows) {
  console.log(`${name.padEnd(38)} ${ms.toFixed(0).padStart(6)} ms   × ${(ms / baselineMs).toFixed(2)}`);
}

const fixtures = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data/import-fixtures');
if (!existsSync(fixtures)) {
  console.log(`\nThe real exports were skipped: there are none at ${fixtures}.`);
} else {
  console.log('\nfile                                          recognised as       rows   sets  reported');
  for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.csv'))) {
    const file = readStrengthLog({
      bytes: new Uint8Array(readFileSync(join(fixtures, name))),
      fileName: name,
      choices: { unit: 'kg', dateOrder: 'dmy' },
      today,
    });
    if (file.kind !== 'read') console.log(`${name.padEnd(46)}${file.kind}`);
    else {
      const counts = [file.rows.length, file.sets.length, file.problems.length].map((count) =>
        String(count).padStart(6),
      );
      console.log(`${name.padEnd(46)}${file.app.padEnd(17)}${counts.join(' ')}`);
    }
  }
}
