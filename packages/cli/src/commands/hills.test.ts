import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decoder, Stream } from '@garmin/fitsdk';
import type { Belt, HillProgram, Runner } from '@legwork/engine/hills';
import { expect, test } from 'vitest';
import { newPerson, type Person } from '../test/run.ts';

interface Answer {
  readonly belt: Belt;
  readonly runner: Runner;
  readonly program: HillProgram;
  readonly words: { readonly facts: readonly string[] };
}
const asked = async (person: Person, ...argv: readonly string[]): Promise<Answer> =>
  (await person.json('hills', ...argv)) as Answer;

/** 6 km with a hill of 1 km at 5 % in the middle, due north. */
function courseFile(person: Person): string {
  const path = join(person.folder, 'hill.gpx');
  const points = Array.from({ length: 301 }, (_, index) => {
    const metres = index * 20;
    const height = 100 + Math.max(0, Math.min(1000, metres - 2500)) * 0.05;
    return `<trkpt lat="${50 + metres / 111_195}" lon="8"><ele>${height.toFixed(1)}</ele></trkpt>`;
  });
  writeFileSync(
    path,
    `<?xml version="1.0"?><gpx><trk><name>Hill</name><trkseg>${points.join('')}</trkseg></trk></gpx>`,
  );
  return path;
}

test('L50 a course becomes a programme line by line, with its facts, its error and what the belt cannot do', async () => {
  const person = newPerson();
  const { code, stdout, stderr } = await person.legwork('hills', courseFile(person), '--time', '0:30:00');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Hill · 30:\d\d · [\d.]+ km · 5\d m up\n/);
  expect(stdout).toContain('The whole course in 30:00: 6 km, 50 m up, 0 m down.');
  expect(stdout).toMatch(/The work is that of the road within 0\.\d %\./);
  expect(stdout).toMatch(/\n *\d+:\d\d +5:\d\d +10\.\d km\/h +5\.5 % +2\.5–3\.5 +Climb/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(stderr).toContain('an ordinary commercial gym');
  expect(existsSync(person.journal)).toBe(false);
});

test('L50 a race that comes with Legwork is compressed to its decisive stretches, and that is said', async () => {
  const { program, words } = await asked(newPerson(), 'boston', '--time', '3:30:00', '--minutes', '45');
  expect(program.seconds).toBeLessThanOrEqual(45 * 60 + 5);
  expect(words.facts[0]).toMatch(/^The course takes 3:30:00 .* The rest is left out\.$/);
  expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
});

test('L51 the belt is that of the gym, or what was said of it', async () => {
  const person = newPerson();
  const hotel = await asked(person, 'boston', '--time', '3:30:00', '--gym', 'hotel');
  expect(hotel.belt).toMatchObject({ gradePercent: { max: 12 }, speedKmh: { max: 16 } });
  const own = await asked(person, 'boston', '--time', '3:30:00', '--belt', '-3..10/1', '--speed', '1..14/0,2');
  expect(own.belt).toEqual({
    gradePercent: { min: -3, max: 10, step: 1 },
    speedKmh: { min: 1, max: 14, step: 0.2 },
  });
  for (const { gradePercent } of own.program.segments) expect(Number.isInteger(gradePercent)).toBe(true);
  const level = await asked(person, 'boston', '--time', '3:30:00', '--minutes', '45', '--belt', '0..0/0.5');
  expect(new Set(level.program.segments.map(({ gradePercent }) => gradePercent))).toEqual(new Set([0]));
  const home = await person.legwork('hills', 'boston', '--time', '3:30:00', '--gym', 'home');
  expect([home.code, home.stderr]).toEqual([2, expect.stringContaining('--belt 0..15/0.5')]);
});

test('L51 what hills cost the runner is the usual, measured, or learnt from the heart', async () => {
  const person = newPerson();
  const base = ['boston', '--time', '3:30:00'];
  expect((await asked(person, ...base)).runner.cost).toEqual({ kind: 'blend', uphill: 0.75 });
  expect((await asked(person, ...base, '--cost', 'laboratory')).runner.cost).toEqual({ kind: 'laboratory' });
  const hearts = ['10@0:140', '12@0:160', '8@6:150', '8@10:175', '9@8:176'].flatMap((each) => ['--heart-rate', each]);
  const { cost } = (await asked(person, ...base, ...hearts)).runner;
  expect(cost.kind === 'blend' && cost.uphill !== 0.75).toBe(true);
});

test('L52 a session needs no course, only how fast the runner is', async () => {
  const person = newPerson();
  const { program } = await asked(person, '--session', 'repeats', '--pace', '5:00');
  expect(program.from).toEqual({ kind: 'session', session: 'repeats' });
  expect(program.seconds).toBeLessThanOrEqual(30 * 60 + 30);
  const long = await asked(person, '--session', 'repeats', '--pace', '5:00', '--minutes', '120');
  expect(long.words.facts).toContainEqual(expect.stringMatching(/^It takes \d+ min of your 120 min\. More hard work/));
  const unknown = await person.legwork('hills', '--session', 'repeats');
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('--pace 5:00')]);
});

test('L53 the card has one setting a line, and the times at which they change', async () => {
  const { stdout } = await newPerson().legwork('hills', '--session', 'hilly', '--pace', '5:00', '--card');
  expect(stdout).toMatch(/^HILLY RUN\n\n +TIME +KM\/H +%\n\n +0:00 +[\d.]+ +0\.5\n/);
  expect(stdout).toMatch(/\n\n *29:5\d +END\n$/);
});

test('L53 it goes to the watch and the calendar, and never replaces a file', async () => {
  const person = newPerson();
  const [fit, ics] = [join(person.folder, 'hills.fit'), join(person.folder, 'hills.ics')];
  const argv = ['hills', '--session', 'repeats', '--pace', '5:00', '--fit', fit, '--ics', ics, '--at', '07:00'];
  const { code, stderr } = await person.legwork(...argv);
  expect(code).toBe(0);
  expect(stderr).toContain('GARMIN/NewFiles');
  const { messages } = new Decoder(Stream.fromByteArray(readFileSync(fit))).read();
  expect(messages.workoutMesgs?.[0]?.wktName).toBe('Hill repeats');
  const calendar = readFileSync(ics, 'utf8');
  expect(calendar).toContain('SUMMARY:Treadmill: Hill repeats');
  expect(calendar).toContain('DTSTART:20261123T060000Z');
  expect(calendar).not.toContain('\\n\\n');
  expect(calendar).not.toContain('HILL REPEATS');
  const again = await person.legwork(...argv);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is there already')]);
});

test.each([
  [['bosten', '--time', '3:30:00'], 2, 'Did you mean boston?'],
  [['boston'], 2, '--time 3:30:00'],
  [['boston', '--time', '3:30'], 2, 'hours, minutes and seconds'],
  [['boston', '--time', '0:20:00'], 2, 'Nobody runs this course in 20:00: the fastest take 1:'],
  [['boston', '--time', '20:00:00'], 2, 'slower than a slow walk'],
  [['boston', '--time', '3:30:00', '--minutes', '5'], 2, '10 to 3000'],
  [['boston', '--time', '3:30:00', '--belt', '15..0'], 2, 'Say the lower first: 0..15'],
  [['boston', '--time', '3:30:00', '--heart-rate', '10'], 2, 'such as 10@4:152'],
  [['boston', '--session', 'repeats', '--pace', '5:00'], 2, 'no course and no goal'],
  [['--session', 'repeats', '--pace', '5:00', '--minutes', '130'], 2, '10 to 120'],
  [['--time', '3:30:00'], 2, 'Which course?'],
])('L12 legwork hills %j is not understood, and says what would be', async (argv, exit, why) => {
  const { code, stderr, stdout } = await newPerson().legwork('hills', ...argv);
  expect([code, stdout]).toEqual([exit, '']);
  expect(stderr.replace(/\s+/g, ' ')).toContain(why);
});

test('L50 a file that is no course is refused, with what to do', async () => {
  const person = newPerson();
  const path = join(person.folder, 'notes.gpx');
  writeFileSync(path, 'hello');
  const { code, stderr } = await person.legwork('hills', path, '--time', '1:00:00');
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('Export the course as GPX, TCX or FIT, with elevations.'),
  ]);
});

test('L50 with a red flag there is no programme', async () => {
  const person = newPerson();
  await person.legwork('profile', 'screen', '--answers', 'y,n,y,n,n,n,n');
  const { code, stderr } = await person.legwork('hills', 'boston', '--time', '3:30:00');
  expect([code, stderr]).toEqual([1, expect.stringContaining('clinician')]);
});

test('L54 sessions go out as FIT activities, one file each, into a new folder', async () => {
  const person = newPerson();
  await person.legwork('log', 'leg-press', '80', '13', '--at', '2026-11-20T18:00');
  await person.legwork('log', 'leg-press', '80', '12', '--at', '2026-11-23T18:00');
  const out = join(person.folder, 'sessions');
  const { code, stdout } = await person.legwork('export', '--format', 'fit', '--out', out);
  expect([code, stdout]).toEqual([0, `Wrote 2 sessions to ${out}.\n`]);
  const { messages } = new Decoder(Stream.fromByteArray(readFileSync(join(out, '2026-11-23.fit')))).read();
  expect(messages.setMesgs?.[0]).toMatchObject({ repetitions: 12, weight: 80, categorySubtype: [0] });
  expect((await person.legwork('export', '--format', 'fit', '--out', out)).code).toBe(1);
  const one = join(person.folder, 'one');
  expect((await person.legwork('export', '--format', 'fit', '--out', one, '--on', '2026-11-20')).code).toBe(0);
  expect(existsSync(join(one, '2026-11-20.fit'))).toBe(true);
  expect((await person.legwork('export', '--format', 'fit')).stderr).toContain('--out sessions');
});

test('L54 today’s workout goes to the watch', async () => {
  const person = newPerson();
  const fit = join(person.folder, 'legs.fit');
  const { code } = await person.legwork('today', '--minutes', '45', '--fit', fit);
  expect(code).toBe(0);
  const { messages } = new Decoder(Stream.fromByteArray(readFileSync(fit))).read();
  expect(messages.workoutMesgs?.[0]).toMatchObject({ subSport: 'strengthTraining', wktName: 'Legs 2026-11-23' });
  expect(messages.workoutStepMesgs?.some(({ durationType }) => durationType === 'reps')).toBe(true);
});

/** Half an hour at 10.8 km/h. */
const flatRun = `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-11-18T17:00:00Z</Id>
<Lap StartTime="2026-11-18T17:00:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5400</DistanceMeters></Lap>
</Activity></Activities></TrainingCenterDatabase>`;

const stepsIn = (path: string) =>
  new Decoder(Stream.fromByteArray(readFileSync(path))).read().messages.workoutStepMesgs ?? [];

test('L54 the hills after it go to the watch too, with the settings of the belt once it is known how fast the runner is', async () => {
  const person = newPerson();
  const unknown = join(person.folder, 'unknown.fit');
  const first = await person.legwork('today', '--hills', '15', '--fit', unknown);
  expect(first.stderr).toContain('legwork hills --session hilly --minutes 15 --pace 5:00');
  expect(stepsIn(unknown).at(-1)).toMatchObject({ wktStepName: 'Hills: hilly run', durationTime: 900 });

  const run = join(person.folder, 'run.tcx');
  writeFileSync(run, flatRun);
  await person.legwork('import', run);
  const known = join(person.folder, 'known.fit');
  const second = await person.legwork('today', '--hills', '15', '--fit', known);
  expect(second.stderr).not.toContain('--pace');
  const belt = stepsIn(known).filter(({ wktStepName }) => / km\/h @ /.test(wktStepName ?? ''));
  expect([belt[0]?.intensity, belt.at(-1)?.intensity]).toEqual(['warmup', 'cooldown']);
  const seconds = belt.reduce((sum, { durationTime }) => sum + Number(durationTime), 0);
  expect(Math.abs(seconds - 900)).toBeLessThan(60);
});
