import { mergeJournal } from '@legwork/formats/journal-file';
import { useMemo } from 'preact/hooks';
import { journal, recordEvents } from '../../store/journal.ts';
import type { ReadReply } from '../../worker/protocol.ts';
import { BringIn, Fact } from './bring-in.tsx';
import type { Outcome } from './done.tsx';

const first = 10;

/** A journal of another device (or an old copy of this one), to be merged: what is here already stays as it is. */
export function JournalPreview(props: {
  reply: Extract<ReadReply, { kind: 'journal' }>;
  onDone: (outcome: Outcome) => void;
  onLeave: () => void;
}) {
  const { reply, onDone, onLeave } = props;
  const { added, known, different } = useMemo(() => mergeJournal(journal.peek(), reply.events), [reply]);
  const write = async (): Promise<void> => {
    const stored = await recordEvents(() => added);
    onDone({ kind: 'merged', added: stored.length });
  };
  return (
    <div class="preview">
      <p class="lead">
        <strong>Legwork journal</strong>
        <span class="soft">, {reply.file}</span>
      </p>
      <dl class="facts">
        <Fact value={added.length.toLocaleString('en')} words="new entries" />
        <Fact value={known.toLocaleString('en')} words="here already" />
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
      <BringIn
        label={added.length > 0 ? `Merge ${added.length.toLocaleString('en')} entries` : null}
        what="entries"
        write={write}
        onLeave={onLeave}
      />
    </div>
  );
}
