import { Choice } from '../../components/choice.tsx';
import { gymKinds } from '../../components/gym-kinds.ts';
import type { QuestionProps } from './start.tsx';

export const GymQuestion = ({ answers, change }: QuestionProps) => (
  <>
    <p class="soft">The nearest is fine. You can correct every machine and its weights later.</p>
    <fieldset class="cards">
      <legend class="visually-hidden">Gym</legend>
      {gymKinds.map((gym) => (
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
