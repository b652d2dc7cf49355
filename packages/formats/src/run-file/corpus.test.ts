import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Decoder, Stream } from '@garmin/fitsdk';
import { fold, makeEvent } from '@legwork/engine/journal';
import { describe, expect, test } from 'vitest';
import { mustReadRuns, readRuns } from '../testing/run-files.ts';
import { sharedFile } from '../testing/shared-data.ts';

const folder = sharedFile('data/device-files/');
const kinds = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'ics')
  : [];
const files = kinds.flatMap(({ name: kind }) =>
  readdirSync(new URL(`${kind}/`, folder)).map((name) => ({ path: `${kind}/${name}`, name })),
);

describe.skipIf(files.length === 0)('the device files (skipped: they are not there)', () => {
  test.each(files)('I32 $path is read, asked about or refused with words', async ({ path, name }) => {
    const result = await readRuns(bytesOf(path), name);
    const found = {
      runs: () => (result.kind === 'runs' ? result.runs.length + result.sets.length + result.others.length : 0),
      refused: () => (result.kind === 'refused' && /^[A-Z].+\.$/.test(result.problem.message) ? 1 : 0),
      'list-question': () => (result.kind === 'list-question' ? result.questions.length : 0),
    };
    expect(found[result.kind]()).toBeGreaterThan(0);
  });

  test.each([
    ['fit-runs/garmin-fr235-run.fit', 'gpx-runs/garmin-fr235-run.gpx'],
    ['fit-runs/garmin-fr15-10k-race.fit', 'tcx/garmin-fr15-10k-race.tcx'],
  ])('I43 %s and %s are one run', async (...paths) => {
    const bodies = await Promise.all(
      paths.map(async (path) => (await mustReadRuns(bytesOf(path), path)).runs[0]?.body),
    );
    const events = bodies.flatMap((body, index) =>
      body === undefined
        ? []
        : [makeEvent({ kind: 'run.logged', body, id: String(index), device: 'd', deviceSeq: index, at: '' })],
    );
    expect(fold(events).runs.map(({ sources }) => sources.length)).toEqual([2]);
  });

  test.each(files.filter(({ name }) => /\.fit$/i.test(name)))(
    'I44 time and distance of the runs of $path are those of Garmin’s own decoder',
    async ({ path, name }) => {
      const { messages } = new Decoder(Stream.fromByteArray(bytesOf(path))).read();
      const theirs = (messages.sessionMesgs ?? [])
        .filter(({ sport }) => sport === 'running')
        .map(({ totalTimerTime = 0, totalDistance = 0 }) => [tenths(totalTimerTime), tenths(totalDistance)]);
      const result = await readRuns(bytesOf(path), name);
      const runs = result.kind === 'runs' ? result.runs : [];
      const ours = runs.map(({ body }) => [body.seconds, body.distanceMetres]);
      expect(new Set(ours.map(String))).toEqual(new Set(theirs.map(String)));
    },
  );
});

const tenths = (value: number): number => Math.round(value * 10) / 10;
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, folder)));
