import { catalog, exerciseIds, isExerciseId } from '@legwork/engine/catalog';
import { painAdvice, redFlags, type ScreeningOutcome, screeningOutcome } from '@legwork/engine/safety';
import { keep } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import { today, wallTimeNow } from '../../store/clock.ts';
import { athlete, withdrawal } from '../../store/journal.ts';

const outcomes: Readonly<Record<ScreeningOutcome, string>> = {
  clear: 'Nothing in your answers speaks against training.',
  gentle: 'Your answers ask for light work: fewer hard sets, none to fatigue.',
  'ask-clinician': 'Your answers ask for a clinician’s word before Legwork suggests training.',
  unanswered: 'You have not answered the health questions yet.',
};

export function Health() {
  return (
    <section class="group">
      <h2>Health</h2>
      <p class="soft">{outcomes[screeningOutcome(athlete.value.screening)]}</p>
      <a class="button" href="/start?only=health">
        {athlete.value.screening ? 'Answer the health questions again' : 'Answer the health questions'}
      </a>
      <Excluded />
    </section>
  );
}

/** A report of pain that still changes the advice, and the way out of it. */
export function StandingPain() {
  const advice = painAdvice({ athlete: athlete.value, on: today.value });
  if (!advice.stop && advice.excludedExercises.length === 0 && advice.lightened.length === 0) return null;
  const flags = redFlags.filter(({ id }) => advice.redFlags.includes(id));
  const names = [...advice.excludedExercises, ...advice.lightened].map((id) => catalog[id].name);
  return (
    <div class={advice.stop ? 'notice stop pain' : 'notice warn pain'}>
      {advice.stop ? (
        <>
          <h2>Legwork suggests no training now</h2>
          <p>You reported:</p>
          <ul>
            {flags.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
          <p>
            Go on only when a doctor or physiotherapist has looked at this and told you that you may train, or when they
            have found that it was nothing.
          </p>
        </>
      ) : (
        <>
          <h2>Held back because of pain</h2>
          <p>{names.join(', ')}</p>
          {advice.suggestClinician && <p>It has come back: please show it to a clinician.</p>}
        </>
      )}
      <button type="button" class="button" onClick={clear}>
        {advice.stop ? 'I have been cleared' : 'It is gone'}
      </button>
    </div>
  );
}

async function clear(): Promise<void> {
  const [event] = await keep({ kind: 'pain.cleared', body: { at: wallTimeNow() } });
  if (event) say('Training advice goes on.', () => keep(withdrawal({ event: event.id })));
}

const byName = exerciseIds.toSorted((a, b) => catalog[a].name.localeCompare(catalog[b].name));

/** Exercises that the athlete does not want. */
function Excluded() {
  const { excluded } = athlete.value.profile;
  const set = (next: readonly (typeof excluded)[number][]) =>
    keep({ kind: 'profile.set', body: { excluded: [...next] } });
  return (
    <>
      <h3 id="excluded">Exercises that you do not want</h3>
      {excluded.length > 0 && (
        <ul class="chips" aria-labelledby="excluded">
          {excluded.map((id) => (
            <li key={id}>
              <button type="button" class="button" onClick={() => set(excluded.filter((each) => each !== id))}>
                {catalog[id].name} <span aria-hidden="true">✕</span>
                <span class="visually-hidden">, allow again</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        aria-label="Leave out an exercise"
        value=""
        onChange={(event) => {
          const id = event.currentTarget.value;
          event.currentTarget.value = '';
          if (isExerciseId(id)) void set([...excluded, id]);
        }}
      >
        <option value="">Leave out an exercise …</option>
        {byName
          .filter((id) => !excluded.includes(id))
          .map((id) => (
            <option key={id} value={id}>
              {catalog[id].name}
            </option>
          ))}
      </select>
    </>
  );
}
