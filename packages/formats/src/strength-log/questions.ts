import type { DateEvidence } from './date-order.ts';
import type { RowReading } from './draft.ts';
import type { Question, ReadChoices } from './result.ts';
import { unitHint } from './unit-hint.ts';

/** What the file leaves open and the athlete has not answered yet. A load of 0 has no unit. */
export function questionsOf(
  rows: readonly RowReading[],
  dates: DateEvidence,
  choices: ReadChoices,
): readonly Question[] {
  const questions: Question[] = [];
  const unstated = rows.flatMap(({ drafts }) => drafts).filter(({ load }) => load.unit === null && load.value > 0);
  const [first] = unstated;
  if (first && choices.unit === undefined)
    questions.push({
      ask: 'unit',
      sample: { row: first.row, exerciseName: first.exerciseName, value: first.load.value },
      hint: unitHint(unstated.map(({ load }) => load.value)),
    });
  if (dates.order === 'unknown' && dates.sample && choices.dateOrder === undefined)
    questions.push({ ask: 'date-order', sample: dates.sample });
  return questions;
}
