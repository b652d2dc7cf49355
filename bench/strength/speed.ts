/** What the strength model costs. */
import { catalog } from '@legwork/engine/catalog';
import { gymPreset, placements } from '@legwork/engine/gym';
import { type Athlete, fold, makeEvent } from '@legwork/engine/journal';
import { trendsOf } from '@legwork/engine/progress';
import { adviseSet, initialEstimate, observeSet, strengthOf } from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';

const exercises = ['leg-press', 'leg-extension', 'leg-curl-seated', 'calf-raise-standing', 'back-squat'] as const;

/** Ten years of two sessions a week, twenty sets each. */
function tenYears(): Athlete {
  const events = Array.from({ length: 20_800 }, (_, index) => {
    const session = Math.floor(index / 20);
    const day = addDays('2016-01-04', 7 * Math.floor(session / 2) + 3 * (session % 2));
    const exercise = exercises[Math.floor(index / 4) % exercises.length] ?? 'leg-press';
    const minutes = String(2 * (index % 20)).padStart(2, '0');
    return makeEvent({
      kind: 'set.logged',
      id: `set-${index}`,
      device: 'bench',
      deviceSeq: index,
      at: `${day}T18:00:00+00:00`,
      body: {
        sessionId: day,
        performedAt: `${day}T18:${minutes}:00`,
        order: index % 20,
        exercise,
        exerciseName: exercise,
        side: 'both',
        role: 'working',
        loadKg: 40 + (index % 7) * 2.5,
        repetitions: 11 + (index % 5),
        effort: { kind: 'reserve', repetitions: index % 4 },
      },
    });
  });
  return fold(events);
}

/** Median of nine runs, in microseconds a time. */
function micros(times: number, work: () => unknown): number {
  const runs = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) work();
    return (1000 * (performance.now() - start)) / times;
  }).toSorted((a, b) => a - b);
  return runs[4] ?? Number.NaN;
}

/** Prints the table. */
export function speed(): void {
  const athlete = tenYears();
  const on = '2025-12-31';
  const strength = strengthOf(athlete, on);
  const gym = gymPreset('commercial', 'kg', 'gym');
  const [{ station, options } = { station: null, options: [] }] = placements(gym, catalog['leg-press']);
  const estimate = initialEstimate(athlete.profile, catalog['leg-press']);
  const set = { effectiveKg: 80, repetitions: 12, effort: { kind: 'failure' }, warmUp: false, fatigue: 0.02 } as const;
  const question = { athlete, strength, exercise: 'leg-press', station, options, side: 'both', on } as const;
  const rows: readonly (readonly [string, number, string])[] = [
    ['one update', micros(20_000, () => observeSet(estimate, set)), 'µs'],
    [`one advice, ${options.length} loads`, micros(1000, () => adviseSet(question)), 'µs'],
    ['replay of ten years, 20,800 sets', micros(1, () => strengthOf(athlete, on)) / 1000, 'ms'],
    ['trend of twelve points in them', micros(1, () => trendsOf(athlete, ['leg-press'], on)) / 1000, 'ms'],
  ];
  console.log('\nCost, median of nine runs\n');
  for (const [name, value, unit] of rows) console.log(`${name.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit}`);
}
