/**
 * Doubt about the four numbers of an estimate (load, slope, gain, today) and how they hang together: the upper half
 * of a symmetric 4 × 4 matrix, by name.
 */
export interface Covariance {
  readonly loadLoad: number;
  readonly loadSlope: number;
  readonly loadGain: number;
  readonly loadToday: number;
  readonly slopeSlope: number;
  readonly slopeGain: number;
  readonly slopeToday: number;
  readonly gainGain: number;
  readonly gainToday: number;
  readonly todayToday: number;
}

/** One value for each number of an estimate. */
export interface FourNumbers {
  readonly load: number;
  readonly slope: number;
  readonly gain: number;
  readonly today: number;
}

/** Nothing known of one number says anything of another. */
export const independent = (sd: FourNumbers): Covariance => ({
  loadLoad: sd.load ** 2,
  loadSlope: 0,
  loadGain: 0,
  loadToday: 0,
  slopeSlope: sd.slope ** 2,
  slopeGain: 0,
  slopeToday: 0,
  gainGain: sd.gain ** 2,
  gainToday: 0,
  todayToday: sd.today ** 2,
});

/** Covariance of each number with a quantity that moves with them by `gradient`. */
export const pull = (c: Covariance, { load, slope, gain, today }: FourNumbers): FourNumbers => ({
  load: c.loadLoad * load + c.loadSlope * slope + c.loadGain * gain + c.loadToday * today,
  slope: c.loadSlope * load + c.slopeSlope * slope + c.slopeGain * gain + c.slopeToday * today,
  gain: c.loadGain * load + c.slopeGain * slope + c.gainGain * gain + c.gainToday * today,
  today: c.loadToday * load + c.slopeToday * slope + c.gainToday * gain + c.todayToday * today,
});

/** Variance of that quantity. */
export const variance = (gradient: FourNumbers, pulls: FourNumbers): number =>
  Math.max(
    0,
    gradient.load * pulls.load +
      gradient.slope * pulls.slope +
      gradient.gain * pulls.gain +
      gradient.today * pulls.today,
  );

/** Numbers that keep their value, whatever is seen: they stay as doubtful as they were (Schmidt 1966). */
export interface Held {
  readonly load: boolean;
  readonly slope: boolean;
}

/** Less doubt after that quantity was seen: `shrink` is one over its whole variance for an exact reading. */
export const shrunk = (c: Covariance, by: FourNumbers, shrink: number, held: Held): Covariance => ({
  loadLoad: held.load ? c.loadLoad : c.loadLoad - by.load * by.load * shrink,
  loadSlope: held.load && held.slope ? c.loadSlope : c.loadSlope - by.load * by.slope * shrink,
  loadGain: c.loadGain - by.load * by.gain * shrink,
  loadToday: c.loadToday - by.load * by.today * shrink,
  slopeSlope: held.slope ? c.slopeSlope : c.slopeSlope - by.slope * by.slope * shrink,
  slopeGain: c.slopeGain - by.slope * by.gain * shrink,
  slopeToday: c.slopeToday - by.slope * by.today * shrink,
  gainGain: c.gainGain - by.gain * by.gain * shrink,
  gainToday: c.gainToday - by.gain * by.today * shrink,
  todayToday: c.todayToday - by.today * by.today * shrink,
});
