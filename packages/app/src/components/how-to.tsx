import type { ExerciseId } from '@legwork/engine/catalog';
import '../design/details.css';
import { guides } from './guides.ts';
import { setCue } from './set-cue.ts';

/** What to watch this time, how to set the station up, the cues, and the way to all that is known of the exercise. */
export function HowTo({ exercise }: { exercise: ExerciseId }) {
  const guide = guides()?.[exercise];
  if (!guide) return null;
  const watch = setCue(exercise, 1);
  return (
    <>
      <ul class="reasons">
        {watch?.fault && (
          <li>
            <b>{watch.fault}</b> {watch.words}
          </li>
        )}
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
