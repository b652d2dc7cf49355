import { type Athlete, fold } from '@legwork/engine/journal';
import { distanceWords, hoursWords, sentenceCase } from '@legwork/engine/words';
import { type RunsRead, runEvents } from '@legwork/formats/run-file/events';
import { useMemo } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { instantNow } from '../../store/clock.ts';
import { athlete, journal, recordEvents } from '../../store/journal.ts';
import { BringIn, counted, Fact, Lead, Problems } from './bring-in.tsx';
import type { Outcome } from './done.tsx';
import { standings } from './standing.ts';

/** Sports that are listed before the rest is only counted. */
const most = 8;

/** The runs of a file, and the sets that a watch counted, before they are brought in. */
export function RunsPreview(props: { read: RunsRead; onDone: (outcome: Outcome) => void; onLeave: () => void }) {
  const { read, onDone, onLeave } = props;
  const { addedRuns, addedSets, duplicates, toldTwice, same } = useMemo(() => trial(read), [read]);
  const added = addedRuns + addedSets;

  const write = async (): Promise<void> => {
    const batch = crypto.randomUUID();
    await recordEvents((device, firstSeq) => {
      const existing = standings(journal.peek());
      return runEvents({ read, batch, device, firstSeq, at: instantNow(), existing }).events;
    });
    onDone({ kind: 'runs', batch, runs: addedRuns, sets: addedSets });
  };

  return (
    <div class="preview">
      <Lead
        name={sentenceCase(read.app)}
        span={
          read.span &&
          (read.span.from === read.span.to
            ? dateWords(read.span.from)
            : `${dateWords(read.span.from)} to ${dateWords(read.span.to)}`)
        }
      />
      <dl class="facts">
        <Fact value={read.runs.length.toLocaleString('en')} words={read.runs.length === 1 ? 'run' : 'runs'} />
        {read.runs.length > 0 && <Fact value={distanceWords(metresOf(read))} words="in all" />}
        {read.runs.length > 0 && <Fact value={hoursWords(secondsOf(read))} words="on the move" />}
        {read.sets.length > 0 && <Fact value={read.sets.length.toLocaleString('en')} words="sets at the gym" />}
      </dl>
      {duplicates > 0 && (
        <p class="notice">
          {added === 0
            ? 'All of this is here already.'
            : `${duplicates.toLocaleString('en')} are here already and will not be added again.`}
        </p>
      )}
      {same > 0 && (
        <p class="notice">
          {same === 1 ? 'One of these runs is' : `${same.toLocaleString('en')} of these runs are`} known from another
          source too. Each counts once, with what its fullest source says.
        </p>
      )}
      {toldTwice > 0 && (
        <p class="notice">{counted(toldTwice, 'set')} of the watch will not count: you logged those days yourself.</p>
      )}
      <LeftOut others={read.others} />
      {read.timesAreUtc && <p class="notice">This file has times in UTC; a late run may show on the next day.</p>}
      <Problems problems={read.problems} file={read.file} />
      <BringIn
        label={added > 0 ? `Bring in ${whatWords(addedRuns, addedSets)}` : null}
        what="runs"
        write={write}
        onLeave={onLeave}
      />
    </div>
  );
}

/** What of the file is new, by the very function that will bring it in, and how much of it others tell already. */
function trial(read: RunsRead) {
  const existing = standings(journal.peek());
  const trial = { batch: 'trial', device: 'trial', firstSeq: 0, at: instantNow() };
  const made = runEvents({ ...trial, read, existing });
  const before = athlete.peek();
  const after = made.events.length === 0 ? before : fold([...journal.peek(), ...made.events]);
  return {
    ...made,
    same: before.runs.length + made.addedRuns - after.runs.length,
    toldTwice: setsOf(before) + made.addedSets - setsOf(after),
  };
}

const setsOf = ({ sessions }: Athlete): number => sessions.reduce((sum, { sets }) => sum + sets.length, 0);

const metresOf = ({ runs }: RunsRead): number => runs.reduce((sum, { body }) => sum + (body.distanceMetres ?? 0), 0);
const secondsOf = ({ runs }: RunsRead): number => runs.reduce((sum, { body }) => sum + body.seconds, 0);

function whatWords(runs: number, sets: number): string {
  if (sets === 0) return counted(runs, 'run');
  return runs === 0 ? counted(sets, 'set') : `${counted(runs, 'run')} and ${counted(sets, 'set')}`;
}

function LeftOut({ others }: { others: RunsRead['others'] }) {
  if (others.length === 0) return null;
  const named = others.slice(0, most).map(({ sport, count }) => `${sport} (${count.toLocaleString('en')})`);
  return (
    <p class="soft small">
      Left out because they are no runs: {named.join(', ')}
      {others.length > most ? ' and more' : ''}.
    </p>
  );
}
