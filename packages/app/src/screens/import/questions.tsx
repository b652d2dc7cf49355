import type { Day } from '@legwork/engine/time';
import { type Unit } from '@legwork/engine/units';
import { sentenceCase } from '@legwork/engine/words';
import type { DistanceUnit, ListQuestion } from '@legwork/formats/run-file';
import type { PlanDate, PlanQuestion } from '@legwork/formats/run-plan';
import type { DateOrder, Question } from '@legwork/formats/strength-log';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { decimalText } from '../../components/decimal.ts';
import type { Choices, ReadReply } from '../../worker/protocol.ts';
import { counted } from './bring-in.tsx';

type Asked = Extract<ReadReply, { kind: 'question' | 'list-question' | 'plan-question' }>;

/** What the file leaves open. Legwork asks, it does not guess: a wrong unit would put twice the load on the bar. */
export function Questions(props: {
  file: string;
  asked: Asked;
  onAnswer: (answers: Pick<Choices, 'unit' | 'dateOrder' | 'distanceUnit' | 'planDate'>) => void;
  onLeave: () => void;
}) {
  const { asked, file } = props;
  const [unit, setUnit] = useState<Unit | null>(null);
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(null);
  const [distanceUnit, setDistanceUnit] = useState<DistanceUnit | null>(null);
  const [planDate, setPlanDate] = useState<PlanDate | null>(null);
  const answers = { 'plan-date': planDate, unit, 'date-order': dateOrder, 'distance-unit': distanceUnit };
  const open = asked.questions.some(({ ask }) => answers[ask] === null);
  const [count, what] = countOf(asked);
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAnswer({
          ...(unit && { unit }),
          ...(dateOrder && { dateOrder }),
          ...(distanceUnit && { distanceUnit }),
          ...(planDate && { planDate }),
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
          case 'plan-date':
            return <PlanDateQuestion key="plan-date" question={question} onChoose={setPlanDate} />;
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

function countOf(asked: Asked): readonly [count: number, what: string] {
  switch (asked.kind) {
    case 'question':
      return [asked.preview.sets, 'set'];
    case 'list-question':
      return [asked.runs, 'run'];
    case 'plan-question':
      return [asked.entries, 'day'];
  }
}

function PlanDateQuestion(props: { question: PlanQuestion; onChoose: (date: PlanDate | null) => void }) {
  const { weeks, race } = props.question;
  const [of, setOf] = useState<PlanDate['of']>('race');
  const [day, setDay] = useState<Day>('');
  const say = (nextOf: PlanDate['of'], nextDay: Day): void => {
    setOf(nextOf);
    setDay(nextDay);
    props.onChoose(nextDay === '' ? null : { of: nextOf, day: nextDay });
  };
  return (
    <div class="card question">
      <h2>When is it?</h2>
      <p class="sample">
        The plan has {counted(weeks, 'week')} and no dates{race === null ? '' : `, and ends with “${race}”`}.
      </p>
      <Choice
        name="plan-date"
        legend="You know the day of"
        value={of}
        onChoose={(next) => say(next, day)}
        options={[
          { value: 'race', label: 'The race' },
          { value: 'start', label: 'The first week' },
        ]}
      />
      <DateField
        label={of === 'race' ? 'Day of the race' : 'A day in the first week'}
        value={day}
        min="2000-01-01"
        onDay={(next) => say(of, next)}
      />
    </div>
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
