import type { ComponentChildren } from 'preact';

interface Option<T extends string | number> {
  readonly value: T;
  readonly label: ComponentChildren;
}

/** One of several, as a row of large targets; the platform's radio buttons underneath (arrow keys, screen readers). */
export function Choice<T extends string | number>(props: {
  name: string;
  legend: string;
  options: readonly Option<T>[];
  value: T | null;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="chips">
      <legend>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="chip">
          <input
            type="radio"
            name={props.name}
            checked={option.value === props.value}
            onChange={() => props.onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
