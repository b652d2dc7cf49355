import { leftOutWords, phaseTitle, phaseWords } from '@legwork/engine/words';
import type { LeftOut as Left, Workout } from '@legwork/engine/workout';
import { HillsRow } from '../../components/hills-row.tsx';

/** Minutes that are not used, and hills that were asked for, are never passed over in silence. */
const isSaid = ({ kind }: Left): boolean =>
  kind === 'time-to-spare' || kind === 'enough-stations' || kind === 'no-hills' || kind === 'fewer-hills';

/** What comes after the stations, and why the rest is not in today: an honest plan also says what it leaves out. */
export function LeftOut({ workout: { leftOut, phase, hills } }: { workout: Workout }) {
  return (
    <>
      {hills && (
        <ul class="rows">
          <HillsRow {...hills} />
        </ul>
      )}
      {phase && (
        <p class="small soft">
          <a href="/plan">{phaseTitle(phase)}.</a> {phaseWords(phase)}
        </p>
      )}
      {leftOut.filter(isSaid).map((left) => (
        <p key={left.kind} class="small soft">
          {leftOutWords(left)}
        </p>
      ))}
      {!hills && (
        <a class="back small soft" href="/hills">
          Hills on the treadmill ›
        </a>
      )}
      <Others sentences={[...new Set(leftOut.filter((left) => !isSaid(left)).map(leftOutWords))]} />
    </>
  );
}

function Others({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details class="left-out">
      <summary>What is not in today, and why</summary>
      <ul class="reasons small">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
