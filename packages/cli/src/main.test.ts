import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newPerson } from './test/run.ts';

const commands = [
  'today',
  'log',
  'next',
  'progress',
  'import',
  'undo',
  'map',
  'export',
  'gym',
  'plan',
  'profile',
  'serve',
];

test.each([
  ...commands.map((name) => [name]),
  ['gym', 'add'],
  ['gym', 'use'],
  ['profile', 'set'],
  ['profile', 'screen'],
])('L11 %s %s has help with examples and exit codes', async (...names) => {
  const { code, stdout } = await newPerson().legwork(...names.filter(Boolean), '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: legwork /);
  expect(stdout).toContain('Examples:\n  $ legwork ');
  expect(stdout).toContain('Exit codes:');
  expect(stdout).toContain('--journal <file>');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('L11 the help names every command; help and version are answers, also in JSON', async () => {
  const person = newPerson();
  const { stdout } = await person.legwork('--help');
  for (const name of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  expect((await person.legwork('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await person.json('--help')).toMatchObject({ help: expect.stringContaining('Usage: legwork') });
});

test.each([
  [['todya'], 'Did you mean today?'],
  [['today', '--minuts', '30'], 'Did you mean --minutes?'],
  [['today', '--minutes', 'soon'], 'Expected minutes from 1 to 1440'],
  [['today', '--minutes', '-5'], 'Expected minutes'],
  [['today', '--on', '2026-02-30'], 'Expected a real date'],
  [['today', '--gym', 'the moon'], 'commercial, hotel, school, home'],
  [['today', '--gym', 'hotle'], 'Did you mean hotel?'],
  [['next', 'leg-pres'], 'Did you mean leg-press'],
  [['next', 'bench press'], 'There is no exercise'],
  [['log', 'leg-press', '80'], 'repetitions'],
  [['log', 'leg-press', '-80', '12'], 'A load of -80 cannot be'],
  [['log', 'leg-press', '8000', '12'], 'cannot be'],
  [['log', 'leg-press', 'heavy', '12'], 'is no load'],
  [['log', 'leg-press', '80', '12.5'], 'a whole number'],
  [['log', 'leg-press', '80', '900'], '0 to 200'],
  [['log', 'leg-press', '80', '12', '--at', '2026-11-24'], 'in the future'],
  [['log', 'leg-press', '80', '12', '--at', '25:00'], 'is no time'],
  [['log', 'leg-press', '80', '12', '--failure', '--reserve', '2'], 'cannot be used with'],
  [['log', 'treadmill-hills', '80', '12'], 'speed and a grade'],
  [['progress', '--on', '2027-01-01'], 'in the future'],
  [['today', '--on', '2036-01-01'], 'more than a year ahead'],
  [['export'], '--format'],
  [['export', '--format', 'xml'], 'json, csv'],
  [['profile', 'set', '--body-mass', '9000'], 'Expected a body mass'],
  [['profile', 'set'], 'What is to be changed?'],
  [['profile', 'screen', '--answers', 'y,n'], '7 questions'],
  [['plan', '--race', '2027-02-30'], 'Expected a real date'],
  [['plan', '--race', '2027-03-28'], 'How long is the race'],
  [['plan', '--race', '2026-03-28:10'], 'in the past'],
  [['plan', '--race', '2028-03-28:10'], 'more than a year ahead'],
  [['plan', '--distance', '10'], 'A distance of which race?'],
  [['plan', '--weeks', '0'], 'Expected a number of weeks'],
  [['plan', '--away', '2026-12-24..2026-12-20'], 'two in order'],
  [['plan', '--run', '2026-12-24:fast'], 'is no kind of run'],
  [['plan', '--lift', '2026-11-20'], 'in the past'],
  [['plan', '--at', '25:00'], 'Expected a time'],
  [[], 'Which command?'],
])('L12 %j is not understood: exit code 2, a message, nothing written', async (argv, message) => {
  const person = newPerson();
  const { code, stdout, stderr } = await person.legwork(...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(existsSync(person.journal)).toBe(false);
});

test('L13 with --json an error, too, is exactly one document on stdout', async () => {
  const person = newPerson();
  for (const argv of [
    ['todya'],
    ['next', 'leg-pres'],
    ['import', 'nowhere.csv'],
    ['undo'],
    ['today', '--minutes', 'x'],
  ]) {
    const { code, stdout } = await person.legwork(...argv, '--json');
    expect(code).not.toBe(0);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ kind: code === 2 ? 'usage' : 'failed', message: expect.stringMatching(/[.?!]$/) });
  }
});

test('L13 every command answers --json with exactly one document', async () => {
  const person = newPerson();
  const answers = [
    ['today'],
    ['log', 'leg-press', '80', '13', '--reserve', '1'],
    ['next', 'leg-press'],
    ['progress'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'json'],
    ['gym'],
    ['gym', 'add', '--preset', 'home'],
    ['gym', 'use', 'Home'],
    ['map'],
    ['profile'],
    ['profile', 'set', '--minutes', '30'],
    ['profile', 'screen'],
    ['profile', 'screen', '--answers', 'y,n,n,n,n,n,n'],
    ['plan', '--weeks', '2'],
  ];
  for (const argv of answers) {
    const { code, stdout } = await person.legwork(...argv, '--json');
    expect([argv, code]).toEqual([argv, 0]);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(typeof JSON.parse(stdout)).toBe('object');
  }
});

test('L14 emphasis only for a person on a terminal who has not refused it', async () => {
  const escape = '\u001b[';
  expect((await newPerson({ isTerminal: true }).legwork('today')).stdout).toContain(escape);
  expect((await newPerson({ isTerminal: true, env: { NO_COLOR: '1' } }).legwork('today')).stdout).not.toContain(escape);
  expect((await newPerson().legwork('today')).stdout).not.toContain(escape);
});

test('L15 the journal lies in the XDG data folder, or where --journal says', async () => {
  const person = newPerson();
  await person.legwork('profile', 'set', '--minutes', '30');
  expect(readFileSync(person.journal, 'utf8')).toContain('profile.set');
  const other = join(person.folder, 'other.jsonl');
  await person.legwork('--journal', other, 'profile', 'set', '--minutes', '40');
  expect(await person.json('profile', '--journal', other)).toMatchObject({ profile: { minutes: 40 } });
  expect(await person.json('profile')).toMatchObject({ profile: { minutes: 30 } });
});

test('L3 lines that cannot be read are said on stderr, and everything else works on', async () => {
  const person = newPerson();
  await person.legwork('profile', 'set', '--minutes', '30');
  writeFileSync(person.journal, `${readFileSync(person.journal, 'utf8')}broken\n`);
  const { code, stderr, stdout } = await person.legwork('profile', '--json');
  expect(code).toBe(0);
  expect(stderr).toContain('line 2 could not be read');
  expect(JSON.parse(stdout)).toMatchObject({ profile: { minutes: 30 } });
});
