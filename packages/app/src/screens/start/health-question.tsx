import { educationNotice, parqPlusLink, screeningOutcome, screeningQuestions } from '@legwork/engine/safety';
import { Choice } from '../../components/choice.tsx';
import type { QuestionProps } from './start.tsx';

/** What the answers mean, said before the athlete goes on. */
const outcomes = {
  clear: null,
  unanswered: null,
  gentle:
    'You will get lighter sets that stop well short of fatigue. Ask a clinician whether harder work is right for you; you can change the answers in Settings.',
  'ask-clinician':
    'Please ask a doctor before you start. Legwork will not advise loads until you tell it that you have been cleared.',
} as const;

export function HealthQuestion({ answers, change }: QuestionProps) {
  const words = outcomes[screeningOutcome(answers.screening)];
  return (
    <>
      <p class="soft">Tick what is true for you. It stays on this device.</p>
      <ul class="rows health">
        {screeningQuestions
          .filter(({ id }) => id !== 'active')
          .map(({ id, question }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={answers.screening[id]}
                  onChange={(event) =>
                    change({ screening: { ...answers.screening, [id]: event.currentTarget.checked } })
                  }
                />
                <span>{question}</span>
              </label>
            </li>
          ))}
      </ul>
      {screeningQuestions
        .filter(({ id }) => id === 'active')
        .map(({ id, question }) => (
          <Choice
            key={id}
            name={id}
            legend={question}
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            value={answers.screening.active ? 'yes' : 'no'}
            onChoose={(value) => change({ screening: { ...answers.screening, active: value === 'yes' } })}
          />
        ))}
      {words && (
        <p class={screeningOutcome(answers.screening) === 'gentle' ? 'notice warn' : 'notice stop'} role="status">
          {words}
        </p>
      )}
      <p class="tiny">
        {educationNotice} A fuller questionnaire is the{' '}
        <a href={parqPlusLink} target="_blank" rel="noreferrer">
          PAR-Q+
        </a>
        .
      </p>
    </>
  );
}
