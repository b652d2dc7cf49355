import { useEffect, useState } from 'preact/hooks';
import { decimalText, parseDecimal } from './decimal.ts';
import { TextField } from './text-field.tsx';

/**
 * A number with its unit. What is typed stays as typed; a number in range is handed on when the field is left, and an
 * empty field as `null`. Anything else is named beside the field and changes nothing.
 */
export function NumberInput(props: {
  label: string;
  value: number | null;
  onValue: (value: number | null) => void;
  min: number;
  max: number;
  suffix?: string;
  hint?: string;
  whole?: boolean;
  required?: boolean;
}) {
  const shown = props.value === null ? '' : decimalText(props.value);
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string | undefined>();
  useEffect(() => {
    setText(shown);
    setProblem(undefined);
  }, [shown]);
  return (
    <TextField
      label={props.label}
      value={text}
      suffix={props.suffix}
      inputMode={props.whole ? 'numeric' : 'decimal'}
      problem={problem}
      hint={props.hint}
      maxLength={12}
      onInput={setText}
      onCommit={() => {
        const found = numberProblem(text, props);
        setProblem(found);
        if (found === undefined) props.onValue(text.trim() === '' ? null : parseDecimal(text));
      }}
    />
  );
}

/** What is wrong with a typed number, in words; `undefined` when nothing is. */
export function numberProblem(
  text: string,
  { min, max, whole, required }: { min: number; max: number; whole?: boolean; required?: boolean },
): string | undefined {
  const expected = `a ${whole ? 'whole ' : ''}number from ${decimalText(min)} to ${decimalText(max)}`;
  if (text.trim() === '') return required ? `Type ${expected}.` : undefined;
  const value = parseDecimal(text);
  if (value === null) return `“${text.trim()}” is not a number. Type ${expected}.`;
  if (value < min || value > max || (whole && !Number.isInteger(value))) return `Type ${expected}.`;
  return undefined;
}
