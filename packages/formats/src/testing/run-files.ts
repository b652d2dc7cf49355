/** Run files for tests, in the shapes in which apps export them. */
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import type { RunChoices, RunFileResult, RunsRead } from '../run-file/index.ts';
import { readRunFile } from '../run-file/index.ts';

export interface Steps {
  /** ISO instant of the first point. */
  readonly start: string;
  readonly points: number;
  /** Seconds from one point to the next. */
  readonly everySeconds: number;
  readonly metresPerSecond: number;
  /** How far the first point is from where all examples begin. */
  readonly fromMetres?: number;
}

/** One degree of latitude in metres. */
const degreeMetres = 111_195;

const pointsOf = ({ start, points, everySeconds, metresPerSecond, fromMetres = 0 }: Steps) =>
  Array.from({ length: points }, (_, index) => ({
    time: new Date(Date.parse(start) + index * everySeconds * 1000).toISOString(),
    latitude: 50 + (fromMetres + index * everySeconds * metresPerSecond) / degreeMetres,
    metres: index * everySeconds * metresPerSecond,
  }));

/** A GPX of a run straight to the north; `type` as the app names the sport. */
export const gpx = (steps: Steps, type = 'running', name = 'Morning Run'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="StravaGPX" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<trk><name>${name}</name>${type === '' ? '' : `<type>${type}</type>`}<trkseg>
${pointsOf(steps)
  .map(
    ({ time, latitude }) =>
      `<trkpt lat="${latitude}" lon="8.5"><ele>100</ele><time>${time}</time><extensions><ns3:TrackPointExtension><ns3:hr>150</ns3:hr></ns3:TrackPointExtension></extensions></trkpt>`,
  )
  .join('\n')}
</trkseg></trk></gpx>`;

/** A TCX of one lap without satellites, as a watch on a belt records it. */
export function treadmillTcx(steps: Steps): string {
  const points = pointsOf(steps);
  const seconds = (steps.points - 1) * steps.everySeconds;
  return `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
<Activities><Activity Sport="Running"><Id>${steps.start}</Id><Lap StartTime="${steps.start}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds>
<DistanceMeters>${seconds * steps.metresPerSecond}</DistanceMeters><AverageHeartRateBpm><Value>151</Value></AverageHeartRateBpm>
<MaximumHeartRateBpm><Value>171</Value></MaximumHeartRateBpm><Track>
${points.map(({ time, metres }) => `<Trackpoint><Time>${time}</Time><DistanceMeters>${metres}</DistanceMeters></Trackpoint>`).join('\n')}
</Track></Lap></Activity></Activities></TrainingCenterDatabase>`;
}

/** A ZIP archive of files by their paths; with a password it is locked. */
export async function zip(
  files: Readonly<Record<string, string | Uint8Array | Blob>>,
  password?: string,
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    ...(password === undefined ? {} : { password }),
  });
  for (const [path, content] of Object.entries(files)) {
    await writer.add(path, new BlobReader(blobOf(content)));
  }
  return writer.close();
}

/** Pours one file into an archive, for what is too large to hold. */
export async function pourZip(into: WritableStream, path: string, content: ReadableStream<Uint8Array>): Promise<void> {
  const writer = new ZipWriter(into, { useWebWorkers: false });
  await writer.add(path, content);
  await writer.close();
}

/** The bytes, packed with gzip. */
export const gzip = (content: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Response(blobOf(content).stream().pipeThrough(new CompressionStream('gzip'))).bytes();

const blobOf = (content: string | Uint8Array | Blob): Blob =>
  content instanceof Blob ? content : new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);

/** Reads content as a file of that name, on a day after all examples, in Berlin unless another zone is chosen. */
export const readRuns = (
  content: string | Uint8Array | Blob,
  fileName: string,
  choices: RunChoices = { timeZone: 'Europe/Berlin' },
): Promise<RunFileResult> =>
  readRunFile({
    blob: blobOf(content),
    fileName,
    choices,
    today: '2026-11-23',
  });

/** The same for a file that must be read. */
export async function mustReadRuns(...parts: Parameters<typeof readRuns>): Promise<RunsRead> {
  const result = await readRuns(...parts);
  if (result.kind !== 'runs') throw new Error(`expected runs: ${JSON.stringify(result)}`);
  return result;
}

/** Why a file was refused. */
export async function whyRefused(...parts: Parameters<typeof readRuns>): Promise<string> {
  const result = await readRuns(...parts);
  if (result.kind !== 'refused') throw new Error(`expected a refusal: ${JSON.stringify(result)}`);
  return result.problem.message;
}
