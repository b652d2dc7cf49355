import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fold, parseJournal } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { newPerson } from '../test/run.ts';

const event = (uid: string, day: string, summary: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\n`;
const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Spring\r\n${events.join('')}END:VCALENDAR\r\n`;
const tempo = event('a', '2030-03-05', 'Tempo 8 km');
const long = event('b', '2030-03-10', 'Long run 20 km');
const club = event('c', '2030-03-07', 'Club night');

const weeks = JSON.stringify({
  name: 'Two weeks',
  units: 'km',
  schedule: [
    { workouts: [{ title: 'Rest' }, { title: '{8} easy', distance: 8 }, { title: '8 x 400m' }] },
    { workouts: [{ title: '{5} easy', distance: 5 }, { title: 'Rest' }, { title: 'Race day' }] },
  ],
});

function runner() {
  const person = newPerson();
  const file = (name: string, content: string): string => {
    const path = join(person.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const planned = () => fold(parseJournal(readFileSync(person.journal, 'utf8')).events).planned;
  return { ...person, file, planned };
}

test('L42 a calendar comes in with what each day is, and names what is not sure', async () => {
  const person = runner();
  const { code, stdout } = await person.legwork('import', person.file('plan.ics', calendar(tempo, long, club)));
  expect(code).toBe(0);
  expect(stdout).toContain('Spring, 2030-03-05 to 2030-03-10: 1 long run, 1 tempo run, 1 other');
  expect(stdout).toContain('Added 3 days');
  expect(stdout).toContain('“Club night” (1, other)');
  expect(person.planned().map(({ day, kind, distanceKm }) => [day, kind, distanceKm])).toEqual([
    ['2030-03-05', 'tempo', 8],
    ['2030-03-07', 'other', null],
    ['2030-03-10', 'long', 20],
  ]);
});

test('L42 a newer version changes what is different, and undo brings the older back', async () => {
  const person = runner();
  await person.legwork('import', person.file('plan.ics', calendar(tempo, long)));
  const before = person.planned();
  expect((await person.legwork('import', person.file('plan.ics', calendar(tempo, long)))).stdout).toContain(
    'Nothing was new.',
  );
  const moved = calendar(event('a', '2030-03-06', 'Tempo 8 km'), club);
  const { stdout } = await person.legwork('import', person.file('plan (1).ics', moved));
  expect(stdout).toContain('Added 1 day, changed 1, took out 1 that the plan has no more');
  expect(person.planned().map(({ day }) => day)).toEqual(['2030-03-06', '2030-03-07']);
  expect((await person.legwork('undo')).stdout).toContain('plan (1).ics: 3 days of a plan');
  expect(person.planned()).toEqual(before);
});

test('L42 a plan without dates asks for its start or its race', async () => {
  const person = runner();
  const plan = person.file('weeks.json', weeks);
  const asked = await person.legwork('import', plan);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('It has 2 weeks and no dates: when does it begin, or when is “Race day”?');
  expect(asked.stderr).toContain('--start DATE or --race DATE');
  expect((await person.legwork('import', plan, '--start', '2030-03-04', '--race', '2030-03-13')).code).toBe(2);
  await person.legwork('import', plan, '--race', '2030-03-13');
  expect(person.planned().map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2030-03-04 rest',
    '2030-03-05 easy',
    '2030-03-06 intervals',
    '2030-03-11 easy',
    '2030-03-12 rest',
    '2030-03-13 race',
  ]);
});

test('L43 classify lists what is planned and corrects all that are called alike, those to come too', async () => {
  const person = runner();
  await person.legwork('import', person.file('plan.ics', calendar(tempo, club)));
  expect((await person.legwork('classify')).stdout).toMatch(/\?\s+other\s+1\s+2030-03-07\s+Club night/);
  expect((await person.legwork('classify', 'club night', 'intervals')).stdout).toContain('intervals, one day');
  await person.legwork(
    'import',
    person.file('plan.ics', calendar(tempo, club, event('d', '2030-03-14', 'Club night'))),
  );
  expect(person.planned().map(({ kind }) => kind)).toEqual(['tempo', 'intervals', 'intervals']);
  expect((await person.legwork('classify')).stdout).not.toContain('?');
});

test('L43 a name that nothing has is refused with the nearest', async () => {
  const person = runner();
  await person.legwork('import', person.file('plan.ics', calendar(club)));
  const { code, stderr } = await person.legwork('classify', 'Club nihgt', 'intervals');
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean Club night?');
});

test('L44 a feed is fetched from the address that was typed, and only its host is kept', async () => {
  const person = runner();
  const server = createServer((request, response) => {
    if (request.url === '/secret.ics') response.end(calendar(tempo));
    else if (request.url === '/large.ics') response.end('x'.repeat(6_000_000));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const { code, stdout } = await person.legwork('import', `http://127.0.0.1:${port}/secret.ics`);
    expect(code).toBe(0);
    expect(stdout).toContain('Added 1 day');
    expect(readFileSync(person.journal, 'utf8')).not.toContain('secret');
    const gone = await person.legwork('import', `http://127.0.0.1:${port}/gone.ics`);
    expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('answered 404') });
    const large = await person.legwork('import', `http://127.0.0.1:${port}/large.ics`);
    expect(large).toMatchObject({ code: 1, stderr: expect.stringContaining('more than 5 MB') });
  } finally {
    server.close();
  }
});

test.each([
  ['page.ics', '<!doctype html><title>Log in</title>', 'web page'],
  ['empty.ics', '', 'empty'],
  ['bare.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'no events'],
  ['cut.json', '{"name": "x", "schedule": [{"work', 'no days'],
  ['other.json', '{"a": 1}', 'neither a run plan nor a journal'],
  ['other.csv', 'a,b\n1,2\n', 'not the header of a log or a plan'],
])('L42 %s is refused as what it is, and nothing comes in', async (name, content, words) => {
  const person = runner();
  const { code, stderr } = await person.legwork('import', person.file(name, content));
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${name}: .*${words}.* Expected .+\\. .+\nNothing was imported\\.\n$`));
});
