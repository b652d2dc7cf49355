import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFile } from '../testing/fit-file.ts';
import { gpx, gzip, mustReadRuns, readRuns, treadmillTcx, whyRefused } from '../testing/run-files.ts';

const steps = { start: '2026-07-20T17:00:00Z', points: 601, everySeconds: 3, metresPerSecond: 3 };

const trackAt = (metresPerSecond: number, name: string) =>
  mustReadRuns(gpx({ ...steps, metresPerSecond }, '', name), 'a.gpx');

describe('a GPX track', () => {
  test('I31 is a run: distance along the earth, time, heart rate whatever the prefix, in the athlete’s zone', async () => {
    const { runs, app } = await mustReadRuns(gpx(steps), 'run.gpx');
    expect(app).toBe('GPX');
    const body = runs[0]?.body;
    expect(body).toMatchObject({
      startedAt: '2026-07-20T19:00:00',
      utcOffsetMinutes: 120,
      seconds: 1800,
      meanHeartRate: 150,
      name: 'Morning Run',
      detail: 'track',
    });
    expect(body?.distanceMetres).toBeCloseTo(5400, -1);
  });

  test('I36 without a zone stays in UTC and says so', async () => {
    const read = await mustReadRuns(gpx(steps), 'run.gpx', {});
    expect(read.timesAreUtc).toBe(true);
    expect(read.runs[0]?.body.startedAt).toBe('2026-07-20T17:00:00');
  });

  test.each(['9', 'run', 'Trail_Running', 'løb', 'course à pied', 'ランニング', 'Laufen'])(
    'I34 of type “%s” is a run',
    async (type) => {
      expect((await mustReadRuns(gpx(steps, type, 'x'), 'run.gpx')).runs).toHaveLength(1);
    },
  );

  test('I34 without a sport is a run by its name, else by its speed', async () => {
    expect((await trackAt(3, 'Track 1')).runs).toHaveLength(1);
    expect((await trackAt(1.2, 'Morning Run')).runs).toHaveLength(1);
    for (const speed of [1.2, 8])
      expect((await trackAt(speed, 'Track 1')).others[0]?.sport).toContain('speed of a walk');
  });

  test('I35 with a pause counts the pause as elapsed, not as time on the move', async () => {
    const first = gpx({ ...steps, points: 201 });
    const resumed = gpx({ ...steps, start: '2026-07-20T17:20:00Z', points: 201, fromMetres: 1800 });
    const both = first.replace('</trkseg></trk></gpx>', resumed.slice(resumed.indexOf('<trkpt')));
    const { runs } = await mustReadRuns(both, 'run.gpx');
    expect(runs[0]?.body).toMatchObject({ seconds: 1200, elapsedSeconds: 1800 });
  });

  test('I35 whose clock jumps back or by a day loses neither the run nor its time', async () => {
    for (const start of ['2026-07-21T18:00:00Z', '2026-07-20T09:00:00Z']) {
      const later = gpx({ ...steps, start, points: 101 });
      const both = gpx(steps).replace('</trkseg></trk></gpx>', later.slice(later.indexOf('<trkpt')));
      const { runs, problems } = await mustReadRuns(both, 'run.gpx');
      expect(runs.map(({ body }) => body.seconds)).toEqual([2100]);
      expect(runs[0]?.body.startedAt).toBe('2026-07-20T19:00:00');
      expect(problems[0]?.message).toContain('clock jumps');
    }
  });

  test.each([
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['2027-05-01T00:00:00Z', '2027-05-01'],
  ])('I35 of %s has the date of a wrong clock', async (start, day) => {
    expect(await whyRefused(gpx({ ...steps, start }), 'run.gpx')).toContain(day);
  });

  test('I35 at the speed of a car is no run, whatever it is called', async () => {
    expect(await whyRefused(gpx({ ...steps, metresPerSecond: 11 }), 'run.gpx')).toContain('40 km/h');
  });

  test('I33 without times is a course', async () => {
    expect(await whyRefused(gpx(steps).replace(/<time>[^<]*<\/time>/g, ''), 'race.gpx')).toContain('a course');
  });

  test('I32 that breaks off is read up to there, and says so', async () => {
    const whole = gpx(steps);
    const { runs, problems } = await mustReadRuns(whole.slice(0, whole.length / 2), 'cut.gpx');
    expect(runs[0]?.body.seconds).toBeGreaterThan(850);
    expect(problems[0]?.message).toMatch(/damaged \(line \d+: .+\)\. What could be read was\./);
  });

  test('I32 in UTF-16 or windows-1252 is read as well', async () => {
    const text = gpx(steps, 'running', 'Läufe').replace('UTF-8', 'windows-1252');
    const latin = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect((await mustReadRuns(latin, 'a.gpx')).runs[0]?.body.name).toBe('Läufe');
    const wide = Uint8Array.from(
      `\uFEFF${text}`.split('').flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    );
    expect((await mustReadRuns(wide, 'a.gpx')).runs[0]?.body.name).toBe('Läufe');
  });

  test('I41 with entities that multiply expands none of them', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('');
    const bomb = gpx(steps, 'running', '&l9;').replace(
      '?>',
      `?><!DOCTYPE gpx [<!ENTITY l0 "${'ha'.repeat(100)}">${laughs}]>`,
    );
    const { runs } = await mustReadRuns(bomb, 'bomb.gpx');
    expect(runs[0]?.body.name?.length ?? 0).toBeLessThan(20);
  });

  test('I32 never makes the reader throw or hang, whatever is changed in it', async () => {
    const text = gpx({ ...steps, points: 5 });
    const piece = fc.constantFrom('<', '>', '&', '"', '</gpx>', '<trk>', '<!--', ']]>', '\u0000', '\uFFFD', '<?');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(text.length), piece), { maxLength: 6 }), async (changes) => {
        const broken = changes.reduce((sofar, [at, what]) => sofar.slice(0, at) + what + sofar.slice(at + 1), text);
        expect(['runs', 'refused']).toContain((await readRuns(broken, 'x.gpx')).kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a TCX recording', () => {
  test('I37 without places is a run on the belt, with what the laps say', async () => {
    const { runs, app } = await mustReadRuns(treadmillTcx(steps), 'belt.tcx');
    expect(app).toBe('TCX');
    expect(runs[0]?.body).toMatchObject({
      seconds: 1800,
      distanceMetres: 5400,
      meanHeartRate: 151,
      maxHeartRate: 171,
      ground: 'treadmill',
    });
  });

  test('I31 packed with gzip is the same', async () => {
    const packed = await gzip(treadmillTcx(steps));
    const { runs } = await mustReadRuns(packed, 'belt.tcx.gz');
    expect(runs).toEqual((await mustReadRuns(treadmillTcx(steps), 'belt.tcx')).runs);
  });

  test('I32 packed and cut off gives what comes before the cut', async () => {
    const packed = await gzip(fitFile({ start: steps.start, seconds: 3600, metres: 9000 }));
    const { runs, problems } = await mustReadRuns(packed.slice(0, packed.length * 0.7), 'run.fit.gz');
    expect(runs).toHaveLength(1);
    expect(problems.map(({ message }) => message).join(' ')).toContain('breaks off');
  });

  test('I41 packed as a bomb is stopped', async () => {
    const bomb = await gzip(new Uint8Array(200 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await whyRefused(bomb, 'run.fit.gz')).toContain('too large');
  });
});

describe('what is something else', () => {
  test.each([
    ['run.gpx', '<!DOCTYPE html><html><title>Sign in</title></html>', 'web page'],
    ['run.tcx', '<html><body>404</body></html>', 'web page'],
    ['run.gpx', '<?xml version="1.0"?><kml><Document/></kml>', 'XML of another kind (kml)'],
    ['run.gpx', '<?xml version="1.0"?><gpx><rte><rtept lat="1" lon="2"/></rte></gpx>', 'a route'],
    ['run.fit', 'not a fit file at all', 'neither FIT nor GPX nor TCX'],
    ['run.gpx', `<!DOCTYPE ${'[]'.repeat(4000)}`, 'neither FIT nor GPX nor TCX'],
    ['run.gpx', '<!-- saved --><!DOCTYPE html><p>', 'web page'],
  ])('I33 %s of “%s” is refused as what it is', async (name, text, words) => {
    expect(await whyRefused(text, name)).toContain(words);
  });
});
