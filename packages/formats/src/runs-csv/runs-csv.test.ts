import { fold, makeEvent } from '@legwork/engine/journal';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { runsCsv } from './index.ts';

test('I45 runs are written one a row, units in the header, what is unknown empty, and no cell can run as a formula', () => {
  const body = {
    startedAt: '2026-11-21T08:30:00',
    utcOffsetMinutes: 60,
    seconds: 1800,
    distanceMetres: 5400.5,
    gradePercent: -1,
    name: '=HYPERLINK("x")',
    detail: 'summary',
    source: 'Strava',
  } as const;
  const event = makeEvent({ kind: 'run.logged', body, id: 'a', device: 'd', deviceSeq: 0, at: '' });
  const text = runsCsv(fold([event]));
  expect(text.startsWith('\uFEFFStarted at,')).toBe(true);
  const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
  expect(row).toMatchObject({
    'Started at': '2026-11-21T08:30:00',
    'Distance (m)': '5400.5',
    'Grade (%)': '-1',
    'Climb (m)': '',
    Name: `'=HYPERLINK("x")`,
    Sources: 'Strava',
  });
});
