import type { Gym } from '@legwork/engine/gym';
import { useState } from 'preact/hooks';
import { keepAndSay } from '../../components/keep.ts';
import { athlete, type Change } from '../../store/journal.ts';
import { AddGym } from './add-gym.tsx';
import './gyms.css';

/** The athlete's gyms, the one for today marked. */
export function Gyms() {
  const { gyms, profile } = athlete.value;
  const [adding, setAdding] = useState(false);
  const current = gyms.find((gym) => gym.id === profile.gymId) ?? gyms[0];
  return (
    <section class="screen gyms">
      <a class="back soft small" href="/settings">
        ‹ Settings
      </a>
      <h1>Gyms</h1>
      <p class="soft lead">Legwork only suggests loads that your gym really has.</p>
      {gyms.length === 0 && !adding && (
        <p class="card">No gym yet. Add one and today’s workout will use what stands there.</p>
      )}
      <ul class="gym-list">
        {gyms.map((gym) => (
          <GymCard key={gym.id} gym={gym} current={gym.id === current?.id} />
        ))}
      </ul>
      {adding ? (
        <AddGym onDone={() => setAdding(false)} />
      ) : (
        <button type="button" class={gyms.length === 0 ? 'button primary' : 'button'} onClick={() => setAdding(true)}>
          Add a gym
        </button>
      )}
    </section>
  );
}

function GymCard({ gym, current }: { gym: Gym; current: boolean }) {
  const count = gym.stations.length;
  return (
    <li class="card gym-card" data-current={current || undefined}>
      <a class="gym-link" href={`/gyms/${encodeURIComponent(gym.id)}`}>
        <h2>{gym.name}</h2>
        <span class="soft small">{count === 1 ? '1 station' : `${count} stations`}</span>
      </a>
      <div class="gym-actions">
        {current ? (
          <span class="badge on">Used for today</span>
        ) : (
          <button type="button" class="button" onClick={() => use(gym)}>
            Use this gym<span class="visually-hidden">: {gym.name}</span>
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => remove(gym)}>
          Remove<span class="visually-hidden"> {gym.name}</span>
        </button>
      </div>
    </li>
  );
}

const use = (gym: Gym): Promise<void> =>
  keepAndSay(`Today’s workout is now for ${gym.name}.`, [{ kind: 'profile.set', body: { gymId: gym.id } }]);

const remove = (gym: Gym): Promise<void> => {
  const marked = (removed: boolean): Change => ({ kind: 'gym.set', body: { gymId: gym.id, removed } });
  return keepAndSay(`${gym.name} was removed.`, [marked(true)], [marked(false)]);
};
