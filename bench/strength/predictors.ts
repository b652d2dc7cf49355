/** What is compared: the engine and the rules that people and apps use. Each gives a number of repetitions. */
import type { Target } from './targets.ts';

export type Predictor = (target: Target) => number;

type Curve = {
  readonly max: (loadKg: number, repetitions: number) => number;
  readonly at: (max: number, loadKg: number) => number;
};
const epley: Curve = { max: (kg, reps) => kg * (1 + reps / 30), at: (max, kg) => 30 * (max / kg - 1) };
/** Brzycki 1993 has no value from 37 repetitions on. */
const brzycki: Curve = {
  max: (kg, reps) => (36 * kg) / (37 - Math.min(30, reps)),
  at: (max, kg) => 37 - (36 * kg) / max,
};
const clamp = (value: number): number => Math.min(40, Math.max(0, Math.round(value)));

/** The set of the last session at the same place, or its last. */
const counterpart = ({ past, position }: Target): Target['past'][number] | undefined => {
  const last = past.filter(({ sessionsAgo }) => sessionsAgo === 0);
  return last[Math.min(position, last.length - 1)];
};
/** Best estimated maximum of each past session, the last first. */
function maxima({ past }: Target, { max }: Curve): readonly number[] {
  const best: number[] = [];
  for (const { sessionsAgo, loadKg, repetitions } of past) {
    best[sessionsAgo] = Math.max(best[sessionsAgo] ?? 0, max(loadKg, repetitions));
  }
  return best;
}
const fromLast =
  (curve: Curve): Predictor =>
  (target) =>
    clamp(curve.at(maxima(target, curve)[0] ?? 0, target.set.loadKg));
/** Exponentially weighted, 0.7 a session. */
const smoothed =
  (curve: Curve): Predictor =>
  (target) => {
    let sum = 0;
    let weights = 0;
    maxima(target, curve).forEach((max, ago) => {
      sum += 0.7 ** ago * max;
      weights += 0.7 ** ago;
    });
    return clamp(curve.at(sum / weights, target.set.loadKg));
  };
const same: Predictor = (target) => counterpart(target)?.repetitions ?? 10;
/** What was done the last time with this load, at the same place where there are several. */
const atThisLoad: Predictor = (target) => {
  const there = target.past.filter(({ loadKg }) => Math.abs(loadKg - target.set.loadKg) < 0.01);
  const [latest] = there;
  if (!latest) return fromLast(epley)(target);
  const lastTime = there.filter(({ sessionsAgo }) => sessionsAgo === latest.sessionsAgo);
  const here = lastTime.find(({ position }) => position === target.position);
  return (here ?? lastTime.at(-1) ?? latest).repetitions;
};

export const baselines: readonly (readonly [string, Predictor])[] = [
  ['same repetitions as last time', same],
  ['last time at this load, else Epley', atThisLoad],
  ['Epley, last session', fromLast(epley)],
  ['Epley, smoothed', smoothed(epley)],
  ['Brzycki, last session', fromLast(brzycki)],
  ['Brzycki, smoothed', smoothed(brzycki)],
];
