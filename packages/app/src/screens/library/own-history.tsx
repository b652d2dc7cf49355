import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { noticedIn } from '@legwork/engine/motion';
import { type Trend, trendsOf } from '@legwork/engine/progress';
import { countWords, sentenceCase, trendRange, trendUnit, trendValue } from '@legwork/engine/words';
import { useEffect, useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { guides } from '../../components/guides.ts';
import { asPart } from '../../components/set-cue.ts';
import { summary } from '../../components/set-words.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** As many sessions as one remembers (our choice). */
const lastSessions = 4;
/** Sessions that a strength is worked out from, about a year (our choice). */
const replayedSessions = 104;

/** What the runner did of it, newest first, and how strong that makes them. */
export function OwnHistory({ exercise }: { exercise: ExerciseId }) {
  const person = athlete.value;
  const { unit } = person.profile;
  const sessions = person.sessions
    .map(({ id, day, sets }) => ({ id, day, sets: sets.filter((set) => set.exercise === exercise) }))
    .filter(({ sets }) => sets.length > 0);
  if (sessions.length === 0) return <p class="soft">None yet. They will stand here with your strength.</p>;
  return (
    <>
      {catalog[exercise].kind !== 'treadmill' && <Strengths exercise={exercise} />}
      <NoticedFaults exercise={exercise} />
      <ul class="rows">
        {sessions
          .slice(-lastSessions)
          .toReversed()
          .map(({ id, day, sets }) => (
            <li key={id} class="line">
              <span class="soft small">{dateWords(day)}</span> <span class="numbers">{summary(sets, unit)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** What went wrong in them, the most often first. */
function NoticedFaults({ exercise }: { exercise: ExerciseId }) {
  const known = guides()?.[exercise].faults;
  const lines = noticedIn(athlete.value.sessions, exercise).flatMap(({ fault, sets, lastDay }) => {
    const words = known?.find(({ id }) => id === fault)?.fault;
    return words ? [`${asPart(words)} in ${countWords(sets, 'set')}, last ${dateWords(lastDay)}`] : [];
  });
  return lines.length > 0 ? <p class="small">You noticed: {lines.join('; ')}.</p> : null;
}

/** The load for twelve repetitions with its range, at each machine and of each leg. */
function Strengths({ exercise }: { exercise: ExerciseId }) {
  const [trends, setTrends] = useState<readonly Trend[]>([]);
  const person = athlete.value;
  const on = today.value;
  useEffect(() => {
    // A replay takes longer than a frame: the page is shown first.
    const work = setTimeout(() =>
      setTrends(trendsOf({ ...person, sessions: person.sessions.slice(-replayedSessions) }, [exercise], on)),
    );
    return () => clearTimeout(work);
  }, [person, exercise, on]);
  return (
    <>
      {trends.map((trend) => (
        <StrengthLine key={`${trend.stationId} ${trend.side}`} trend={trend} />
      ))}
    </>
  );
}

function StrengthLine({ trend }: { trend: Trend }) {
  const { gyms, profile } = athlete.value;
  const last = trend.points.at(-1);
  if (!last) return null;
  const station = gyms.flatMap(({ stations }) => stations).find(({ id }) => id === trend.stationId);
  const where = sentenceCase(
    [trend.side === 'both' ? '' : `${trend.side} leg`, station?.name ?? ''].filter(Boolean).join(', '),
  );
  return (
    <p>
      {where && `${where}: `}
      <b class="numbers">{trendValue(trend, last.value.middle, profile.unit)}</b>{' '}
      {trend.measure === 'loadKg' && 'for 12 repetitions, '}
      <span class="soft small">
        likely {trendRange(trend, last.value, profile.unit)} {trendUnit(trend, profile.unit)}, {dateWords(last.day)}
      </span>
    </p>
  );
}
