import { type Gym, loadTypesOf, type Station, type StationKind, stationKinds } from '@legwork/engine/gym';
import { useState } from 'preact/hooks';
import { keep } from '../../components/keep.ts';
import { lastPlace, newStation } from '../../store/gym-changes.ts';
import { athlete } from '../../store/journal.ts';
import { stationNames, usualLoads } from './station-kinds.ts';

/** Adds a station with the loads that its kind usually has, and opens it to be made exact. */
export function AddStation(props: { gym: Gym; onDone: () => void; onAdded: (station: Station) => void }) {
  const { gym, onDone, onAdded } = props;
  const missing = stationKinds.find((kind) => !gym.stations.some((station) => station.kind === kind));
  const [kind, setKind] = useState<StationKind>(missing ?? 'leg-press');
  const add = async (): Promise<void> => {
    const station: Station = {
      id: crypto.randomUUID(),
      kind,
      name: stationNames[kind],
      loads: usualLoads(kind, loadTypesOf[kind][0] ?? 'none', unitOf(gym)),
      placeMetres: lastPlace(gym.stations),
    };
    if ((await keep(newStation(gym.id, station))).length === 0) return;
    onDone();
    if (station.loads.type !== 'none') onAdded(station);
  };
  return (
    <form
      class="card add-gym"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>What stands there?</span>
        <select
          value={kind}
          onChange={(event) => {
            const chosen = stationKinds.find((each) => each === event.currentTarget.value);
            if (chosen) setKind(chosen);
          }}
        >
          {stationKinds.map((each) => (
            <option key={each} value={each}>
              {stationNames[each]}
            </option>
          ))}
        </select>
      </label>
      <div class="form-actions">
        <button type="button" class="button quiet" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" class="button accent">
          Add station
        </button>
      </div>
    </form>
  );
}

/** The unit that this gym's stations are marked in, as far as they agree. */
function unitOf(gym: Gym) {
  const marked = gym.stations.flatMap(({ loads }) => ('unit' in loads ? [loads.unit] : []));
  return marked[0] ?? athlete.value.profile.unit;
}
