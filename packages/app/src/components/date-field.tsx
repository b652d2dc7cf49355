import type { Day } from '@legwork/engine/time';

/** A day, from the platform's own calendar. */
export const DateField = (props: { label: string; value: string; min: Day; onDay: (day: Day) => void }) => (
  <label class="field">
    <span>{props.label}</span>
    <input
      class="input"
      type="date"
      required
      min={props.min}
      value={props.value}
      onInput={(event) => props.onDay(event.currentTarget.value)}
    />
  </label>
);
