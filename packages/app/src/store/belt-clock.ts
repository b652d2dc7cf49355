/**
 * Where a hill programme is at, as pure functions of its record and the time: nothing counts down anywhere, so that a locked
 * phone or a reload changes nothing. Seconds of the run are those on the belt; pauses are left out.
 */
import { airPercent, type Belt, type HillProgram, type HillSegment } from '@legwork/engine/hills';

/** One setting of the belt, from the moment at which it is to be set. */
interface Leg {
  readonly seconds: number;
  readonly speedKmh: number;
  readonly gradePercent: number;
  readonly isWalking: boolean;
  readonly needsCountdown: boolean;
  readonly part: HillSegment['part'];
}

/** What happened on the way that was not planned. */
export type Happened = { readonly atSeconds: number } & (
  | { readonly kind: 'skip' }
  /** From here on this share of the planned speeds, percent. */
  | { readonly kind: 'effort'; readonly percent: number }
  /** What the treadmill itself says; `null` = it no longer says. */
  | { readonly kind: 'told'; readonly told: Told | null }
);

export interface Setting {
  readonly speedKmh: number;
  readonly gradePercent: number;
}

export interface Told extends Setting {
  readonly heartRate: number | null;
}

export interface BeltRun {
  readonly name: string;
  readonly startedAtMs: number;
  /** Wall time. */
  readonly startedAt: string;
  readonly belt: Belt;
  readonly program: HillProgram;
  /** What each segment is, in words. */
  readonly titles: readonly string[];
  readonly pausedMs: number;
  readonly pausedAtMs: number | null;
  readonly happened: readonly Happened[];
}

/** The segments as the belt is set: each begins a little early, so that half of the change has happened when it is due. */
function legsOf({ segments }: HillProgram): readonly Leg[] {
  return segments.map(({ seconds, speedKmh, gradePercent, isWalking, needsCountdown, part, leadSeconds }, index) => {
    const early = index === 0 ? 0 : Math.min(leadSeconds, segments[index - 1]?.seconds ?? 0);
    const nextEarly = Math.min(segments[index + 1]?.leadSeconds ?? 0, seconds);
    return { seconds: seconds + early - nextEarly, speedKmh, gradePercent, isWalking, needsCountdown, part };
  });
}

/** Seconds on the belt so far. */
export const secondsOf = ({ startedAtMs, pausedMs, pausedAtMs }: BeltRun, nowMs: number): number =>
  Math.max(0, ((pausedAtMs ?? nowMs) - startedAtMs - pausedMs) / 1000);

export interface Timed extends Leg {
  readonly from: number;
  readonly to: number;
}

type Programme = Pick<BeltRun, 'program' | 'happened'>;

/** All legs with their times: a skip ends a leg early, and what comes after it comes earlier. */
export function timedLegs({ program, happened }: Programme): readonly Timed[] {
  const skips = happened.filter(({ kind }) => kind === 'skip').map(({ atSeconds }) => atSeconds);
  const timed: Timed[] = [];
  let from = 0;
  for (const leg of legsOf(program)) {
    const [skip] = skips;
    const isSkipped = skip !== undefined && skip < from + leg.seconds;
    const to = isSkipped ? Math.max(from, skip) : from + leg.seconds;
    if (isSkipped) skips.shift();
    timed.push({ ...leg, from, to });
    from = to;
  }
  return timed;
}

export const totalSeconds = (run: Programme): number => timedLegs(run).at(-1)?.to ?? 0;

/** Share of the planned speeds that holds at a moment, percent. */
export function effortAt({ happened }: Pick<BeltRun, 'happened'>, seconds: number): number {
  const last = happened.findLast((each) => each.kind === 'effort' && each.atSeconds <= seconds);
  return last?.kind === 'effort' ? last.percent : 100;
}

/** How the belt is to be set for a leg at an effort: a speed that it can do. */
export function settingOf({ belt }: Pick<BeltRun, 'belt'>, leg: Setting, percent: number): Setting {
  const { min, max, step } = belt.speedKmh;
  const steps = Math.round(((leg.speedKmh * percent) / 100 - min) / step);
  const speedKmh = percent === 100 ? leg.speedKmh : Math.round((min + steps * step) * 100) / 100;
  return { speedKmh: Math.min(max, Math.max(min, speedKmh)), gradePercent: leg.gradePercent };
}

/** Where a run is at. */
export interface Place {
  readonly index: number;
  readonly leg: Timed;
  readonly next: Timed | null;
  /** Of this leg. */
  readonly left: number;
  /** Of the whole run. */
  readonly leftInAll: number;
}

/** The leg at a moment; `null` when the programme is over. */
export function placeAt(run: Programme, seconds: number): Place | null {
  const legs = timedLegs(run);
  const index = legs.findIndex(({ to }) => seconds < to);
  const leg = legs[index];
  if (!leg) return null;
  const total = legs.at(-1)?.to ?? 0;
  return { index, leg, next: legs[index + 1] ?? null, left: leg.to - seconds, leftInAll: total - seconds };
}

/** How the belt should be set at a moment; `null` = the programme is over. */
export function wantedAt(run: BeltRun, seconds: number): Setting | null {
  const place = placeAt(run, seconds);
  return place && settingOf(run, place.leg, effortAt(run, seconds));
}

/** Said before a change, so that there is time to reach for the treadmill. */
export const warnSeconds = 10;
/** After a leg that is shorter than this a warning would come in its first moments. */
const shortLeg = 15;
/** What is later than this is no news: the phone slept. */
const lateSeconds = 4;

export type Cue = { readonly kind: 'soon' | 'now'; readonly leg: Timed } | { readonly kind: 'over' };

/** What is to be said of the time from one look to the next: the latest, if it is not late. */
export function cueBetween(run: Programme, from: number, to: number): Cue | null {
  const legs = timedLegs(run);
  const at = (moment: number): boolean => from < moment && moment <= to && to - moment < lateSeconds;
  let cue: Cue | null = null;
  for (const [index, leg] of legs.entries()) {
    const before = legs[index - 1];
    if (before && before.to - before.from >= shortLeg && at(leg.from - warnSeconds)) cue = { kind: 'soon', leg };
    if (before && leg.to > leg.from && at(leg.from)) cue = { kind: 'now', leg };
  }
  return at(legs.at(-1)?.to ?? 0) ? { kind: 'over' } : cue;
}

/** What was run. */
export interface Ran {
  readonly seconds: number;
  readonly metres: number;
  readonly climbMetres: number;
  /** Mean over the way, as the belt was set. */
  readonly gradePercent: number;
  /** Mean over the time; `null` where the treadmill did not tell it for most of it. */
  readonly meanHeartRate: number | null;
}

/** What was run in the first so many seconds: as the treadmill told, else as it was to be set. */
export function ranOf(run: BeltRun, seconds: number): Ran {
  const legs = timedLegs(run);
  const end = Math.min(seconds, legs.at(-1)?.to ?? 0);
  const moments = [...legs.map(({ from }) => from), ...run.happened.map(({ atSeconds }) => atSeconds), end];
  const cuts = [...new Set(moments)].filter((moment) => moment <= end).toSorted((a, b) => a - b);
  let [metres, climbMetres, graded, beats, withHeart] = [0, 0, 0, 0, 0];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    const leg = legs.find((each) => each.from <= from && from < each.to);
    if (to === undefined || !leg) continue;
    const told = toldAt(run, from);
    const { speedKmh, gradePercent } = told ?? settingOf(run, leg, effortAt(run, from));
    const way = (speedKmh / 3.6) * (to - from);
    metres += way;
    if (told?.heartRate) {
      beats += told.heartRate * (to - from);
      withHeart += to - from;
    }
    graded += way * gradePercent;
    climbMetres += (way * Math.max(0, gradePercent - airPercent(speedKmh / 3.6))) / 100;
  }
  return {
    seconds: end,
    metres,
    climbMetres,
    gradePercent: metres === 0 ? 0 : graded / metres,
    meanHeartRate: withHeart > end / 2 ? beats / withHeart : null,
  };
}

function toldAt({ happened }: BeltRun, seconds: number): Told | null {
  const last = happened.findLast((each) => each.kind === 'told' && each.atSeconds <= seconds);
  return last?.kind === 'told' ? last.told : null;
}

/** A treadmill tells once a second; what differs by less than this from the last is the same. */
const sameTold = { kmh: 0.25, percent: 0.4, beats: 3 } as const;

/** The run with what the treadmill tells now, when that is news. */
export function withTold(run: BeltRun, told: Told | null, seconds: number): BeltRun {
  const last = toldAt(run, seconds);
  const isSame =
    last === told ||
    (last !== null &&
      told !== null &&
      Math.abs(last.speedKmh - told.speedKmh) < sameTold.kmh &&
      Math.abs(last.gradePercent - told.gradePercent) < sameTold.percent &&
      Math.abs((last.heartRate ?? 0) - (told.heartRate ?? 0)) < sameTold.beats);
  return isSame ? run : withHappened(run, { kind: 'told', told, atSeconds: seconds });
}

export const withHappened = (run: BeltRun, happened: Happened): BeltRun => ({
  ...run,
  happened: [...run.happened, happened],
});

/** Stops the clock. */
export const paused = (run: BeltRun, nowMs: number): BeltRun =>
  run.pausedAtMs === null ? { ...run, pausedAtMs: nowMs } : run;

/** Lets the clock go on from where it stopped. */
export const resumed = (run: BeltRun, nowMs: number): BeltRun =>
  run.pausedAtMs === null
    ? run
    : { ...run, pausedAtMs: null, pausedMs: run.pausedMs + Math.max(0, nowMs - run.pausedAtMs) };

/** Raised when the record's shape changes: an older one is then dropped. */
const version = 1;
export const beltRunText = (run: BeltRun): string => JSON.stringify({ version, ...run });

/** Reads a record that an earlier moment (or version) left behind; `null` when there is none or it is not one. */
export function readBeltRun(text: string | null): BeltRun | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isBeltRun(value) ? value : null;
  } catch {
    return null;
  }
}

const isBeltRun = (value: unknown): value is BeltRun =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === version &&
  'program' in value &&
  typeof value.program === 'object';
