import { redFlags } from '@legwork/engine/safety';
import { noticeWords } from '@legwork/engine/words';
import type { WorkoutNotice } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';
import { keepAndSay } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { wallTimeNow } from '../../store/clock.ts';

const look: Readonly<Record<WorkoutNotice['kind'], string>> = {
  stop: 'notice stop',
  'ask-clinician': 'notice stop',
  ill: 'notice warn',
  gentle: 'notice warn',
  'empty-week': 'notice',
  rest: 'notice warn',
  raced: 'notice',
  recovering: 'notice',
  'too-short': 'notice',
  capped: 'notice',
  'nothing-allowed': 'notice',
};

/** Why there is no workout, or a smaller one, and what to do next. */
export const Notice = ({ notice }: { notice: WorkoutNotice }) => (
  <section class={`${look[notice.kind]} today-notice`}>
    <p>{noticeWords(notice)}</p>
    {notice.kind === 'stop' && <Stopped flags={notice.redFlags} />}
    {notice.kind === 'ask-clinician' && (
      <a class="button" href="/start?only=health">
        Answer the questions again
      </a>
    )}
    {notice.kind === 'ill' && (
      <a class="button" href="/plan">
        Change it in Plan
      </a>
    )}
    {notice.kind === 'nothing-allowed' && (
      <a class="button" href="/settings">
        See what hurts and what you took out
      </a>
    )}
  </section>
);

/** After a red flag: what was reported, and the way back when a clinician has looked at it. */
function Stopped({ flags }: { flags: readonly string[] }) {
  const [asking, setAsking] = useState(false);
  const clear = async (): Promise<void> => {
    setAsking(false);
    await keepAndSay('Training advice is back. Start light.', [{ kind: 'pain.cleared', body: { at: wallTimeNow() } }]);
  };
  return (
    <>
      <ul class="reasons">
        {redFlags
          .filter(({ id }) => flags.includes(id))
          .map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
      </ul>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        I have been cleared
      </button>
      {asking && (
        <Sheet title="Cleared to train?" onClose={() => setAsking(false)}>
          <p>
            Go on only when a doctor or physiotherapist has looked at this and told you that you may train, or when they
            have found that it was nothing.
          </p>
          <div class="sheet-actions">
            <button type="button" class="button primary" onClick={clear}>
              Yes, I may train
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
