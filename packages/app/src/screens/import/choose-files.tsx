import { useState } from 'preact/hooks';

/** Where files are chosen or dropped, and how to get them out of the other apps. */
export function ChooseFiles({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    <>
      <p class="soft lead">
        Legwork reads what you lifted and knows your loads from the first workout. The file stays on this device.
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
          accept=".csv,.txt,.tsv,.json,.jsonl,text/csv,text/plain,application/json"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            onChoose(files);
          }}
        />
        <strong>Choose files</strong>
        <span class="soft small">or drop them here</span>
      </label>
      <h2>Where to find your log</h2>
      <dl class="sources">
        <dt>Strong</dt>
        <dd>Settings › Export data</dd>
        <dt>Hevy</dt>
        <dd>Settings › Export &amp; import data › Export workouts</dd>
        <dt>FitNotes</dt>
        <dd>Settings › Spreadsheet export</dd>
        <dt>Fitbod</dt>
        <dd>Log › Settings › Export workout data</dd>
        <dt>Legwork</dt>
        <dd>Settings › Export the journal, from any device</dd>
        <dt>Anything else</dt>
        <dd>A CSV with the columns Date, Exercise, Weight (kg) and Reps</dd>
      </dl>
    </>
  );
}
