import { type Body, limits } from '@legwork/engine/journal';
import { addDays, type Day } from '@legwork/engine/time';
import { toKg, type Unit } from '@legwork/engine/units';
import type { SetDraft } from './draft.ts';
import type { KnownName } from './hands.ts';
import type { RowProblem } from './result.ts';

/** What all sets of a file share. */
export interface SetContext {
  readonly app: string;
  readonly perHand: boolean;
  /** The unit of loads that state none. */
  readonly unit: Unit;
  readonly today: Day;
}

/** The load of a draft in the journal's sense, dumbbell pairs counting both. */
export function loadKgOf({ load, multiplier }: SetDraft, { hands }: KnownName, context: SetContext): number {
  return toKg(load.value, load.unit ?? context.unit) * (multiplier ?? (context.perHand ? hands : 1));
}

/** A set that cannot have happened as it stands in the file, or `null`. */
export function slipOf(draft: SetDraft, loadKg: number, { today }: SetContext): RowProblem | null {
  const { row } = draft;
  // One day of grace: it is already tomorrow somewhere.
  if (draft.performedAt.slice(0, 10) > addDays(today, 1))
    return {
      row,
      field: 'date',
      value: draft.performedAt.slice(0, 10),
      expected: `a day up to today, ${today}`,
      whatToDo: 'Correct the date in the file, or choose the other order of day and month.',
    };
  if (loadKg > limits.loadKg)
    return {
      row,
      field: 'load',
      value: String(draft.load.value),
      expected: `at most ${limits.loadKg} kg`,
      whatToDo: 'Correct the number in the file and import it again, or log the set by hand.',
    };
  return null;
}

/** The body of `set.logged`. `shown` keeps the number as the file has it, freed of binary noise (185.00000000000003). */
export function setBody(
  draft: SetDraft,
  sessionId: string,
  order: number,
  name: KnownName,
  context: SetContext,
): Body<'set.logged'> {
  const { value, unit } = draft.load;
  const body: { -readonly [Field in keyof Body<'set.logged'>]: Body<'set.logged'>[Field] } = {
    sessionId,
    performedAt: draft.performedAt,
    order,
    exerciseName: draft.exerciseName,
    side: 'both',
    role: draft.role,
    loadKg: loadKgOf(draft, name, context),
    repetitions: draft.repetitions,
    effort: draft.effort,
    source: context.app,
  };
  if (name.exercise !== null) body.exercise = name.exercise;
  if (value > 0) body.shown = { value: Math.round(value * 1e9) / 1e9, unit: unit ?? context.unit };
  if (draft.seconds !== null) body.seconds = draft.seconds;
  if (draft.gradePercent !== null) body.gradePercent = draft.gradePercent;
  return body;
}
