import { useState } from 'preact/hooks';

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
      <h2>Where to find your runs</h2>
      <dl class="sources">
        <dt>Your watch</dt>
        <dd>One run: export the original file (FIT), GPX or TCX from its app</dd>
        <dt>Strava</dt>
        <dd>On the website: Settings › My account › Download or delete your account › Request your archive</dd>
        <dt>Garmin</dt>
        <dd>Garmin Connect on the web: Activities › Export CSV; or Account › Export your data</dd>
        <dt>Apple Watch</dt>
        <dd>Health › your picture › Export all health data</dd>
      </dl>
      <h2>Where to find your run plan</h2>
      <dl class="sources">
        <dt>A calendar</dt>
        <dd>
          Runna, TrainingPeaks, Garmin, Google, your club: export or download it as .ics. This page asks no other site
          for anything, so open the address of a feed in the browser first and choose the file that comes.
        </dd>
        <dt>A plan of weeks</dt>
        <dd>A table (CSV) with a column for each day from Monday, or with dates</dd>
      </dl>
      <h2>Where to find your log of sets</h2>
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
