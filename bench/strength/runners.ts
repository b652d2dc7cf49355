/**
 * Simulated runners whose rules differ from the engine's: other curves, a strength that grows, stalls and falls, noise
 * that is not normal, reports that are wrong in their own way, stopping habits, layoffs. Seeded: the same every time.
 */
import type { ExerciseId } from '@legwork/engine/catalog';
import type { Effort } from '@legwork/engine/journal';

/** Mulberry32: a small seeded generator, 0..1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Runner {
  readonly exercise: ExerciseId;
  readonly bodyMassKg: number;
  readonly experience: 'new' | 'some' | 'experienced';
  /** Repetitions to fatigue, not whole, in a session and a set of it, without the day's noise. */
  readonly able: (loadKg: number, session: number, set: number) => number;
  /** Noise of one day, in log load, and of one set, in repetitions. */
  readonly dayNoise: () => number;
  readonly setNoise: () => number;
  /** What the runner says after a set that left so many. */
  readonly report: (left: number) => Effort;
  /** How many of the repetitions that are there are done, when so many are asked. */
  readonly stops: (able: number, asked: number) => number;
  /** Days to the next session. */
  readonly gapDays: (session: number) => number;
  readonly pins: readonly number[];
}

const curves = ['epley', 'brzycki', 'wathan', 'lombardi', 'two-part'] as const;

/** Repetitions to failure at a share of the maximum; each family bends in its own way. `k` stretches it. */
function repetitionsAt(curve: (typeof curves)[number], share: number, k: number): number {
  const s = Math.min(1.2, Math.max(0.05, share));
  switch (curve) {
    case 'epley':
      return k * 30 * (1 / s - 1);
    case 'brzycki':
      return k * (37 - 36 * s);
    case 'wathan':
      return s * 100 <= 48.9 ? k * 60 : (k * Math.log(53.8 / Math.max(0.05, 100 * s - 48.8))) / 0.075;
    case 'lombardi':
      return k * 0.45 * s ** -10;
    case 'two-part':
      return s > 0.75 ? k * 48 * (1 - s) : k * (12 + 70 * (0.75 - s));
    default:
      return curve satisfies never;
  }
}

/** 12-repetition load in body masses of untrained, middling and trained adults, and its spread; our choice. */
const typical: Partial<Record<ExerciseId, number>> = {
  'leg-press': 1.15,
  'leg-extension': 0.38,
  'leg-curl-seated': 0.3,
};

export function runnerOf(seed: number): Runner {
  const next = random(seed);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const exercise = pick<ExerciseId>(['leg-press', 'leg-extension', 'leg-curl-seated']);
  const experience = pick(['new', 'new', 'some', 'experienced'] as const);
  const bodyMassKg = Math.round(50 + 35 * next());
  const curve = pick(curves);
  // Leg press curves are flat, curls steep.
  const stretch =
    (exercise === 'leg-press' ? 1.5 : exercise === 'leg-curl-seated' ? 0.75 : 1) * Math.exp(0.25 * normal());
  const levels = { new: 1, some: 1.25, experienced: 1.5 };
  const twelve = (typical[exercise] ?? 0.4) * bodyMassKg * levels[experience] * Math.exp(0.28 * normal());
  let share = 0.3;
  while (share < 1 && repetitionsAt(curve, share, stretch) > 12) share += 0.001;
  const max = twelve / share;
  const trend = pick(['grows', 'grows', 'plateau', 'drops'] as const);
  const rate = experience === 'new' ? 0.012 : 0.005;
  const strength = (session: number): number =>
    trend === 'grows'
      ? Math.exp(rate * session)
      : trend === 'plateau'
        ? Math.exp(rate * Math.min(session, 8))
        : Math.exp(rate * Math.min(session, 10)) * (session >= 14 ? 0.92 : 1);
  const fall = 0.06 + 0.1 * next();
  const day = 0.015 + 0.025 * next();
  const wrong = pick(['honest', 'sandbags', 'boasts', 'coarse', 'silent'] as const);
  const habit = pick(['target', 'target', 'to failure', 'ten'] as const);
  const layoffAt = next() < 0.3 ? 6 + Math.floor(10 * next()) : -1;
  const stack = pick(['fine', 'middle', 'coarse', 'irregular'] as const);
  const step = stack === 'fine' ? 1.25 : stack === 'middle' ? 2.5 : stack === 'coarse' ? 7 : 5;
  const pins = Array.from({ length: Math.floor(300 / step) }, (_, index) =>
    stack === 'irregular' && index % 3 === 2 ? (index + 1) * step + 2 : (index + 1) * step,
  );
  const error = (left: number): number => (left === 0 ? 0 : Math.round(normal() * (0.4 + 0.35 * left)));
  const report = (left: number): Effort => {
    if (wrong === 'silent' && next() < 0.5) return { kind: 'unreported' };
    if (left <= 0) return { kind: 'failure' };
    const bias = wrong === 'sandbags' ? -1.5 : wrong === 'boasts' ? 1 : -0.8;
    const said = Math.max(0, Math.round(left + bias * Math.min(1, left)) + error(left));
    if (said >= 5) return { kind: 'at-least', repetitions: 5 };
    return { kind: 'reserve', repetitions: wrong === 'coarse' ? 2 * Math.round(said / 2) : said };
  };
  return {
    exercise,
    bodyMassKg,
    experience,
    pins,
    report,
    able: (loadKg, session, set) =>
      repetitionsAt(
        curve,
        loadKg / (max * strength(session) * (layoffAt >= 0 && session === layoffAt ? 0.93 : 1)),
        stretch,
      ) *
      (1 - fall) ** set,
    dayNoise: () => day * normal(),
    // Now and then a set goes wrong.
    setNoise: () => 0.6 * normal() - (next() < 0.03 ? 3 * next() : 0),
    stops: (able, asked) => {
      const whole = Math.max(0, Math.floor(able));
      if (habit === 'to failure') return whole > 30 ? asked : Math.min(whole, Math.max(asked, 20));
      if (habit === 'ten' && next() < 0.2) return Math.min(whole, 10);
      return Math.min(whole, asked);
    },
    gapDays: (session) => (session === layoffAt ? 30 : 3 + (session % 2)),
  };
}
