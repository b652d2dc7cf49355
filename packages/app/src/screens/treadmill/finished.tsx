import { watchTime } from '@legwork/engine/time';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { trying } from '../../components/keep.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { say } from '../../components/toast.tsx';
import { useNow } from '../../components/use-now.ts';
import { type BeltRun, ranOf, secondsOf } from '../../store/belt-clock.ts';
import { discardRun, saveRun, takeBack } from '../../store/belt-run.ts';

/** The end of a programme, reached or chosen: what was run, to be put right and kept. */
export function Finished({ run, onGoOn }: { run: BeltRun; onGoOn: (() => void) | null }) {
  const { route } = useLocation();
  const { seconds, metres, climbMetres } = ranOf(run, secondsOf(run, useNow(60_000)));
  const [countedKm, setCountedKm] = useState<number | null>(null);
  const km = countedKm ?? Math.round(metres / 10) / 100;
  const save = async (): Promise<void> => {
    const events = await trying(() => saveRun(km * 1000));
    if (!events) return;
    say('The run is in your history.', () => takeBack(events, run));
    route('/history');
  };
  return (
    <>
      <div class="belt-done">
        <h2>{onGoOn ? 'Stopped' : 'Done'}</h2>
        <p class="numbers belt-set">
          <span>
            <b>{watchTime(Math.round(seconds))}</b>
          </span>
          <span>
            <b>{Math.round(climbMetres)}</b>
            <small>m up</small>
          </span>
        </p>
        <NumberInput
          label="Distance, as the treadmill shows it"
          suffix="km"
          value={km}
          min={0}
          max={200}
          onValue={setCountedKm}
        />
      </div>
      <div class="dock">
        <div class="belt-keys">
          {onGoOn && (
            <button type="button" class="button" onClick={onGoOn}>
              Go on
            </button>
          )}
          <button
            type="button"
            class="button danger"
            onClick={() => {
              say('The run was not kept.', discardRun());
              route('/hills');
            }}
          >
            Discard
          </button>
        </div>
        <button type="button" class="button primary" onClick={save}>
          Save the run
        </button>
      </div>
    </>
  );
}
