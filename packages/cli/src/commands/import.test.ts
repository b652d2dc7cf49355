import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, parseJournal } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { newPerson } from '../test/run.ts';

/** A log without a unit, as Strong for iOS wrote it until 2023. */
const strong = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2026-11-02 18:00:00,Legs,50m,Leg Press,1,80,12,0,0,,,
2026-11-02 18:00:00,Legs,50m,Leg Press,2,80,11,0,0,,,9
2026-11-02 18:00:00,Legs,50m,Bench Press (Barbell),1,60,8,0,0,,,
2026-11-09 18:00:00,Legs,50m,Leg Press,1,85,12,0,0,,,
`;
const hevy = `title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
Legs,"10 Nov 2026, 18:00","10 Nov 2026, 19:00",,Leg Extension (Machine),,,0,normal,40,13,,,8
`;

function withLog() {
  const person = newPerson();
  const file = (name: string, text: string | Buffer): string => {
    const path = join(person.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const sets = () => {
    if (!existsSync(person.journal)) return [];
    return fold(parseJournal(readFileSync(person.journal, 'utf8')).events).sessions.flatMap((session) => session.sets);
  };
  return { ...person, file, sets, strong: file('strong.csv', strong) };
}

test('L16 every set row becomes a set, and the unit is asked for, never guessed', async () => {
  const person = withLog();
  const asked = await person.legwork('import', person.strong);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('Leg Press with 80, kg or lb?');
  expect(asked.stderr).toContain('--unit kg or --unit lb');
  expect(existsSync(person.journal)).toBe(false);

  const { code, stdout } = await person.legwork('import', person.strong, '--unit', 'lb');
  expect(code).toBe(0);
  expect(stdout).toContain('4 rows: 4 with sets');
  expect(stdout).toContain('Added 4 sets');
  expect(stdout).toContain('Bench Press (Barbell) (1)');
  expect(person.sets().map(({ shown, exercise }) => [exercise, shown?.value, shown?.unit])).toEqual([
    ['leg-press', 80, 'lb'],
    ['leg-press', 80, 'lb'],
    [null, 60, 'lb'],
    ['leg-press', 85, 'lb'],
  ]);
});

test('L17 importing again adds nothing and writes nothing', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'kg');
  const before = readFileSync(person.journal, 'utf8');
  const { stdout } = await person.legwork('import', person.strong, '--unit', 'kg');
  expect(stdout).toContain('Added 0 sets, 4 sets already there');
  expect(readFileSync(person.journal, 'utf8')).toBe(before);
});

test('L8 undo gives the journal back byte for byte; the log can then be imported again', async () => {
  const person = withLog();
  await person.legwork('log', 'leg-press', '80', '12');
  const before = readFileSync(person.journal);
  await person.legwork('import', person.strong, '--unit', 'kg');
  const { code, stdout } = await person.legwork('undo');
  expect(code).toBe(0);
  expect(stdout).toContain('strong.csv');
  expect(readFileSync(person.journal).equals(before)).toBe(true);
  expect((await person.legwork('import', person.strong, '--unit', 'kg')).stdout).toContain('Added 4 sets');
});

test('L9 an import that was withdrawn can be imported again', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'lb');
  await person.legwork('profile', 'set', '--minutes', '30');
  expect((await person.legwork('undo')).stdout).toBe('Took back what was said of you: minutes.\n');
  expect((await person.legwork('undo')).stdout).toContain('marked as withdrawn');
  expect(person.sets()).toEqual([]);
  expect((await person.legwork('import', person.strong, '--unit', 'kg')).stdout).toContain('Added 4 sets');
  expect(person.sets().map(({ loadKg }) => loadKg)).toEqual([80, 80, 60, 85]);
});

test('L16 a dry run says the same and writes nothing', async () => {
  const person = withLog();
  const { code, stdout } = await person.legwork('import', person.strong, '--unit', 'kg', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('Would add 4 sets');
  expect(existsSync(person.journal)).toBe(false);
});

test('L18 of several files all come in, each an import of its own, or none does', async () => {
  const person = withLog();
  const good = person.file('hevy.csv', hevy);
  const refused = await person.legwork(
    'import',
    good,
    person.file('bad.csv', 'a,b\n1,2\n'),
    join(person.folder, 'no.csv'),
  );
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('bad.csv: ');
  expect(refused.stderr).toContain('no.csv: there is no such file.');
  expect(refused.stderr).toContain('Nothing was imported.');
  expect(existsSync(person.journal)).toBe(false);

  await person.legwork('import', good, person.strong, '--unit', 'kg');
  expect(person.sets()).toHaveLength(5);
  await person.legwork('undo');
  expect(person.sets().map(({ exercise }) => exercise)).toEqual(['leg-extension']);
  await person.legwork('undo');
  expect(person.sets()).toEqual([]);
});

test.each([
  ['empty.csv', ''],
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0x00])],
  ['header.csv', strong.slice(0, strong.indexOf('\n') + 1)],
  ['page.csv', '<!doctype html><title>Log in</title>'],
  ['data.csv', '{"sets": [1, 2, 3]}'],
])('L18 %s is refused with what was expected and what to do', async (name, content) => {
  const person = withLog();
  const { code, stderr } = await person.legwork('import', person.file(name, content), '--unit', 'kg');
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${name}: .+ Expected .+\\. .+\nNothing was imported\\.\n$`));
  expect(existsSync(person.journal)).toBe(false);
});

test('L18 a row that cannot be read is named, and the others come in', async () => {
  const person = withLog();
  const path = person.file('slip.csv', `${strong}2027-11-09 18:00:00,Legs,50m,Leg Press,1,85,12,0,0,,,\n`);
  const { code, stdout } = await person.legwork('import', path, '--unit', 'kg');
  expect(code).toBe(0);
  expect(stdout).toContain('row 6:');
  expect(stdout).toContain('1 not understood');
  expect(person.sets()).toHaveLength(4);
});

test('L19 an exported journal brings the same athlete back on another machine, and only once', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'kg');
  await person.legwork('gym', 'add', '--preset', 'hotel');
  const backup = join(person.folder, 'backup.jsonl');
  expect((await person.legwork('export', '--format', 'json', '--out', backup)).code).toBe(0);

  const other = newPerson();
  expect((await other.legwork('import', backup)).code).toBe(0);
  expect(readFileSync(other.journal, 'utf8')).toBe(readFileSync(person.journal, 'utf8'));
  expect((await other.legwork('import', backup)).stdout).toContain('Nothing was new');
});

test('L19 a journal that an editor has saved with a byte-order mark still comes back', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'kg');
  const saved = person.file('saved.jsonl', `\uFEFF\n${readFileSync(person.journal, 'utf8')}`);
  const other = newPerson();
  expect((await other.legwork('import', saved)).code).toBe(0);
  expect(readFileSync(other.journal, 'utf8')).toBe(readFileSync(person.journal, 'utf8'));
});

test('L19 an exported table comes back without a set too many', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'kg');
  const table = join(person.folder, 'sets.csv');
  await person.legwork('export', '--format', 'csv', '--out', table);
  expect((await person.legwork('import', table)).stdout).toContain('Added 0 sets, 4 sets already there');
});

test('L19 an export never writes over a file', async () => {
  const person = withLog();
  const { code, stderr } = await person.legwork('export', '--format', 'csv', '--out', person.strong);
  expect(code).toBe(1);
  expect(stderr).toContain('is there already');
  expect(readFileSync(person.strong, 'utf8')).toBe(strong);
});

test('L16 a name that nobody knew can be explained, or put aside', async () => {
  const person = withLog();
  await person.legwork('import', person.strong, '--unit', 'kg');
  expect((await person.legwork('map')).stdout).toBe('Bench Press (Barbell) (1 set)\n');
  expect((await person.legwork('map', 'Bench Pres', 'hip-thrust')).stdout).toContain('No set in the journal');
  expect((await person.legwork('map', 'bench press (barbell)', 'hip-thrust')).stdout).toContain(
    'Hip thrust: 1 set more',
  );
  await person.legwork('map', 'Bench Press (Barbell)', 'none');
  expect((await person.legwork('map')).stdout).toBe('Every name is known.\n');
});

test('L16 a name without what it is explains nothing, and that is said', async () => {
  const { code, stderr } = await withLog().legwork('map', 'Sled thing');
  expect(code).toBe(2);
  expect(stderr).toContain('What is "Sled thing"?');
});
