import type { ExerciseId } from '@legwork/engine/catalog';
import { guides } from './guides.ts';

/** How to set the station up, and the cues. */
export function HowTo({ exercise }: { exercise: ExerciseId }) {
  const guide = guides()?.[exercise];
  if (!guide) return null;
  return (
    <ul class="reasons">
      <li>{guide.setUp}</li>
      {guide.cues.map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  );
}
