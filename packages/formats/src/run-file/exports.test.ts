import { describe, expect, test } from 'vitest';
import { fitFile } from '../testing/fit-file.ts';
import { gpx, gzip, mustReadRuns, readRuns, whyRefused, zip } from '../testing/run-files.ts';
import { stravaList } from '../testing/strava-list.ts';

const evening = { start: '2026-11-20T17:00:00Z', seconds: 1800, metres: 5400 };

const stravaExport = async (language: 'en' | 'de', dates: readonly [string, string, string]) =>
  zip({
    'activities.csv': stravaList(language, [
      [dates[0], 'Club night', language === 'en' ? 'Run' : 'Lauf', 'activities/1.fit.gz', 1800, 5400],
      [dates[1], 'Easy by hand', language === 'en' ? 'Run' : 'Lauf', '', 2400, 7000],
      [dates[2], 'To work', language === 'en' ? 'Ride' : 'Radfahrt', 'activities/3.gpx', 900, 5000],
    ]),
    'activities/1.fit.gz': await gzip(fitFile({ ...evening, subSport: 1 })),
    'activities/3.gpx': gpx({ start: '2026-11-18T07:00:00Z', points: 300, everySeconds: 3, metresPerSecond: 5 }, '1'),
    'profile.csv': 'a,b\n1,2\n',
  });

/** A run of the watch that the list has as some sport. */
const listedAs = (type: string): Promise<Blob> =>
  zip({
    'activities.csv': stravaList('en', [['Nov 20, 2026, 5:00:00 PM', 'x', type, 'activities/1.fit', 1800, 5400]]),
    'activities/1.fit': fitFile(evening),
  });

describe('Strava’s export', () => {
  test.each([
    ['en', ['Nov 20, 2026, 5:00:00 PM', 'Nov 19, 2026, 6:30:00 AM', 'Nov 18, 2026, 7:00:00 AM']],
    ['de', ['20.11.2026, 17:00:00', '19.11.2026, 06:30:00', '18.11.2026, 07:00:00']],
  ] as const)(
    'I38 in %s: the recording has its name, the run by hand comes from the list, the ride is left out',
    async (language, dates) => {
      const { app, runs, others, problems } = await mustReadRuns(await stravaExport(language, dates), 'export_1.zip');
      expect(app).toBe('Strava');
      expect(problems).toEqual([]);
      expect(runs.map(({ body }) => body)).toMatchObject([
        {
          startedAt: '2026-11-19T07:30:00',
          seconds: 2400,
          elapsedSeconds: 2460,
          distanceMetres: 7000,
          name: 'Easy by hand',
          kind: 'easy',
          detail: 'summary',
          source: 'Strava',
        },
        {
          startedAt: '2026-11-20T18:00:00',
          seconds: 1800,
          distanceMetres: 5400,
          name: 'Club night',
          ground: 'treadmill',
          detail: 'recording',
          source: 'Garmin FIT',
        },
      ]);
      expect(others).toEqual([{ sport: language === 'en' ? 'Ride' : 'Radfahrt', count: 1 }]);
    },
  );

  test('I38 a recording that cannot be read is said, and its run comes from the list', async () => {
    const list = stravaList('en', [['Nov 20, 2026, 5:00:00 PM', 'Lost', 'Run', 'activities/1.fit', 1800, 5400]]);
    const archive = await zip({ 'activities.csv': list, 'activities/1.fit': 'nothing of use' });
    const { runs, problems } = await mustReadRuns(archive, 'export_1.zip');
    expect(runs.map(({ body }) => [body.source, body.seconds])).toEqual([['Strava', 1800]]);
    expect(problems).toEqual([{ file: 'activities/1.fit', message: 'The file is neither FIT nor GPX nor TCX.' }]);
  });

  test('I38 a walk that the watch took for a run is a walk; a sport in unknown words takes no run away', async () => {
    expect((await mustReadRuns(await listedAs('Walk'), 'export_1.zip')).others).toEqual([{ sport: 'Walk', count: 1 }]);
    expect((await mustReadRuns(await listedAs('Mbio'), 'export_1.zip')).runs).toHaveLength(1);
  });

  test('I38 dates that can be read both ways are asked about before any recording is read', async () => {
    const list = stravaList('en', [['5/1/2026, 17:00:00', 'x', 'Run', 'activities/1.fit', 1800, 5400]]);
    const asked = await readRuns(
      await zip({ 'activities.csv': list, 'activities/1.fit': fitFile(evening) }),
      'export.zip',
    );
    expect(asked).toMatchObject({ kind: 'list-question', app: 'Strava', questions: [{ ask: 'date-order' }] });
    const answered = await mustReadRuns(list, 'activities.csv', { dateOrder: 'mdy' });
    expect(answered.runs[0]?.body.startedAt).toBe('2026-05-01T17:00:00');
  });

  test('I38 the list alone is read too', async () => {
    const list = stravaList('de', [['20.11.2026, 17:00:00', 'Lang', 'Lauf', '', 6000, 18_000]]);
    expect((await mustReadRuns(list, 'activities.csv')).runs[0]?.body).toMatchObject({
      seconds: 6000,
      distanceMetres: 18_000,
    });
  });
});

const garminHeader =
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length,Total Ascent';
const garminRow = (distance: string, cadence: string, stride: string, date = '2026-11-20 18:00:00'): string =>
  `Running,${date},false,Evening Run,"${distance}","1,120",00:30:00,151,172,${cadence},${stride},40`;

describe('Garmin Connect’s list', () => {
  test('I39 is in kilometres or miles as steps and stride say', async () => {
    // 160 steps a minute of 1.05 m are 5,040 m in half an hour.
    const metric = await mustReadRuns([garminHeader, garminRow('5.04', '160', '1.05')].join('\n'), 'Activities.csv');
    const miles = await mustReadRuns([garminHeader, garminRow('3.13', '160', '1.05')].join('\n'), 'Activities.csv');
    expect(metric.runs[0]?.body).toMatchObject({
      startedAt: '2026-11-20T18:00:00',
      seconds: 1800,
      distanceMetres: 5040,
      climbMetres: 40,
      meanHeartRate: 151,
    });
    expect(metric.runs[0]?.body.utcOffsetMinutes).toBeUndefined();
    expect(miles.runs[0]?.body.distanceMetres).toBeCloseTo(5037, 0);
    expect(miles.runs[0]?.body.climbMetres).toBe(12);
  });

  test('I39 asks for the unit when nothing tells it, and for the order of day and month', async () => {
    const list = [garminHeader, garminRow('5.04', '--', '--', '5/1/2026 18:00')].join('\n');
    const asked = await readRuns(list, 'Activities.csv');
    expect(asked).toMatchObject({
      kind: 'list-question',
      runs: 1,
      questions: [
        { ask: 'distance-unit', sample: { row: 2, value: '5.04', time: '00:30:00' } },
        { ask: 'date-order', sample: { row: 2, value: '5/1/2026 18:00' } },
      ],
    });
    const answered = await mustReadRuns(list, 'Activities.csv', { distanceUnit: 'mi', dateOrder: 'mdy' });
    expect(answered.runs[0]?.body.startedAt).toBe('2026-05-01T18:00:00');
    expect(answered.runs[0]?.body.distanceMetres).toBeCloseTo(8111.1, 1);
  });

  test('I39 in Danish, with a column for favourites or without', async () => {
    const danish =
      'Aktivitetstype,Dato,Titel,Distance,Kalorier,Tid,Gennemsnitlig puls,Maks. puls,Gennemsnit kadence løb,Training Stress Score®,Gennemsnitlig skridtlængde';
    const list = [danish, 'Løb på løbebånd,2026-11-20 18:00:00,Løb,5.04,300,00:30:00,151,172,160,0,1.05'].join('\n');
    expect((await mustReadRuns(list, 'Activities.csv')).runs[0]?.body).toMatchObject({
      distanceMetres: 5040,
      maxHeartRate: 172,
      ground: 'treadmill',
    });
  });
});

describe('Garmin’s export of everything', () => {
  test('I39 gives summaries, and recordings in the archives within, as the same runs', async () => {
    const summaries = JSON.stringify([
      {
        summarizedActivitiesExport: [
          {
            activityType: 'treadmill_running',
            name: 'Belt',
            startTimeGmt: Date.parse(evening.start),
            startTimeLocal: Date.parse(evening.start) + 3_600_000,
            duration: 1_800_000,
            distance: 540_000,
            avgHr: 150,
          },
          {
            activityType: 'cycling',
            startTimeGmt: Date.parse('2026-11-18T07:00:00Z'),
            duration: 900_000,
            distance: 500_000,
          },
          { activityType: 'running', duration: 'broken' },
        ],
      },
    ]);
    const part = await zip({ 'a_1.fit': fitFile(evening), 'a_2.fit': fitFile(evening, [], 32), 'a_3.txt': 'x' });
    const archive = await zip({
      'DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json': summaries,
      'DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip': part,
    });
    const { runs, others, problems, app } = await mustReadRuns(archive, 'garmin.zip');
    expect(app).toBe('Garmin Connect');
    expect(runs.map(({ body }) => [body.source, body.startedAt, body.distanceMetres])).toEqual([
      ['Garmin Connect', '2026-11-20T18:00:00', 5400],
      ['Garmin FIT', '2026-11-20T18:00:00', 5400],
    ]);
    expect(runs[0]?.body.ground).toBe('treadmill');
    expect(others).toEqual([{ sport: 'cycling', count: 1 }]);
    expect(problems[0]?.message).toBe('1 of 3 summaries could not be read.');
  });
});

const workout = (type: string, inner: string): string =>
  ` <Workout workoutActivityType="HKWorkoutActivityType${type}" duration="30" durationUnit="min" startDate="2026-11-20 18:00:00 +0100" endDate="2026-11-20 18:31:00 +0100">\n${inner}\n </Workout>\n`;
const health = (...workouts: readonly string[]): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n${'<!ELEMENT HealthData (\u000b>\n'.repeat(500)}]>\n<HealthData>\n${' <Record type="HR" value="60"/>\n'.repeat(3000)}${workouts.join(' <Record value="<"/>\n'.repeat(2000))}</HealthData>`;

describe('an Apple Health export', () => {
  const run = workout(
    'Running',
    `<MetadataEntry key="HKIndoorWorkout" value="1"/><MetadataEntry key="HKElevationAscended" value="1234 cm"/>
     <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="3.1" unit="mi"/>
     <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="151.4" maximum="172" unit="count/min"/>`,
  );

  test('I40 gives its runs, whatever the file is called and however broken its DTD', async () => {
    const archive = await zip({
      'apple_health_export/Exportar.xml': health(run, workout('Cycling', '')),
      'apple_health_export/export_cda.xml': '<ClinicalDocument/>'.repeat(5000),
      'apple_health_export/workout-routes/route_1.gpx': gpx({
        start: '2026-11-20T17:00:00Z',
        points: 9,
        everySeconds: 3,
        metresPerSecond: 3,
      }),
    });
    const { runs, others } = await mustReadRuns(archive, 'Export.zip');
    expect(runs.map(({ body }) => body)).toEqual([
      {
        startedAt: '2026-11-20T18:00:00',
        utcOffsetMinutes: 60,
        seconds: 1800,
        elapsedSeconds: 1860,
        distanceMetres: 4989,
        climbMetres: 12,
        meanHeartRate: 151.4,
        maxHeartRate: 172,
        ground: 'treadmill',
        detail: 'summary',
        source: 'Apple Health',
      },
    ]);
    expect(others).toEqual([{ sport: 'cycling', count: 1 }]);
  });

  test('I36 a run abroad is on the clock of its own zone', async () => {
    const abroad = workout('Running', '<MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>');
    const { runs } = await mustReadRuns(health(abroad), 'export.xml');
    expect(runs[0]?.body).toMatchObject({ startedAt: '2026-11-21T02:00:00', utcOffsetMinutes: 540 });
  });
});

describe('other archives', () => {
  test('I31 of FIT, GPX and TCX files give all of their runs', async () => {
    const archive = await zip({
      'a/1.fit': fitFile(evening),
      'b/2.gpx': gpx({ start: '2026-11-18T07:00:00Z', points: 300, everySeconds: 3, metresPerSecond: 3 }),
      'notes.txt': 'x',
    });
    expect((await mustReadRuns(archive, 'runs.zip')).runs).toHaveLength(2);
  });

  test('I33 that are empty, damaged, locked, or something else are refused as such', async () => {
    const whole = await zip({ '1.fit': fitFile(evening) });
    expect(await whyRefused(await zip({}), 'a.zip')).toContain('empty');
    expect(await whyRefused(whole.slice(0, whole.size - 60), 'a.zip')).toContain('damaged');
    expect(await whyRefused(await zip({ '1.fit': fitFile(evening) }, 'secret'), 'a.zip')).toContain('password');
    expect(await whyRefused(await zip({ '[Content_Types].xml': '<Types/>' }), 'log.xlsx')).toContain('spreadsheet');
    expect(await whyRefused(await zip({ 'photo.jpg': 'x' }), 'a.zip')).toContain('holds no runs');
    expect(await whyRefused('PK\u0003\u0004 and nothing of the kind', 'a.zip')).toContain('damaged');
  });

  test('I41 a file that unpacks beyond any activity is left out, and the others are read', async () => {
    const archive = await zip({ 'bomb.gpx': new Uint8Array(130 * 1024 * 1024), 'run.fit': fitFile(evening) });
    expect(archive.size).toBeLessThan(1_000_000);
    const { runs, problems } = await mustReadRuns(archive, 'a.zip');
    expect(runs).toHaveLength(1);
    expect(problems[0]?.file).toBe('bomb.gpx');
    expect(problems[0]?.message).toContain('too large');
  });
});
