import { leftOutWords, phaseTitle, phaseWords } from '@legwork/engine/words';
import type { LeftOut as Left, Workout } from '@legwork/engine/workout';

/** Minutes that are not used are never passed over in silence. */
const isAboutTime = ({ kind }: Left): boolean => kind === 'time-to-spare' || kind === 'enough-stations';

/** Why the rest is not in today: an honest plan also says what it leaves out. */
export function LeftOut({ workout: { leftOut, phase, circumstances } }: { workout: Workout }) {
  const { hillMinutes } = circumstances;
  const time = leftOut.find(isAboutTime);
  return (
    <>
      {phase && (
        <p class="small soft">
          <a href="/plan">{phaseTitle(phase)}.</a> {phaseWords(phase)}
        </p>
      )}
      {time && <p class="small soft">{leftOutWords(time)}</p>}
      <a class="back small soft" href={`/hills?minutes=${hillMinutes}`}>
        {hillMinutes > 0 ? `Then ${hillMinutes} min of hills` : 'Hills'} on the treadmill ›
      </a>
      <Others sentences={[...new Set(leftOut.filter((left) => !isAboutTime(left)).map(leftOutWords))]} />
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
