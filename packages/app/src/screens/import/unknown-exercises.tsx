import { catalog, type ExerciseId, exerciseIds, isExerciseId } from '@legwork/engine/catalog';
import { useState } from 'preact/hooks';

/** `null`: not a leg exercise. */
export type Meaning = ExerciseId | null;

const first = 10;
const byName = exerciseIds.toSorted((a, b) => catalog[a].name.localeCompare(catalog[b].name));

/** Names that Legwork does not know, the most used first, each to be explained or left alone. */
export function UnknownExercises(props: {
  names: readonly { readonly name: string; readonly sets: number }[];
  meanings: ReadonlyMap<string, Meaning>;
  onMean: (name: string, meaning: Meaning | undefined) => void;
}) {
  const [all, setAll] = useState(false);
  const { names } = props;
  if (names.length === 0) return null;
  return (
    <section class="unknown">
      <h2>{names.length === 1 ? 'One exercise' : `${names.length} exercises`} Legwork does not train</h2>
      <p class="soft small">
        If one of them is a leg exercise under another name, say which. You can leave the rest as they are.
      </p>
      <ul class="rows">
        {(all ? names : names.slice(0, first)).map(({ name, sets }) => (
          <li key={name}>
            <label>
              <span>
                {name} <span class="soft small numbers">{sets.toLocaleString('en')} sets</span>
              </span>
              <select
                value={valueOf(props.meanings.get(name))}
                onChange={(event) => props.onMean(name, meaningOf(event.currentTarget.value))}
              >
                <option value="">As it is</option>
                <option value="none">Not a leg exercise</option>
                {byName.map((id) => (
                  <option key={id} value={id}>
                    {catalog[id].name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {names.length > first && !all && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          Show all {names.length}
        </button>
      )}
    </section>
  );
}

const valueOf = (meaning: Meaning | undefined): string => (meaning === undefined ? '' : (meaning ?? 'none'));
const meaningOf = (value: string): Meaning | undefined => {
  if (value === 'none') return null;
  return isExerciseId(value) ? value : undefined;
};
