import type { MuscleGroup } from '@legwork/engine/catalog';
import { halfSets, type Standing } from '@legwork/engine/progress';
import { groupWords, sentenceCase, standingWords } from '@legwork/engine/words';
import { decimalText } from '../../components/decimal.ts';
import { groupColour } from '../../components/muscle-colour.ts';

/** Every muscle's sets as a bar against its range; the words beside it say the same. */
export const MuscleBars = (props: { standings: readonly Standing[]; onChoose: (group: MuscleGroup) => void }) => (
  <ul class="muscle-bars">
    {props.standings.map((standing) => (
      <li key={standing.group}>
        <button type="button" onClick={() => props.onChoose(standing.group)}>
          <Row standing={standing} />
        </button>
      </li>
    ))}
  </ul>
);

function Row({ standing }: { standing: Standing }) {
  const { group, sets, range, state } = standing;
  const { low, high } = range;
  const end = Math.max(high * 1.2, sets);
  const percent = (value: number): string => `${(100 * value) / end}%`;
  return (
    <>
      <span>{sentenceCase(groupWords(group))}</span>
      <span class={`amount numbers small ${state}`} aria-hidden="true">
        {decimalText(halfSets(sets))} of {low}–{high}
      </span>
      <span class="visually-hidden">: {standingWords(standing)}</span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: percent(sets), background: groupColour(group) }} />
        <i style={{ left: percent(low) }} />
        <i style={{ left: percent(high) }} />
      </span>
    </>
  );
}
