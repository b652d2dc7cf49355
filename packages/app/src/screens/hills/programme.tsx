import type { Belt } from '@legwork/engine/hills';
import { watchTime } from '@legwork/engine/time';
import { useLocation } from 'preact-iso';
import { allowSound } from '../../components/bell.ts';
import { HillChart } from '../../components/hill-chart.tsx';
import { startBeltRun } from '../../store/belt-run.ts';
import type { HillsView } from '../../worker/hills-protocol.ts';
import { Save } from './save.tsx';

/** What is to be run: the course and the belt in one picture, what it is and is not, and every setting in a table. */
export function Programme({ view, belt }: { view: HillsView; belt: Belt }) {
  const { route } = useLocation();
  const { name, program, facts, limits, eccentric } = view;
  return (
    <div class="programme">
      <h2>{name}</h2>
      <p class="programme-facts numbers">
        <b>{watchTime(program.seconds)}</b>
        <b>{(program.metres / 1000).toFixed(1)} km</b>
        <b>{Math.round(program.climbMetres)} m up</b>
      </p>
      <HillChart program={program} />
      {[...facts, ...limits].map((words) => (
        <p key={words}>{words}</p>
      ))}
      {eccentric !== null && <p class="notice">{eccentric}</p>}
      <button
        type="button"
        class="button primary"
        onClick={() => {
          allowSound();
          startBeltRun(view, belt);
          route('/treadmill');
        }}
      >
        Start on the treadmill
      </button>
      <Save view={view} />
      <Table view={view} />
    </div>
  );
}

/** Every setting with its beginning: what the chart shows in numbers, and the card that is printed. */
function Table({ view: { program, segments } }: { view: HillsView }) {
  let begin = 0;
  return (
    <table class="programme-table numbers">
      <thead>
        <tr>
          <th scope="col">At</th>
          <th scope="col">For</th>
          <th scope="col">Incline</th>
          <th scope="col">km/h</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {program.segments.map((segment, index) => {
          const at = begin;
          begin += segment.seconds;
          const said = segments[index];
          return (
            <tr key={at}>
              <th scope="row">{watchTime(at)}</th>
              <td>{watchTime(segment.seconds)}</td>
              <td>
                <b>{segment.gradePercent} %</b>
              </td>
              <td>
                <b>{segment.speedKmh.toFixed(1)}</b>
              </td>
              <td class="small">
                {said?.title}
                {said && said.notes !== '' && <span class="soft"> {said.notes}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
