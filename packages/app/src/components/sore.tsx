import type { MuscleGroup } from '@legwork/engine/catalog';
import { groupWords, sentenceCase } from '@legwork/engine/words';
import type { Change, Circumstances, Soreness } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';

/** Where a runner feels it; both calf muscles are one place. */
const places: readonly (readonly MuscleGroup[])[] = [
  ['quadriceps'],
  ['hamstrings'],
  ['gluteusMaximus'],
  ['gastrocnemius', 'soleus'],
  ['hipAbductors'],
  ['hipFlexors'],
  ['adductors'],
  ['tibialisAnterior'],
];

const nameOf = (place: readonly MuscleGroup[]): string => place.slice(0, 1).map(groupWords).join('');

const degrees: readonly { readonly soreness: Soreness; readonly label: string }[] = [
  { soreness: 'a-little', label: 'A little sore' },
  { soreness: 'very', label: 'Very sore' },
];
const labels: Readonly<Record<Soreness, string>> = {
  'a-little': 'a little sore',
  very: 'very sore',
  painful: 'painful',
};

/** "My hamstrings are sore": which muscle, how much; two taps. */
export function Sore(props: {
  sore: Circumstances['sore'];
  onChange: (change: Change) => void;
  onPain: (muscles: readonly MuscleGroup[]) => void;
}) {
  const [chosen, setChosen] = useState<readonly MuscleGroup[] | null>(null);
  const now = ([muscle]: readonly MuscleGroup[]): Soreness | undefined => muscle && props.sore[muscle];
  const say = (soreness: Soreness | null): void => {
    if (chosen) props.onChange({ kind: 'sore', muscles: chosen, soreness });
  };
  return (
    <>
      <div class="chips" role="group" aria-label="Sore or painful muscles">
        {places.map((place) => {
          const soreness = now(place);
          return (
            <button
              key={nameOf(place)}
              type="button"
              class="chip"
              aria-pressed={place === chosen}
              onClick={() => setChosen(place === chosen ? null : place)}
            >
              {sentenceCase(nameOf(place))}
              {soreness && <span class="small">{labels[soreness]}</span>}
            </button>
          );
        })}
      </div>
      {chosen && (
        <div class="chips" role="group" aria-label={`How are your ${nameOf(chosen)}?`}>
          {degrees.map(({ soreness, label }) => (
            <button key={soreness} type="button" class="chip" onClick={() => say(soreness)}>
              {label}
            </button>
          ))}
          <button type="button" class="chip" onClick={() => props.onPain(chosen)}>
            It hurts
          </button>
          {now(chosen) && (
            <button type="button" class="chip" onClick={() => say(null)}>
              Fine again
            </button>
          )}
        </div>
      )}
    </>
  );
}
