import { mergeJournal } from '@legwork/formats/journal-file';
import { useMemo, useState } from 'preact/hooks';
import { journal, recordEvents } from '../../store/journal.ts';
import type { ReadReply } from '../../worker/protocol.ts';
import type { Outcome } from './done.tsx';

const first = 10;

/** A journal of another device (or an old copy of this one), to be merged: what is here already stays as it is. */
export function JournalPreview(props: {
  reply: Extract<ReadReply, { kind: 'journal' }>;
  onDone: (outcome: Outcome) => void;
  onLeave: () => void;
}) {
  const { reply, onDone, onLeave } = props;
  const [state, setState] = useState<'shown' | 'writing' | 'failed'>('shown');
  const { added, known, different } = useMemo(() => mergeJournal(journal.peek(), reply.events), [reply]);
  const merge = async (): Promise<void> => {
    setState('writing');
    try {
      const stored = await recordEvents(() => added);
      onDone({ kind: 'merged', added: stored.length });
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="preview">
      <p class="lead">
        <strong>Legwork journal</strong>
        <span class="soft">, {reply.file}</span>
      </p>
      <dl class="facts">
        <div>
          <dt>new entries</dt>
          <dd class="numbers">{added.length.toLocaleString('en')}</dd>
        </div>
        <div>
          <dt>here already</dt>
          <dd class="numbers">{known.toLocaleString('en')}</dd>
        </div>
      </dl>
      {different > 0 && (
        <p class="notice warn">
          {different.toLocaleString('en')} entries differ from the ones on this device. The ones on this device are
          kept.
        </p>
      )}
      {reply.problems.length > 0 && (
        <div class="notice warn">
          <p>
            {reply.problems.length === 1 ? 'One line' : `${reply.problems.length.toLocaleString('en')} lines`} could not
            be read:
          </p>
          <ul class="small">
            {reply.problems.slice(0, first).map(({ line, message }) => (
              <li key={line}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {added.length === 0 && <p class="notice">Everything in this file is here already.</p>}
      {state === 'failed' && (
        <p class="notice stop" role="alert">
          This device could not store the entries, so none were. Free some space and try again.
        </p>
      )}
      <div class="bring-in">
        <button type="button" class="button quiet" disabled={state === 'writing'} onClick={onLeave}>
          {added.length > 0 ? 'Leave it' : 'Choose another file'}
        </button>
        {added.length > 0 && (
          <button type="button" class="button primary" disabled={state === 'writing'} onClick={merge}>
            {state === 'writing' ? 'Merging …' : `Merge ${added.length.toLocaleString('en')} entries`}
          </button>
        )}
      </div>
    </div>
  );
}
