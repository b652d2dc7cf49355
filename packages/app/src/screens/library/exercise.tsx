import { type Exercise as CatalogExercise, catalog, type ExerciseId, isExerciseId } from '@legwork/engine/catalog';
import { placements } from '@legwork/engine/gym';
import type { View } from '@legwork/engine/motion';
import { creditWords, gradeWords, muscleWords, sentenceCase } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { ErrorBoundary, lazy, useRoute } from 'preact-iso';
import '../../components/block.css';
import '../../design/details.css';
import { Choice } from '../../components/choice.tsx';
import { movements } from '../../components/figure/movements.ts';
import { Figure } from '../../components/figure.tsx';
import { guides } from '../../components/guides.ts';
import { keepAndSay } from '../../components/keep.ts';
import { muscleColour, workedMuscles } from '../../components/muscle-colour.ts';
import { athlete, type Change } from '../../store/journal.ts';
import { gym } from '../../store/proposal.ts';
import { OwnHistory } from './own-history.tsx';
import { Source } from './sources.tsx';
import './library.css';

const FaultList = lazy(() => import('../../components/figure/wrong.tsx').then((module) => module.FaultList));

/** One exercise: how it is done, what it trains, what goes wrong, what else would do, what is known of it. */
export function Exercise() {
  const id = useRoute().params.exercise ?? '';
  return (
    <section class="screen library">
      <a class="back soft small" href="/library">
        ‹ Library
      </a>
      {isExerciseId(id) ? (
        <Page key={id} exercise={catalog[id]} />
      ) : (
        <>
          <h1>No such exercise</h1>
          <p>The library has all that Legwork knows.</p>
        </>
      )}
    </section>
  );
}

const views = [
  { value: 'side', label: 'From the side' },
  { value: 'front', label: 'From the front' },
] as const;

function Page({ exercise }: { exercise: CatalogExercise }) {
  const { id, name } = exercise;
  const guide = guides()?.[id];
  const usual = movements()?.[id]?.motion.view;
  const [view, setView] = useState<View | null>(null);
  return (
    <>
      <h1>{name}</h1>
      {guide && <p class="soft lead">{guide.forRunners}</p>}
      <div class="picture">
        <Figure exercise={id} large view={view ?? undefined} />
      </div>
      <Choice name="view" legend="Seen" options={views} value={view ?? usual ?? null} onChoose={setView} />

      <h2>Muscles</h2>
      <Muscles exercise={exercise} />

      {guide && (
        <>
          <h2>Set-up</h2>
          <p>{guide.setUp}</p>
          <p class="soft small">{placeWords(exercise)}</p>
          <h2>Cues</h2>
          <ol class="reasons">
            {guide.cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ol>
          <h2>Usual faults</h2>
          <ErrorBoundary>
            <FaultList exercise={id} />
          </ErrorBoundary>
        </>
      )}

      <h2>Instead of it</h2>
      <ul class="rows">
        {exercise.substitutes.map((other) => (
          <li key={other}>
            <Other exercise={other} />
          </li>
        ))}
        {exercise.homeVersion !== id && !exercise.substitutes.includes(exercise.homeVersion) && (
          <li>
            <Other exercise={exercise.homeVersion} />
          </li>
        )}
      </ul>

      <h2>What it rests on</h2>
      <p>{gradeWords(exercise.grade)}</p>
      {guide && (
        <ul class="reasons small">
          {guide.sources.map((source) => (
            <li key={source}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      )}

      <h2>Your sets</h2>
      <OwnHistory exercise={id} />
      <LeaveOut exercise={id} />
    </>
  );
}

const Muscles = ({ exercise }: { exercise: CatalogExercise }) => (
  <ul class="muscles">
    {workedMuscles(exercise, 0).map(({ muscle, credit }) => {
      const words = creditWords(credit);
      return (
        words && (
          <li key={muscle}>
            <i style={{ background: muscleColour(muscle), opacity: credit }} />
            {sentenceCase(muscleWords(muscle))} <span class="soft">{words}</span>
          </li>
        )
      );
    })}
  </ul>
);

const Other = ({ exercise }: { exercise: ExerciseId }) => (
  <a class="block" href={`/library/${exercise}`}>
    <span class="tile">
      <Figure exercise={exercise} />
    </span>
    <span class="what">
      <b>{catalog[exercise].name}</b>
      {catalog[exercise].homeVersion === exercise && <span class="small soft">At home too</span>}
    </span>
  </a>
);

/** Where it can be done in the runner's own gym. */
function placeWords(exercise: CatalogExercise): string {
  if (!gym.value) return '';
  const places = placements(gym.value, exercise);
  const names = [...new Set(places.map(({ station }) => station?.name ?? 'anywhere on the floor'))];
  return names.length === 0 ? `${gym.value.name} has nothing for it.` : `${gym.value.name}: ${names.join(', ')}.`;
}

/** Out of all workouts to come, or back into them. */
function LeaveOut({ exercise }: { exercise: ExerciseId }) {
  const { excluded } = athlete.value.profile;
  const isOut = excluded.includes(exercise);
  const { name } = catalog[exercise];
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        keepAndSay(
          isOut ? `${name} may be in your workouts again.` : `${name} stays out of your workouts.`,
          leaveOut(isOut ? excluded.filter((id) => id !== exercise) : [...excluded, exercise]),
          leaveOut(excluded),
        )
      }
    >
      {isOut ? 'Take it back into workouts' : 'Leave it out of workouts'}
    </button>
  );
}

const leaveOut = (excluded: readonly ExerciseId[]): readonly Change[] => [
  { kind: 'profile.set', body: { excluded: [...excluded] } },
];
