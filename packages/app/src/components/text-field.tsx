import '../design/details.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A line (or, with `rows`, a paragraph) of text with its label, unit, hint and what is wrong with it. */
export function TextField(props: {
  label: string;
  value: string;
  onInput: (text: string) => void;
  /** Called when the field is left or Enter is pressed. */
  onCommit?: () => void;
  problem?: string | undefined;
  hint?: ComponentChildren;
  /** The unit, at the end of the field. */
  suffix?: string | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric';
  rows?: number;
  maxLength?: number;
}) {
  const id = useId();
  const described = [props.problem && `${id}-problem`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'input',
    value: props.value,
    maxLength: props.maxLength ?? 200,
    autoComplete: 'off',
    inputMode: props.inputMode ?? 'text',
    'aria-invalid': props.problem ? true : undefined,
    'aria-describedby': described || undefined,
    onChange: () => props.onCommit?.(),
  } as const;
  return (
    <div class="field">
      <label for={id}>
        {props.label}
        {props.suffix && <span class="visually-hidden">, {props.suffix}</span>}
      </label>
      <div class="with-suffix">
        {props.rows ? (
          <textarea {...shared} rows={props.rows} onInput={(event) => props.onInput(event.currentTarget.value)} />
        ) : (
          <input {...shared} type="text" onInput={(event) => props.onInput(event.currentTarget.value)} />
        )}
        {props.suffix && <span aria-hidden="true">{props.suffix}</span>}
      </div>
      {props.problem && (
        <p class="problem small" id={`${id}-problem`}>
          {props.problem}
        </p>
      )}
      {props.hint && (
        <p class="tiny" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
