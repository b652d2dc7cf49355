import { applyUpdate, updateWaiting } from '../../store/offline.ts';
import { About } from './about.tsx';
import { Data } from './data.tsx';
import { Gyms } from './gyms.tsx';
import { Health, StandingPain } from './health.tsx';
import { Week } from './week.tsx';
import { You } from './you.tsx';
import '../../design/details.css';
import './settings.css';

/** What Legwork knows of the athlete, what it may suggest, and where the data is. Each answer is kept at once. */
export function Settings() {
  return (
    <section class="screen wide settings">
      <h1>Settings</h1>
      {updateWaiting.value && (
        <div class="card update" role="status">
          <p>A new version of Legwork is ready.</p>
          <button type="button" class="button accent" onClick={applyUpdate}>
            Update now
          </button>
        </div>
      )}
      <StandingPain />
      <div class="settings-columns">
        <Gyms />
        <You />
        <Week />
        <Health />
        <Data />
        <About />
      </div>
    </section>
  );
}
