import { catalog, type ExerciseId, muscleGroups } from '@legwork/engine/catalog';
import { stationKinds } from '@legwork/engine/gym';
import { countWords, groupWords, muscleWords, sentenceCase } from '@legwork/engine/words';
import { signal } from '@preact/signals';
import '../../components/block.css';
import '../../design/details.css';
import { Figure } from '../../components/figure.tsx';
import { guides } from '../../components/guides.ts';
import { mainMuscle, muscleColour, workedMuscles } from '../../components/muscle-colour.ts';
import { TextField } from '../../components/text-field.tsx';
import { athlete } from '../../store/journal.ts';
import { gym } from '../../store/proposal.ts';
import { stationNames } from '../gyms/station-kinds.ts';
import { everything, found, type Wanted } from './find.ts';
import { Pick } from './pick.tsx';
import './library.css';

/** Kept while the app is open, so that the way back from an exercise leads to the same list. */
const wanted = signal(everything);

const want = (change: Partial<Wanted>): void => {
  wanted.value = { ...wanted.value, ...change };
};

/** Every exercise: to look up how it is done, what it is for and what it rests on. */
export function Library() {
  const { text, muscle, station, where } = wanted.value;
  const exercises = found(wanted.value, gym.value, guides());
  return (
    <section class="screen library">
      <h1>Library</h1>
      <a class="card question" href="/library/light-or-heavy">
        <b>Light or heavy?</b>
        <br />
        <span class="small soft">What studies say on both sides, and where you stand</span>
      </a>
      <search class="filters">
        <TextField label="Search by name" value={text} onInput={(typed) => want({ text: typed })} />
        <Pick
          label="Muscle"
          any="Any muscle"
          value={muscle}
          options={muscleGroups.map((group) => [group, sentenceCase(groupWords(group))])}
          onPick={(group) => want({ muscle: group })}
        />
        <Pick
          label="Station"
          any="Any station"
          value={station}
          options={stationKinds.map((kind) => [kind, stationNames[kind]])}
          onPick={(kind) => want({ station: kind })}
        />
        <Pick
          label="Where"
          any="Anywhere"
          value={where === 'anywhere' ? null : where}
          options={[...(gym.value ? ([['gym', gym.value.name]] as const) : []), ['home', 'At home']]}
          onPick={(place) => want({ where: place ?? 'anywhere' })}
        />
      </search>
      <p class="soft small" role="status">
        {sentenceCase(countWords(exercises.length, 'exercise'))}
      </p>
      {exercises.length === 0 && (
        <p>
          Nothing fits all of that.{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              wanted.value = everything;
            }}
          >
            Show all
          </button>
        </p>
      )}
      <ul class="rows results">
        {exercises.map((id) => (
          <li key={id}>
            <Row exercise={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Muscles that a row names, the most trained first. */
const named = 2;

function Row({ exercise: id }: { exercise: ExerciseId }) {
  const exercise = catalog[id];
  const muscles = workedMuscles(exercise, 0).slice(0, named);
  return (
    <a class="block" href={`/library/${id}`}>
      <span class="tile">
        <Figure exercise={id} />
      </span>
      <span class="what">
        <b>{exercise.name}</b>
        <span class="why small soft">
          <i style={{ background: muscleColour(mainMuscle(exercise)) }} />
          {sentenceCase(muscles.map(({ muscle }) => muscleWords(muscle)).join(', '))}
        </span>
        {athlete.value.profile.excluded.includes(id) && <span class="small soft">You left it out</span>}
      </span>
    </a>
  );
}
