import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, parseJournal } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import { newPerson } from '../test/run.ts';

const points = (seconds: number): string =>
  Array.from({ length: seconds / 10 + 1 }, (_, index) => {
    const time = new Date(Date.UTC(2026, 10, 20, 17, 0, index * 10)).toISOString();
    return `<trkpt lat="${50 + (index * 30) / 111_195}" lon="8"><time>${time}</time></trkpt>`;
  }).join('\n');
const gpx = (type: string): string => `<gpx><trk><type>${type}</type><trkseg>${points(1800)}</trkseg></trk></gpx>`;
/** The same run on a belt of the same watch, as TCX. */
const tcx = `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-11-20T17:00:05Z</Id>
<Lap StartTime="2026-11-20T17:00:05Z"><TotalTimeSeconds>1795</TotalTimeSeconds><DistanceMeters>5390</DistanceMeters>
<AverageHeartRateBpm><Value>151</Value></AverageHeartRateBpm></Lap></Activity></Activities></TrainingCenterDatabase>`;
const garmin = `Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR
Running,2026-11-18 18:00:00,false,Evening,3.1,300,00:30:00,150,170
`;
const log = `title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
Legs,"10 Nov 2026, 18:00","10 Nov 2026, 19:00",,Leg Extension (Machine),,,0,normal,40,13,,,8
`;

function runner() {
  const person = newPerson();
  const file = (name: string, content: string): string => {
    const path = join(person.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const athlete = () => fold(parseJournal(readFileSync(person.journal, 'utf8')).events);
  return { ...person, file, athlete };
}

test('L34 a run and a log come in together', async () => {
  const person = runner();
  const { code, stdout } = await person.legwork(
    'import',
    person.file('run.gpx', gpx('running')),
    person.file('h.csv', log),
  );
  expect(code).toBe(0);
  expect(stdout).toContain('run.gpx (GPX)\n  On 2026-11-20\n  Added 1 run');
  expect(stdout).toContain('Added 1 set');
  expect(person.athlete().runs).toMatchObject([{ startedAt: '2026-11-20T18:00:00', seconds: 1800 }]);
});

test('L34 the same run from two sources counts once; again it adds nothing', async () => {
  const person = runner();
  const files = [person.file('run.gpx', gpx('running')), person.file('run.tcx', tcx)];
  const { stdout } = await person.legwork('import', ...files);
  expect(stdout).toContain('Of these, 1 run is told by another source too');
  expect(person.athlete().runs.map(({ sources }) => sources.length)).toEqual([2]);
  expect((await person.legwork('import', ...files)).stdout).toContain('Added no runs, 1 already there');
});

test('L34 a folder gives the runs of all folders in it, and leaves out what is no run', async () => {
  const person = runner();
  mkdirSync(join(person.folder, 'watch/old'), { recursive: true });
  person.file('watch/run.gpx', gpx('running'));
  person.file('watch/old/ride.gpx', gpx('cycling'));
  person.file('watch/old/photo.jpg', 'x');
  const { code, stdout } = await person.legwork('import', join(person.folder, 'watch'), '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('Would add 1 run');
  expect(stdout).toContain('no runs: cycling (1)');
  expect((await person.legwork('import', person.file('watch/old/ride.gpx', gpx('cycling')))).code).toBe(0);
});

test('L34 a list without a unit of distance asks for it', async () => {
  const person = runner();
  const list = person.file('Activities.csv', garmin);
  const asked = await person.legwork('import', list);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('row 2 is a run of 3.1 in 00:30:00, km or miles?');
  expect(asked.stderr).toContain('--distance-unit km or --distance-unit mi');
  await person.legwork('import', list, '--distance-unit', 'mi');
  expect(person.athlete().runs[0]?.distanceMetres).toBe(4989);
});

test.each([
  ['page.gpx', '<!doctype html><title>Log in</title>', 'web page'],
  ['empty.fit', '', 'empty'],
  ['export.zip', 'PK\u0003\u0004cut', 'damaged'],
  ['course.gpx', '<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>', 'a route'],
])('L34 %s is refused as what it is, and nothing comes in', async (name, content, words) => {
  const person = runner();
  const { code, stderr } = await person.legwork('import', person.file(name, content));
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${name}: .*${words}.* Expected .+\\. .+\nNothing was imported\\.\n$`));
});

test('L35 undo takes the runs back', async () => {
  const person = runner();
  await person.legwork('import', person.file('h.csv', log));
  const before = readFileSync(person.journal);
  await person.legwork('import', person.file('run.gpx', gpx('running')));
  expect((await person.legwork('undo')).stdout).toContain('Took back the import of run.gpx: 1 run.');
  expect(readFileSync(person.journal).equals(before)).toBe(true);
});

test('L19 the runs are exported as a table', async () => {
  const person = runner();
  await person.legwork('import', person.file('run.gpx', gpx('running')));
  const out = join(person.folder, 'runs.csv');
  expect((await person.legwork('export', '--format', 'runs', '--out', out)).stdout).toContain('Wrote 1 run to');
  expect(readFileSync(out, 'utf8').split('\r\n')[1]).toMatch(/^2026-11-20T18:00:00,60,,,,1800,/);
});

test('L36 progress shows the running of the week', async () => {
  const person = runner();
  expect((await person.legwork('progress')).stdout).not.toContain('Running');
  await person.legwork('import', person.file('run.gpx', gpx('running')));
  expect((await person.legwork('progress')).stdout).toContain(
    '1 run, 5.4 km, 30 min; the longest of 30 days is 5.4 km',
  );
});
