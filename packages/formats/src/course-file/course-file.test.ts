import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Course, treadmillProgram, usualCost } from '@legwork/engine/hills';
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, test } from 'vitest';
import { gpx } from '../testing/run-files.ts';
import { sharedFile } from '../testing/shared-data.ts';
import { type CourseFileResult, readCourseFile } from './index.ts';

/** One degree of latitude in metres. */
const degree = 111_195;
const heights = Array.from({ length: 101 }, (_, index) => 100 + index);

const track = (points: readonly (number | null)[], tag = 'trkpt'): string =>
  points
    .map((ele, index) => {
      const inside = ele === null ? '' : `<ele>${ele}</ele>`;
      return `<${tag} lat="${50 + (index * 20) / degree}" lon="8.5">${inside}</${tag}>`;
    })
    .join('');
const gpxOf = (inner: string): string =>
  `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`;

const read = (content: BlobPart, name: string): Promise<CourseFileResult> => readCourseFile(new Blob([content]), name);
const courseIn = (result: CourseFileResult) => {
  if (result.kind === 'refused') throw new TypeError(result.message);
  return result.course;
};
const field = (number: number, baseType: FitBaseType, size: number, value: number) => ({
  number,
  baseType,
  size,
  value,
});

const whyRefused = (result: CourseFileResult): string => (result.kind === 'refused' ? result.message : 'it was read');

describe('a course file', () => {
  test('I84 a GPX track is its way and its heights, with or without times', async () => {
    const planned = await read(gpxOf(`<trk><name>Hill</name><trkseg>${track(heights)}</trkseg></trk>`), 'hill.gpx');
    const course = courseIn(planned);
    expect(course.name).toBe('Hill');
    expect(course.points).toHaveLength(101);
    expect(course.points.at(-1)?.metres).toBeCloseTo(2000, 0);
    expect(course.points.at(-1)?.elevationMetres).toBe(200);
    const recorded = gpx({ start: '2026-11-20T17:00:00Z', points: 100, everySeconds: 10, metresPerSecond: 3 });
    expect(courseIn(await read(recorded, 'run.gpx')).points.at(-1)?.metres).toBeCloseTo(2970, 0);
  });

  test('I84 a GPX route is one too, and a track beside it comes first', async () => {
    const route = `<rte><name>Route</name>${track(heights, 'rtept')}</rte>`;
    expect(courseIn(await read(gpxOf(route), 'r.gpx')).name).toBe('Route');
    const both = gpxOf(`${route}<trk><name>Track</name><trkseg>${track(heights.slice(0, 30))}</trkseg></trk>`);
    expect(courseIn(await read(both, 'r.gpx')).name).toBe('Track');
  });

  test('I84 a TCX course counts its own distance', async () => {
    const points = heights
      .map(
        (height, index) =>
          `<Trackpoint><Position><LatitudeDegrees>${50 + index / 1000}</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position><AltitudeMeters>${height}</AltitudeMeters><DistanceMeters>${index * 25}</DistanceMeters></Trackpoint>`,
      )
      .join('');
    const text = `<?xml version="1.0"?><TrainingCenterDatabase><Courses><Course><Name>Loop</Name><Track>${points}</Track></Course></Courses></TrainingCenterDatabase>`;
    const course = courseIn(await read(text, 'loop.tcx'));
    expect(course.name).toBe('Loop');
    expect(course.points.at(-1)).toEqual({ metres: 2500, elevationMetres: 200 });
  });

  test('I84 a FIT course has its name, its places and its heights', async () => {
    const fit = new FitEncoder();
    fit.writeMessage(0, [field(0, FitBaseType.Enum, 1, 6)]);
    const name = FitEncoder.string('Alp');
    fit.writeMessage(31, [{ number: 5, baseType: FitBaseType.String, size: name.length, value: name }]);
    for (const [index, height] of heights.entries())
      fit.writeMessage(20, [
        field(0, FitBaseType.Sint32, 4, Math.round(((50 + (index * 20) / degree) * 2 ** 31) / 180)),
        field(1, FitBaseType.Sint32, 4, Math.round((8 * 2 ** 31) / 180)),
        field(2, FitBaseType.Uint16, 2, (height + 500) * 5),
      ]);
    const course = courseIn(await read(new Uint8Array(fit.close()), 'alp.fit'));
    expect(course.name).toBe('Alp');
    expect(course.points.at(-1)?.metres).toBeCloseTo(2000, 0);
    expect(course.points.at(-1)?.elevationMetres).toBe(200);
  });

  test('I84 the longest of several is taken, and that is said', async () => {
    const two = gpxOf(
      `<trk><trkseg>${track(heights.slice(0, 30))}</trkseg></trk><trk><name>Long</name><trkseg>${track(heights)}</trkseg></trk>`,
    );
    const result = await read(two, 'two.gpx');
    expect(courseIn(result).name).toBe('Long');
    expect(result.kind === 'course' && result.remarks).toEqual(['The file holds 2 courses; this is the longest.']);
  });

  test('I84 heights that are missing here and there are passed over, places that come twice count once', async () => {
    const gaps = heights.map((height, index) => (index % 5 === 2 ? null : height));
    const course = courseIn(
      await read(gpxOf(`<trk><trkseg>${track(gaps)}${track(gaps.slice(-1))}</trkseg></trk>`), 'g.gpx'),
    );
    expect(course.points.length).toBeLessThan(heights.length);
    expect(course.name).toBe('g');
  });

  test('I84 a packed file is unpacked', async () => {
    const text = gpxOf(`<trk><trkseg>${track(heights)}</trkseg></trk>`);
    const packed = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));
    expect(courseIn(await readCourseFile(await packed.blob(), 'hill.gpx.gz')).name).toBe('hill');
  });

  test.each([
    ['without heights', gpxOf(`<trk><trkseg>${track(heights.map(() => null))}</trkseg></trk>`), 'no elevations'],
    ['of one place', gpxOf(`<trk><trkseg>${track([1])}</trkseg></trk>`), 'holds no course'],
    ['of a few metres', gpxOf(`<trk><trkseg>${track([1, 2, 3])}</trkseg></trk>`), 'only 40 m'],
    ['that is empty', '', 'empty'],
    ['that is a web page', '<!doctype html><html></html>', 'web page'],
    ['that is something else', 'hello', 'neither GPX'],
  ])('I85 a file %s is refused as what it is, with what to do', async (_, content, why) => {
    const result = await read(content, 'x.gpx');
    expect(whyRefused(result)).toContain(why);
    expect(result.kind === 'refused' && result.whatToDo).toMatch(/\.$/);
  });

  test('I85 a file that was cut off is read to the cut, and says so', async () => {
    const whole = gpxOf(`<trk><trkseg>${track(heights)}</trkseg></trk>`);
    const result = await read(whole.slice(0, whole.length / 2), 'cut.gpx');
    expect(courseIn(result).points.length).toBeGreaterThan(40);
    expect(result.kind === 'course' && result.remarks[0]).toContain('damaged');
  });
});

const races = sharedFile('data/device-files/gpx-races/');
const files = existsSync(races) ? readdirSync(races) : [];
const belt = { speedKmh: { min: 0.8, max: 20, step: 0.1 }, gradePercent: { min: 0, max: 15, step: 0.5 } };

const load = (name: string): Promise<CourseFileResult> =>
  readCourseFile(new Blob([readFileSync(new URL(name, races))]), name);
const climb = async (name: string): Promise<number> => climbMetresOf(courseIn(await load(name)));

function climbMetresOf(course: Course): number {
  const { from } = treadmillProgram(course, { cost: usualCost, hourKmh: 12 }, belt, {});
  return from.kind === 'course' ? from.course.climbMetres : Number.NaN;
}

describe.skipIf(files.length === 0)('the courses of real races (skipped: they are not there)', () => {
  test.each(files.filter((name) => !name.includes('no-elevation')))('I86 %s is equal work on a belt', async (name) => {
    const course = courseIn(await load(name));
    const metres = course.points.at(-1)?.metres ?? 0;
    const runner = { cost: usualCost, hourKmh: 13 };
    for (const minutes of [30, 60, 10_000]) {
      const program = treadmillProgram(course, runner, belt, { goalSeconds: (metres / 1000) * 400, minutes });
      expect(Math.abs(program.energyErrorPercent)).toBeLessThan(2);
    }
  });

  test('I86 Boston and Athens climb, Berlin and Chicago do not', async () => {
    expect(await climb('boston_marathon.gpx')).toBeGreaterThan(100);
    expect(await climb('athens_marathon.gpx')).toBeGreaterThan(250);
    expect(await climb('berlin_marathon.gpx')).toBeLessThan(40);
    expect(await climb('chicago_marathon.gpx')).toBeLessThan(20);
  });

  // 3 m of hysteresis alone make 444 m of its noise.
  test.skipIf(!files.includes('tokyo_marathon.gpx'))('I86 Tokyo is flat', async () => {
    expect(await climb('tokyo_marathon.gpx')).toBeLessThan(100);
  });
});
