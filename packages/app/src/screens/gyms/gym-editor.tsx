import type { Gym, Station } from '@legwork/engine/gym';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { keep, keepAndSay } from '../../components/keep.ts';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toast.tsx';
import { moveChanges, stationChange } from '../../store/gym-changes.ts';
import { athlete, type Change } from '../../store/journal.ts';
import { AddStation } from './add-station.tsx';
import { loadsWords } from './loads-words.ts';
import { stationNames } from './station-kinds.ts';
import { type StationDraft, StationSheet } from './station-sheet.tsx';
import './gyms.css';

/** One gym: its stations in walking order, with the loads that each really has. */
export function GymEditor() {
  const { params } = useRoute();
  const gym = athlete.value.gyms.find(({ id }) => id === params['gymId']);
  if (!gym) {
    return (
      <section class="screen gyms">
        <h1>No such gym</h1>
        <p class="soft lead">It may have been removed.</p>
        <a class="button" href="/gyms">
          All gyms
        </a>
      </section>
    );
  }
  return <Editor key={gym.id} gym={gym} />;
}

interface Editing {
  readonly station: Station;
  /** What was typed before the sheet was closed unsaved. */
  readonly draft?: StationDraft;
}

function Editor({ gym }: { gym: Gym }) {
  const { route } = useLocation();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [adding, setAdding] = useState(false);

  const close = (unsaved?: StationDraft): void => {
    setEditing(null);
    if (unsaved && editing) {
      say(`${editing.station.name}: changes not saved.`, () =>
        setEditing({ station: editing.station, draft: unsaved }),
      );
    }
  };
  const save = async (after: Station): Promise<void> => {
    const change = editing && stationChange(gym.id, editing.station, after);
    if (change && (await keep(change)).length === 0) return;
    setEditing(null);
  };
  const remove = async ({ id, name }: Station): Promise<void> => {
    setEditing(null);
    const marked = (removed: boolean): Change => ({
      kind: 'station.set',
      body: { gymId: gym.id, stationId: id, removed },
    });
    await keepAndSay(`${name} was removed.`, [marked(true)], [marked(false)]);
  };
  const removeGym = async (): Promise<void> => {
    const marked = (removed: boolean): Change => ({ kind: 'gym.set', body: { gymId: gym.id, removed } });
    await keepAndSay(`${gym.name} was removed.`, [marked(true)], [marked(false)]);
    route('/gyms', true);
  };

  return (
    <section class="screen gyms">
      <a class="back soft small" href="/gyms">
        ‹ All gyms
      </a>
      <h1>{gym.name}</h1>
      <p class="soft lead">The stations in walking order, as Legwork will lead you past them.</p>
      {gym.stations.length === 0 ? (
        <p class="card">Only the floor so far, for what needs nothing. Add the first station.</p>
      ) : (
        <ol class="rows stations">
          {gym.stations.map((station, index) => (
            <li key={station.id}>
              <button type="button" class="station-open" onClick={() => setEditing({ station })}>
                <strong>{station.name}</strong>
                {station.loads.type !== 'none' && <span class="soft small">{loadsWords(station.loads)}</span>}
                {!namesItsKind(station) && <span class="tiny">{stationNames[station.kind]}</span>}
              </button>
              <span class="moves">
                <Move gym={gym} station={station} by={-1} disabled={index === 0} />
                <Move gym={gym} station={station} by={1} disabled={index === gym.stations.length - 1} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {adding ? (
        <AddStation gym={gym} onDone={() => setAdding(false)} onAdded={(station) => setEditing({ station })} />
      ) : (
        <button type="button" class="button" onClick={() => setAdding(true)}>
          Add a station
        </button>
      )}
      <h2>This gym</h2>
      <GymName gym={gym} />
      <button type="button" class="button quiet danger remove-gym" onClick={removeGym}>
        Remove this gym
      </button>
      {editing && (
        <StationSheet
          key={editing.station.id}
          station={editing.station}
          draft={editing.draft}
          onClose={close}
          onSave={save}
          onRemove={remove}
        />
      )}
    </section>
  );
}

function GymName({ gym }: { gym: Gym }) {
  const [name, setName] = useState(gym.name);
  const empty = name.trim() === '';
  return (
    <TextField
      label="Name"
      value={name}
      maxLength={60}
      onInput={setName}
      problem={empty ? 'A gym needs a name.' : undefined}
      onCommit={() => {
        if (!empty && name.trim() !== gym.name) {
          void keep({ kind: 'gym.set', body: { gymId: gym.id, name: name.trim() } });
        }
      }}
    />
  );
}

const Move = ({ gym, station, by, disabled }: { gym: Gym; station: Station; by: -1 | 1; disabled: boolean }) => (
  <button
    type="button"
    class="button quiet move"
    disabled={disabled}
    aria-label={`Move ${station.name} ${by < 0 ? 'earlier' : 'later'}`}
    onClick={() => void keep(...moveChanges(gym, station.id, by))}
  >
    <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
  </button>
);

/** Whether the name alone tells what stands there, as `45° leg press` and `Standing calf` do. */
function namesItsKind({ name, kind }: Station): boolean {
  const [own, usual] = [name.trim().toLowerCase(), stationNames[kind].toLowerCase()];
  return usual.includes(own) || own.includes(usual);
}
