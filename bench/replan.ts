/**
 * `npm run bench replan`: how long a change takes to answer, for a runner with three years of training in a commercial
 * gym, with a third of a 45-minute session done. The baseline, measured in the same run, is composing the whole workout.
 */
import { catalog } from '@legwork/engine/catalog';
import { type Gym, gymPreset } from '@legwork/engine/gym';
import { type Athlete, fold, type JournalEvent, makeEvent } from '@legwork/engine/journal';
import { strengthOf } from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';
import {
  type Change,
  composeWorkout,
  recompose,
  type SoFar,
  swapsFor,
  type Workout,
  waysAround,
} from '@legwork/engine/workout';

const gym = gymPreset('commercial', 'kg', 'gym');
const home = gymPreset('home', 'kg', 'home');
const today = '2026-11-23';
const sessionsOfThreeYears = 312;
const runs = 200;
const barMs = 16;

/** The sets of some blocks of a workout as events, each with one repetition in reserve. */
function performed(workout: Workout, at: Gym, first: number): readonly JournalEvent[] {
  let count = first;
  return workout.blocks.flatMap((block) =>
    Array.from({ length: block.sets }, () => block.sides)
      .flat()
      .map((side, index) => {
        count += 1;
        return makeEvent({
          kind: 'set.logged',
          id: `event-${count}`,
          device: 'bench',
          deviceSeq: count,
          at: `${workout.day}T18:00:00+00:00`,
          body: {
            sessionId: `session-${workout.day}`,
            performedAt: `${workout.day}T18:00:00`,
            order: count,
            exercise: block.exercise,
            exerciseName: catalog[block.exercise].name,
            gymId: at.id,
            ...(block.stationId !== null && { stationId: block.stationId }),
            side,
            role: 'working',
            loadKg: block.advice[index % block.sides.length]?.loadKg ?? 0,
            repetitions: 13,
            effort: { kind: 'reserve', repetitions: 1 },
          },
        });
      }),
  );
}

/** Twice a week for three years, from what was planned in the first weeks. */
function trained(): Athlete {
  const events: JournalEvent[] = [];
  const usual = composeWorkout({ athlete: fold([]), gym, minutes: 45, on: today });
  for (let session = sessionsOfThreeYears; session > 0; session -= 1) {
    const day = addDays(today, -Math.floor(3.5 * session));
    events.push(...performed({ ...usual, day }, gym, events.length));
  }
  return fold(events);
}

const athlete = trained();
const strength = strengthOf(athlete, today);
const workout = composeWorkout({ athlete, gym, minutes: 45, on: today, strength });
const third = { ...workout, blocks: workout.blocks.slice(0, Math.ceil(workout.blocks.length / 3)) };
const done = fold(performed(third, gym, 0)).sessions.flatMap(({ sets }) => sets);
const soFar: SoFar = { done, athlete, gym, on: today, strength };
const next = workout.blocks[third.blocks.length];
if (!next) throw new Error('a session has more than its first third');
const blockId = next.id;

const changes: Readonly<Record<string, Change>> = {
  'shorter by 15 min': { kind: 'minutes', minutes: 30 },
  'longer by 15 min': { kind: 'minutes', minutes: 60 },
  'station taken': { kind: 'station-taken', blockId },
  swap: { kind: 'swap', blockId },
  skip: { kind: 'skip', blockId },
  'not today': { kind: 'without', exercise: next.exercise },
  'legs heavy': { kind: 'legs-heavy' },
  'hamstrings very sore': { kind: 'sore', muscles: ['hamstrings'], soreness: 'very' },
  'no treadmill': { kind: 'treadmill', available: false },
  'another gym': { kind: 'gym', gym: home },
};

/** Median and worst of many runs, in milliseconds, after as many to warm up. */
function timed(run: () => unknown): { readonly median: number; readonly worst: number } {
  for (let index = 0; index < runs / 4; index += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

const lines: readonly (readonly [string, () => unknown])[] = [
  ['compose, nothing done', () => composeWorkout({ athlete, gym, minutes: 45, on: today, strength })],
  ...Object.entries(changes).map(([name, change]) => [name, () => recompose(workout, soFar, change)] as const),
  ['all swaps of a block', () => swapsFor(workout, blockId, soFar)],
  ['all ways around a station', () => waysAround(workout, blockId, soFar)],
];

console.log(
  `${done.length} sets done of ${workout.blocks.length} stations; ${athlete.sessions.length} sessions before`,
);
console.log(`${'change'.padEnd(28)}median ms   worst of ${runs}`);
let over = 0;
for (const [name, run] of lines) {
  const { median, worst } = timed(run);
  if (median > barMs) over += 1;
  console.log(`${name.padEnd(28)}${median.toFixed(2).padStart(9)}${worst.toFixed(2).padStart(15)}`);
}
console.log(over === 0 ? `Every median is within a frame (${barMs} ms).` : `${over} medians are over ${barMs} ms.`);
