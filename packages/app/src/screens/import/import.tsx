import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../store/clock.ts';
import type { Choices, ReadReply } from '../../worker/protocol.ts';
import { type Reading, readFile } from '../../worker/read-file.ts';
import { ChooseFiles } from './choose-files.tsx';
import { Done, type Outcome } from './done.tsx';
import { JournalPreview } from './journal-preview.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { Preview } from './preview.tsx';
import { Questions } from './questions.tsx';
import { Refused } from './refused.tsx';
import { RunsPreview } from './runs-preview.tsx';
import { UnknownInJournal } from './unknown-in-journal.tsx';
import '../../design/details.css';
import './import.css';

/** Files are taken one after the other; each is read, asked about, shown, and only then brought in. */
type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly file: File; readonly share: number | null }
  | { readonly at: 'answer'; readonly file: File; readonly reply: ReadReply; readonly choices: Choices }
  | { readonly at: 'done'; readonly outcome: Outcome };

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function Import() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const reading = useRef<Reading | null>(null);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => () => reading.current?.cancel(), []);
  useEffect(() => {
    if (step.at !== 'choose') top.current?.focus();
  }, [step.at]);

  const read = async (file: File, choices: Choices): Promise<void> => {
    setStep({ at: 'reading', file, share: null });
    const started = readFile({ file, choices, today: today.value }, (share) => {
      if (reading.current === started) setStep({ at: 'reading', file, share });
    });
    reading.current = started;
    const reply = await started.reply;
    if (reading.current === started) setStep({ at: 'answer', file, reply, choices });
  };
  const take = (files: readonly File[]): void => {
    const [first, ...others] = files;
    setWaiting(others);
    if (first) void read(first, { timeZone: zone() });
    else setStep({ at: 'choose' });
  };
  const stop = (): void => {
    reading.current?.cancel();
    reading.current = null;
    take(waiting);
  };
  const finish = (outcome: Outcome): void => setStep({ at: 'done', outcome });

  return (
    <section class="screen import">
      <a class="back soft small" href="/history">
        ‹ History
      </a>
      <h1>Bring in runs, plans and logs</h1>
      <div ref={top} tabIndex={-1} class="import-step" aria-live="polite">
        {step.at === 'choose' && (
          <>
            <ChooseFiles onChoose={take} />
            <UnknownInJournal />
          </>
        )}
        {step.at === 'reading' && (
          <div class="card reading">
            <label for="reading-progress">Reading {step.file.name} …</label>
            <progress id="reading-progress" {...(step.share === null ? {} : { value: step.share })} />
            <button type="button" class="button" onClick={stop}>
              Cancel
            </button>
          </div>
        )}
        {step.at === 'answer' && <Answer step={step} read={read} finish={finish} leave={() => take(waiting)} />}
        {step.at === 'done' && <Done outcome={step.outcome} next={waiting[0]} onNext={() => take(waiting)} />}
      </div>
    </section>
  );
}

function Answer(props: {
  step: Extract<Step, { at: 'answer' }>;
  read: (file: File, choices: Choices) => Promise<void>;
  finish: (outcome: Outcome) => void;
  leave: () => void;
}) {
  const { step, read, finish, leave } = props;
  const { reply, file, choices } = step;
  switch (reply.kind) {
    case 'refused':
      return <Refused reply={reply} onLeave={leave} />;
    case 'list-question':
    case 'plan-question':
    case 'question':
      return (
        <Questions
          file={file.name}
          asked={reply}
          onAnswer={(answers) => void read(file, { ...choices, ...answers })}
          onLeave={leave}
        />
      );
    case 'journal':
      return <JournalPreview reply={reply} onDone={finish} onLeave={leave} />;
    case 'plan':
      return <PlanPreview read={reply} onDone={finish} onLeave={leave} />;
    case 'runs':
      return <RunsPreview read={reply} onDone={finish} onLeave={leave} />;
    case 'read':
      return <Preview read={reply} onDone={finish} onLeave={leave} />;
  }
}
