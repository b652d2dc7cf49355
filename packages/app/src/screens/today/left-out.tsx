import { leftOutWords } from '@legwork/engine/words';
import type { Workout } from '@legwork/engine/workout';

/** Why the rest is not in today: an honest plan also says what it leaves out. */
export function LeftOut({ workout }: { workout: Workout }) {
  if (workout.leftOut.length === 0) return null;
  const sentences = [...new Set(workout.leftOut.map(leftOutWords))];
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
