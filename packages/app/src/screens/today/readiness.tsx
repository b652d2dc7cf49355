import { keep } from '../../components/keep.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** One tap when the legs are tired: less work today, said by the athlete and not guessed. */
export function Readiness() {
  const heavy = athlete.value.readiness[today.value] === 'heavy';
  return (
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
  );
}
