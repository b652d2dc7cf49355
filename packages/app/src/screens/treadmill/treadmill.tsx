import { useState } from 'preact/hooks';
import { allowSound, muted } from '../../components/bell.ts';
import { say } from '../../components/toast.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWakeLock } from '../../components/use-wake-lock.ts';
import { canSpeak, speaks } from '../../components/voice.ts';
import { type BeltRun, placeAt, secondsOf } from '../../store/belt-clock.ts';
import { beltRun, changeEffort, goOnRunning, pauseRun, skipLeg } from '../../store/belt-run.ts';
import { BeltLink } from './belt-link.tsx';
import { Finished } from './finished.tsx';
import { Now } from './now.tsx';
import { useCues } from './use-cues.ts';
import './treadmill.css';

/** The programme that is being run. Closing it leaves it running. */
export function Treadmill() {
  const run = beltRun.value;
  return run ? <Running run={run} /> : <Nothing />;
}

/** It was ended here or in another window, or never begun. */
const Nothing = () => (
  <section class="screen">
    <h1>No programme is running</h1>
    <p>
      Choose one under <a href="/hills">Hills</a>, or see what you ran in <a href="/history">your history</a>.
    </p>
  </section>
);

function Running({ run }: { run: BeltRun }) {
  useWakeLock();
  const seconds = secondsOf(run, useNow(250));
  const isPaused = run.pausedAtMs !== null;
  const [stopped, setStopped] = useState(false);
  const said = useCues(run, seconds, isPaused);
  const place = placeAt(run, seconds);
  const goOn = (): void => {
    setStopped(false);
    goOnRunning();
  };
  return (
    // After a reload browsers allow sound again with the first tap, wherever that is.
    <section class="belt-run" onClick={allowSound}>
      <header>
        <a class="button quiet" href="/hills" aria-label="Close; the programme goes on">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </a>
        <h1 class="small">{run.name}</h1>
        <Toggles />
      </header>
      {place && !stopped ? (
        <>
          <Now run={run} place={place} seconds={seconds} />
          <div class="dock">
            <Keys
              onStop={() => {
                pauseRun();
                setStopped(true);
              }}
            />
            <button type="button" class="button primary" onClick={isPaused ? goOn : pauseRun}>
              {isPaused ? 'Go on' : 'Pause'}
            </button>
          </div>
        </>
      ) : (
        <Finished run={run} onGoOn={place ? goOn : null} />
      )}
      {'bluetooth' in navigator && <BeltLink isPaused={isPaused} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

const Keys = ({ onStop }: { onStop: () => void }) => (
  <div class="belt-keys">
    <button type="button" class="button" onClick={() => changeEffort(-1)}>
      Easier
    </button>
    <button type="button" class="button" onClick={() => changeEffort(1)}>
      Harder
    </button>
    <button type="button" class="button" onClick={() => say('Skipped to the next part.', skipLeg())}>
      Skip
    </button>
    <button type="button" class="button danger" onClick={onStop}>
      Stop
    </button>
  </div>
);

/** What speaks and what sounds, each in one tap. */
const Toggles = () => (
  <span class="belt-toggles">
    {canSpeak && (
      <button
        type="button"
        class="button quiet small"
        onClick={() => {
          speaks.value = !speaks.value;
        }}
      >
        Voice {speaks.value ? 'on' : 'off'}
      </button>
    )}
    <button
      type="button"
      class="button quiet small"
      onClick={() => {
        muted.value = !muted.value;
      }}
    >
      Sound {muted.value ? 'off' : 'on'}
    </button>
  </span>
);
