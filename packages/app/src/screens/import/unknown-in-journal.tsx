import { keep } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import { athlete, withdrawal } from '../../store/journal.ts';
import { type Meaning, UnknownExercises } from './unknown-exercises.tsx';

/** Exercises of earlier imports that still have no meaning; saying one changes every set of that name at once. */
export const UnknownInJournal = () => (
  <UnknownExercises
    names={athlete.value.unknownExercises}
    meanings={new Map()}
    onMean={(name, meaning) => {
      if (meaning !== undefined) void explain(name, meaning);
    }}
  />
);

async function explain(name: string, exercise: Meaning): Promise<void> {
  const [event] = await keep({ kind: 'exercise.mapped', body: { name, exercise } });
  if (!event) return;
  say(exercise === null ? `${name} is left out of the training of your legs.` : `All sets of ${name} now count.`, () =>
    keep(withdrawal({ event: event.id })),
  );
}
