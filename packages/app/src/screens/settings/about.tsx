import { educationNotice } from '@legwork/engine/safety';
import { version } from '../../../package.json';

export const About = () => (
  <section class="group about">
    <h2>About</h2>
    <p>{educationNotice}</p>
    <p class="soft">
      Nothing leaves this device: no account, no tracking, no request to anyone. What you log is in this browser until
      you export it.
    </p>
    <p class="tiny">Legwork {version}, under the MIT licence.</p>
  </section>
);
