/**
 * `npm run bench hills`: the cost of hills against the published points; every race that is there as a belt programme, whole
 * and in 45 minutes: distance, climb, minutes, segments, error of the work and which limits bound; and how long the longest takes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Course, courseOfProfile, type HillProgram, treadmillProgram, usualCost } from '@legwork/engine/hills';
import profiles from '@legwork/engine/hills/profiles.json' with { type: 'json' };
import { readCourseFile } from '@legwork/formats/course-file';
import { runningFactor } from '../packages/engine/src/running/hills/cost.ts';
import {
  acsmRunning,
  costPerMetre,
  minettiRunning,
  oxygenPerMinute,
  populationFactors,
} from '../packages/engine/src/running/hills/formulas.ts';

/** Ratios to the flat as evidence §5.1 prints them: Minetti 2002 and ACSM without rest. */
const published: readonly (readonly [gradePercent: number, minetti: number, acsm: number | null])[] = [
  [-15, 0.51, null],
  [-10, 0.6, null],
  [-6, 0.72, null],
  [-4, 0.81, null],
  [-2, 0.9, null],
  [1, 1.06, 1.05],
  [2, 1.11, 1.09],
  [4, 1.24, 1.18],
  [6, 1.37, 1.27],
  [8, 1.51, 1.36],
  [10, 1.66, 1.45],
  [12, 1.81, 1.54],
  [15, 2.06, 1.68],
  [20, 2.5, 1.9],
];

/** Oxygen beyond that of rest at 12 km/h. */
const oxygen = (gradePercent: number): number =>
  oxygenPerMinute(acsmRunning, { speedKmh: 12, gradePercent }).value - 3.5;

function costs(): void {
  console.log('Cost of a metre beside a flat one (ours / published)');
  console.log(' grade   Minetti        ACSM           population   usual blend');
  const population = new Map(populationFactors);
  let worst = 0;
  for (const [grade, minetti, acsm] of published) {
    const ours = costPerMetre(minettiRunning, grade).value / costPerMetre(minettiRunning, 0).value;
    const net = oxygen(grade) / oxygen(0);
    worst = Math.max(worst, Math.abs(ours - minetti), acsm === null ? 0 : Math.abs(net - acsm));
    const cells = [
      `${grade} %`.padStart(6),
      `${ours.toFixed(2)} / ${minetti.toFixed(2)}`.padEnd(13),
      (acsm === null ? '-' : `${net.toFixed(2)} / ${acsm.toFixed(2)}`).padEnd(13),
      (population.get(grade)?.toFixed(3) ?? '').padEnd(11),
      runningFactor(usualCost, grade).toFixed(3),
    ];
    console.log(cells.join('  '));
  }
  console.log(`Largest difference from a published point: ${worst.toFixed(3)}   bar 0.01 (they have two digits)\n`);
}

const belt = { speedKmh: { min: 0.8, max: 20, step: 0.1 }, gradePercent: { min: 0, max: 15, step: 0.5 } };
const runner = { cost: usualCost, hourKmh: 12 };

function row(name: string, program: HillProgram, ms: number): string {
  const { from, seconds, segments, energyErrorPercent, limits } = program;
  if (from.kind !== 'course') return name;
  const { metres, climbMetres, descentMetres, noiseMetres, climbShare } = from.course;
  const bound = limits.map(({ kind, seconds: long }) => `${kind} ${Math.round(long / 60)} min`).join(', ');
  return [
    name.padEnd(30),
    `${(metres / 1000).toFixed(1)} km`.padStart(8),
    `${climbMetres.toFixed(0)}/${descentMetres.toFixed(0)} m`.padStart(12),
    `noise ${noiseMetres.toFixed(1)} m`,
    `${(seconds / 60).toFixed(0)} min`.padStart(8),
    `${segments.length} segments`.padStart(11),
    `${(100 * climbShare).toFixed(0)} % of the climb`.padStart(18),
    `error ${energyErrorPercent.toFixed(2)} %`.padStart(13),
    `${ms.toFixed(0)} ms`.padStart(7),
    bound === '' ? 'nothing bounds it' : bound,
  ].join('  ');
}

/** The longest and the worst that was seen. */
const worst = { errorPercent: 0, ms: 0, name: '' };

function programs(name: string, course: Course): void {
  for (const minutes of [100_000, 45]) {
    const start = performance.now();
    const program = treadmillProgram(course, runner, belt, { minutes });
    const ms = performance.now() - start;
    if (ms > worst.ms) Object.assign(worst, { ms, name });
    worst.errorPercent = Math.max(worst.errorPercent, Math.abs(program.energyErrorPercent));
    console.log(row(name, program, ms));
  }
}

async function races(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const read = await readCourseFile(new Blob([readFileSync(join(folder, name))]), name);
    if (read.kind === 'course') programs(name, read.course);
    else console.log(`${name.padEnd(30)}  refused: ${read.message}`);
  }
}

function longest(course: Course): void {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    treadmillProgram(course, runner, belt, { goalSeconds: 30 * 3600 });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  console.log(
    `UTMB, 170 km: median of 7 ${(times[3] ?? 0).toFixed(0)} ms, slowest ${(times[6] ?? 0).toFixed(0)} ms   bar 1000 ms`,
  );
}

costs();
console.log('As a runner of 12 km in an hour would run it: whole, and in 45 minutes');
const folder = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data/device-files/gpx-races');
if (existsSync(folder)) await races(folder);
else console.log(`The race files were skipped: there are none at ${folder}.`);
for (const profile of profiles) programs(`shipped: ${profile.id}`, courseOfProfile(profile));
console.log(`\nLargest error of the work: ${worst.errorPercent.toFixed(2)} %   bar 2 %`);
console.log(`Slowest: ${worst.name}, ${worst.ms.toFixed(0)} ms, first runs included   bar 1000 ms`);
const utmb = join(folder, 'utmb-170.gpx');
if (existsSync(utmb)) {
  const read = await readCourseFile(new Blob([readFileSync(utmb)]), 'utmb-170.gpx');
  if (read.kind === 'course') longest(read.course);
}
