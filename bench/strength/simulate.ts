/** Runs choosers with simulated runners and counts what a coach would. */
import {
  allKnowing,
  type Chooser,
  carefulAllKnowing,
  doubleProgression,
  engine,
  epleyTarget,
  linear,
  twoForTwo,
} from './choosers.ts';
import { type Runner, runnerOf } from './runners.ts';

const sessions = 20;
const sets = 3;
/** Of the runners that judge; the engine's own choices were made with others, from 1,000 on. */
const firstSeed = 50_000;

interface Outcome {
  /** Share of sets that bring fatigue at 12–15: in the first session, the second, and from the third on. */
  readonly first: number;
  readonly second: number;
  readonly later: number;
  /** Working sets up to the first that does, itself included; infinite when none does. */
  readonly setsToHit: number;
  /** The same with the probes before it counted. */
  readonly setsAndProbesToHit: number;
  /** Share of sets, probes included, with a load more than a fifth above the one for 12. */
  readonly overshoots: number;
}

/** The load that would have brought exactly 12. */
function loadForTwelve(runner: Runner, session: number, set: number): number {
  let low = 0.5;
  let high = 1000;
  for (let step = 0; step < 40; step += 1) {
    const middle = Math.sqrt(low * high);
    if (runner.able(middle, session, set) > 12) low = middle;
    else high = middle;
  }
  return low;
}

function train(seed: number, chooserFor: (runner: Runner) => Chooser): Outcome {
  const runner = runnerOf(seed);
  const chooser = chooserFor(runner);
  const hits: boolean[] = [];
  const overshoots: boolean[] = [];
  let probes = 0;
  for (let session = 0; session < sessions; session += 1) {
    const day = Math.exp(-runner.dayNoise());
    for (let set = 0; set < sets; ) {
      const { loadKg, repetitions: asked, isProbe } = chooser.choose(session, set);
      const able = runner.able(loadKg * day, session, set) + runner.setNoise();
      const repetitions = runner.stops(able, asked);
      chooser.saw({ session, set, loadKg, repetitions }, runner.report(Math.floor(able) - repetitions), isProbe);
      overshoots.push(loadKg > 1.2 * loadForTwelve(runner, session, set) && loadKg > (runner.pins[0] ?? 0));
      if (isProbe) {
        if (!hits.includes(true)) probes += 1;
        continue;
      }
      hits.push(able >= 12 && able < 16);
      set += 1;
    }
  }
  const part = (from: number, to: number): number => shareOf(hits.slice(from * sets, to * sets));
  const hit = hits.includes(true) ? hits.indexOf(true) + 1 : Number.POSITIVE_INFINITY;
  return {
    first: part(0, 1),
    second: part(1, 2),
    later: part(2, sessions),
    setsToHit: hit,
    setsAndProbesToHit: hit + probes,
    overshoots: shareOf(overshoots),
  };
}

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

const choosers: readonly (readonly [string, (runner: Runner) => Chooser])[] = [
  ['all-knowing', allKnowing],
  ['… with a safe start', carefulAllKnowing],
  ['Legwork', engine],
  ['double progression', doubleProgression],
  ['linear', linear],
  ['2-for-2', twoForTwo],
  ['Epley target', epleyTarget],
];

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Prints the table. */
export function simulated(runners: number): void {
  console.log(
    `\nSimulated runners: ${runners}, ${sessions} sessions of ${sets} sets; sets that bring fatigue at 12–15\n`,
  );
  console.log(
    '                      session 1   session 2   from 3 on   of all-knowing   sets to hit   with probes   by set 2   over by > 20 %',
  );
  let possible = 1;
  for (const [name, chooser] of choosers) {
    const outcomes = Array.from({ length: runners }, (_, index) => train(firstSeed + index, chooser));
    const later = mean(outcomes.map((outcome) => outcome.later));
    if (chooser === allKnowing) possible = later;
    console.log(
      name.padEnd(20),
      percent(mean(outcomes.map(({ first }) => first))).padStart(10),
      percent(mean(outcomes.map(({ second }) => second))).padStart(11),
      percent(later).padStart(11),
      percent(later / possible).padStart(16),
      String(median(outcomes.map(({ setsToHit }) => setsToHit))).padStart(13),
      String(median(outcomes.map(({ setsAndProbesToHit }) => setsAndProbesToHit))).padStart(13),
      percent(shareOf(outcomes.map(({ setsToHit }) => setsToHit <= 2))).padStart(10),
      percent(mean(outcomes.map(({ overshoots }) => overshoots))).padStart(16),
    );
  }
}
