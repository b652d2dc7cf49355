import { catalog } from '@legwork/engine/catalog';
import type { Side } from '@legwork/engine/journal';
import {
  type LoadAdvice,
  type LoadCurve,
  loadCurve,
  preview,
  previewSessions,
  strengthOf,
} from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';
import type { NextSetQuestions } from './next-set.ts';

/** What stands behind the advice for the next set: `--details` shows it. */
export interface LoadDetails {
  readonly side: Side;
  /** `null` before the first set. */
  readonly curve: LoadCurve | null;
  /** The first sets of the next four sessions when sets go as usual; empty while the load is still being found. */
  readonly preview: readonly Pick<LoadAdvice, 'loadKg' | 'option' | 'target' | 'expectedReps'>[];
}

/** Nothing for minutes on the belt, which are not counted in repetitions. */
export function loadDetails({ exercise, questions }: NextSetQuestions): readonly LoadDetails[] {
  if (catalog[exercise].loadMeaning === 'treadmill') return [];
  return questions.map((question) => {
    const { athlete, side, today } = question;
    const begun = today.some((set) => set.exercise === exercise);
    // What was begun today is a session already: looking ahead starts with the next one.
    const on = begun ? addDays(question.on, preview.daysBetween) : question.on;
    const sessions = previewSessions(begun ? { ...question, on, strength: strengthOf(athlete, on) } : question);
    return {
      side,
      curve: loadCurve(question),
      preview: sessions.map(({ loadKg, option, target, expectedReps }) => ({ loadKg, option, target, expectedReps })),
    };
  });
}
