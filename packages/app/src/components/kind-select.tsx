import type { PlannedKind } from '@legwork/engine/journal';
import { plannedWords, sentenceCase } from '@legwork/engine/words';

/** What a run, or a day of a plan, is. */
export function KindSelect<K extends PlannedKind>(props: {
  label: string;
  kinds: readonly K[];
  /** `null`: nobody said. */
  value: K | null;
  onKind: (kind: K) => void;
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={({ currentTarget }) => {
        const chosen = props.kinds.find((kind) => kind === currentTarget.value);
        if (chosen) props.onKind(chosen);
      }}
    >
      {props.value === null && <option value="">Not said</option>}
      {props.kinds.map((kind) => (
        <option key={kind} value={kind}>
          {sentenceCase(plannedWords(kind))}
        </option>
      ))}
    </select>
  );
}
