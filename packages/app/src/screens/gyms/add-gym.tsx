import { gymPreset, type PresetName } from '@legwork/engine/gym';
import { type Unit, units } from '@legwork/engine/units';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Choice } from '../../components/choice.tsx';
import { gymKinds } from '../../components/gym-kinds.ts';
import { keep } from '../../components/keep.ts';
import { TextField } from '../../components/text-field.tsx';
import { gymChanges } from '../../store/gym-changes.ts';
import { athlete, type Change } from '../../store/journal.ts';

/** A ready-made gym to start from; every station can be changed afterwards. */
export function AddGym({ onDone }: { onDone: () => void }) {
  const { route } = useLocation();
  const [preset, setPreset] = useState<PresetName>('commercial');
  const [unit, setUnit] = useState<Unit>(athlete.value.profile.unit);
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    const gymId = crypto.randomUUID();
    const usual = gymPreset(preset, unit, gymId);
    const made = { ...usual, name: name.trim() || usual.name };
    const first = athlete.value.gyms.length === 0;
    const use: readonly Change[] = first ? [{ kind: 'profile.set', body: { gymId } }] : [];
    if ((await keep(...gymChanges(made), ...use)).length === 0) return;
    onDone();
    route(`/gyms/${gymId}`);
  };
  return (
    <form
      class="card add-gym"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>Add a gym</h2>
      <Choice
        name="preset"
        legend="Start from"
        value={preset}
        onChoose={setPreset}
        options={gymKinds.map(({ value, name, has }) => ({
          value,
          label: (
            <span class="preset">
              {name}
              <small>{has}</small>
            </span>
          ),
        }))}
      />
      <Choice
        name="gym-unit"
        legend="Loads there are marked in"
        value={unit}
        onChoose={setUnit}
        options={units.map((value) => ({ value, label: value }))}
      />
      <TextField
        label="Name"
        value={name}
        onInput={setName}
        hint={`Left empty: ${gymPreset(preset, unit, '').name}`}
        maxLength={60}
      />
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" class="button accent">
          Add gym
        </button>
      </div>
    </form>
  );
}
