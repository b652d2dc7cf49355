import { useState } from 'preact/hooks';
import { monthWords } from '../../components/dates.ts';
import { athlete } from '../../store/journal.ts';
import { Imports } from './imports.tsx';
import { RunCard } from './run-card.tsx';
import { SessionCard } from './session-card.tsx';
import { latestMonths } from './sessions.ts';
import '../../design/details.css';
import './history.css';

const page = 30;

/** What was done: the sessions and runs, newest first, and the logs that were brought in. */
export function History() {
  const [count, setCount] = useState(page);
  const { months, more } = latestMonths(athlete.value, count);
  if (months.length === 0) return <Empty />;
  return (
    <section class="screen wide history">
      <h1>History</h1>
      <div class="history-columns">
        <aside>
          <Imports />
        </aside>
        <div>
          {months.map(({ month, done }) => (
            <section key={month} class="month" aria-label={monthWords(`${month}-01`)}>
              <h2>{monthWords(`${month}-01`)}</h2>
              <ul>
                {done.map((one) =>
                  one.of === 'run' ? (
                    <RunCard key={one.run.id} run={one.run} />
                  ) : (
                    <SessionCard key={one.session.id} session={one.session} />
                  ),
                )}
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
        Bring in your runs and your log from other apps
      </a>
    </div>
    {athlete.value.imports.length > 0 && <Imports />}
  </section>
);
