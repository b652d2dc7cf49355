import type { MuscleGroup } from '@legwork/engine/catalog';
import type { Gym } from '@legwork/engine/gym';
import type { Change, Circumstances } from '@legwork/engine/workout';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './adjust.css';
import { PainSheet } from './pain-sheet.tsx';
import { Sheet } from './sheet.tsx';
import { Sore } from './sore.tsx';

/** From the shortest hill session on (engine, `sessionMinutes`). */
const hillMinutes = [10, 15, 20] as const;

/** What the day brings, in one place: sore muscles, little time, hills or no belt at all, stations that are free again. */
export function Adjust(props: {
  gym: Gym;
  circumstances: Circumstances;
  onChange: (change: Change) => void;
  onPain: (muscles: readonly MuscleGroup[], level: number, redFlags: readonly string[]) => Promise<void>;
  onClose: () => void;
  children?: ComponentChildren;
}) {
  const { gym, circumstances, onChange, onClose } = props;
  const [hurting, setHurting] = useState<readonly MuscleGroup[] | null>(null);
  const { stationsTaken, noTreadmill } = circumstances;
  const taken = gym.stations.filter(({ id }) => stationsTaken.includes(id));
  return (
    <Sheet title="Adjust" onClose={onClose}>
      <div class="adjust">
        {props.children}
        <section>
          <h3>Sore or painful</h3>
          <Sore sore={circumstances.sore} onChange={onChange} onPain={setHurting} />
        </section>
        <section>
          <h3>Short of time</h3>
          <button
            type="button"
            class="chip"
            aria-pressed={circumstances.pairs}
            onClick={() => onChange({ kind: 'pairs', wanted: !circumstances.pairs })}
          >
            Two lifts in turn, set by set
          </button>
        </section>
        {gym.stations.some(({ kind }) => kind === 'treadmill') && (
          <section>
            <h3>Hills on the treadmill, at the end</h3>
            <div class="chips">
              {hillMinutes.map((minutes) => (
                <button
                  key={minutes}
                  type="button"
                  class="chip"
                  aria-label={`${minutes} min of hills`}
                  aria-pressed={circumstances.hillMinutes === minutes}
                  onClick={() =>
                    onChange({ kind: 'hills', minutes: circumstances.hillMinutes === minutes ? 0 : minutes })
                  }
                >
                  {minutes} min
                </button>
              ))}
              <button
                type="button"
                class="chip"
                aria-pressed={noTreadmill}
                onClick={() => onChange({ kind: 'treadmill', available: noTreadmill })}
              >
                No treadmill today
              </button>
            </div>
          </section>
        )}
        {taken.length > 0 && (
          <section>
            <h3>Taken</h3>
            <div class="chips">
              {taken.map(({ id, name }) => (
                <button
                  key={id}
                  type="button"
                  class="chip"
                  onClick={() => onChange({ kind: 'station-free', stationId: id })}
                >
                  {name} is free again
                </button>
              ))}
            </div>
          </section>
        )}
      </div>
      {hurting && (
        <PainSheet onReport={(level, redFlags) => props.onPain(hurting, level, redFlags)} onClose={onClose} />
      )}
    </Sheet>
  );
}
