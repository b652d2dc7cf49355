import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readJournal } from './journal-file/read.ts';
import { testFolder } from './test/fixture.ts';

/** What people run; there once `npm run build` was. */
const bundle = join(import.meta.dirname, '../dist/legwork.js');
const run = promisify(execFile);

test.skipIf(!existsSync(bundle))(
  'L13 the built command keeps stdout for the answer and ends with its exit code',
  async () => {
    const env = { ...process.env, XDG_DATA_HOME: testFolder() };
    const { stdout } = await run(process.execPath, [bundle, 'today', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ workout: { askedMinutes: 45 } });
    await expect(run(process.execPath, [bundle, 'todya'], { env })).rejects.toMatchObject({ code: 2, stdout: '' });
  },
);

test.skipIf(!existsSync(bundle))(
  'L4 an import for which the disk has no room leaves the journal as it was',
  async () => {
    const folder = testFolder();
    const [journal, log] = [join(folder, 'journal.jsonl'), join(folder, 'log.csv')];
    await run(process.execPath, [bundle, 'log', 'leg-press', '80', '12', '--journal', journal]);
    const before = readFileSync(journal);
    const sets = Array.from({ length: 500 }, (_, index) => `2026-01-02,Leg Press,${index},12`);
    writeFileSync(log, ['Date,Exercise,Weight (kg),Reps', ...sets, ''].join('\n'));
    // No file may grow beyond 8 blocks: the write stops in the middle.
    const limited = [
      '-c',
      'ulimit -f 8; exec "$@"',
      'sh',
      process.execPath,
      bundle,
      'import',
      log,
      '--journal',
      journal,
    ];
    await expect(run('sh', limited)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('as it was before'),
    });
    expect(readFileSync(journal).equals(before)).toBe(true);
  },
);

test.skipIf(!existsSync(bundle))('L5 processes that log at the same time lose no set', async () => {
  const journal = join(testFolder(), 'journal.jsonl');
  const repetitions = ['8', '9', '10', '11', '12'];
  await Promise.all(
    repetitions.map((count) => run(process.execPath, [bundle, 'log', 'leg-press', '80', count, '--journal', journal])),
  );
  const { events, problems } = readJournal(journal);
  expect(problems).toEqual([]);
  expect(events.map(({ deviceSeq }) => deviceSeq)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(repetitions.length);
});
