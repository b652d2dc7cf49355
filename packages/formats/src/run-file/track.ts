/** What a trail of points says of a run: time on the move, distance, climb, heart rate. Points come one by one; none is kept. */

export interface Point {
  readonly ms: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** From the start, where the device counts it. */
  readonly distanceMetres: number | null;
  readonly altitudeMetres: number | null;
  readonly heartRate: number | null;
}

export interface TrackSummary {
  /** Of the longest part without a jump of the clock; `null` when no point has a time. */
  readonly startMs: number | null;
  /** On the move: pauses and jumps of the clock take no time. */
  readonly seconds: number;
  readonly elapsedSeconds: number;
  readonly distanceMetres: number | null;
  readonly climbMetres: number | null;
  readonly descentMetres: number | null;
  readonly meanHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly points: number;
  readonly hasPlaces: boolean;
  readonly clockJumps: number;
}

/** Watches write a point at least every minute while they run; a longer gap without walking pace is a pause (our choice). */
const pause = { seconds: 60, metresPerSecond: 0.7 } as const;
/** No pause in a run is this long, and no clock goes back: these are jumps of the clock (our choice). */
const jumpSeconds = 4 * 3600;
/** Faster than any human (Bolt's fastest 10 m, 12.4 m/s): a jump of the position. */
const fastestMetresPerSecond = 12.5;
/**
 * Ups and downs below this are noise of the altitude (our choice). Of the Boston marathon 10 m leave 53 m of climb, 5 m 124
 * and 3 m 136; but 3 m give the flat one of Tokyo 444 m.
 */
const leastClimbMetres = 5;

export function track(): { readonly add: (point: Point) => void; readonly summary: () => TrackSummary } {
  let last: (Point & { readonly ms: number }) | null = null;
  let part = { startMs: 0, seconds: 0 };
  let longest: typeof part | null = null;
  const sum = { seconds: 0, elapsedSeconds: 0, metres: 0, points: 0, clockJumps: 0 };
  let hasPlaces = false;
  let hasDistance = false;
  const heart = { sum: 0, count: 0, max: 0 };
  const climb = climbed();

  const begin = (ms: number): void => {
    part = { startMs: ms, seconds: 0 };
    if (longest === null || longest.seconds === 0) longest = part;
  };

  const step = (from: Point & { readonly ms: number }, to: Point & { readonly ms: number }): void => {
    const seconds = (to.ms - from.ms) / 1000;
    if (seconds < 0 || seconds > jumpSeconds) {
      sum.clockJumps += 1;
      begin(to.ms);
      return;
    }
    const metres = metresBetween(from, to);
    hasDistance ||= metres !== null;
    const speed = seconds === 0 ? 0 : (metres ?? 0) / seconds;
    sum.elapsedSeconds += seconds;
    if (speed <= fastestMetresPerSecond) sum.metres += metres ?? 0;
    if (seconds > pause.seconds && speed < pause.metresPerSecond) return;
    sum.seconds += seconds;
    part.seconds += seconds;
    if (longest === null || part.seconds > longest.seconds) longest = part;
  };

  return {
    add(point) {
      sum.points += 1;
      hasPlaces ||= point.latitude !== null && point.longitude !== null;
      if (point.heartRate !== null && point.heartRate > 0) {
        heart.sum += point.heartRate;
        heart.count += 1;
        heart.max = Math.max(heart.max, point.heartRate);
      }
      if (point.altitudeMetres !== null) climb.add(point.altitudeMetres);
      const { ms } = point;
      if (ms === null) return;
      const timed = { ...point, ms };
      if (last === null) begin(ms);
      else step(last, timed);
      last = timed;
    },
    summary: () => ({
      ...sum,
      startMs: longest?.startMs ?? null,
      distanceMetres: hasDistance ? sum.metres : null,
      ...climb.sums(),
      meanHeartRate: heart.count === 0 ? null : heart.sum / heart.count,
      maxHeartRate: heart.count === 0 ? null : heart.max,
      hasPlaces,
    }),
  };
}

/** Metres from one point to the next: as the device counted, else along the earth; `null` when neither is known. */
function metresBetween(from: Point, to: Point): number | null {
  if (from.distanceMetres !== null && to.distanceMetres !== null) {
    return Math.max(0, to.distanceMetres - from.distanceMetres);
  }
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null) return null;
  return haversineMetres(from.latitude, from.longitude, to.latitude, to.longitude);
}

/** Mean radius of the earth (IUGG). */
const earthMetres = 6_371_009;
const radians = Math.PI / 180;

/** The way along the earth between two places in degrees. */
export function haversineMetres(latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  const north = Math.sin(((toLatitude - latitude) * radians) / 2) ** 2;
  const east = Math.sin(((toLongitude - longitude) * radians) / 2) ** 2;
  const share = north + Math.cos(latitude * radians) * Math.cos(toLatitude * radians) * east;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** Climb and descent of a line of altitudes, counted from turning point to turning point. */
function climbed() {
  let turn: number | null = null;
  let up = 0;
  let down = 0;
  return {
    add(altitude: number): void {
      turn ??= altitude;
      const change = altitude - turn;
      if (Math.abs(change) < leastClimbMetres) return;
      if (change > 0) up += change;
      else down -= change;
      turn = altitude;
    },
    sums: () => ({ climbMetres: turn === null ? null : up, descentMetres: turn === null ? null : down }),
  };
}
