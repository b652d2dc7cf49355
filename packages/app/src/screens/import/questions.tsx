import { type Unit } from '@legwork/engine/units';
import { sentenceCase } from '@legwork/engine/words';
import type { DistanceUnit, ListQuestion } from '@legwork/formats/run-file';
import type { DateOrder, Question } from '@legwork/formats/strength-log';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { decimalText } from '../../components/decimal.ts';
import type { Choices, ReadReply } from '../../worker/protocol.ts';

type Asked = Extract<ReadReply, { kind: 'question' | 'list-question' }>;

/** What the file leaves open. Legwork asks, it does not guess: a wrong unit would put twice the load on the bar. */
export function Questions(props: {
  file: string;
  asked: Asked;
  onAnswer: (answers: Pick<Choices, 'unit' | 'dateOrder' | 'distanceUnit'>) => void;
  onLeave: () => void;
}) {
  const { asked, file } = props;
  const [unit, setUnit] = useState<Unit | null>(null);
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(null);
  const [distanceUnit, setDistanceUnit] = useState<DistanceUnit | null>(null);
  const answers = { unit, 'date-order': dateOrder, 'distance-unit': distanceUnit };
  const open = asked.questions.some(({ ask }) => answers[ask] === null);
  const [count, what] = asked.kind === 'question' ? [asked.preview.sets, 'set'] : [asked.runs, 'run'];
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAnswer({
          ...(unit && { unit }),
          ...(dateOrder && { dateOrder }),
          ...(distanceUnit && { distanceUnit }),
        });
      }}
    >
      <p class="lead">
        <strong>{sentenceCase(asked.app)}</strong>, {count.toLocaleString('en')} {count === 1 ? what : `${what}s`}.{' '}
        <span class="soft">The file {file} leaves something open:</span>
      </p>
      {asked.questions.map((question) => {
        switch (question.ask) {
          case 'unit':
            return <UnitQuestion key="unit" question={question} value={unit} onChoose={setUnit} />;
          case 'date-order':
            return <DateQuestion key="date" question={question} value={dateOrder} onChoose={setDateOrder} />;
          case 'distance-unit':
            return (
              <DistanceQuestion key="distance" question={question} value={distanceUnit} onChoose={setDistanceUnit} />
            );
        }
      })}
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={props.onLeave}>
          Cancel
        </button>
        <button type="submit" class="button accent" disabled={open}>
          Go on
        </button>
      </div>
    </form>
  );
}

function UnitQuestion(props: {
  question: Extract<Question, { ask: 'unit' }>;
  value: Unit | null;
  onChoose: (unit: Unit) => void;
}) {
  const { sample, hint } = props.question;
  return (
    <div class="card question">
      <h2>Kilograms or pounds?</h2>
      <p class="sample">
        <span class="soft small">Row {sample.row}</span> {sample.exerciseName}{' '}
        <strong class="numbers">{decimalText(sample.value)}</strong>
      </p>
      {hint && (
        <p class="soft small">
          {decimalText(hint.value)} in the file is {decimalText(hint.equals)} {hint.equalsUnit} exactly, which suggests
          that the file is in {hint.unit === 'kg' ? 'kilograms' : 'pounds'}.
        </p>
      )}
      <Choice
        name="file-unit"
        legend="The weights in this file are in"
        value={props.value}
        onChoose={props.onChoose}
        options={[
          { value: 'kg', label: 'Kilograms' },
          { value: 'lb', label: 'Pounds' },
        ]}
      />
    </div>
  );
}

function DistanceQuestion(props: {
  question: Extract<ListQuestion, { ask: 'distance-unit' }>;
  value: DistanceUnit | null;
  onChoose: (unit: DistanceUnit) => void;
}) {
  const { sample } = props.question;
  return (
    <div class="card question">
      <h2>Kilometres or miles?</h2>
      <p class="sample">
        <span class="soft small">Row {sample.row}</span> <strong class="numbers">{sample.value}</strong> in{' '}
        <strong class="numbers">{sample.time}</strong>
      </p>
      <Choice
        name="distance-unit"
        legend="The distances in this list are in"
        value={props.value}
        onChoose={props.onChoose}
        options={[
          { value: 'km', label: 'Kilometres' },
          { value: 'mi', label: 'Miles' },
        ]}
      />
    </div>
  );
}

function DateQuestion(props: {
  question: Extract<Question, { ask: 'date-order' }>;
  value: DateOrder | null;
  onChoose: (order: DateOrder) => void;
}) {
  const { sample } = props.question;
  const [first, second] = [...sample.value.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return (
    <div class="card question">
      <h2>Which comes first, day or month?</h2>
      <p class="sample">
        <span class="soft small">Row {sample.row}</span> <strong class="numbers">{sample.value}</strong>
      </p>
      <Choice
        name="date-order"
        legend="This date is"
        value={props.value}
        onChoose={props.onChoose}
        options={[
          { value: 'dmy', label: dayAndMonth(first, second) ?? 'Day first' },
          { value: 'mdy', label: dayAndMonth(second, first) ?? 'Month first' },
        ]}
      />
    </div>
  );
}

/** `5 April`, to be recognised rather than worked out. */
function dayAndMonth(day: number | undefined, month: number | undefined): string | null {
  if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  return `${day} ${name}`;
}
