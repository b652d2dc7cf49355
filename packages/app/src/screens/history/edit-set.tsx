import { catalog } from '@legwork/engine/catalog';
import { type Effort, limits, type PerformedSet } from '@legwork/engine/journal';
import { fromKg, toKg } from '@legwork/engine/units';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { correct, removeSets } from '../../components/corrections.ts';
import { decimalText, parseDecimal } from '../../components/decimal.ts';
import { numberProblem } from '../../components/number-input.tsx';
import { SaveOrRemove } from '../../components/save-or-remove.tsx';
import { unitOf } from '../../components/set-words.ts';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { athlete } from '../../store/journal.ts';

type EffortChoice = '0' | '1' | '2' | '3' | '4+' | 'unsaid';

const efforts: Readonly<Record<EffortChoice, { readonly label: string; readonly effort: Effort }>> = {
  '0': { label: 'none', effort: { kind: 'failure' } },
  '1': { label: '1', effort: { kind: 'reserve', repetitions: 1 } },
  '2': { label: '2', effort: { kind: 'reserve', repetitions: 2 } },
  '3': { label: '3', effort: { kind: 'reserve', repetitions: 3 } },
  '4+': { label: '4+', effort: { kind: 'at-least', repetitions: 4 } },
  unsaid: { label: 'not known', effort: { kind: 'unreported' } },
};
const choices: readonly EffortChoice[] = ['0', '1', '2', '3', '4+', 'unsaid'];

function choiceOf(effort: Effort): EffortChoice {
  if (effort.kind === 'unreported') return 'unsaid';
  if (effort.kind === 'failure') return '0';
  if (effort.kind === 'at-least') return '4+';
  return choices[Math.min(4, Math.round(effort.repetitions))] ?? 'unsaid';
}

/** Corrects what was logged for one set: repetitions, load, effort. */
export function EditSet({ set, onClose }: { set: PerformedSet; onClose: () => void }) {
  const unit = unitOf(set, athlete.value.profile.unit);
  const meaning = set.exercise ? catalog[set.exercise].loadMeaning : 'plates';
  const inKilograms = meaning !== 'band' && meaning !== 'treadmill' && meaning !== 'body-weight';
  const shownLoad = decimalText(fromKg(set.loadKg, unit));
  const [repetitions, setRepetitions] = useState(String(set.repetitions));
  const [load, setLoad] = useState(shownLoad);
  const [choice, setChoice] = useState(choiceOf(set.effort));
  const repetitionsProblem = numberProblem(repetitions, {
    min: 0,
    max: limits.repetitions,
    whole: true,
    required: true,
  });
  const mostLoad = Math.floor(fromKg(limits.loadKg, unit));
  const loadProblem = inKilograms ? numberProblem(load, { min: 0, max: mostLoad, required: true }) : undefined;
  const name = set.exercise ? catalog[set.exercise].name : set.exerciseName;

  const save = async (): Promise<void> => {
    if (repetitionsProblem !== undefined || loadProblem !== undefined) return;
    const value = parseDecimal(load) ?? 0;
    await correct(set, {
      repetitions: parseDecimal(repetitions) ?? set.repetitions,
      ...(load === shownLoad ? {} : { loadKg: toKg(value, unit), shown: { value, unit } }),
      ...(choice === choiceOf(set.effort) ? {} : { effort: efforts[choice].effort }),
    });
    onClose();
  };
  const remove = async (): Promise<void> => {
    await removeSets('The set was removed.', [set]);
    onClose();
  };

  return (
    <Sheet title={name} onClose={onClose}>
      <form
        class="correct-set"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="correct-numbers">
          <TextField
            label="Repetitions"
            value={repetitions}
            onInput={setRepetitions}
            inputMode="numeric"
            maxLength={4}
            problem={repetitionsProblem}
          />
          {inKilograms && (
            <TextField
              label={meaning === 'dumbbell-pair' ? 'Load, both dumbbells' : 'Load'}
              value={load}
              onInput={setLoad}
              inputMode="decimal"
              suffix={unit}
              maxLength={8}
              problem={loadProblem}
            />
          )}
        </div>
        <Choice
          name="effort"
          legend="Could have done … more"
          value={choice}
          onChoose={setChoice}
          options={choices.map((value) => ({ value, label: efforts[value].label }))}
        />
        <SaveOrRemove remove="Remove set" onRemove={remove} />
      </form>
    </Sheet>
  );
}
