import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { dataFile } from '../../store/data-file.ts';
import address from './sources.json?url&no-inline';

/** For each kind of file, the apps it comes from and where they have it. */
interface Source {
  readonly title: string;
  readonly from: Readonly<Record<string, string>>;
}

const sources = dataFile<readonly Source[]>(address, []);

/** Where files are chosen or dropped, and how to get them out of the other apps. */
export function ChooseFiles({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    <>
      <p class="soft lead">
        Legwork reads what you lifted, what you ran and what you plan to run. The file stays on this device.
      </p>
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onChoose([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          type="file"
          multiple
          accept=".ics,.csv,.txt,.tsv,.json,.jsonl,.fit,.gpx,.tcx,.gz,.zip,.xml,text/calendar,text/csv,text/plain,application/json,application/zip,application/octet-stream"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            onChoose(files);
          }}
        />
        <strong>Choose files</strong>
        <span class="soft small">or drop them here</span>
      </label>
      {sources().map(({ title, from }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl class="sources">
            {Object.entries(from).map(([app, where]) => (
              <Fragment key={app}>
                <dt>{app}</dt>
                <dd>{where}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
