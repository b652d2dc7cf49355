import { describe, expect, test } from 'vitest';
import {
  catalog,
  demandWeights,
  type Exercise,
  type ExerciseId,
  exerciseIds,
  groupCredit,
  isExerciseId,
  type Muscle,
  type MuscleGroup,
  muscleGroups,
  overlap,
  weeklyRanges,
} from './index.ts';

/** Columns of the published table (evidence §3), in its own order. */
const columns: readonly Muscle[] = [
  'vasti',
  'rectusFemoris',
  'hamstrings',
  'gluteusMaximus',
  'hipAbductors',
  'adductors',
  'hipFlexors',
  'gastrocnemius',
  'soleus',
  'tibialisAnterior',
  'trunk',
];

/** The published table, transcribed: credits by column, then the grade. */
const published = `
leg-extension          1.0  1.0  0    0    0    0    .1   0    0    0    0    A
leg-curl-seated        0    0    1.0  0    0    0    0    .3   0    0    0    A
leg-curl-lying         0    0    .85  0    0    0    0    .3   0    0    .1   B
leg-press              .9   .15  .15  .8   .1   .5   0    .1   .15  0    0    A
lunge-forward          .75  .3   .3   .65  .45  .4   0    .1   .25  .1   .25  B
lunge-walking          .75  .3   .35  .7   .5   .4   .1   .1   .3   .1   .3   B
lunge-overhead         .75  .3   .3   .6   .5   .4   0    .1   .25  .1   .6   C
lunge-reverse          .65  .25  .35  .7   .45  .4   0    .1   .2   .1   .25  C
lunge-lateral          .7   .25  .25  .6   .45  .7   0    .1   .2   .1   .25  C
split-squat            .75  .3   .3   .75  .5   .45  0    .1   .25  .1   .25  B
bulgarian-split-squat  .75  .3   .3   .75  .5   .45  0    .1   .25  .1   .25  B
wall-squat-ball        .7   .4   .1   .3   .2   .2   0    0    .15  .1   .1   B
single-leg-squat       .8   .3   .3   .65  .7   .35  0    .1   .3   .15  .3   B
step-up                .7   .25  .2   .45  .55  .25  0    .1   .25  .1   .2   B
goblet-squat           .8   .15  .15  .6   .15  .5   0    .05  .2   .1   .4   B
romanian-deadlift      .1   0    .9   .7   .15  .4   0    .1   .1   0    .6   B
hip-thrust             .4   .1   .4   1.0  .25  .3   0    0    .05  0    .2   B
side-lying-abduction   0    0    0    .35  1.0  0    .05  0    0    0    .15  A
side-lying-adduction   0    0    0    0    0    .9   0    0    0    0    .1   C
supine-leg-raise       .3   .6   0    0    0    .1   .9   0    0    .1   .3   C
prone-hip-extension    0    0    .6   .9   .35  .1   0    0    0    0    .3   B
calf-raise-standing    0    0    0    0    0    0    0    1.0  .9   0    .05  A
calf-raise-seated      0    0    0    0    0    0    0    .15  1.0  0    0    A
calf-raise-single-leg  0    0    0    0    .2   0    0    1.0  .9   .05  .1   B
tibialis-raise         0    0    0    0    0    0    0    0    0    1.0  0    C
nordic-curl            0    0    1.0  .2   0    0    0    .3   0    0    .2   B
clam                   0    0    0    .35  .5   0    0    0    0    0    .1   B
band-walk              0    0    0    .35  .5   0    0    0    0    0    .1   B
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', ...cells] = line.split(/\s+/);
    return { id, grade: cells.at(-1), credits: cells.slice(0, -1).map(Number) };
  });

const creditsOf = (id: ExerciseId): readonly number[] => columns.map((muscle) => catalog[id].credit[muscle] ?? 0);

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const cosine = (a: readonly number[], b: readonly number[]): number =>
  dot(a, b) / (Math.hypot(...a) * Math.hypot(...b));

const outside = (id: ExerciseId): boolean => creditsOf(id).some((credit) => credit < 0 || credit > 1);

const nothing = (id: ExerciseId): boolean => creditsOf(id).every((credit) => credit === 0);

const mainOf = (id: ExerciseId): readonly MuscleGroup[] => {
  const top = Math.max(...muscleGroups.map((group) => groupCredit(catalog[id], group)));
  return muscleGroups.filter((group) => groupCredit(catalog[id], group) === top);
};

/** The share of an exercise's credits that another keeps; the trunk is no need of the legs. */
function keptShare(id: ExerciseId, substitute: ExerciseId): number {
  const legs = columns.filter((muscle) => muscle !== 'trunk');
  const [from, to] = [catalog[id].credit, catalog[substitute].credit];
  const all = legs.reduce((sum, muscle) => sum + (from[muscle] ?? 0), 0);
  return legs.reduce((sum, muscle) => sum + Math.min(from[muscle] ?? 0, to[muscle] ?? 0), 0) / all;
}

/** Standing on one leg, which lunges and one-legged squats train. */
const standsOnOneLeg = ({ pattern, sides }: Exercise): boolean =>
  sides === 'each' && (pattern === 'lunge' || pattern === 'squat');

/** What the runner would miss if the substitute had not it too. */
const servesTheSame = (id: ExerciseId, substitute: ExerciseId): boolean => {
  const [from, to] = [catalog[id], catalog[substitute]];
  if (from.pattern === 'calf' || from.pattern === 'hip-abduction') return to.pattern === from.pattern;
  return standsOnOneLeg(to) || !standsOnOneLeg(from);
};

const substitutions = exerciseIds.flatMap((id) => catalog[id].substitutes.map((substitute) => ({ id, substitute })));

const most = (group: MuscleGroup): number => Math.max(...exerciseIds.map((id) => groupCredit(catalog[id], group)));

describe('muscles', () => {
  test.each(published)('C4 $id has the published credits and grade', ({ id, grade, credits }) => {
    if (!isExerciseId(id)) throw new Error(`${id} is not in the catalogue`);
    expect(creditsOf(id)).toEqual(credits);
    expect(catalog[id].grade).toBe(grade);
  });

  test('C4 every credit lies between 0 and 1 and every exercise trains something', () => {
    expect(exerciseIds.filter((id) => outside(id) || nothing(id))).toEqual([]);
  });

  test('C5 what is not in the table stays near its nearest row', () => {
    const nearest: Readonly<Partial<Record<ExerciseId, ExerciseId>>> = {
      'hip-abduction-machine': 'side-lying-abduction',
      'hip-adduction-machine': 'side-lying-adduction',
      'back-squat': 'goblet-squat',
      'single-leg-romanian-deadlift': 'romanian-deadlift',
      'glute-bridge-single-leg': 'hip-thrust',
    };
    const derived = exerciseIds.filter((id) => !published.some((row) => row.id === id));
    // Hills are no strength exercise: their credit is our choice, and modest.
    expect(derived.toSorted()).toEqual([...Object.keys(nearest), 'treadmill-hills'].toSorted());
    expect(Math.max(...creditsOf('treadmill-hills'))).toBeLessThanOrEqual(0.3);
    expect(derived.filter((id) => nearest[id] && catalog[id].grade !== 'C')).toEqual([]);
    const furthest = (id: ExerciseId): number => {
      const row = creditsOf(nearest[id] ?? id);
      return Math.max(...creditsOf(id).map((credit, column) => Math.abs(credit - (row[column] ?? 0))));
    };
    expect(derived.filter((id) => furthest(id) > 0.4)).toEqual([]);
  });

  test('C6 overlap is the cosine of the rows', () => {
    for (const a of exerciseIds) {
      expect(overlap(a, a)).toBeCloseTo(1, 12);
      for (const b of exerciseIds) {
        expect(overlap(a, b)).toBeCloseTo(cosine(creditsOf(a), creditsOf(b)), 12);
        expect(overlap(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      }
    }
  });

  test('C6 the leg extension and the leg curl share nothing; both split squats are one', () => {
    expect(overlap('leg-extension', 'leg-curl-seated')).toBe(0);
    expect(overlap('split-squat', 'bulgarian-split-squat')).toBeCloseTo(1, 12);
    // The seed's order, extension then press, is allowed: they share less than 0.6.
    expect(overlap('leg-extension', 'leg-press')).toBeLessThan(0.6);
  });

  test.each(substitutions)(
    'C10 $substitute keeps half of the work of $id, and of its main muscles',
    ({ id, substitute }) => {
      expect(keptShare(id, substitute)).toBeGreaterThanOrEqual(0.5);
      for (const group of mainOf(id))
        expect(groupCredit(catalog[substitute], group)).toBeGreaterThanOrEqual(0.5 * groupCredit(catalog[id], group));
    },
  );

  test('C10 hip stability stays hip stability, calf stays calf, one leg stays one leg', () => {
    expect(substitutions.filter(({ id, substitute }) => !servesTheSame(id, substitute))).toEqual([]);
  });

  test('C11 the home version keeps half of the work too', () => {
    const away = exerciseIds.filter((id) => catalog[id].homeVersion !== id && catalog[id].kind !== 'treadmill');
    expect(away.filter((id) => keptShare(id, catalog[id].homeVersion) < 0.5)).toEqual([]);
    expect(away.filter((id) => !servesTheSame(id, catalog[id].homeVersion))).toEqual([]);
  });

  test('C10 no exercise is its own substitute or names one twice, and only three have none', () => {
    expect(substitutions.filter(({ id, substitute }) => id === substitute)).toEqual([]);
    expect(exerciseIds.filter((id) => new Set(catalog[id].substitutes).size < catalog[id].substitutes.length)).toEqual(
      [],
    );
    expect(exerciseIds.filter((id) => catalog[id].substitutes.length === 0)).toEqual([
      'tibialis-raise',
      'supine-leg-raise',
      'treadmill-hills',
    ]);
  });
});

describe('a week', () => {
  test('C7 the quadriceps count the larger of their two parts', () => {
    expect(groupCredit(catalog['leg-press'], 'quadriceps')).toBe(0.9);
    expect(groupCredit(catalog['supine-leg-raise'], 'quadriceps')).toBe(0.6);
    expect(groupCredit(catalog['leg-press'], 'gluteusMaximus')).toBe(0.8);
    expect(groupCredit(catalog['leg-press'], 'tibialisAnterior')).toBe(0);
  });

  test('C7 every group has an exercise that trains it directly', () => {
    expect(muscleGroups.filter((group) => most(group) < 0.9)).toEqual([]);
  });

  test('C8 ranges are the published ones and in order', () => {
    const table = muscleGroups.map((group) => {
      const { min, low, high, ceiling } = weeklyRanges[group];
      expect(min).toBeLessThanOrEqual(low);
      expect(low).toBeLessThan(high);
      expect(ceiling).toBeGreaterThan(min);
      expect(ceiling).toBeLessThanOrEqual(high);
      return `${group} ${min} ${low}-${high} ${ceiling}`;
    });
    expect(table).toEqual([
      'quadriceps 2 5-8 6',
      'hamstrings 2 4-7 5',
      'gluteusMaximus 2 4-8 6',
      'hipAbductors 2 4-6 5',
      'gastrocnemius 2 4-6 4',
      'soleus 2 5-8 5',
      'hipFlexors 1 2-4 3',
      'adductors 1 2-4 3',
      'tibialisAnterior 0 1-3 2',
    ]);
  });

  test('C9 running asks most of the soleus, then of the vasti and the side of the hip', () => {
    const ranked = columns.toSorted((a, b) => demandWeights[b] - demandWeights[a]);
    expect(ranked.slice(0, 3)).toEqual(['soleus', 'vasti', 'hipAbductors']);
    expect(demandWeights.soleus).toBe(1);
    expect(demandWeights.trunk).toBe(0);
  });
});
