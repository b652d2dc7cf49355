import { type Activity, type Content, type RunProblem, unsaid } from '../activity.ts';
import { groundOfName, sportOfName } from '../sport-names.ts';
import { track } from '../track.ts';
import { type Opened, readXml } from '../xml/read-xml.ts';
import { instantIn, numberIn } from '../xml/values.ts';

/** A track that begins this long after the one before is another activity; else it is the same after a pause (our choice). */
const anotherActivityMs = 4 * 3_600_000;

/** One activity of the file while its points come in. */
interface Trail {
  readonly sum: ReturnType<typeof track>;
  type: string;
  name: string;
  lastMs: number | null;
}

/** Reads the tracks of a GPX file. Routes and way points are plans, not runs. */
export async function readGpx(blob: Blob, file: string): Promise<Content> {
  const trails = trailReader();
  const fault = await readXml(blob, trails);
  const activities = trails.all.flatMap(activityOf);
  return { app: 'GPX', activities, sets: [], problems: problemsOf(trails, activities, fault, file) };
}

function trailReader() {
  const all: Trail[] = [];
  const within: string[] = [];
  let opensTrack = false;
  let place: { readonly latitude: number | null; readonly longitude: number | null } | null = null;
  let values = new Map<string, string>();
  let header = { type: '', name: '' };
  const found = { all, hasRoute: false };

  const trailFor = (ms: number | null): Trail => {
    const last = all.at(-1);
    const isFar = ms !== null && last !== undefined && Math.abs(ms - (last.lastMs ?? ms)) > anotherActivityMs;
    if (last !== undefined && !(opensTrack && isFar)) return last;
    const begun = { sum: track(), type: '', name: '', lastMs: null };
    all.push(begun);
    return begun;
  };

  const addPoint = (at: NonNullable<typeof place>): void => {
    const ms = instantIn(values.get('time') ?? null);
    const trail = trailFor(ms);
    opensTrack = false;
    trail.type ||= header.type;
    trail.name ||= header.name;
    trail.lastMs = ms ?? trail.lastMs;
    const altitudeMetres = numberIn(values.get('ele') ?? null);
    const heartRate = numberIn(values.get('hr') ?? values.get('heartrate') ?? null);
    trail.sum.add({ ...at, ms, distanceMetres: null, altitudeMetres, heartRate });
  };

  return Object.assign(found, {
    open({ name, attribute }: Opened): void {
      within.push(name);
      found.hasRoute ||= name === 'rte';
      if (name === 'trk') {
        opensTrack = true;
        header = { type: '', name: '' };
      } else if (name === 'trkpt') {
        place = { latitude: numberIn(attribute('lat')), longitude: numberIn(attribute('lon')) };
        values = new Map();
      }
    },
    close(name: string, text: string): void {
      within.pop();
      if (place !== null && name !== 'trkpt') values.set(name, text);
      else if (place !== null) {
        addPoint(place);
        place = null;
      } else if (within.at(-1) === 'trk' && name === 'type') header.type = text;
      else if (within.at(-1) === 'trk' && name === 'name') header.name = text;
    },
  });
}

function activityOf({ sum, type, name }: Trail): readonly Activity[] {
  const { startMs, seconds, elapsedSeconds, distanceMetres, climbMetres, descentMetres, ...heart } = sum.summary();
  if (startMs === null || seconds === 0) return [];
  return [
    {
      ...unsaid,
      sport: type === '' ? 'unsaid' : sportOfName(type),
      sportName: type === '' ? 'an unnamed sport' : type,
      start: { clock: 'instant', ms: startMs, utcOffsetMinutes: null },
      seconds,
      elapsedSeconds,
      distanceMetres,
      climbMetres,
      descentMetres,
      meanHeartRate: heart.meanHeartRate,
      maxHeartRate: heart.maxHeartRate,
      ground: groundOfName(type),
      name: name === '' ? null : name,
      detail: 'track',
      source: 'GPX',
    },
  ];
}

function problemsOf(
  { all, hasRoute }: ReturnType<typeof trailReader>,
  activities: readonly Activity[],
  fault: string | null,
  file: string,
): readonly RunProblem[] {
  const summaries = all.map(({ sum }) => sum.summary());
  const points = summaries.reduce((sum, one) => sum + one.points, 0);
  const jumps = summaries.reduce((sum, one) => sum + one.clockJumps, 0);
  const said = (message: string): RunProblem => ({ file, message });
  if (activities.length === 0) {
    if (summaries.some(({ startMs }) => startMs !== null)) return [said('The track has no two points in time.')];
    if (points > 1) return [said('The track has places and no times: it is a course, not a run that was run.')];
    return [said(hasRoute ? 'The file holds a route, not a run that was run.' : 'The file holds no track.')];
  }
  return [
    ...(fault === null ? [] : [said(`The file is damaged (${fault}). What could be read was.`)]),
    ...(jumps === 0
      ? []
      : [said('The clock jumps within the track. The jump counts neither as time nor as distance.')]),
  ];
}
