import { type PlannedKind, plannedKinds } from '@legwork/engine/journal';
import { longMark, unsureBelow } from '@legwork/engine/running';
import type { PlannedEntry } from '@legwork/formats/run-plan/events';
import { useState } from 'preact/hooks';
import { KindSelect } from '../../components/kind-select.tsx';
import { counted } from './bring-in.tsx';

/** What the runner says that names mean, by likeness. */
export type Kinds = ReadonlyMap<string, PlannedKind>;

/** Unsure names that are shown before all are asked for. */
const mostNames = 10;

/** The names, the unsure ones first; what the runner says of one holds for all alike. */
export function PlannedNames(props: {
  entries: readonly PlannedEntry[];
  said: Kinds;
  onSay: (likeness: string, kind: PlannedKind) => void;
}) {
  const [all, setAll] = useState(false);
  const alike = new Map<string, { readonly first: PlannedEntry; count: number }>();
  for (const entry of props.entries) {
    const found = alike.get(entry.likeness);
    if (found) found.count += 1;
    else alike.set(entry.likeness, { first: entry, count: 1 });
  }
  const names = [...alike.values()].toSorted((a, b) => a.first.confidence - b.first.confidence || b.count - a.count);
  const unsure = names.filter(({ first }) => first.confidence < unsureBelow);
  const shown = all ? names : unsure.slice(0, mostNames);
  return (
    <section class="unknown">
      {unsure.length > 0 && (
        <>
          <h2>{unsure.length === 1 ? 'One name' : `${unsure.length} names`} Legwork is not sure of</h2>
          <p class="soft small">Say what they are; it holds for all called alike, and next time too.</p>
        </>
      )}
      <ul class="rows">
        {shown.map(({ first, count }) => (
          <li key={first.likeness}>
            <label>
              <span>
                {first.name}
                {first.likeness.endsWith(longMark) && longMark}{' '}
                <span class="soft small numbers">{counted(count, 'day')}</span>
              </span>
              <KindSelect
                label={`${first.name} is`}
                kinds={plannedKinds}
                value={props.said.get(first.likeness) ?? first.kind}
                onKind={(kind) => props.onSay(first.likeness, kind)}
              />
            </label>
          </li>
        ))}
      </ul>
      {!all && names.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {unsure.length === 0 ? `Check what ${counted(names.length, 'name')} mean` : `Show all ${names.length} names`}
        </button>
      )}
    </section>
  );
}
