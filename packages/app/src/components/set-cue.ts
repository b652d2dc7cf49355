import type { ExerciseId } from '@legwork/engine/catalog';
import { cueOf, type Moment, practiceOf } from '@legwork/engine/motion';
import { today } from '../store/clock.ts';
import { athlete } from '../store/journal.ts';
import { movements } from './figure/movements.ts';
import { guides } from './guides.ts';

interface SetCue {
  readonly words: string;
  /** Its moment; `undefined` until the movements are here. */
  readonly belongs: Moment | undefined;
  /** What went wrong, when the cue is what to do against it. */
  readonly fault: string | null;
}

/** The one thing to think of in a set of the exercise; `null` until the guides are here. */
export function setCue(exercise: ExerciseId, set: number): SetCue | null {
  const guide = guides()?.[exercise];
  if (!guide) return null;
  const movement = movements()?.[exercise];
  const cue = cueOf(guide, practiceOf(athlete.value.sessions, exercise, today.value), set);
  if (cue.kind === 'cue')
    return { words: guide.cues[cue.cue] ?? '', belongs: movement?.motion.cues[cue.cue], fault: null };
  const wrong = guide.faults[cue.fault];
  // A fault of haste has no picture and no moment.
  const pictured = movement?.faults.find(({ fault }) => fault === wrong?.id);
  return {
    words: wrong?.fix ?? '',
    belongs: movement && (pictured?.at ?? 'whole'),
    fault: wrong ? `Last time: ${asPart(wrong.fault)}.` : null,
  };
}

/** A sentence of the guide as a part of ours. */
export const asPart = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
