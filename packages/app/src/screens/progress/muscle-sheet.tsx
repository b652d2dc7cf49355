import { catalog, type MuscleGroup } from '@legwork/engine/catalog';
import { exercisesFor, type Helps, type Span, type Standing, type Work, workOf } from '@legwork/engine/progress';
import { countWords, groupWords, sentenceCase, standingWords } from '@legwork/engine/words';
import { weekdayWords } from '../../components/dates.ts';
import { decimalText } from '../../components/decimal.ts';
import { Sheet } from '../../components/sheet.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { gym } from '../../store/proposal.ts';
import { adviceIsHeld } from './advice-held.ts';

/** As many ways to work a muscle as one looks at (our choice). */
const mostShown = 6;

/** One muscle: where it stands, what worked it, and what would in this gym. */
export function MuscleSheet({ standing, span, onClose }: { standing: Standing; span: Span; onClose: () => void }) {
  const { group } = standing;
  const name = groupWords(group);
  const work = workOf(athlete.value, group, span, today.value);
  const time = span === 'week' ? 'the last seven days' : 'the last four weeks';
  return (
    <Sheet title={sentenceCase(name)} onClose={onClose}>
      <div class="muscle-sheet">
        <p>
          {span === 'week' ? 'This week' : 'An average week'}: {standingWords(standing)}.
        </p>
        <h3>What worked them</h3>
        {work.length === 0 ? (
          <p class="soft">Nothing in {time}.</p>
        ) : (
          <ul class="rows">
            {work.map((each) => (
              <WorkLine key={each.exercise} work={each} />
            ))}
          </ul>
        )}
        {!adviceIsHeld() && <WhatWould group={group} />}
        <p class="tiny">
          A set counts for each muscle by how much it trains it: one for the muscle that it is for, a half for one that
          helps.
        </p>
      </div>
    </Sheet>
  );
}

function WhatWould({ group }: { group: MuscleGroup }) {
  const helps = exercisesFor(athlete.value, gym.value, group, today.value).slice(0, mostShown);
  return (
    <>
      <h3>{gym.value ? `What would, at ${gym.value.name}` : 'What would, with no gym'}</h3>
      {helps.length === 0 ? (
        <p class="soft">Nothing that is here. Another gym, or a station more, would.</p>
      ) : (
        <ul class="rows">
          {helps.map((each) => (
            <HelpLine key={each.exercise} help={each} />
          ))}
        </ul>
      )}
    </>
  );
}

function WorkLine({ work: { exercise, sets, credited, days } }: { work: Work }) {
  const newest = days.toReversed();
  const shown = newest.slice(0, 3).map(weekdayWords).join(', ');
  const more = newest.length > 3 ? ` and ${countWords(newest.length - 3, 'day')} more` : '';
  return (
    <li class="line">
      <span>
        {catalog[exercise].name}
        <span class="soft small">
          {sets === 1 ? '1 set' : `${decimalText(sets)} sets`}, {shown}
          {more}
        </span>
      </span>
      <b class="numbers">
        {decimalText(Math.round(credited * 10) / 10)}
        <span class="visually-hidden"> counted</span>
      </b>
    </li>
  );
}

const HelpLine = ({ help: { exercise, credit } }: { help: Helps }) => (
  <li class="line">
    <span>{catalog[exercise].name}</span>
    <span class="soft small numbers">{credit === 1 ? 'a whole set each' : `${decimalText(credit)} each`}</span>
  </li>
);
