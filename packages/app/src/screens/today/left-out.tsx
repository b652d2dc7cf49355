import { hillSessionTitle, leftOutWords, phaseTitle, phaseWords } from '@legwork/engine/words';
import type { LeftOut as Left, Workout } from '@legwork/engine/workout';
import { Figure } from '../../components/figure.tsx';

/** Minutes that are not used, and hills that were asked for, are never passed over in silence. */
const isSaid = ({ kind }: Left): boolean =>
  kind === 'time-to-spare' || kind === 'enough-stations' || kind === 'no-hills' || kind === 'fewer-hills';

/** What comes after the stations, and why the rest is not in today: an honest plan also says what it leaves out. */
export function LeftOut({ workout: { leftOut, phase, hills } }: { workout: Workout }) {
  return (
    <>
      {hills && <HillsRow {...hills} />}
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

/** The last of the rows, after the stations. */
const HillsRow = ({ session, minutes }: NonNullable<Workout['hills']>) => (
  <ul class="rows">
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
  </ul>
);

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
