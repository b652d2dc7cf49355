import { heavyGate } from '@legwork/engine/strength';
import { fromKg, toKg, units } from '@legwork/engine/units';
import { heavyGateWords } from '@legwork/engine/words';
import { muted } from '../../components/bell.ts';
import { Choice } from '../../components/choice.tsx';
import { keep } from '../../components/keep.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** As many decimals as a scale shows. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

export function You() {
  const { bodyMassKg, birthYear, experience, repetitions, unit } = athlete.value.profile;
  return (
    <section class="group">
      <h2>You</h2>
      <Choice
        name="unit"
        legend="Weights in"
        value={unit}
        onChoose={(value) => void keep({ kind: 'profile.set', body: { unit: value } })}
        options={units.map((value) => ({ value, label: value === 'kg' ? 'Kilograms' : 'Pounds' }))}
      />
      <div class="pair">
        <NumberInput
          key={unit}
          label="Body weight"
          suffix={unit}
          value={bodyMassKg === null ? null : tenth(fromKg(bodyMassKg, unit))}
          min={Math.ceil(fromKg(25, unit))}
          max={Math.floor(fromKg(250, unit))}
          hint="For the first load on a machine that you have not used."
          onValue={(value) =>
            void keep({ kind: 'profile.set', body: { bodyMassKg: value === null ? null : toKg(value, unit) } })
          }
        />
        <NumberInput
          label="Year of birth"
          whole
          value={birthYear}
          min={1900}
          max={2020}
          onValue={(value) => void keep({ kind: 'profile.set', body: { birthYear: value } })}
        />
      </div>
      <Choice
        name="experience"
        legend="You and the leg machines"
        value={experience}
        onChoose={(value) => void keep({ kind: 'profile.set', body: { experience: value } })}
        options={[
          { value: 'new', label: 'New to me' },
          { value: 'some', label: 'Months' },
          { value: 'experienced', label: 'Years' },
        ]}
      />
      <Choice
        name="repetitions"
        legend="Repetitions on the big lifts"
        value={repetitions}
        onChoose={(value) => void keep({ kind: 'profile.set', body: { repetitions: value } })}
        options={[
          { value: '12-15', label: 'Stay at 12–15' },
          { value: 'heavier', label: 'Heavier when ready' },
        ]}
      />
      {repetitions === 'heavier' && <p class="soft small">{heavyGateWords(heavyGate(athlete.value, today.value))}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={!muted.value}
          onChange={(event) => {
            muted.value = !event.currentTarget.checked;
          }}
        />
        <span>Sound at the end of a rest</span>
      </label>
    </section>
  );
}
