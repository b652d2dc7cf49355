import { type Activity, type Content, type RunProblem, unsaid } from '../activity.ts';
import { sportOfName } from '../sport-names.ts';
import { track } from '../track.ts';
import { type Opened, readXml } from '../xml/read-xml.ts';
import { instantIn, numberIn } from '../xml/values.ts';

/** One lap as the device summed it up. */
interface Lap {
  seconds: number | null;
  metres: number | null;
  meanHeartRate: number | null;
  maxHeartRate: number | null;
}

interface Recorded {
  readonly sport: string;
  startMs: number | null;
  readonly laps: Lap[];
  readonly sum: ReturnType<typeof track>;
}

/** Reads the activities of a TCX file. What the device summed up per lap counts, its points where it did not. */
export async function readTcx(blob: Blob, file: string): Promise<Content> {
  const recorder = activityReader();
  const fault = await readXml(blob, recorder);
  const activities = recorder.all.flatMap(activityOf);
  const said = (message: string): RunProblem => ({ file, message });
  const none = recorder.hasCourse
    ? 'It is a course, not a run that was run.'
    : 'The file holds no activity with times.';
  const jumps = recorder.all.some(({ sum }) => sum.summary().clockJumps > 0);
  return {
    app: 'TCX',
    activities,
    sets: [],
    problems: [
      ...(activities.length === 0 ? [said(none)] : []),
      ...(fault === null || activities.length === 0
        ? []
        : [said(`The file is damaged (${fault}). What could be read was.`)]),
      ...(jumps
        ? [said('The clock jumps within the recording. The jump counts neither as time nor as distance.')]
        : []),
    ],
  };
}

function activityReader() {
  const all: Recorded[] = [];
  const within: string[] = [];
  let values = new Map<string, string>();
  const found = { all, hasCourse: false };
  const inActivity = (): boolean => within.includes('Activity');

  return Object.assign(found, {
    open({ name, attribute }: Opened): void {
      within.push(name);
      found.hasCourse ||= name === 'Course';
      if (name === 'Activity') {
        all.push({ sport: attribute('Sport') ?? '', startMs: null, laps: [], sum: track() });
      } else if (name === 'Lap' && inActivity()) {
        const recorded = all.at(-1);
        if (recorded === undefined) return;
        recorded.startMs ??= instantIn(attribute('StartTime'));
        recorded.laps.push({ seconds: null, metres: null, meanHeartRate: null, maxHeartRate: null });
      } else if (name === 'Trackpoint') values = new Map();
    },
    close(name: string, text: string): void {
      within.pop();
      const recorded = all.at(-1);
      if (recorded === undefined || !inActivity()) return;
      const lap = recorded.laps.at(-1);
      const parent = within.at(-1);
      if (within.includes('Trackpoint')) values.set(name === 'Value' ? (parent ?? name) : name, text);
      else if (name === 'Trackpoint') recorded.sum.add(pointOf(values));
      else if (name === 'Id' && parent === 'Activity') recorded.startMs ??= instantIn(text);
      else if (lap === undefined) return;
      else if (parent === 'Lap' && name === 'TotalTimeSeconds') lap.seconds = numberIn(text);
      else if (parent === 'Lap' && name === 'DistanceMeters') lap.metres = numberIn(text);
      else if (name === 'Value' && parent === 'AverageHeartRateBpm') lap.meanHeartRate = numberIn(text);
      else if (name === 'Value' && parent === 'MaximumHeartRateBpm') lap.maxHeartRate = numberIn(text);
    },
  });
}

function pointOf(values: ReadonlyMap<string, string>) {
  const number = (name: string): number | null => numberIn(values.get(name) ?? null);
  return {
    ms: instantIn(values.get('Time') ?? null),
    latitude: number('LatitudeDegrees'),
    longitude: number('LongitudeDegrees'),
    distanceMetres: number('DistanceMeters'),
    altitudeMetres: number('AltitudeMeters'),
    heartRate: number('HeartRateBpm'),
  };
}

function activityOf({ sport, startMs, laps, sum }: Recorded): readonly Activity[] {
  const recorded = sum.summary();
  const begun = startMs ?? recorded.startMs;
  const lapped = total(laps, ({ seconds }) => seconds);
  const seconds = lapped > 0 ? lapped : recorded.seconds;
  if (begun === null || seconds === 0) return [];
  const metres = total(laps, (lap) => lap.metres);
  const inLaps = laps.filter(({ meanHeartRate }) => meanHeartRate !== null);
  const beats = total(inLaps, (lap) => (lap.meanHeartRate ?? 0) * (lap.seconds ?? 0));
  const isRun = sportOfName(sport) === 'running';
  return [
    {
      ...unsaid,
      sport: sport === '' || sport === 'Other' ? 'unsaid' : sportOfName(sport),
      sportName: sport === '' ? 'an unnamed sport' : sport,
      start: { clock: 'instant', ms: begun, utcOffsetMinutes: null },
      seconds,
      elapsedSeconds: recorded.elapsedSeconds > 0 ? recorded.elapsedSeconds : null,
      distanceMetres: metres > 0 ? metres : recorded.distanceMetres,
      climbMetres: recorded.climbMetres,
      descentMetres: recorded.descentMetres,
      meanHeartRate: beats > 0 ? beats / total(inLaps, (lap) => lap.seconds) : recorded.meanHeartRate,
      maxHeartRate: Math.max(0, ...laps.map((lap) => lap.maxHeartRate ?? 0)) || recorded.maxHeartRate,
      // A watch that runs without satellites for a whole run is on a belt.
      ground: isRun && recorded.points > 0 && !recorded.hasPlaces ? 'treadmill' : null,
      detail: 'recording',
      source: 'TCX',
    },
  ];
}

const total = (laps: readonly Lap[], of: (lap: Lap) => number | null): number =>
  laps.reduce((sum, lap) => sum + (of(lap) ?? 0), 0);
