import { describe, expect, test } from 'vitest';
import { gymPreset, loadTypesOf, placements } from '../gym/index.ts';
import type { Loads } from '../gym/station.ts';
import { guides } from './guides/index.ts';
import { bodyWeightPossible, catalog, type Exercise, type ExerciseId, exerciseIds, type LoadMeaning } from './index.ts';

const exercises: readonly Exercise[] = exerciseIds.map((id) => catalog[id]);
const idsWhere = (holds: (exercise: Exercise) => boolean): readonly ExerciseId[] =>
  exercises.filter(holds).map(({ id }) => id);

/** Effective load of a runner of 70 kg. */
const effectiveAt70 = (id: ExerciseId, loadKg: number): number =>
  catalog[id].effective.bodyMassShare * 70 + catalog[id].effective.loadShare * loadKg;

const fitNumbers = (ids: readonly ExerciseId[]): readonly string[] =>
  ids.map((id) => `${catalog[id].fit.category}/${catalog[id].fit.name}`);

const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const onOneLegWithDumbbells = (exercise: Exercise): boolean =>
  exercise.sides === 'each' && exercise.stations.includes('dumbbells');

describe('complete', () => {
  test('C1 every id has its own exercise, and no two share a name', () => {
    expect(Object.keys(catalog).toSorted()).toEqual(exerciseIds.toSorted());
    for (const id of exerciseIds) expect(catalog[id].id).toBe(id);
    expect(new Set(exercises.map(({ name }) => name.toLowerCase())).size).toBe(exerciseIds.length);
  });

  test('C2 everything that the product is built on is there', () => {
    const founding: readonly string[] = [
      'Leg extension',
      'Seated leg curl',
      'Lying leg curl',
      'Leg press',
      'Forward lunge',
      'Walking lunge',
      'Reverse lunge',
      'Overhead lunge',
      'Wall squat with ball',
      'Side-lying hip raise',
      'Lying leg raise',
      'Standing calf raise',
      'Single-leg calf raise',
      'Single-leg squat',
      'Treadmill hills',
      'Step-up',
      'Split squat',
      'Romanian deadlift',
      'Hip thrust',
      'Hip adduction machine',
      'Seated calf raise',
      'Tibialis raise',
      'Nordic curl',
      'Sideways band walk',
    ];
    expect(exercises.map(({ name }) => name)).toEqual(expect.arrayContaining([...founding]));
  });

  test.each(exercises)('C3 $id says how, what goes wrong, how to set up and why', ({ id }) => {
    const guide = guides[id];
    expect(guide.cues.length).toBeGreaterThanOrEqual(2);
    expect(guide.cues.length).toBeLessThanOrEqual(4);
    expect(guide.cues.filter((cue) => cue.length > 45)).toEqual([]);
    expect(guide.faults.length).toBeGreaterThanOrEqual(2);
    for (const fault of guide.faults) expect(fault.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(guide.faults.map((fault) => fault.id)).size).toBe(guide.faults.length);
    const texts = [
      ...guide.cues,
      ...guide.faults.flatMap(({ fault, fix }) => [fault, fix]),
      guide.setUp,
      guide.forRunners,
    ];
    for (const text of texts) expect(text.trim()).not.toBe('');
    expect(new Set(texts).size).toBe(texts.length);
    expect(guide.sources.length).toBeGreaterThan(0);
  });
});

describe('instead of it', () => {
  test.each(exercises)('C11 $id has a version for home', ({ homeVersion }) => {
    const home = gymPreset('home', 'kg', 'home');
    expect(placements(home, catalog[homeVersion]).length).toBeGreaterThan(0);
    expect(['machine', 'treadmill']).not.toContain(catalog[homeVersion].kind);
    expect(catalog[homeVersion].loadMeaning).not.toBe('plates');
    expect(catalog[homeVersion].homeVersion).toBe(homeVersion);
    expect(catalog[homeVersion].onlyIfKnown).toBe(false);
  });

  test('C11 what needs neither machine nor furniture is its own home version, unless it has to be earned', () => {
    const portable = exercises.filter(
      ({ kind, needs, loadMeaning, onlyIfKnown }) =>
        kind !== 'machine' &&
        kind !== 'treadmill' &&
        loadMeaning !== 'plates' &&
        needs.every((need) => need === 'step') &&
        !onlyIfKnown,
    );
    const elsewhere = portable.filter(({ id, homeVersion }) => id !== homeVersion).map(({ id }) => id);
    // On one leg at home, because two light dumbbells are little for two.
    expect(elsewhere).toEqual(['romanian-deadlift']);
  });
});

describe('loading', () => {
  test.each(exercises)('C12 the stations of $id hold loads that it can read', ({ loadMeaning, stations, needs }) => {
    const readable: Readonly<Record<LoadMeaning, readonly Loads['type'][]>> = {
      stack: ['stack', 'plates'],
      plates: ['plates'],
      'dumbbell-pair': ['dumbbells', 'plates', 'none'],
      dumbbell: ['dumbbells', 'none'],
      cuff: ['cuffs', 'none'],
      band: ['bands', 'none'],
      'body-weight': ['none'],
      treadmill: ['treadmill'],
    };
    expect(stations.length + needs.length).toBeGreaterThan(0);
    for (const kind of stations) {
      for (const type of loadTypesOf[kind]) expect(readable[loadMeaning]).toContain(type);
    }
    for (const kind of needs) expect(loadTypesOf[kind]).toEqual(['none']);
    expect(stations.filter((kind) => needs.includes(kind))).toEqual([]);
  });

  test('C13 slopes start inside the limits of the estimator', () => {
    const priors = exercises.flatMap(({ slope, runnerSlope }) => (runnerSlope ? [slope, runnerSlope] : [slope]));
    expect(priors.filter(({ median }) => !between(median, 0.006, 0.08))).toEqual([]);
    expect(priors.filter(({ sdLn }) => !between(sdLn, 0.2, 0.5))).toEqual([]);
  });

  test('C13 the published slopes, and the one measured on runners', () => {
    const medians = (['leg-press', 'leg-extension', 'leg-curl-seated', 'split-squat'] as const).map(
      (id) => catalog[id].slope.median,
    );
    expect(medians).toEqual([0.024, 0.028, 0.04, 0.026]);
    expect(catalog['calf-raise-standing'].slope).toEqual({ median: 0.018, sdLn: 0.4 });
    expect(catalog['side-lying-abduction'].slope).toEqual({ median: 0.03, sdLn: 0.4 });
    expect(idsWhere(({ runnerSlope }) => runnerSlope !== undefined)).toEqual(['leg-press']);
    expect(catalog['leg-press'].runnerSlope).toEqual({ median: 0.016, sdLn: 0.4 });
  });

  test('C14 fatigue from set to set, and rest', () => {
    expect(catalog['leg-press'].setFatigue).toBe(0.05);
    expect(catalog['leg-extension'].setFatigue).toBe(0.04);
    expect(catalog['leg-curl-seated'].setFatigue).toBe(0.06);
    expect(catalog['goblet-squat'].setFatigue).toBe(0.06);
    expect(catalog['lunge-walking'].setFatigue).toBe(0.06);
    expect(idsWhere(({ setFatigue }) => !between(setFatigue, 0.04, 0.06))).toEqual([]);
    // The Nordic curl moves one joint, yet rests as long: nothing else is as hard.
    const restsLong = idsWhere(({ restSeconds }) => between(restSeconds, 120, 180));
    expect(restsLong).toEqual(idsWhere(({ joints, id }) => joints === 'compound' || id === 'nordic-curl'));
    expect(idsWhere(({ restSeconds }) => between(restSeconds, 60, 90))).toHaveLength(
      exerciseIds.length - restsLong.length,
    );
  });

  test('C15 effective loads are the published ones', () => {
    // A leg of a 70 kg runner weighs 5.0 kg at the ankle: a cuff of 1 kg adds a fifth.
    expect(effectiveAt70('side-lying-abduction', 0)).toBeCloseTo(5.04, 2);
    expect(effectiveAt70('supine-leg-raise', 1) / effectiveAt70('supine-leg-raise', 0)).toBeCloseTo(1.2, 2);
    expect(effectiveAt70('single-leg-squat', 10)).toBeCloseTo(0.94 * 70 + 10, 9);
    expect(effectiveAt70('lunge-forward', 10)).toBeCloseTo(0.75 * (0.94 * 70 + 10), 9);
    expect(effectiveAt70('wall-squat-ball', 10)).toBeCloseTo(0.88 * 70 + 10, 9);
    expect(effectiveAt70('calf-raise-single-leg', 10)).toBeCloseTo(0.98 * 70 + 10, 9);
    expect(effectiveAt70('calf-raise-standing', 50)).toBeCloseTo((0.97 * 70 + 50) / 2, 9);
    expect(effectiveAt70('leg-press', 50)).toBe(50);
  });

  test('C15 only machines are lifted without any of the body', () => {
    expect(idsWhere(({ effective }) => effective.bodyMassShare === 0)).toEqual(
      idsWhere(({ kind, id }) => kind === 'machine' && id !== 'calf-raise-standing'),
    );
    expect(idsWhere(({ effective }) => !between(effective.bodyMassShare, 0, 1))).toEqual([]);
    expect(idsWhere(({ effective }) => !between(effective.loadShare, 0.5, 1))).toEqual([]);
  });

  test('C16 first loads are light', () => {
    expect(catalog['leg-press'].firstLoadShare).toBe(0.6);
    expect(catalog['leg-extension'].firstLoadShare).toBe(0.2);
    expect(catalog['leg-curl-seated'].firstLoadShare).toBe(0.15);
    expect(catalog['leg-curl-lying'].firstLoadShare).toBe(0.15);
    expect(catalog['single-leg-squat'].firstLoadShare).toBe(0);
    expect(catalog['lunge-forward'].firstLoadShare).toBe(0.06);
    expect(idsWhere(({ firstLoadShare }) => !between(firstLoadShare, 0, 0.6))).toEqual([]);
    const dumbbells = idsWhere(({ loadMeaning }) => loadMeaning === 'dumbbell' || loadMeaning === 'dumbbell-pair');
    expect(dumbbells.filter((id) => catalog[id].firstLoadShare > 0.06)).toEqual([]);
  });

  test('C16 a first load is body weight alone only where the body alone is enough, or on a band or a belt', () => {
    expect(idsWhere((exercise) => exercise.firstLoadShare === 0 && !bodyWeightPossible(exercise))).toEqual([
      'band-walk',
      'treadmill-hills',
    ]);
  });

  test('C17 where the body alone is load enough', () => {
    expect(exerciseIds.filter((id) => !bodyWeightPossible(catalog[id]))).toEqual([
      'leg-press',
      'leg-extension',
      'leg-curl-seated',
      'leg-curl-lying',
      'hip-abduction-machine',
      'hip-adduction-machine',
      'calf-raise-standing',
      'calf-raise-seated',
      'back-squat',
      'hip-thrust',
      'band-walk',
      'treadmill-hills',
    ]);
  });
});

describe('safe', () => {
  test('C18 no failure where failing means falling', () => {
    const mayFall = idsWhere(
      (exercise) =>
        exercise.pattern === 'lunge' || exercise.loadMeaning === 'plates' || onOneLegWithDumbbells(exercise),
    );
    expect(mayFall.filter((id) => catalog[id].failureSafe)).toEqual([]);
    expect(idsWhere(({ kind, failureSafe }) => kind === 'machine' && !failureSafe)).toEqual([]);
  });

  test('C18 each leg works in turn wherever one leg carries the load, and never on a machine', () => {
    expect(idsWhere(({ sides }) => sides === 'each')).toEqual(
      idsWhere(
        ({ id, pattern, loadMeaning }) =>
          pattern === 'lunge' ||
          loadMeaning === 'cuff' ||
          id.includes('single-leg') ||
          id === 'step-up' ||
          id === 'clam',
      ),
    );
    expect(idsWhere(({ kind, sides }) => kind === 'machine' && sides === 'each')).toEqual([]);
  });

  test('C19 what is done on the back, and what makes the first days sore', () => {
    expect(idsWhere(({ supine }) => supine)).toEqual(['hip-thrust', 'glute-bridge-single-leg', 'supine-leg-raise']);
    expect(idsWhere(({ eccentric }) => eccentric)).toEqual([
      ...idsWhere(({ pattern }) => pattern === 'lunge'),
      'single-leg-squat',
      'step-up',
      'romanian-deadlift',
      'single-leg-romanian-deadlift',
      'nordic-curl',
    ]);
  });

  test('C20 what has to be earned', () => {
    expect(idsWhere(({ onlyIfKnown }) => onlyIfKnown)).toEqual(['lunge-overhead', 'back-squat', 'nordic-curl']);
  });

  test('C21 slow and controlled, down no faster than up', () => {
    const lifted = exercises.filter(({ kind }) => kind !== 'treadmill');
    expect(lifted.filter(({ tempo }) => !between(tempo.upSeconds, 1, 2))).toEqual([]);
    expect(lifted.filter(({ tempo }) => tempo.downSeconds < tempo.upSeconds)).toEqual([]);
    expect(lifted.filter(({ tempo }) => !between(tempo.downSeconds, 2, 3)).map(({ id }) => id)).toEqual([
      'nordic-curl',
    ]);
    expect(idsWhere(({ kind, tempo }) => kind === 'machine' && tempo.holdSeconds !== 1)).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('C22 FIT numbers are those of profile 21', () => {
    expect(fitNumbers(['leg-press', 'leg-extension', 'leg-curl-seated', 'leg-curl-lying'])).toEqual([
      '28/0',
      '6/34',
      '15/1',
      '15/1',
    ]);
    expect(fitNumbers(['hip-abduction-machine', 'hip-adduction-machine'])).toEqual(['11/29', '11/26']);
    expect(fitNumbers(['calf-raise-standing', 'calf-raise-seated', 'tibialis-raise'])).toEqual(['1/19', '1/7', '1/8']);
    expect(fitNumbers(['bulgarian-split-squat', 'lunge-walking'])).toEqual(['17/18', '17/77']);
    expect(fitNumbers(['romanian-deadlift', 'single-leg-romanian-deadlift', 'hip-thrust'])).toEqual([
      '8/23',
      '8/14',
      '10/1',
    ]);
    expect(fitNumbers(['step-up', 'back-squat', 'goblet-squat', 'treadmill-hills'])).toEqual([
      '28/32',
      '28/6',
      '28/37',
      '52/1',
    ]);
  });

  test('C22 no two exercises claim the same exact entry', () => {
    for (const { fit } of exercises) {
      expect(Number.isInteger(fit.category) && fit.category >= 0 && fit.category < 65535).toBe(true);
      expect(Number.isInteger(fit.name) && fit.name >= 0 && fit.name < 65535).toBe(true);
    }
    const exact = exercises.filter(({ fit }) => !fit.nearest).map(({ fit }) => `${fit.category}/${fit.name}`);
    expect(new Set(exact).size).toBe(exact.length);
  });
});
