import { type Run, runKinds } from '@legwork/engine/journal';
import { runFacts, runTitle } from '@legwork/engine/words';
import { useId } from 'preact/hooks';
import { classifyRun, removeRun } from '../../components/corrections.ts';
import { weekdayWords } from '../../components/dates.ts';
import { KindSelect } from '../../components/kind-select.tsx';

/** One run: how far, how long, how hard, and who says so. */
export function RunCard({ run }: { run: Run }) {
  const id = useId();
  const day = weekdayWords(run.day);
  return (
    <li class="card session run">
      <header>
        <h3 id={id}>{day}</h3>
        {run.sources.map(({ id: source, source: name }) => (
          <span key={source} class="badge">
            {name}
          </span>
        ))}
      </header>
      <p>
        {runTitle(run)}
        {run.name !== null && <span class="soft"> · {run.name}</span>}
      </p>
      <p class="run-facts numbers">
        {runFacts(run).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div class="session-actions">
        <KindSelect
          label={`The run of ${day} was`}
          kinds={runKinds}
          value={run.kind}
          onKind={(kind) => void classifyRun(run, kind)}
        />
        <button
          type="button"
          class="button quiet small"
          aria-describedby={id}
          onClick={() => removeRun(`The run of ${day} was removed.`, run)}
        >
          Remove run
        </button>
      </div>
    </li>
  );
}
