/**
 * `npm run bench workout [INSTANCES]`: what one composition takes where it is hardest: in a gym of forty stations, with 45
 * minutes, by runners who know every exercise. Then the exact solver against HiGHS, which solves the same model as a
 * mixed-integer program: how many of so many questions (600 when not said) differ in value, and how much longer it takes.
 * In this order, because the memory that HiGHS takes would slow what is measured after it.
 */
import { agreement } from './workout/agreement.ts';
import { compositions } from './workout/compositions.ts';

const asked = Number(process.argv[2] ?? 600);

const { stations, candidates, unproven, solveMs, composeMs, slideMs } = compositions();
console.log(
  `${composeMs.length} compositions, 45 minutes, ${stations} stations, up to ${candidates} candidates, ${unproven} not proven`,
);
console.log(`  composeWorkout: median ${ms(middle(composeMs))}, worst ${ms(Math.max(...composeMs))}`);
console.log(`  on the slider:  median ${ms(middle(slideMs))}, worst ${ms(Math.max(...slideMs))}`);
console.log(`  of it solving:  median ${ms(middle(solveMs))}, worst ${ms(Math.max(...solveMs))}`);

const { instances, differences, unfinished, largest, ratios, ours, theirs } = await agreement(asked);
console.log(`HiGHS: ${instances} questions, ${differences} differences above 1e-6, ${unfinished} not finished in 60 s`);
console.log(`  up to ${largest.candidates} candidates and ${largest.stations} stations in the workout`);
console.log(
  `  median ${ms(middle(theirs))} against ${ms(middle(ours))}; total ${ms(total(theirs))} against ${ms(total(ours))}`,
);
console.log(`  paired ratio: median × ${middle(ratios).toFixed(0)}, least × ${Math.min(...ratios).toFixed(0)}`);

function middle(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
}

function total(of: readonly number[]): number {
  return of.reduce((sum, each) => sum + each, 0);
}

function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 2 : 0)} ms`;
}
