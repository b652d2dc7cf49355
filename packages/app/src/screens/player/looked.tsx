import type { PerformedSet } from '@legwork/engine/journal';
import { useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { amend } from '../../components/corrections.ts';
import { guides } from '../../components/guides.ts';
import { once } from '../../store/session.ts';

const Faults = lazy(() => import('../../components/figure/wrong.tsx').then((module) => module.Faults));

/** What went wrong in a set, if anything: a tap says it, another takes it back. The next set's cue comes from it. */
export function Looked({ set }: { set: PerformedSet }) {
  const [shown, setShown] = useState(false);
  const { exercise, faults } = set;
  const guide = exercise && guides()?.[exercise];
  if (!guide) return null;
  return (
    <fieldset class="looked">
      <legend class="soft small">How did it look?</legend>
      <div class="chips">
        {guide.faults.map(({ id, fault }) => {
          const was = faults.includes(id);
          const now = was ? faults.filter((each) => each !== id) : [...faults, id];
          return (
            <button
              key={id}
              type="button"
              class="chip"
              aria-pressed={was}
              onClick={() =>
                once(async () => {
                  await amend(set, { faults: now });
                })
              }
            >
              {fault}
            </button>
          );
        })}
        <button type="button" class="button quiet" onClick={() => setShown(true)}>
          Wrong beside right
        </button>
      </div>
      {shown && (
        <ErrorBoundary>
          <Faults exercise={exercise} onClose={() => setShown(false)} />
        </ErrorBoundary>
      )}
    </fieldset>
  );
}
