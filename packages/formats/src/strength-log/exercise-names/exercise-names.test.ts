import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ExerciseId } from '@legwork/engine/catalog';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sharedFile } from '../../testing/shared-data.ts';
import { exerciseFor } from './index.ts';

describe('names of other apps', () => {
  it.each<readonly [string, ExerciseId]>([
    ['Leg Press', 'leg-press'],
    ['Leg Press Horizontal (Machine)', 'leg-press'],
    ['Beinpresse', 'leg-press'],
    ['Presse à cuisses', 'leg-press'],
    ['Prensa de piernas (máquina)', 'leg-press'],
    ['腿举', 'leg-press'],
    ['Leg Extension (Machine)', 'leg-extension'],
    ['LEG EXTENSIONS', 'leg-extension'],
    ['Cadeira extensora', 'leg-extension'],
    ['Lying Leg Curl (Machine)', 'leg-curl-lying'],
    ['Seated Leg Curl (Machine)', 'leg-curl-seated'],
    ['Leg Curl', 'leg-curl-seated'],
    ['Mesa flexora', 'leg-curl-lying'],
    ['Beinbeuger liegend', 'leg-curl-lying'],
    ['calf raise seated (machine)', 'calf-raise-seated'],
    ['Wadenheben (Maschine)', 'calf-raise-standing'],
    ['Single Leg Standing Calf Raise (Machine)', 'calf-raise-single-leg'],
    ['Lunge (Barbell)', 'lunge-forward'],
    ['Ausfallschritte', 'lunge-forward'],
    ['Ausfallschritt rückwärts', 'lunge-reverse'],
    ['Side Lunges', 'lunge-lateral'],
    ['Fentes marchées', 'lunge-walking'],
    ['Bulgarian Split Squat (Dumbbell)', 'bulgarian-split-squat'],
    ['Split Squat (Dumbbell)', 'split-squat'],
    ['Goblet Squat (Dumbbell)', 'goblet-squat'],
    ['Dumbbell Step Ups', 'step-up'],
    ['Squat (Barbell)', 'back-squat'],
    ['Low Bar Squat with Belt', 'back-squat'],
    ['Squat', 'back-squat'],
    ['Rumänisches Kreuzheben', 'romanian-deadlift'],
    ['One Leg RDL', 'single-leg-romanian-deadlift'],
    ['Hip Abductor (Machine)', 'hip-abduction-machine'],
    ['Adduktoren (Maschine)', 'hip-adduction-machine'],
    ['Nordic Hamstrings Curls', 'nordic-curl'],
    ['Hip Thrust (Barbell)', 'hip-thrust'],
  ])('I20 %s is %s', (name, exercise) => {
    expect(exerciseFor(name)).toBe(exercise);
  });

  it.each([
    'Squat (Smith Machine)',
    'Hack Squat',
    'Front Squat (Barbell)',
    'Deadlift (Barbell)',
    'Trap Bar Deadlift',
    'Squat (Bodyweight)',
    'Dumbbell Squat',
    'Pendulum Squat',
    'Pause Squat (Barbell)',
    'Single Leg Press (Machine)',
    'Single Leg Extension',
    'Calf Press on Leg Press',
    'Calf Extension (Machine)',
    'Barbell Squat (Each Side)',
    'Standing Leg Curls',
    'Hanging Leg Raise',
    'Lying Leg Raise',
    'Bench Press (Barbell)',
    'Overhead Squat',
    '',
  ])('I21 %s stays unknown rather than wrong', (name) => {
    expect(exerciseFor(name)).toBeNull();
  });
});

/** The keys of the pooled logs, given by another hand with other rules, that each of our exercises belongs under. */
const keys: Readonly<Partial<Record<ExerciseId, string>>> = {
  'leg-press': 'leg_press',
  'leg-extension': 'leg_extension',
  'leg-curl-seated': 'leg_curl',
  'leg-curl-lying': 'leg_curl',
  'nordic-curl': 'leg_curl',
  'hip-abduction-machine': 'hip_abductor',
  'hip-adduction-machine': 'hip_adductor',
  'calf-raise-standing': 'calf_raise',
  'calf-raise-seated': 'calf_raise',
  'calf-raise-single-leg': 'calf_raise',
  'lunge-forward': 'lunge',
  'lunge-walking': 'lunge',
  'lunge-reverse': 'lunge',
  'lunge-lateral': 'lunge',
  'split-squat': 'split_squat',
  'bulgarian-split-squat': 'split_squat',
  'single-leg-squat': 'squat',
  'back-squat': 'squat',
  'goblet-squat': 'goblet_squat',
  'step-up': 'step_up',
  'romanian-deadlift': 'rdl',
  'single-leg-romanian-deadlift': 'rdl',
  'hip-thrust': 'hip_thrust',
  'glute-bridge-single-leg': 'hip_thrust',
};
/** Keys under which the catalogue has nothing, or of which it has only one lift among several. */
const machineKeys = new Set(['leg_press', 'leg_extension', 'leg_curl', 'hip_adductor', 'lunge', 'split_squat']);

const logs = sharedFile('data/lifting-logs/sets.csv.gz');

describe.skipIf(!existsSync(logs))('213,600 sets of 53 people (skipped without the shared data)', () => {
  it('I22 names are mapped as an independent labelling says, and most sets are found', () => {
    const { data } = Papa.parse<Record<'exercise' | 'leg_key', string>>(gunzipSync(readFileSync(logs)).toString(), {
      header: true,
      skipEmptyLines: true,
    });
    const sets = new Map<string, { key: string; count: number }>();
    for (const { exercise, leg_key: key } of data) {
      const entry = sets.get(exercise) ?? { key, count: 0 };
      entry.count += 1;
      sets.set(exercise, entry);
    }
    const count = { mapped: 0, right: 0, ours: 0, found: 0 };
    for (const [name, { key, count: number }] of sets) {
      const exercise = exerciseFor(name);
      if (exercise !== null) count.mapped += number;
      if (exercise !== null && keys[exercise] === key) count.right += number;
      if (machineKeys.has(key)) count.ours += number;
      if (machineKeys.has(key) && exercise !== null) count.found += number;
    }
    expect(count.right / count.mapped).toBeGreaterThan(0.999);
    expect(count.found / count.ours).toBeGreaterThan(0.85);
  });
});
