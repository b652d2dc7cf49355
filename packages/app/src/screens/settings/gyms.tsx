import { athlete } from '../../store/journal.ts';

/** The way to the gyms, whose loads everything else is made of. */
export function Gyms() {
  const { gyms } = athlete.value;
  const names = gyms.map(({ name }) => name).join(', ');
  return (
    <section class="group">
      <h2>Your gyms</h2>
      <p class="soft small">{names === '' ? 'None yet: a workout needs to know what stands there.' : names}</p>
      <a class="button" href="/gyms">
        {gyms.length === 0 ? 'Add a gym' : 'Stations and loads'}
      </a>
    </section>
  );
}
