import { changeOf, staleSince, type Trend } from '@legwork/engine/progress';
import { changeWords } from '@legwork/engine/words';
import { dateWords } from '../../components/dates.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** What is different today, and only what is: a sentence for every change that is larger than the noise. */
export function Changes({ trends }: { trends: readonly Trend[] }) {
  const { unit } = athlete.value.profile;
  const changes = trends.flatMap((trend) => {
    const change = changeOf(trend);
    return change && staleSince(trend, today.value) === null ? [{ trend, change }] : [];
  });
  const real = changes.filter(({ change }) => change.isReal);
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">What changed</h2>
      {real.length === 0 ? (
        <p class="soft">
          {changes.length === 0
            ? 'A change needs two days with the same exercise, the last of them within four weeks.'
            : 'Nothing that is larger than the noise from day to day. That takes weeks, not days.'}
        </p>
      ) : (
        <ul class="rows changes">
          {real.map(({ trend, change }) => (
            <li key={`${trend.exercise} ${trend.stationId} ${trend.side}`}>
              {changeWords(trend, change, { since: dateWords(change.from.day), until: null }, unit)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
