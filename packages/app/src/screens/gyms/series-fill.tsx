import type { Unit } from '@legwork/engine/units';
import { useState } from 'preact/hooks';
import { parseDecimal } from '../../components/decimal.ts';
import { TextField } from '../../components/text-field.tsx';
import { seriesText } from './loads-draft.ts';

/** Writes a list of equal steps into a field: from, to, in steps of. Irregular pins are then changed by hand. */
export function SeriesFill({ unit, onFill }: { unit: Unit; onFill: (text: string) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [step, setStep] = useState('');
  const text = seriesText(parseDecimal(from), parseDecimal(to), parseDecimal(step));
  return (
    <details class="series">
      <summary>Fill in equal steps</summary>
      <div class="series-fields">
        <TextField label="From" value={from} onInput={setFrom} suffix={unit} inputMode="decimal" maxLength={8} />
        <TextField label="To" value={to} onInput={setTo} suffix={unit} inputMode="decimal" maxLength={8} />
        <TextField label="In steps of" value={step} onInput={setStep} suffix={unit} inputMode="decimal" maxLength={8} />
        <button type="button" class="button" disabled={text === null} onClick={() => text !== null && onFill(text)}>
          Fill in
        </button>
      </div>
    </details>
  );
}
