import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { makeEvent } from '@legwork/engine/journal';
import { sentenceCase } from '@legwork/engine/words';
import { type LogRead, toEvents } from '@legwork/formats/strength-log';
import { useMemo, useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { instantNow } from '../../store/clock.ts';
import { journal, recordEvents } from '../../store/journal.ts';
import { BringIn, counted, Fact, Lead } from './bring-in.tsx';
import type { Outcome } from './done.tsx';
import { mappedNames } from './mapped-names.ts';
import { RowProblems } from './row-problems.tsx';
import { standings } from './standing.ts';
import { type Meaning, UnknownExercises } from './unknown-exercises.tsx';

/** Everything that would be brought in, before it is. */
export function Preview(props: { read: LogRead; onDone: (outcome: Outcome) => void; onLeave: () => void }) {
  const { read, onDone, onLeave } = props;
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Meaning>>(new Map());
  const { added, duplicates } = useMemo(() => trial(read), [read]);
  const unknown = useMemo(() => {
    const mapped = mappedNames(journal.value);
    return read.unknownExercises.filter(({ name }) => !mapped.has(name.trim().toLowerCase()));
  }, [read]);
  const known = useMemo(() => knownExercises(read), [read]);

  const write = async (): Promise<void> => {
    const batch = crypto.randomUUID();
    await recordEvents((device, nextSeq) => {
      const at = instantNow();
      const { events } = toEvents({ read, batch, device, firstSeq: nextSeq, at, existing: standings(journal.peek()) });
      const mappings = [...meanings].map(([name, exercise], index) =>
        makeEvent({
          kind: 'exercise.mapped',
          body: { name, exercise },
          id: crypto.randomUUID(),
          device,
          deviceSeq: nextSeq + events.length + index,
          at,
        }),
      );
      return [...events, ...mappings];
    });
    onDone({ kind: 'imported', app: read.app, batch, added, duplicates });
  };

  return (
    <div class="preview">
      <Lead
        name={sentenceCase(read.app)}
        span={read.span && `${dateWords(read.span.from)} to ${dateWords(read.span.to)}`}
      />
      <dl class="facts">
        <Fact value={read.sets.length.toLocaleString('en')} words={read.sets.length === 1 ? 'set' : 'sets'} />
        <Fact value={read.sessions.toLocaleString('en')} words={read.sessions === 1 ? 'session' : 'sessions'} />
        <Fact value={known.sets.toLocaleString('en')} words="sets for the legs" />
      </dl>
      <p class={known.exercises.length === 0 ? 'notice warn' : 'soft small'}>
        {known.exercises.length === 0
          ? 'None of these exercises is one that Legwork trains. Say below what they are, if you know better.'
          : `Legwork trains: ${known.exercises.map((id) => catalog[id].name).join(', ')}.${known.sets < read.sets.length ? ' The others are kept in your history.' : ''}`}
      </p>
      {duplicates > 0 && (
        <p class="notice">
          {added === 0
            ? 'All of these sets are here already.'
            : `${duplicates.toLocaleString('en')} of these sets are here already and will not be added again.`}
        </p>
      )}
      <LeftOut read={read} />
      {read.timesAreUtc && <p class="notice">This file has times in UTC; a late session may show on the next day.</p>}
      <RowProblems problems={read.problems} />
      <UnknownExercises
        names={unknown}
        meanings={meanings}
        onMean={(name, meaning) => {
          const next = new Map(meanings);
          if (meaning === undefined) next.delete(name);
          else next.set(name, meaning);
          setMeanings(next);
        }}
      />
      <BringIn
        label={added > 0 ? `Bring in ${counted(added, 'set')}` : meanings.size > 0 ? 'Keep what I said' : null}
        what="sets"
        write={write}
        onLeave={onLeave}
      />
    </div>
  );
}

/** How much of the file is new, by the very function that will bring it in. */
const trial = (read: LogRead) =>
  toEvents({
    read,
    batch: 'trial',
    device: 'trial',
    firstSeq: 0,
    at: instantNow(),
    existing: standings(journal.peek()),
  });

function knownExercises(read: LogRead): { readonly sets: number; readonly exercises: readonly ExerciseId[] } {
  const counts = new Map<ExerciseId, number>();
  for (const { body } of read.sets) {
    if (body.exercise) counts.set(body.exercise, (counts.get(body.exercise) ?? 0) + 1);
  }
  const byUse = [...counts].toSorted((a, b) => b[1] - a[1]);
  return { sets: byUse.reduce((sum, [, count]) => sum + count, 0), exercises: byUse.map(([id]) => id) };
}

/** Rows that are no sets, so that every row of the file is accounted for. */
function LeftOut({ read: { totals } }: { read: LogRead }) {
  const parts = [
    [totals.cardio, 'with only a distance'],
    [totals['rest-timer'], 'of a rest timer'],
    [totals.note, 'with only a note'],
    [totals.empty, 'with neither repetitions nor time'],
    [totals.problem, 'with a value that cannot be'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count.toLocaleString('en')} ${what}`);
  if (words.length === 0) return null;
  return <p class="soft small">Rows left out: {words.join(', ')}.</p>;
}
