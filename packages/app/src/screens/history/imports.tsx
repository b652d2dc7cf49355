import type { ImportBatch } from '@legwork/engine/journal';
import { sentenceCase } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { keepAndSay } from '../../components/keep.ts';
import { athlete, withdrawal } from '../../store/journal.ts';

/** The logs that were brought in, each of which can be taken out again. */
export function Imports() {
  const { imports } = athlete.value;
  if (imports.length === 0) {
    return (
      <section class="imports">
        <p class="soft small">Years of sets in another app? Legwork reads them and knows your loads at once.</p>
        <a class="button" href="/import">
          Bring in a log
        </a>
      </section>
    );
  }
  return (
    <details class="imports">
      <summary>{imports.length === 1 ? 'One log' : `${imports.length} logs`} from other apps</summary>
      <ul class="rows">
        {imports.toReversed().map((made) => (
          <ImportLine key={made.batch} made={made} />
        ))}
      </ul>
      <a class="button" href="/import">
        Bring in another log
      </a>
    </details>
  );
}

function ImportLine({ made }: { made: ImportBatch }) {
  const [asked, setAsked] = useState(false);
  const sets = made.sets === 1 ? '1 set' : `${made.sets.toLocaleString('en')} sets`;
  return (
    <li>
      <strong>{sentenceCase(made.app)}</strong>
      <p class="soft small">
        {sets} in {made.sessions.toLocaleString('en')} {made.sessions === 1 ? 'session' : 'sessions'}
      </p>
      <p class="tiny">
        {made.file} · {dateWords(made.at)}
      </p>
      {asked ? (
        <div class="ask" role="group" aria-label={`Undo the import of ${made.file}?`}>
          <button type="button" class="button danger small" onClick={() => undo(made)}>
            Take out {sets}
          </button>
          <button type="button" class="button quiet small" onClick={() => setAsked(false)}>
            Keep them
          </button>
        </div>
      ) : (
        <button type="button" class="button quiet small" onClick={() => setAsked(true)}>
          Undo this import<span class="visually-hidden">: {made.file}</span>
        </button>
      )}
    </li>
  );
}

const undo = ({ app, batch }: ImportBatch): Promise<void> =>
  keepAndSay(`The import from ${app} was undone. The file can be brought in again at any time.`, [
    withdrawal({ batch }),
  ]);
