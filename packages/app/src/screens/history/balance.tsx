import { type MuscleGroup, muscleGroups, weeklyRanges } from '@legwork/engine/catalog';
import { weekSets } from '@legwork/engine/progress';
import { groupWords, sentenceCase } from '@legwork/engine/words';
import { decimalText } from '../../components/decimal.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

const colours: Readonly<Record<MuscleGroup, string>> = {
  quadriceps: 'var(--quads)',
  hamstrings: 'var(--hams)',
  gluteusMaximus: 'var(--glutes)',
  hipAbductors: 'var(--hips)',
  gastrocnemius: 'var(--calves)',
  soleus: 'var(--calves)',
  hipFlexors: 'var(--hips)',
  adductors: 'var(--hips)',
  tibialisAnterior: 'var(--shins)',
};

/** The last seven days' sets of each muscle against the range that develops it. */
export function Balance() {
  const sets = weekSets(athlete.value, today.value);
  if (muscleGroups.every((group) => sets[group] === 0)) {
    return (
      <section>
        <h2>This week</h2>
        <p class="soft small">No leg sets in the last seven days.</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">This week</h2>
      <table class="balance">
        <caption class="soft small">Sets in the last seven days; the marks show the range to be in.</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Muscle</th>
            <th scope="col">Bar</th>
            <th scope="col">Sets</th>
          </tr>
        </thead>
        <tbody>
          {muscleGroups.map((group) => (
            <Row key={group} group={group} sets={sets[group]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ group, sets }: { group: MuscleGroup; sets: number }) {
  const { low, high } = weeklyRanges[group];
  const end = Math.max(high * 1.2, sets);
  const percent = (value: number): string => `${(100 * value) / end}%`;
  return (
    <tr>
      <th scope="row">{sentenceCase(groupWords(group))}</th>
      <td class="bar-cell">
        <div class="bar" aria-hidden="true">
          <span style={{ width: percent(sets), background: colours[group] }} />
          <i style={{ left: percent(low) }} />
          <i style={{ left: percent(high) }} />
        </div>
      </td>
      <td class={sets < low ? 'numbers amount short' : 'numbers amount'}>
        {decimalText(Math.round(sets * 2) / 2)}
        <span class="visually-hidden">{sets < low ? ', below the range' : ''}</span> of {low}–{high}
      </td>
    </tr>
  );
}
