import { Choice } from '../../components/choice.tsx';
import type { QuestionProps } from './start.tsx';

export const BodyQuestion = ({ answers, change }: QuestionProps) => (
  <>
    <p class="soft">
      Your first weight on each machine is a share of your body weight, on the careful side. After one set we go by what
      you lifted.
    </p>
    <label class="field">
      <span>Body weight, optional</span>
      <span class="with-unit">
        <input
          id="body-mass"
          class="input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={answers.unit === 'kg' ? '70' : '155'}
          value={answers.bodyMass}
          onInput={(event) => change({ bodyMass: event.currentTarget.value })}
        />
        <span aria-hidden="true">{answers.unit}</span>
      </span>
    </label>
    <Choice
      name="experience"
      legend="How long have you used leg machines?"
      options={[
        { value: 'new', label: 'Never' },
        { value: 'some', label: 'Months' },
        { value: 'experienced', label: 'Years' },
      ]}
      value={answers.experience}
      onChoose={(experience) => change({ experience })}
    />
  </>
);
