/** Stations and questions for tests. */
import { catalog, type ExerciseId } from '../catalog/index.ts';
import type { LoadOption, Station } from '../gym/index.ts';
import { loadOptions } from '../gym/index.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Effort, Side } from '../journal/event.ts';
import { addDays, type Day } from '../time.ts';
import type { Unit } from '../units.ts';
import type { LoadAdvice, RepTarget } from './advice.ts';
import { adviseSet } from './advise-set.ts';
import { strengthOf } from './strength.ts';

/** A leg extension with a pin every `step`, up to 150. */
export const extension = (step: number, id = 'extension', unit: Unit = 'kg'): Station => ({
  id,
  kind: 'leg-extension',
  name: 'Leg extension',
  loads: {
    type: 'stack',
    unit,
    pins: Array.from({ length: Math.floor(150 / step) }, (_, index) => (index + 1) * step),
    addOns: [],
  },
  placeMetres: 0,
});

export const failure: Effort = { kind: 'failure' };
export const left = (repetitions: number): Effort => ({ kind: 'reserve', repetitions });

export const optionsOf = (station: Station, exercise: ExerciseId): readonly LoadOption[] =>
  loadOptions(station, catalog[exercise]);

/** Advice for an exercise on a station on a day, `today` being what the athlete has logged on that day already. */
export function adviceFor(
  athlete: Athlete,
  station: Station | null,
  on: Day,
  {
    exercise = 'leg-extension',
    side = 'both',
    target,
  }: { exercise?: ExerciseId; side?: Side; target?: RepTarget } = {},
): LoadAdvice {
  const today: readonly PerformedSet[] = athlete.sessions.filter(({ day }) => day === on).flatMap(({ sets }) => sets);
  return adviseSet({
    athlete,
    strength: strengthOf(athlete, on),
    exercise,
    station,
    options: station ? optionsOf(station, exercise) : [],
    side,
    on,
    today,
    ...(target ? { target } : {}),
  });
}

/** Every third day. */
export const sessionDay = (index: number): Day => addDays('2026-01-05', 3 * index);
