import { limits } from '@legwork/engine/journal';
import { useState } from 'preact/hooks';
import { repetitionChips } from '../../store/running.ts';

/** Five likely counts as chips; any other by minus, plus or typing. */
export function RepetitionsPicker(props: { value: number; around: number; onChoose: (repetitions: number) => void }) {
  const chips = repetitionChips(props.around, limits.repetitions);
  const [any, setAny] = useState(!chips.includes(props.value));
  const choose = (value: number): void => {
    if (Number.isInteger(value)) props.onChoose(Math.min(limits.repetitions, Math.max(0, value)));
  };
  return (
    <fieldset class="chips repetitions">
      <legend>How many did you do?</legend>
      {any ? (
        <>
          <button type="button" class="chip" aria-label="One fewer" onClick={() => choose(props.value - 1)}>
            −
          </button>
          <input
            class="input numbers"
            type="number"
            inputMode="numeric"
            aria-label="Repetitions"
            min={0}
            max={limits.repetitions}
            value={props.value}
            onInput={(event) => choose(event.currentTarget.valueAsNumber)}
          />
          <button type="button" class="chip" aria-label="One more" onClick={() => choose(props.value + 1)}>
            +
          </button>
        </>
      ) : (
        <>
          {chips.map((count) => (
            <button
              key={count}
              type="button"
              class="chip numbers"
              aria-pressed={count === props.value}
              onClick={() => choose(count)}
            >
              {count}
            </button>
          ))}
          <button type="button" class="chip" aria-label="Another number" onClick={() => setAny(true)}>
            ±
          </button>
        </>
      )}
    </fieldset>
  );
}
