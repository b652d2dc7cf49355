import { useState } from 'preact/hooks';
import { monthWords } from '../../components/dates.ts';
import { athlete } from '../../store/journal.ts';
import { Balance } from './balance.tsx';
import { Imports } from './imports.tsx';
import { SessionCard } from './session-card.tsx';
import { latestMonths } from './sessions.ts';
import { StrengthTrends } from './strength.tsx';
import '../../design/details.css';
import './history.css';

const page = 30;

/** What was done: the week's balance, then the sessions, newest first. */
export function History() {
  const { sessions } = athlete.value;
  const [count, setCount] = useState(page);
  const { months, more } = latestMonths(sessions, count);
  if (months.length === 0) return <Empty />;
  return (
    <section class="screen wide history">
      <h1>History</h1>
      <div class="history-columns">
        <aside>
          <Balance />
          <StrengthTrends />
          <Imports />
        </aside>
        <div>
          {months.map(({ month, sessions: inMonth }) => (
            <section key={month} class="month" aria-label={monthWords(`${month}-01`)}>
              <h2>{monthWords(`${month}-01`)}</h2>
              <ul>
                {inMonth.map((session) => (
                  <SessionCard key={session.id} session={session} />
                ))}
              </ul>
            </section>
          ))}
          {more && (
            <button type="button" class="button earlier" onClick={() => setCount(count + page)}>
              Show earlier
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

const Empty = () => (
  <section class="screen history">
    <h1>History</h1>
    <p class="soft lead">Every set you do is kept here, on this device. Legwork learns your loads from it.</p>
    <div class="ways">
      <a class="button primary" href="/">
        Start today’s workout
      </a>
      <a class="button" href="/import">
        Bring in your log from another app
      </a>
    </div>
    {athlete.value.imports.length > 0 && <Imports />}
  </section>
);
