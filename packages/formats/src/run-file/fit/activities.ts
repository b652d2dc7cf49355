/** Activities of a FIT file: its sessions, or what its records say when the watch died before it wrote one. */
import { limits, type RunGround } from '@legwork/engine/journal';
import { type Activity, type Sport, unsaid } from '../activity.ts';
import { type TrackSummary, track } from '../track.ts';
import type { Clock } from './clock.ts';
import { lap, messages, record, session, sport } from './profile.ts';
import type { FitMessage } from './wire.ts';

const dayMs = 86_400_000;
const running = 1;
const training = 10;
const strengthTraining = 20;
/** FIT `sub_sport` of a run. A virtual run is run on a belt. */
const grounds: ReadonlyMap<number, RunGround> = new Map([
  [1, 'treadmill'],
  [2, 'road'],
  [3, 'trail'],
  [4, 'track'],
  [45, 'treadmill'],
  [58, 'treadmill'],
]);

/** Names of FIT `sport` numbers, for what is left out. */
const sportNames: ReadonlyMap<number, string> = new Map([
  [1, 'running'],
  [2, 'cycling'],
  [3, 'a transition'],
  [4, 'fitness equipment'],
  [5, 'swimming'],
  [10, 'training'],
  [11, 'walking'],
  [12, 'cross-country skiing'],
  [13, 'alpine skiing'],
  [15, 'rowing'],
  [17, 'hiking'],
]);

const sportOf = (number: number | null, subSport: number | null): Sport => {
  if (number === null) return 'unsaid';
  if (number === running) return 'running';
  return number === training && subSport === strengthTraining ? 'strength' : 'other';
};

export function activitiesOf(all: readonly FitMessage[], source: string, clock: Clock): readonly Activity[] {
  const records = all.filter(({ number }) => number === messages.record);
  const sessions = all.filter(({ number }) => number === messages.session);
  if (sessions.length > 0)
    return sessions.flatMap((one) =>
      fromSession(one, sessions.length === 1 ? records : within(one, records), source, clock),
    );
  const named = all.find(({ number }) => number === messages.sport);
  const lapped = all.find(({ number }) => number === messages.lap);
  const kind = named ? sport.sport(named) : lapped ? lap.sport(lapped) : null;
  const subKind = named ? sport.subSport(named) : lapped ? lap.subSport(lapped) : null;
  return fromRecords(records, kind, subKind, source, clock);
}

/** The records of one of several sessions, as of a triathlon or of strength with a run between. */
function within(message: FitMessage, records: readonly FitMessage[]): readonly FitMessage[] {
  const startMs = session.startMs(message);
  const endMs = session.atMs(message);
  if (startMs === null || endMs === null) return [];
  return records.filter((one) => {
    const ms = record.atMs(one);
    return ms !== null && ms >= startMs && ms <= endMs;
  });
}

function fromSession(
  message: FitMessage,
  records: readonly FitMessage[],
  source: string,
  clock: Clock,
): readonly Activity[] {
  const recorded = trackOf(records);
  const kind = session.sport(message);
  const subKind = session.subSport(message);
  const ground = grounds.get(subKind ?? -1) ?? null;
  const startMs = startOf(session.startMs(message), recorded.startMs);
  if (startMs === null) return [];
  return [
    {
      sport: sportOf(kind, subKind),
      sportName: sportNames.get(kind ?? -1) ?? 'another sport',
      start: clock(startMs),
      seconds: timerOf(session.timerSeconds(message), recorded.seconds),
      elapsedSeconds: session.elapsedSeconds(message),
      distanceMetres: session.distanceMetres(message) ?? recorded.distanceMetres,
      climbMetres: session.climbMetres(message) ?? recorded.climbMetres,
      descentMetres: session.descentMetres(message) ?? recorded.descentMetres,
      meanHeartRate: session.meanHeartRate(message) ?? recorded.meanHeartRate,
      maxHeartRate: session.maxHeartRate(message) ?? recorded.maxHeartRate,
      gradePercent: ground === 'treadmill' ? meanGrade(records) : null,
      ground,
      name: null,
      detail: 'recording',
      source,
    },
  ];
}

/** A session that claims to begin a day away from its own records had a wrong clock when it was written. */
function startOf(stated: number | null, recorded: number | null): number | null {
  const isNear = stated === null || recorded === null || Math.abs(stated - recorded) < dayMs;
  return isNear ? (stated ?? recorded) : recorded;
}

/** The timer of the watch; its records, when the clock jumped and the timer with it. */
const timerOf = (stated: number | null, recorded: number): number =>
  stated === null || (stated > limits.runSeconds && recorded > 0) ? recorded : stated;

function fromRecords(
  records: readonly FitMessage[],
  kind: number | null,
  subKind: number | null,
  source: string,
  clock: Clock,
): readonly Activity[] {
  const { startMs, ...recorded } = trackOf(records);
  if (startMs === null || records.length < 2) return [];
  const { seconds, elapsedSeconds, distanceMetres, climbMetres, descentMetres, meanHeartRate, maxHeartRate } = recorded;
  return [
    {
      ...unsaid,
      sport: sportOf(kind, subKind),
      sportName: sportNames.get(kind ?? -1) ?? 'an unknown sport',
      start: clock(startMs),
      seconds,
      elapsedSeconds,
      distanceMetres,
      climbMetres,
      descentMetres,
      meanHeartRate,
      maxHeartRate,
      ground: grounds.get(subKind ?? -1) ?? null,
      detail: 'recording',
      source,
    },
  ];
}

function trackOf(records: readonly FitMessage[]): TrackSummary {
  const sum = track();
  for (const one of records) {
    sum.add({
      ms: record.atMs(one),
      latitude: null,
      longitude: null,
      distanceMetres: record.distanceMetres(one),
      altitudeMetres: record.altitudeMetres(one),
      heartRate: record.heartRate(one),
    });
  }
  return sum.summary();
}

/** The grade that a belt reported, when it did. */
function meanGrade(records: readonly FitMessage[]): number | null {
  const grades = records.map(record.gradePercent).filter((grade) => grade !== null);
  return grades.length === 0 ? null : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
}
