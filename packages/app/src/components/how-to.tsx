import type { ExerciseId } from '@legwork/engine/catalog';
import '../design/details.css';
import { guides } from './guides.ts';

/** How to set the station up, the cues, and the way to all that is known of the exercise. */
export function HowTo({ exercise }: { exercise: ExerciseId }) {
  const guide = guides()?.[exercise];
  if (!guide) return null;
  return (
    <>
      <ul class="reasons">
        <li>{guide.setUp}</li>
        {guide.cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <a class="back soft small" href={`/library/${exercise}`}>
        Faults, muscles and evidence ›
      </a>
    </>
  );
}
