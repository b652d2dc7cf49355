import { gymPreset, type PresetName, presetNames } from '@legwork/engine/gym';
import { type Unit, units } from '@legwork/engine/units';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Choice } from '../../components/choice.tsx';
import { keep } from '../../components/keep.ts';
import { TextField } from '../../components/text-field.tsx';
import { gymChanges } from '../../store/gym-changes.ts';
import { athlete, type Change } from '../../store/journal.ts';

const presets: Readonly<Record<PresetName, { readonly name: string; readonly what: string }>> = {
  commercial: { name: 'Gym', what: 'Machines, dumbbells, a rack and treadmills' },
  hotel: { name: 'Hotel gym', what: 'A few dumbbells, a bench and a treadmill' },
  school: { name: 'School or club', what: 'A bar, plates, boxes and some machines' },
  home: { name: 'Home', what: 'Bands, ankle weights and your own body' },
};

/** A ready-made gym to start from; every station can be changed afterwards. */
export function AddGym({ onDone }: { onDone: () => void }) {
  const { route } = useLocation();
  const [preset, setPreset] = useState<PresetName>('commercial');
  const [unit, setUnit] = useState<Unit>(athlete.value.profile.unit);
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    const gymId = crypto.randomUUID();
    const made = { ...gymPreset(preset, unit, gymId), name: name.trim() || presets[preset].name };
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
        options={presetNames.map((value) => ({
          value,
          label: (
            <span class="preset">
              {presets[value].name}
              <small>{presets[value].what}</small>
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
        hint={`Left empty: ${presets[preset].name}`}
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
