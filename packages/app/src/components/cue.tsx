import type { ExerciseId } from '@legwork/engine/catalog';
import { guides } from './guides.ts';

/** One of the exercise's cues, in turn from set to set. */
export function Cue({ exercise, set }: { exercise: ExerciseId; set: number }) {
  const cues = guides()?.[exercise].cues;
  return cues ? <p class="cue">{cues[(set - 1) % cues.length]}</p> : null;
}
