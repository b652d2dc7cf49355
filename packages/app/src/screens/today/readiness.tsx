import { useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { keep } from '../../components/keep.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

// Most days are usual ones.
const AdjustToday = lazy(() => import('./adjust-today.tsx').then((module) => module.AdjustToday));

/** One tap when the legs are tired, two for anything else: said by the athlete and not guessed. */
export function Readiness() {
  const heavy = athlete.value.readiness[today.value] === 'heavy';
  const [adjusting, setAdjusting] = useState(false);
  return (
    <div class="chips">
      <button
        type="button"
        class="chip heavy"
        aria-pressed={heavy}
        onClick={() =>
          void keep({ kind: 'readiness.reported', body: { day: today.value, legs: heavy ? 'normal' : 'heavy' } })
        }
      >
        Legs feel heavy
      </button>
      <button type="button" class="chip heavy" aria-label="Adjust today" onClick={() => setAdjusting(true)}>
        Adjust
      </button>
      {adjusting && (
        <ErrorBoundary>
          <AdjustToday onClose={() => setAdjusting(false)} />
        </ErrorBoundary>
      )}
    </div>
  );
}
