import { fold } from '@legwork/engine/journal';
import { distanceWords, hoursWords, sentenceCase } from '@legwork/engine/words';
import { type RunProblem, type RunsRead, runEvents } from '@legwork/formats/run-file/events';
import { useMemo, useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { instantNow } from '../../store/clock.ts';
import { athlete, journal, recordEvents } from '../../store/journal.ts';
import type { Outcome } from './done.tsx';
import { standings } from './standing.ts';

/** Problems and sports that are listed before the rest is only counted. */
const most = 8;

/** The runs of a file, and the sets that a watch counted, before they are brought in. */
export function RunsPreview(props: { read: RunsRead; onDone: (outcome: Outcome) => void; onLeave: () => void }) {
  const { read, onDone, onLeave } = props;
  const [state, setState] = useState<'shown' | 'writing' | 'failed'>('shown');
  const { addedRuns, addedSets, duplicates, loggedOtherwise, same } = useMemo(() => trial(read), [read]);
  const added = addedRuns + addedSets;

  const bringIn = async (): Promise<void> => {
    setState('writing');
    const batch = crypto.randomUUID();
    try {
      await recordEvents((device, firstSeq) => {
        const existing = standings(journal.peek());
        return runEvents({ read, batch, device, firstSeq, at: instantNow(), existing, athlete: athlete.peek() }).events;
      });
      onDone({ kind: 'runs', batch, runs: addedRuns, sets: addedSets });
    } catch {
      setState('failed');
    }
  };

  return (
    <div class="preview">
      <p class="lead">
        <strong>{sentenceCase(read.app)}</strong>
        {read.span && (
          <span class="soft span">
            {read.span.from === read.span.to
              ? dateWords(read.span.from)
              : `${dateWords(read.span.from)} to ${dateWords(read.span.to)}`}
          </span>
        )}
      </p>
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
      {loggedOtherwise > 0 && (
        <p class="notice">
          {counted(loggedOtherwise, 'set')} of the watch {loggedOtherwise === 1 ? 'is' : 'are'} left out: you logged
          those days yourself.
        </p>
      )}
      <LeftOut others={read.others} />
      {read.timesAreUtc && <p class="notice">This file has times in UTC; a late run may show on the next day.</p>}
      <Problems problems={read.problems} file={read.file} />
      {state === 'failed' && (
        <p class="notice stop" role="alert">
          This device could not store the runs, so none were. Free some space and try again.
        </p>
      )}
      <div class="bring-in">
        <button type="button" class="button quiet" disabled={state === 'writing'} onClick={onLeave}>
          {added > 0 ? 'Leave it' : 'Choose another file'}
        </button>
        {added > 0 && (
          <button type="button" class="button primary" disabled={state === 'writing'} onClick={bringIn}>
            {state === 'writing' ? 'Bringing in …' : `Bring in ${whatWords(addedRuns, addedSets)}`}
          </button>
        )}
      </div>
    </div>
  );
}

const Fact = ({ value, words }: { value: string; words: string }) => (
  <div>
    <dt>{words}</dt>
    <dd class="numbers">{value}</dd>
  </div>
);

/** What of the file is new, by the very function that will bring it in, and how many of its runs count already. */
function trial(read: RunsRead) {
  const existing = standings(journal.peek());
  const known = athlete.peek();
  const trial = { batch: 'trial', device: 'trial', firstSeq: 0, at: instantNow() };
  const made = runEvents({ ...trial, read, existing, athlete: known });
  const before = known.runs.length;
  const after = made.addedRuns === 0 ? before : fold([...journal.peek(), ...made.events]).runs.length;
  return { ...made, same: before + made.addedRuns - after };
}

const metresOf = ({ runs }: RunsRead): number => runs.reduce((sum, { body }) => sum + (body.distanceMetres ?? 0), 0);
const secondsOf = ({ runs }: RunsRead): number => runs.reduce((sum, { body }) => sum + body.seconds, 0);

function whatWords(runs: number, sets: number): string {
  if (sets === 0) return counted(runs, 'run');
  return runs === 0 ? counted(sets, 'set') : `${counted(runs, 'run')} and ${counted(sets, 'set')}`;
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

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

function Problems({ problems, file }: { problems: readonly RunProblem[]; file: string }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice warn">
      <ul class="small">
        {problems.slice(0, most).map((problem, index) => (
          <li key={index}>
            {problem.file === file ? '' : `${problem.file}: `}
            {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > most && <p class="small">And {problems.length - most} more like these.</p>}
    </div>
  );
}
