import { catalog } from '@legwork/engine/catalog';
import type { PerformedSet, Session } from '@legwork/engine/journal';
import { sentenceCase } from '@legwork/engine/words';
import { useId, useState } from 'preact/hooks';
import { removeSets } from '../../components/corrections.ts';
import { weekdayWords } from '../../components/dates.ts';
import { mainMuscle, muscleColour } from '../../components/muscle-colour.ts';
import { effortText, setText, summary } from '../../components/set-words.ts';
import { athlete } from '../../store/journal.ts';
import { EditSet } from './edit-set.tsx';
import { byExercise, type ExerciseSets } from './sessions.ts';

/** One session: each exercise in a line; opened, each set with its effort, to be corrected or removed. */
export function SessionCard({ session }: { session: Session }) {
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState<PerformedSet | null>(null);
  const id = useId();
  const exercises = byExercise(session);
  const trained = exercises.filter(({ sets }) => sets[0]?.exercise);
  const sources = [...new Set(session.sets.flatMap(({ source }) => source ?? []))];
  const day = weekdayWords(session.day);
  return (
    <li class="card session">
      <header>
        <h3 id={id}>{day}</h3>
        {sources.map((source) => (
          <span key={source} class="badge">
            {sentenceCase(source)}
          </span>
        ))}
      </header>
      <ul class="session-exercises">
        {(open ? exercises : trained).map((exercise) => (
          <ExerciseLine key={exercise.name} exercise={exercise} open={open} onEdit={setEditing} />
        ))}
        {!open && trained.length < exercises.length && (
          <li class="soft small others">
            {trained.length === 0 ? 'No legs: ' : 'and '}
            {exercises.length - trained.length} other{' '}
            {exercises.length - trained.length === 1 ? 'exercise' : 'exercises'}
          </li>
        )}
      </ul>
      <div class="session-actions">
        <button
          type="button"
          class="button quiet small"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Fewer details' : 'Each set'}
        </button>
        {open && (
          <button
            type="button"
            class="button quiet danger small"
            aria-describedby={id}
            onClick={() => removeSets(`The session of ${day} was removed.`, session.sets)}
          >
            Remove session
          </button>
        )}
      </div>
      {editing && <EditSet key={editing.id} set={editing} onClose={() => setEditing(null)} />}
    </li>
  );
}

function ExerciseLine(props: { exercise: ExerciseSets; open: boolean; onEdit: (set: PerformedSet) => void }) {
  const { name, sets } = props.exercise;
  const own = athlete.value.profile.unit;
  const known = sets[0]?.exercise;
  const numbered = sets.filter(({ role }) => role === 'working');
  return (
    <li>
      <div class="exercise-line">
        <span class="dot" style={{ background: known ? muscleColour(mainMuscle(catalog[known])) : 'var(--line)' }} />
        <span class="exercise-name">{name}</span>
        {!props.open && <span class="numbers exercise-summary">{summary(sets, own)}</span>}
      </div>
      {props.open && (
        <ol class="sets">
          {sets.map((set) => (
            <li key={set.id}>
              <button type="button" class="set" onClick={() => props.onEdit(set)}>
                <span class="soft small">{roleText(set, numbered.indexOf(set) + 1)}</span>
                <span class="numbers">{setText(set, own)}</span>
                <span class="soft small">{effortText(set.effort)}</span>
                <span class="visually-hidden">change this set of {name}</span>
                <span class="change" aria-hidden="true">
                  ›
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

const roleText = ({ role, side }: PerformedSet, place: number): string =>
  [role === 'warmup' ? 'Warm-up' : role === 'drop' ? 'Drop set' : `Set ${place}`, side === 'both' ? '' : side]
    .filter((part) => part !== '')
    .join(', ');
