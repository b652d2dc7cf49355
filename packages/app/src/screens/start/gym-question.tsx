import type { PresetName } from '@legwork/engine/gym';
import { Choice } from '../../components/choice.tsx';
import type { QuestionProps } from './start.tsx';

const gyms: readonly { readonly value: PresetName; readonly name: string; readonly has: string }[] = [
  { value: 'commercial', name: 'Big gym', has: 'Leg machines, free weights, treadmills' },
  { value: 'school', name: 'School or club gym', has: 'A few machines, bars and dumbbells' },
  { value: 'hotel', name: 'Hotel gym', has: 'Dumbbells, a bench, a treadmill' },
  { value: 'home', name: 'Home', has: 'Dumbbells, bands, ankle weights' },
];

export const GymQuestion = ({ answers, change }: QuestionProps) => (
  <>
    <p class="soft">The nearest is fine. You can correct every machine and its weights later.</p>
    <fieldset class="cards">
      <legend class="visually-hidden">Gym</legend>
      {gyms.map((gym) => (
        <label key={gym.value} class="option">
          <input
            type="radio"
            name="gym"
            checked={answers.preset === gym.value}
            onChange={() => change({ preset: gym.value })}
          />
          <b>{gym.name}</b>
          <span class="soft small">{gym.has}</span>
        </label>
      ))}
    </fieldset>
    <Choice
      name="unit"
      legend="Its weights are marked in"
      options={[
        { value: 'kg', label: 'kilograms' },
        { value: 'lb', label: 'pounds' },
      ]}
      value={answers.unit}
      onChoose={(unit) => change({ unit })}
    />
  </>
);
