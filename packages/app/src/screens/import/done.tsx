import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { useMemo } from 'preact/hooks';
import { keepAndSay } from '../../components/keep.ts';
import { athlete, withdrawal } from '../../store/journal.ts';

/** What came of a file. */
export type Outcome =
  | {
      readonly kind: 'imported';
      readonly app: string;
      readonly batch: string;
      readonly added: number;
      readonly duplicates: number;
    }
  | { readonly kind: 'runs'; readonly batch: string; readonly runs: number; readonly sets: number }
  | { readonly kind: 'plan'; readonly plan: string; readonly batch: string | null }
  | { readonly kind: 'merged'; readonly added: number };

/** What the import means for training, and the ways on. */
export function Done(props: { outcome: Outcome; next: File | undefined; onNext: () => void }) {
  const { outcome, next, onNext } = props;
  const { gyms } = athlete.value;
  const undoable =
    outcome.kind === 'merged' || (outcome.kind === 'imported' && outcome.added === 0) ? null : outcome.batch;
  const undo = async (batch: string): Promise<void> => {
    await keepAndSay('The import was undone. The file can be brought in again at any time.', [withdrawal({ batch })]);
    onNext();
  };
  return (
    <div class="done" role="status">
      <div class="card">
        <h2>{heading(outcome)}</h2>
        {(outcome.kind === 'imported' || (outcome.kind === 'runs' && outcome.sets > 0)) && (
          <Meaning batch={outcome.batch} />
        )}
        {outcome.kind === 'plan' && (
          <p class="soft">
            Your sessions at the gym now keep clear of its hard runs. Bring the plan in again when it has changed.
          </p>
        )}
        {outcome.kind === 'runs' && <p class="soft">They stand in your history, beside what you lifted.</p>}
      </div>
      {next ? (
        <button type="button" class="button primary" onClick={onNext}>
          Next file: {next.name}
        </button>
      ) : gyms.length === 0 ? (
        <a class="button primary" href="/start">
          Set up your gym
        </a>
      ) : outcome.kind === 'plan' ? (
        <a class="button primary" href="/plan">
          See your weeks
        </a>
      ) : (
        <a class="button primary" href="/">
          See today’s workout
        </a>
      )}
      <div class="done-more">
        {undoable !== null && (
          <button type="button" class="button quiet" onClick={() => undo(undoable)}>
            Undo this import
          </button>
        )}
        {!next && (
          <button type="button" class="button quiet" onClick={onNext}>
            Bring in another file
          </button>
        )}
        <a class="button quiet" href="/history">
          History
        </a>
      </div>
    </div>
  );
}

function heading(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'imported':
      return outcome.added === 0 ? 'Nothing new in this file' : areIn(outcome.added, 'set');
    case 'runs':
      return outcome.runs === 0 ? areIn(outcome.sets, 'set') : areIn(outcome.runs, 'run');
    case 'plan':
      return `${outcome.plan} is in`;
    case 'merged':
      return `${outcome.added.toLocaleString('en')} entries merged`;
  }
}

const areIn = (count: number, what: string): string =>
  count === 1 ? `One ${what} is in` : `${count.toLocaleString('en')} ${what}s are in`;

/** The exercises whose load for 12 repetitions the sets of this import tell. */
function Meaning({ batch }: { batch: string }) {
  const { sessions } = athlete.value;
  const exercises = useMemo(() => {
    const counts = new Map<ExerciseId, number>();
    for (const { sets } of sessions) {
      for (const set of sets) {
        if (set.batch !== batch || set.exercise === null || set.role === 'warmup') continue;
        counts.set(set.exercise, (counts.get(set.exercise) ?? 0) + 1);
      }
    }
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  }, [sessions, batch]);
  if (exercises.length === 0) return <p class="soft">They are kept in your history.</p>;
  return (
    <>
      <p>
        Legwork now knows your 12-rep load on{' '}
        {exercises.length === 1 ? 'one exercise' : `${exercises.length} exercises`}:
      </p>
      <p class="soft small">{exercises.map((id) => catalog[id].name).join(', ')}.</p>
    </>
  );
}
