import { catalog, type ExerciseId, exerciseIds } from '@legwork/engine/catalog';
import { type Body, limits } from '@legwork/engine/journal';
import { fromKg, toKg } from '@legwork/engine/units';
import { exerciseFor } from '../strength-log/exercise-names/index.ts';
import { hashId } from '../strength-log/hash.ts';
import type { WatchSet } from './activity.ts';
import type { Moment } from './zone.ts';

/** Garmin's numbers of the exercises that are exactly ours; what is only near in Garmin's list stays unknown. */
const exercises: ReadonlyMap<string, ExerciseId> = new Map(
  exerciseIds
    .filter((id) => !catalog[id].fit.nearest)
    .map((id) => [`${catalog[id].fit.category}/${catalog[id].fit.name}`, id]),
);

/** FIT `exercise_category`, 0 to 32 (profile 21.217). */
const categories = [
  'Bench press',
  'Calf raise',
  'Cardio',
  'Carry',
  'Chop',
  'Core',
  'Crunch',
  'Curl',
  'Deadlift',
  'Flye',
  'Hip raise',
  'Hip stability',
  'Hip swing',
  'Hyperextension',
  'Lateral raise',
  'Leg curl',
  'Leg raise',
  'Lunge',
  'Olympic lift',
  'Plank',
  'Plyo',
  'Pull-up',
  'Push-up',
  'Row',
  'Shoulder press',
  'Shoulder stability',
  'Shrug',
  'Sit-up',
  'Squat',
  'Total body',
  'Triceps extension',
  'Warm-up',
  'Run',
] as const;

/** The catalogue's exercise, where the watch and the catalogue mean the same one. */
function exerciseOf({ category, name, title }: WatchSet): ExerciseId | null {
  const numbered = exercises.get(`${category}/${name}`);
  return numbered ?? (title === null ? null : exerciseFor(title));
}

/** What the set is called, as well as the watch knew: `Squat (Garmin 28/12)` is an exercise that the athlete can map once. */
function nameOf({ category, name, title }: WatchSet, exercise: ExerciseId | null): string {
  if (title !== null) return title.slice(0, 200);
  if (exercise !== null) return catalog[exercise].name;
  const known = category === null ? undefined : categories[category];
  if (known === undefined) return 'Unknown exercise (watch)';
  return name === null ? known : `${known} (Garmin ${category}/${name})`;
}

/** Pounds are marked in halves; the watch keeps sixteenths of a kilogram, which blurs them. */
const halves = (value: number): number => Math.round(value * 2) / 2;

/**
 * The body of `set.logged`. A watch that knows no load says nothing, which is not body weight: such a set of an exercise
 * that is done with a load keeps its name only, so that no estimate reads it as 0 kg.
 */
export function watchSetBody(set: WatchSet, order: number, moment: Moment): Body<'set.logged'> {
  const exercise = exerciseOf(set);
  const shown = set.load && {
    value: set.load.unit === 'lb' ? halves(fromKg(set.load.kg, 'lb')) : set.load.kg,
    unit: set.load.unit,
  };
  const isKnown = exercise !== null && (shown !== null || catalog[exercise].effective.bodyMassShare > 0);
  return {
    sessionId: `session-${hashId(`watch|${set.sessionStartMs}`)}`,
    performedAt: moment.wall,
    order,
    ...(isKnown ? { exercise } : {}),
    exerciseName: isKnown || exercise === null ? nameOf(set, exercise) : `${nameOf(set, exercise)} (no load given)`,
    side: 'both',
    role: 'working',
    loadKg: shown === null ? 0 : Math.min(limits.loadKg, toKg(shown.value, shown.unit)),
    ...(shown === null ? {} : { shown }),
    repetitions: Math.min(limits.repetitions, set.repetitions),
    effort: { kind: 'unreported' },
    ...(set.seconds === null ? {} : { seconds: Math.min(86_400, Math.round(set.seconds)) }),
    source: set.source,
  };
}
