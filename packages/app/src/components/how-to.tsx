import type { ExerciseId } from '@legwork/engine/catalog';
import { guides } from '@legwork/engine/guides';

/** How to set the station up, and the cues. A part of its own, so that Today opens without the prose of 34 exercises. */
export const HowTo = ({ exercise }: { exercise: ExerciseId }) => {
  const { setUp, cues } = guides[exercise];
  return (
    <ul class="reasons">
      <li>{setUp}</li>
      {cues.map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  );
};
