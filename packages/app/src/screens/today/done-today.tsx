import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { countWords, sentenceCase } from '@legwork/engine/words';

/** Working sets that were logged here on a day, in sessions that are over. */
export const setsDoneOn = (athlete: Athlete, day: Day): number =>
  athlete.sessions
    .filter((session) => session.day === day && session.finished)
    .reduce((sum, session) => sum + session.sets.filter((set) => set.role === 'working').length, 0);

/** After today's session: rest is part of the plan. More is one tap away. */
export const DoneToday = ({ sets, onMore }: { sets: number; onMore: () => void }) => (
  <section class="go-on">
    <div class="card">
      <h2>{sentenceCase(countWords(sets, 'set'))} in the log</h2>
      <p class="soft">Legs grow while they rest. The next workout already knows what you lifted today.</p>
    </div>
    <a class="button" href="/history">
      See today in the history
    </a>
    <button type="button" class="button quiet" onClick={onMore}>
      Show what would come next
    </button>
  </section>
);
