import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { placements } from '@legwork/engine/gym';
import { bestRecentSets, changeOf, staleSince, type Trend } from '@legwork/engine/progress';
import { previewSessions } from '@legwork/engine/strength';
import { changeWords, previewWords, sentenceCase, trendRange, trendUnit, trendValue } from '@legwork/engine/words';
import { dateWords, weekdayWords } from '../../components/dates.ts';
import { setText } from '../../components/set-words.ts';
import { Sheet } from '../../components/sheet.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { gym, strength } from '../../store/proposal.ts';
import { adviceIsHeld } from './advice-held.ts';
import { Chart } from './chart.tsx';

/** One exercise's strength: its course at each machine and of each leg, the best recent set, and what comes next. */
export function ExerciseSheet(props: { exercise: ExerciseId; trends: readonly Trend[]; onClose: () => void }) {
  const { exercise, trends } = props;
  const { unit } = athlete.value.profile;
  const best = bestRecentSets(athlete.value, today.value).filter((each) => each.exercise === exercise);
  return (
    <Sheet title={catalog[exercise].name} onClose={props.onClose}>
      <div class="exercise-sheet">
        {trends.map((trend) => (
          <OneStrength key={`${trend.stationId} ${trend.side}`} trend={trend} titled={trends.length > 1} />
        ))}
        {best.map(({ stationId, set }) => (
          <p key={stationId} class="small">
            Best set of the last four weeks{trends.length > 1 && stationId !== null && `, ${stationName(stationId)}`}:{' '}
            <b class="numbers">{setText(set, unit)}</b>, {weekdayWords(set.day)}
          </p>
        ))}
      </div>
    </Sheet>
  );
}

function OneStrength({ trend, titled }: { trend: Trend; titled: boolean }) {
  const { unit } = athlete.value.profile;
  const last = trend.points.at(-1);
  if (!last) return null;
  const change = changeOf(trend);
  const stale = staleSince(trend, today.value);
  const until = stale === null ? null : dateWords(stale);
  const next = nextTimes(trend);
  return (
    <section>
      {titled && <h3>{titleOf(trend)}</h3>}
      <p class="now">
        <b class="numbers">{trendValue(trend, last.value.middle, unit)}</b>
        <span class="soft small">
          {trend.measure === 'loadKg' && 'for 12, '}likely {trendRange(trend, last.value, unit)}{' '}
          {trendUnit(trend, unit)}
        </span>
      </p>
      {until !== null && <p class="small">Last trained on {until}: this is your strength of that day.</p>}
      <Chart trend={trend} unit={unit} />
      <p>
        {change === null
          ? 'One day so far: the next one begins a course.'
          : change.isReal
            ? changeWords(trend, change, { since: dateWords(change.from.day), until }, unit)
            : `No change larger than the noise since ${dateWords(change.from.day)}.`}
      </p>
      {next && <p class="soft">{next}</p>}
    </section>
  );
}

function titleOf({ stationId, side }: Trend): string {
  const leg = side === 'both' ? '' : `${side} leg`;
  const place = stationId === null ? '' : stationName(stationId);
  return sentenceCase([leg, place].filter((part) => part !== '').join(', ') || 'Machine not named');
}

const stationName = (stationId: string): string =>
  athlete.value.gyms.flatMap(({ stations }) => stations).find(({ id }) => id === stationId)?.name ??
  'a machine that is gone';

/** The next four times at this machine, as far as anybody can see; nothing where it does not stand in today's gym. */
function nextTimes({ exercise, stationId, side }: Trend): string | null {
  if (!gym.value || adviceIsHeld()) return null;
  const places = placements(gym.value, catalog[exercise]);
  const place = stationId === null ? places[0] : places.find(({ station }) => station?.id === stationId);
  if (!place) return null;
  const sessions = previewSessions({
    athlete: athlete.value,
    strength: strength.value,
    exercise,
    ...place,
    side,
    on: today.value,
  });
  return previewWords(sessions, athlete.value.profile.unit);
}
