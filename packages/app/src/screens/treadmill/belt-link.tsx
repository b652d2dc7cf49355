import { useEffect, useState } from 'preact/hooks';
import type { Control, OffReason } from '../../bluetooth/supervisor.ts';
import { ring } from '../../components/bell.ts';
import { Sheet } from '../../components/sheet.tsx';
import { say } from '../../components/toast.tsx';
import { speak } from '../../components/voice.ts';
import { belt, connect, disconnect, lost, steerBy, stopBelt, turnControlOff, turnControlOn } from '../../store/belt.ts';
import { noteTold, wantedNow } from '../../store/belt-run.ts';

/**
 * The treadmill itself, where it can be connected: what it says it does, and, when the runner turns that on, setting it.
 *
 * @param isPaused whether the runner stopped the programme: a belt that was set from here is stopped with it
 */
export function BeltLink({ isPaused }: { isPaused: boolean }) {
  const [asking, setAsking] = useState(false);
  const now = belt.value;
  const control = now?.control ?? null;
  const why = control?.phase === 'off' ? control.why : null;
  const speedKmh = now?.seen.speedKmh?.value ?? null;
  const gradePercent = now?.seen.gradePercent?.value ?? null;
  const heartRate = now?.heartRate ?? null;

  // Out of this screen nobody sees what the belt is told: then control is off.
  useEffect(() => steerBy(wantedNow), []);
  useEffect(() => {
    if (isPaused) stopBelt();
  }, [isPaused]);
  useEffect(() => {
    const told = speedKmh !== null && {
      speedKmh,
      gradePercent: gradePercent ?? wantedNow()?.gradePercent ?? 0,
      heartRate,
    };
    noteTold(told || null);
  }, [speedKmh, gradePercent, heartRate]);
  useEffect(() => {
    if (why === null || why === 'turned-off') return;
    ring();
    speak(offWords[why], 'now', 'also-hidden');
  }, [why]);

  if (!now) {
    return (
      <div class="belt-link">
        {lost.value && <p role="alert">The connection to the treadmill is gone. Set it by hand.</p>}
        {!isPaused && (
          <button type="button" class="button" onClick={tryToConnect}>
            Connect the treadmill
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="belt-link">
      <p>
        <span class="soft">{now.name}: </span>
        <b class="numbers">
          {speedKmh === null ? 'waiting' : `${speedKmh.toFixed(1)} km/h`}
          {gradePercent !== null && ` at ${gradePercent.toFixed(1)} %`}
          {heartRate !== null && ` · ${heartRate} bpm`}
        </b>
      </p>
      {control && <p role={why ? 'alert' : 'status'}>{controlWords(control, speedKmh)}</p>}
      <div class="belt-keys">
        {control?.phase !== 'off' ? (
          <button type="button" class="button" onClick={turnControlOff}>
            Set it by hand
          </button>
        ) : (
          now.canBeSet && (
            <button type="button" class="button" onClick={() => setAsking(true)}>
              Let Legwork set it
            </button>
          )
        )}
        <button type="button" class="button quiet" onClick={disconnect}>
          Disconnect
        </button>
      </div>
      {asking && <Ask onClose={() => setAsking(false)} />}
    </div>
  );
}

async function tryToConnect(): Promise<void> {
  try {
    await connect();
  } catch (problem) {
    console.warn('No treadmill was connected', problem);
    say('The treadmill could not be connected. It must be on, near, and in no other app.');
  }
}

/** What it means, before it is turned on: each time anew. */
const Ask = ({ onClose }: { onClose: () => void }) => (
  <Sheet title="Let Legwork set the belt?" onClose={onClose}>
    <ul class="belt-rules">
      <li>Wear the safety clip. The stop of the treadmill always works, and your hand on it goes first.</li>
      <li>You start the belt, at 2 km/h. Legwork never does. It first checks at 3 km/h that both mean the same.</li>
      <li>Then it sets speed and incline in small steps and watches that the belt does just that, or stops it.</li>
    </ul>
    <button
      type="button"
      class="button primary"
      onClick={() => {
        turnControlOn();
        onClose();
      }}
    >
      Turn it on
    </button>
  </Sheet>
);

const offWords: Readonly<Record<OffReason, string>> = {
  refused: 'The treadmill does not let itself be set. Set it by hand.',
  'no-answer': 'The treadmill did not answer, so Legwork let go. Set it by hand.',
  'not-followed': 'The belt did not do what it was told and was stopped. Set it by hand.',
  miles: 'This treadmill takes kilometres for miles and was stopped. Set it by hand.',
  faster: 'The belt went beyond what it was told and was stopped. Set it by hand.',
  'by-hand': 'You set the treadmill yourself, so Legwork let go.',
  silent: 'The treadmill no longer says what it does, so Legwork let go. Set it by hand.',
  'turned-off': '',
};

function controlWords(control: Control, speedKmh: number | null): string {
  switch (control.phase) {
    case 'off':
      return control.why === null ? '' : offWords[control.why];
    case 'taking':
      return 'Asking the treadmill …';
    case 'checking':
      if (control.asked) return 'Checking at 3 km/h that both mean the same. Walk on.';
      return speedKmh === 0 ? 'Start the belt at 2 km/h.' : 'Set the belt to 2 km/h, to check that both mean the same.';
    case 'steering':
      return 'Legwork sets the belt.';
    default:
      return control satisfies never;
  }
}
