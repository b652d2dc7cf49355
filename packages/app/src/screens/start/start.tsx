import { screeningOutcome } from '@legwork/engine/safety';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { athlete, record } from '../../store/journal.ts';
import { type Answers, answerChanges, bodyMassKg, usual } from './answers.ts';
import { BodyQuestion } from './body-question.tsx';
import { GymQuestion } from './gym-question.tsx';
import { HealthQuestion } from './health-question.tsx';
import { RunsQuestion } from './runs-question.tsx';
import './start.css';
import { TimeQuestion } from './time-question.tsx';

/** What one question needs: the answers so far, and a way to change them. */
export interface QuestionProps {
  readonly answers: Answers;
  readonly change: (changes: Partial<Answers>) => void;
}

const questions = [
  { id: 'gym', title: 'Where do you lift?', Question: GymQuestion },
  { id: 'time', title: 'How long, and when?', Question: TimeQuestion },
  { id: 'runs', title: 'When do you run?', Question: RunsQuestion },
  { id: 'body', title: 'For a safe first load', Question: BodyQuestion },
  { id: 'health', title: 'One check before you lift', Question: HealthQuestion },
] as const;

/**
 * The first visit: one question a screen, each with the usual answer filled in, so that five taps give a workout. With
 * `?only=health` it asks the health questions again and nothing else.
 */
export function Start() {
  const { query, route } = useLocation();
  const onlyHealth = query['only'] === 'health' && athlete.value.gyms.length > 0;
  const asked = onlyHealth ? questions.slice(-1) : questions;
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...usual,
    screening: athlete.peek().screening ?? usual.screening,
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const question = asked[at] ?? asked[0];
  const last = at === asked.length - 1;

  useEffect(() => {
    if (at > 0) title.current?.focus();
  }, [at]);
  if (!question) return null;

  const finish = async (): Promise<void> => {
    try {
      if (onlyHealth) await record({ kind: 'screening.answered', body: answers.screening });
      else await record(...answerChanges(answers, crypto.randomUUID()));
      route('/', true);
    } catch {
      setProblem('This could not be saved on the device. Free some space and try again; your answers are still here.');
    }
  };
  const go = (): void => {
    if (question.id === 'body' && bodyMassKg(answers.bodyMass, answers.unit) === undefined) {
      setProblem(
        `Body weight is a number from ${answers.unit === 'kg' ? '25 to 250 kg' : '55 to 550 lb'}, or leave it empty.`,
      );
      document.getElementById('body-mass')?.focus();
      return;
    }
    setProblem(null);
    if (last) void finish();
    else setAt(at + 1);
  };
  return (
    <form
      class="screen start"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <header>
        {at > 0 ? (
          <button type="button" class="button quiet" onClick={() => setAt(at - 1)}>
            Back
          </button>
        ) : onlyHealth ? (
          <a class="button quiet" href="/settings">
            Back
          </a>
        ) : (
          <span class="wordmark">Legwork</span>
        )}
        {!onlyHealth && (
          <>
            <span class="steps" aria-hidden="true">
              {asked.map((each, index) => (
                <i key={each.id} class={index <= at ? 'done' : ''} />
              ))}
            </span>
            <span class="visually-hidden">
              Step {at + 1} of {asked.length}
            </span>
          </>
        )}
      </header>
      <h1 ref={title} tabIndex={-1}>
        {question.title}
      </h1>
      <question.Question answers={answers} change={(changes) => setAnswers({ ...answers, ...changes })} />
      <footer>
        {problem && (
          <p class="notice stop" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button primary">
          {!last ? 'Next' : screeningOutcome(answers.screening) === 'clear' ? 'None: show my workout' : 'Go on'}
        </button>
        {at === 0 && !onlyHealth && (
          <a class="button quiet" href="/import">
            I have a log in another app
          </a>
        )}
      </footer>
    </form>
  );
}
