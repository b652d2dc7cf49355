import { weekdayOf } from '@legwork/engine/time';
import { dateWords } from '../../components/dates.ts';
import { keepOrWithdraw } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { weekdayName, weekdayNames } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import type { DayView } from '../../worker/season-protocol.ts';
import { DayRuns } from './day-runs.tsx';
import { Moves } from './moves.tsx';

/** One day: what is run, what is lifted and why so, and what can be changed about it. */
export function DaySheet({ day: view, onClose }: { day: DayView; onClose: () => void }) {
  const { day, ran, sets, legs, warning } = view;
  const isOver = day < today.value;
  const done = [...ran.map((far) => `ran ${far}`), ...(sets > 0 ? [`lifted ${sets} sets`] : [])].join(', ');
  return (
    <Sheet title={`${weekdayNames[weekdayOf(day)]} ${dateWords(day)}`} onClose={onClose}>
      <div class="day-sheet">
        {done !== '' && (
          <p>
            You {done}. <a href="/history">History</a>
          </p>
        )}
        {warning && <p class="notice warn">{warning}</p>}
        {legs && <p class="soft">{legs.words}</p>}
        <DayRuns view={view} isOver={isOver} onDone={onClose} />
        {!isOver && <Lift view={view} onDone={onClose} />}
      </div>
    </Sheet>
  );
}

/** What the session holds and what was lowered because of what, or why there is none; and how to have it otherwise. */
function Lift({ view: { day, lift, without, sets }, onDone }: { view: DayView; onDone: () => void }) {
  const said = athlete.value.days[day]?.lift ?? null;
  const set = (value: 'none' | null, words: string): void => {
    onDone();
    void keepOrWithdraw(words, { kind: 'day.set', body: { day, lift: value } });
  };
  return (
    <section>
      <h3>{lift ? `${lift.title}, ${lift.minutes} min` : 'No session'}</h3>
      {without && <p>{without}</p>}
      {lift?.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {lift && lift.lowered.length > 0 && (
        <ul class="lowered">
          {lift.lowered.map(({ words, finding, link }) => (
            <li key={words}>
              <details>
                <summary>{words}</summary>
                <p class="small">
                  {finding}{' '}
                  {link && (
                    <a href={link} target="_blank" rel="noreferrer">
                      Look it up
                    </a>
                  )}
                </p>
              </details>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {sets === 0 && <Moves from={day} adding={lift === null} onDone={onDone} />}
        {lift && (
          <button type="button" class="button" onClick={() => set('none', `No session on ${weekdayName(day)}.`)}>
            Leave it out
          </button>
        )}
        {said !== null && (
          <button type="button" class="button quiet" onClick={() => set(null, 'Legwork chooses again.')}>
            {said === 'wanted' ? 'You asked for it here' : 'You left it out'}: let Legwork choose
          </button>
        )}
      </div>
    </section>
  );
}
