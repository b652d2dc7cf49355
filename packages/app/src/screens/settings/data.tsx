import { journalText } from '@legwork/engine/journal';
import { useEffect, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { say } from '../../components/toast.tsx';
import { today } from '../../store/clock.ts';
import { athlete, journal } from '../../store/journal.ts';
import { writeSets } from '../../worker/write-sets.ts';

export function Data() {
  return (
    <section class="group">
      <h2>Your data</h2>
      <Storage />
      <div class="exports">
        <Export
          title="Export the journal"
          what="Everything, for another device or as a backup (.jsonl)"
          onExport={() => download(`legwork-${today.value}.jsonl`, 'application/x-ndjson', journalText(journal.value))}
        />
        <Export title="Export the sets" what="One row a set, for a spreadsheet (.csv)" onExport={exportSets} />
        <Export
          title="Export as JSON"
          what="Profile, gyms and sessions, for your own programs (.json)"
          onExport={() =>
            download(`legwork-${today.value}.json`, 'application/json', JSON.stringify(athlete.value, null, 2))
          }
        />
      </div>
      <a class="button" href="/import">
        Bring in a log or a journal
      </a>
    </section>
  );
}

async function exportSets(): Promise<void> {
  try {
    download(`legwork-sets-${today.value}.csv`, 'text/csv', await writeSets(athlete.value.sessions));
  } catch (problem) {
    console.error(problem);
    say('The sets could not be written. Reload Legwork and try again.');
  }
}

const Export = (props: { title: string; what: string; onExport: () => void | Promise<void> }) => (
  <button type="button" class="export" onClick={() => void props.onExport()}>
    <strong>{props.title}</strong>
    <span class="soft small">{props.what}</span>
  </button>
);

interface StorageState {
  readonly persisted: boolean;
  readonly megabytes: number | null;
}

/** Whether the browser may throw the journal away, and a way to ask it not to. */
function Storage() {
  const [state, setState] = useState<StorageState | null>(null);
  const look = async (): Promise<void> => {
    const [persisted, estimate] = await Promise.all([
      navigator.storage?.persisted?.() ?? false,
      navigator.storage?.estimate?.() ?? {},
    ]);
    setState({ persisted, megabytes: estimate.usage === undefined ? null : estimate.usage / 1e6 });
  };
  const count = journal.value.length;
  useEffect(() => void look(), [count]);
  const protect = async (): Promise<void> => {
    const granted = await navigator.storage.persist();
    await look();
    if (!granted) say('The browser said no. Installing the app on the home screen usually changes its mind.');
  };
  return (
    <div class="storage">
      <p>
        <strong class="numbers">{count.toLocaleString('en')}</strong> entries on this device
        {state?.megabytes != null && <span class="soft">, {state.megabytes.toFixed(1)} MB</span>}
      </p>
      {state && (
        <p class="soft small">
          {state.persisted
            ? 'The browser keeps them until you delete them yourself.'
            : 'The browser may delete them when the device runs out of space. Export now and then.'}
        </p>
      )}
      {state && !state.persisted && typeof navigator.storage?.persist === 'function' && (
        <button type="button" class="button" onClick={protect}>
          Ask the browser to keep them
        </button>
      )}
    </div>
  );
}
