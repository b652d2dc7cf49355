import type { ImportBatch } from '@legwork/engine/journal';
import { sentenceCase } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { keepAndSay } from '../../components/keep.ts';
import { athlete, withdrawal } from '../../store/journal.ts';

/** The files that were brought in, each of which can be taken out again. */
export function Imports() {
  const { imports } = athlete.value;
  if (imports.length === 0) {
    return (
      <section class="imports">
        <p class="soft small">Years of sets and runs in other apps? Legwork reads them and knows your loads at once.</p>
        <a class="button" href="/import">
          Bring in runs, plans and logs
        </a>
      </section>
    );
  }
  return (
    <details class="imports">
      <summary>{imports.length === 1 ? 'One file' : `${imports.length} files`} from other apps</summary>
      <ul class="rows">
        {imports.toReversed().map((made) => (
          <ImportLine key={made.batch} made={made} />
        ))}
      </ul>
      <a class="button" href="/import">
        Bring in another file
      </a>
    </details>
  );
}

function ImportLine({ made }: { made: ImportBatch }) {
  const [asked, setAsked] = useState(false);
  const { runs = 0, planned = 0, sets, sessions } = made;
  const brought = [
    ...(planned > 0 ? [`${planned.toLocaleString('en')} days of a plan`] : []),
    ...(runs > 0 ? [counted(runs, 'run')] : []),
    ...(sets > 0 || runs + planned === 0 ? [counted(sets, 'set')] : []),
  ].join(' and ');
  return (
    <li>
      <strong>{sentenceCase(made.app)}</strong>
      <p class="soft small">
        {brought}
        {sets > 0 && ` in ${counted(sessions, 'session')}`}
      </p>
      <p class="tiny">
        {made.file} · {dateWords(made.at)}
      </p>
      {asked ? (
        <div class="ask" role="group" aria-label={`Undo the import of ${made.file}?`}>
          <button type="button" class="button danger small" onClick={() => undo(made)}>
            Take out {brought}
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

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

const undo = ({ app, batch }: ImportBatch): Promise<void> =>
  keepAndSay(`The import from ${app} was undone. The file can be brought in again at any time.`, [
    withdrawal({ batch }),
  ]);
