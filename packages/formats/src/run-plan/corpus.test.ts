import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../testing/plan-files.ts';
import { sharedFile } from '../testing/shared-data.ts';

const files = ['data/device-files/ics/', 'data/run-plans/'].flatMap((folder) => {
  const place = sharedFile(folder);
  return existsSync(place)
    ? readdirSync(place).flatMap((name) =>
        /\.(ics|json|csv)$/.test(name) ? [{ name, url: new URL(name, place) }] : [],
      )
    : [];
});

const read = (url: URL, name: string) =>
  readPlan(new Uint8Array(readFileSync(url)), name, { planDate: { of: 'race', day: '2027-04-25' } });

describe.skipIf(files.length === 0)('the plans and calendars (skipped: they are not there)', () => {
  test.each(files)('I70 $name is read to its last day', ({ name, url }) => {
    const result = read(url, name);
    const text = readFileSync(url, 'utf8');
    const days = name.endsWith('.ics')
      ? (text.match(/^SUMMARY:/gm)?.length ?? 0)
      : (text.match(name.endsWith('json') ? /"title":/g : /^\d+,/gm)?.length ?? 0);
    const left = result.kind === 'plan' ? result.leftOut.reduce((sum, { count }) => sum + count, 0) : 0;
    const twice = result.kind === 'plan' ? result.entries.filter((entry) => /^pm:/i.test(entry.name)).length : 0;
    expect(result.kind === 'plan' && Math.abs(result.entries.length - twice + left - days) <= 1).toBe(true);
  });

  test.each(files.filter(({ name }) => /\.(json|csv)$/.test(name)))('I70 $name ends with its race', ({ name, url }) => {
    const result = read(url, name);
    const race = result.kind === 'plan' ? result.entries.find(({ day }) => day === '2027-04-25') : null;
    expect(race?.kind).toBe('race');
  });

  test.each(files.filter(({ name }) => !/coach-week|season/.test(name)))(
    'I70 in $name nine of ten days are told apart from what nobody knows',
    ({ name, url }) => {
      const result = read(url, name);
      const entries = result.kind === 'plan' ? result.entries : [];
      const unknown = entries.filter(({ confidence }) => confidence < 0.5).length;
      expect(unknown).toBeLessThanOrEqual(name.startsWith('ical-generator') ? entries.length / 2 : entries.length / 10);
    },
  );
});
