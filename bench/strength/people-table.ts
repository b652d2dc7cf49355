/** How well the next session's sets of real people are predicted, person by person. */
import { type Habit, habit, predictPerformed } from '@legwork/engine/strength';
import { type Person, readPeople } from './people.ts';
import { baselines, type Predictor } from './predictors.ts';
import { random } from './runners.ts';
import { type Target, targetsOf } from './targets.ts';

const kinds = [
  ['all sets', (): boolean => true, 30],
  ['load changed > 5 %', ({ loadChanged }: Target): boolean => loadChanged, 20],
  ['near failure', ({ nearFailure }: Target): boolean => nearFailure, 10],
] as const;

interface Scored {
  readonly target: Target;
  readonly errors: readonly number[];
  readonly logScores: readonly number[];
  /** Part of this set that the 80 % range claims and holds; whole repetitions have no exact 10 % and 90 %. */
  readonly covered: number;
}

/** Of the chance of the number that came, the part between the 10 % and the 90 % point (Czado et al. 2009). */
function coveredOf(chances: readonly number[], came: number): number {
  const below = chances.slice(0, came).reduce((sum, chance) => sum + chance, 0);
  const here = chances[came] ?? 0;
  return here === 0 ? 0 : Math.max(0, Math.min(0.9, below + here) - Math.max(0.1, below)) / here;
}

/** A rule's number made a distribution: Laplace around it, as wide as the rule has been wrong for this person so far. */
class Scale {
  #sum = 4;
  #count = 2;
  logScore(predicted: number, came: number): number {
    const decay = Math.exp(-1 / Math.max(0.3, this.#sum / this.#count));
    let total = 0;
    for (let repetitions = 0; repetitions <= 60; repetitions += 1) total += decay ** Math.abs(repetitions - predicted);
    return -Math.log(decay ** Math.abs(came - predicted) / total + 1e-5);
  }
  saw(error: number): void {
    this.#sum += error;
    this.#count += 1;
  }
}

function score(targets: readonly Target[], rules: readonly Predictor[], chosen: Habit): readonly Scored[] {
  const scales = rules.map(() => new Scale());
  return targets.map((target) => {
    const { past, position, set } = target;
    const { chances, median } = predictPerformed({ past, loadKg: set.loadKg, position }, chosen);
    const came = set.repetitions;
    const predicted = rules.map((rule) => rule(target));
    const logScores = predicted.map((repetitions, index) => scales[index]?.logScore(repetitions, came) ?? 0);
    predicted.forEach((repetitions, index) => scales[index]?.saw(Math.abs(repetitions - came)));
    return {
      target,
      errors: [median, ...predicted].map((repetitions) => Math.abs(repetitions - came)),
      logScores: [-Math.log(chances[came] ?? 1e-5), ...logScores],
      covered: coveredOf(chances, came),
    };
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Median over people with the interval that 90 % of 1,000 resamples of the people give. */
function medianWithInterval(values: readonly number[]): string {
  const next = random(7);
  const medians = Array.from({ length: 1000 }, () =>
    median(values.map(() => values[Math.floor(next() * values.length)] ?? 0)),
  ).toSorted((a, b) => a - b);
  const at = (share: number): string => (medians[Math.floor(share * 1000)] ?? Number.NaN).toFixed(2);
  return `${median(values).toFixed(2)} (${at(0.05)}–${at(0.95)})`;
}

/** How far the capacity that loads are chosen by is from what sets near failure show: done and reported as left. */
function capacityLine(people: readonly (readonly Scored[])[]): void {
  const misses = people.map((sets) =>
    sets
      .filter(({ target }) => target.position === 0)
      .map(({ target: { capacity, set } }) => {
        const left = set.effort.kind === 'reserve' ? set.effort.repetitions : 0;
        return { off: capacity.mean - 0.5 - set.repetitions - left, sd: capacity.sd };
      }),
  );
  const enough = misses.filter((own) => own.length >= 5);
  if (enough.length === 0) return;
  const within = enough.map((own) => mean(own.map(({ off, sd }) => (Math.abs(off) <= 1.28 * sd ? 1 : 0))));
  const error = medianWithInterval(enough.map((own) => mean(own.map(({ off }) => Math.abs(off)))));
  const bias = medianWithInterval(enough.map((own) => mean(own.map(({ off }) => off))));
  const share = (100 * median(within)).toFixed(0);
  console.log(
    `    capacity, first sets, ${enough.length} people: error ${error}, bias ${bias}, its 80 % range holds ${share} %`,
  );
}

function printTable(people: readonly (readonly Scored[])[]): void {
  console.log(`\nEach judged as one who was not in the choice: ${people.length} people, ${people.flat().length} sets`);
  for (const [kind, matches, least] of kinds) {
    const own = people
      .map((sets) => sets.filter(({ target }) => matches(target)))
      .filter((sets) => sets.length >= least);
    if (own.length < 3) continue;
    console.log(
      `\n  ${kind}, ${own.length} people${' '.repeat(20 - kind.length)}error in repetitions   error of Legwork / its   log score`,
    );
    ['Legwork', ...baselines.map(([name]) => name)].forEach((name, index) => {
      const errors = own.map((sets) => mean(sets.map((set) => set.errors[index] ?? 0)));
      const ours = own.map((sets) => mean(sets.map((set) => set.errors[0] ?? 0)));
      const ratios = ours.map((error, person) => (error + 0.01) / ((errors[person] ?? 0) + 0.01));
      const logScores = own.map((sets) => mean(sets.map((set) => set.logScores[index] ?? 0)));
      const ratio = index === 0 ? '' : medianWithInterval(ratios);
      console.log(
        `    ${name.padEnd(34)} ${medianWithInterval(errors).padEnd(22)} ${ratio.padEnd(24)} ${medianWithInterval(logScores)}`,
      );
    });
    const coverage = own.map((sets) => mean(sets.map(({ covered }) => covered)));
    console.log(`    80 % ranges hold ${(100 * median(coverage)).toFixed(0)} % for the median person`);
    if (kind === 'near failure') capacityLine(own);
  }
}

const weighed = (sessions: number, logLoad: number, positions: number): Habit => ({
  ...habit,
  sessions,
  logLoad,
  positions,
});
/** What is chosen between: ours, and more or less of each number that weighs the past. */
const habits: readonly Habit[] = [2, 3, 5].flatMap((sessions) =>
  [0.1, 0.15, 0.25].flatMap((logLoad) => [0.7, 1.1, 2].map((positions) => weighed(sessions, logLoad, positions))),
);
/** Every so many sets are enough to choose by. */
const stride = 3;
const folds = 5;

/** Mean log score of every third set of one person. */
const logScoreOf = (targets: readonly Target[], by: Habit): number =>
  mean(
    targets.flatMap(({ past, position, set }, index) =>
      index % stride === 0
        ? [-Math.log(predictPerformed({ past, loadKg: set.loadKg, position }, by).chances[set.repetitions] ?? 1e-5)]
        : [],
    ),
  );

interface Known {
  readonly person: Person;
  readonly targets: readonly Target[];
}

/** For each fold of people the numbers that predict all the others best. */
function chosenWithout(people: readonly Known[]): readonly Habit[] {
  const scores = people.map(({ targets }) => habits.map((each) => logScoreOf(targets, each)));
  return Array.from({ length: folds }, (_, fold) => {
    const of = (index: number): number =>
      mean(people.flatMap(({ person }, at) => (person.fold === fold ? [] : [scores[at]?.[index] ?? 0])));
    return habits.reduce(
      (best, each, index) => (of(index) < of(habits.indexOf(best)) ? each : best),
      habits[0] ?? habit,
    );
  });
}

/** Prints the tables; says so when the logs are not there. */
export function realPeople(): void {
  const people = readPeople(folds);
  if (!people) {
    console.log('\nReal people: no logs here. LEGWORK_SHARED names the folder that has data/lifting-logs.');
    return;
  }
  console.log('\nReal people: the sets of the next session at the load really used, from history alone');
  const known = people
    .map((person): Known => ({ person, targets: targetsOf(person.athlete) }))
    .filter(({ targets }) => targets.length >= 30);
  const chosen = chosenWithout(known);
  const rules = baselines.map(([, rule]) => rule);
  console.log(`Stopping habit chosen by cross-validation over people, ${folds} folds:`);
  chosen.forEach(({ sessions, logLoad, positions }, fold) => {
    console.log(`  fold ${fold + 1}: ${sessions} sessions, ${logLoad} of log load, ${positions} positions`);
  });
  printTable(known.map(({ person, targets }) => score(targets, rules, chosen[person.fold] ?? habit)));
}
