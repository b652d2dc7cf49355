import type { ExerciseId } from '../catalog/ids.ts';
import { laterNow } from './later.ts';
import { type Plan, planFor } from './plan.ts';
import { contextOf, type Rest, resumed } from './rest.ts';
import type { Beginning } from './route.ts';
import type { Known } from './so-far.ts';
import type { Workout } from './workout.ts';

/** The best that can still be done of a session; it goes on with the exercise `next` when it can. */
export function replanned(rest: Rest, soFar: Known, next?: ExerciseId): Workout {
  const { problem, circumstances } = rest.question;
  const context = contextOf(rest, soFar);
  const later = laterNow(circumstances, rest.kept.length);
  const plan = (beginning: Beginning): Plan => planFor(problem, context, { later, ...beginning });
  const first = next === undefined ? null : plan({ with: next });
  return resumed(rest, first && first.stops.length > 0 ? first : plan({}), context);
}
