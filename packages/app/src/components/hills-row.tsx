import { hillSessionTitle } from '@legwork/engine/words';
import type { Workout } from '@legwork/engine/workout';
import { Figure } from './figure.tsx';

/** The hills after the last station, as the last row of a route; it leads to their programme. */
export const HillsRow = ({ session, minutes }: NonNullable<Workout['hills']>) => (
  <li>
    <a class="block" href={`/hills?session=${session}&minutes=${minutes}`}>
      <span class="tile">
        <Figure exercise="treadmill-hills" />
      </span>
      <span class="what">
        <b>Hills</b>
        <span class="small soft">{hillSessionTitle(session)}, after the last station</span>
      </span>
      <span class="dose numbers">
        <b>{minutes} min</b>
      </span>
    </a>
  </li>
);
