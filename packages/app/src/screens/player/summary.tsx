import { catalog } from '@legwork/engine/catalog';
import { countWords, sentenceCase } from '@legwork/engine/words';
import type { Block } from '@legwork/engine/workout';
import { useLocation } from 'preact-iso';
import { Figure } from '../../components/figure.tsx';
import { summary } from '../../components/set-words.ts';
import { athlete } from '../../store/journal.ts';
import { done, finish, nextTime } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import { setsOf } from '../../store/running.ts';
import { running } from '../../store/session.ts';
import { LastSet, lastSet } from './last-set.tsx';
import { Looked } from './looked.tsx';
import './summary.css';
import { trying } from '../../components/keep.ts';

/** What was done, and what it changes. */
export function Summary() {
  const { route } = useLocation();
  const now = running.value;
  if (!now) return null;
  const { hills } = now.workout;
  const last = lastSet();
  const sets = done.value.filter((set) => set.role === 'working');
  const blocks = now.workout.blocks.filter((block) => setsOf(block, done.value).length > 0);
  return (
    <div class="summary">
      <div class="stage">
        <h1 tabIndex={-1}>{sets.length > 0 ? 'Done. Good work.' : 'Nothing was logged'}</h1>
        {sets.length > 0 && (
          <p class="soft">
            {sentenceCase(countWords(sets.length, 'set'))} at {countWords(blocks.length, 'station')}.
          </p>
        )}
        <ul class="rows">
          {blocks.map((block) => (
            <li key={block.id} class="block">
              <span class="tile">
                <Figure exercise={block.exercise} />
              </span>
              <Result block={block} />
            </li>
          ))}
        </ul>
        {last && <Looked set={last} />}
        <LastSet />
      </div>
      <div class="dock">
        <button
          type="button"
          class="button primary"
          onClick={() =>
            trying(async () => {
              await finish();
              route(hills ? `/hills?session=${hills.session}&minutes=${hills.minutes}` : '/', true);
            })
          }
        >
          {hills ? `Finish, then ${hills.minutes} min of hills` : 'Finish'}
        </button>
      </div>
    </div>
  );
}

function Result({ block }: { block: Block }) {
  const after = nextTime(block);
  return (
    <span class="what">
      <b>{catalog[block.exercise].name}</b>
      <span class="small soft">{summary(setsOf(block, done.value), athlete.value.profile.unit)}</span>
      {after && (
        <span class="small">
          Next time <b class="numbers">{shortLoad(after.option.setting)}</b>
        </span>
      )}
    </span>
  );
}
