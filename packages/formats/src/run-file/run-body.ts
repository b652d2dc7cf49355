import { type Body, isRunKind, limits, type RunKind } from '@legwork/engine/journal';
import { classify, unsureBelow } from '@legwork/engine/running';
import { addDays, type Day } from '@legwork/engine/time';
import type { Activity } from './activity.ts';
import { namesAnotherSport, sportOfName } from './sport-names.ts';
import type { Moment } from './zone.ts';

/** The watches that recorded runs began in this century; an earlier date is a clock that was never set. */
const firstDay = '2000-01-01';
/**
 * Mean speeds of a run in metres a second: below, it is a walk (the change of gait lies at about 2 m/s, Hreljac 1993), above,
 * a ride: the world record over 1,500 m is 7.3. The lower bound serves only where the file does not name the sport.
 */
const speeds = { slowest: 1.8, fastest: 7.5 } as const;
const heartRates = { least: 25, most: 250 } as const;

/** What neither says its sport nor moves like a runner. */
const tooSlowOrFast = 'something at the speed of a walk or a ride';

export type RunOrNot =
  | { readonly is: 'run'; readonly body: Body<'run.logged'> }
  | { readonly is: 'other'; readonly what: string }
  | { readonly is: 'impossible'; readonly message: string };

/** The body of `run.logged` of an activity, or why it is none. */
export function runBody(activity: Activity, moment: Moment, today: Day): RunOrNot {
  const { seconds, distanceMetres } = activity;
  const speed = distanceMetres === null || seconds <= 0 ? null : distanceMetres / seconds;
  if (!isRun(activity, speed))
    return { is: 'other', what: activity.sport === 'unsaid' ? tooSlowOrFast : activity.sportName };
  const day = moment.wall.slice(0, 10);
  // One day of grace: it is already tomorrow somewhere.
  if (day < firstDay || day > addDays(today, 1)) {
    return { is: 'impossible', message: `A run is dated ${day}: the clock of the device was wrong. It was left out.` };
  }
  if (seconds <= 0 || seconds > limits.runSeconds || !Number.isFinite(seconds)) {
    return { is: 'impossible', message: `The run of ${day} lasts ${daysWords(seconds)}. It was left out.` };
  }
  if (speed !== null && speed > speeds.fastest) {
    const kmh = Math.round(speed * 3.6);
    return { is: 'impossible', message: `The run of ${day} is at ${kmh} km/h, which is a ride. It was left out.` };
  }
  return { is: 'run', body: bodyOf(activity, moment) };
}

/** What does not name its sport is a run by its name or else by its speed. */
function isRun({ sport, name }: Activity, speed: number | null): boolean {
  if (sport !== 'unsaid') return sport === 'running';
  if (name !== null && sportOfName(name) === 'running') return true;
  if (name !== null && namesAnotherSport(name)) return false;
  return speed !== null && speed >= speeds.slowest && speed <= speeds.fastest;
}

function bodyOf(activity: Activity, { wall, utcOffsetMinutes }: Moment): Body<'run.logged'> {
  const { seconds, elapsedSeconds, distanceMetres, ground, detail, source } = activity;
  // Apps name what nobody named after its sport: "Run", "Løb".
  const name = activity.name === activity.sportName ? null : activity.name;
  const kind = name === null ? null : kindOfName(name);
  return {
    startedAt: wall,
    ...stated({ utcOffsetMinutes }),
    seconds: tenths(seconds),
    ...stated({
      elapsedSeconds:
        elapsedSeconds !== null && elapsedSeconds >= seconds ? within(elapsedSeconds, limits.runSeconds) : null,
      distanceMetres: within(distanceMetres, limits.runMetres),
      climbMetres: height(activity.climbMetres),
      descentMetres: height(activity.descentMetres),
      meanHeartRate: heartRate(activity.meanHeartRate),
      maxHeartRate: heartRate(activity.maxHeartRate),
      gradePercent: activity.gradePercent === null ? null : tenths(activity.gradePercent),
      ground,
      kind,
      name: name === null ? null : name.slice(0, 200),
    }),
    detail,
    source,
  };
}

/** The kind of run that the name of a run says ("Track"); one that says nothing of it ("Morning Run") gives none. */
export function kindOfName(name: string): RunKind | null {
  const { kind, confidence } = classify(`${name} run`);
  return isRunKind(kind) && confidence > unsureBelow ? kind : null;
}

type Stated<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Only what is known: the journal has no word for "unknown". */
function stated<T extends Readonly<Record<string, number | string | null>>>(fields: T): Stated<T> {
  const known: Stated<T> = {};
  return Object.assign(known, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
/** A positive amount up to the most that can be. */
const within = (value: number | null, most: number): number | null =>
  value !== null && tenths(value) > 0 && value <= most ? tenths(value) : null;
const height = (metres: number | null): number | null =>
  metres === null || metres < 0 || metres > limits.climbMetres ? null : Math.round(metres);
const heartRate = (beats: number | null): number | null =>
  beats === null || beats < heartRates.least || beats > heartRates.most ? null : tenths(beats);

const daysWords = (seconds: number): string =>
  seconds > limits.runSeconds ? `${Math.round(seconds / 86_400)} days` : 'no time at all';
