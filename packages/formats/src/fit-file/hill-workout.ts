import type { HillProgram, HillSegment } from '@legwork/engine/hills';
import { beltWords, segmentNoteWords, segmentTitle } from '@legwork/engine/words';
import { type Step, workoutFile } from './workout-file.ts';

/** A watch counts the belt's speed by the arm's swing: it should not complain of less than this (our choice). */
const toleranceKmh = 0.2;
const intensities = {
  'warm-up': 'warmUp',
  climb: 'active',
  level: 'active',
  descent: 'active',
  recovery: 'recovery',
  'cool-down': 'coolDown',
} as const satisfies Record<HillSegment['part'], Step['intensity']>;

/**
 * A hill programme as a workout for a watch. No watch shows a grade as a target, so the name of each step has it:
 * "10.2 km/h @ 4.5 %".
 *
 * @param writtenMs the moment of writing, milliseconds since 1970
 */
export const hillWorkoutFit = (
  { segments }: HillProgram,
  { id, name, writtenMs }: { readonly id: string; readonly name: string; readonly writtenMs: number },
): Uint8Array<ArrayBuffer> =>
  workoutFile({ id, name, sport: 'treadmill', writtenMs, steps: segments.map(beltStep), titles: [] });

/** A stretch on the belt: its settings are the name of the step. */
export const beltStep = (segment: HillSegment): Step => ({
  name: beltWords(segment).replace(' at ', ' @ '),
  note: [`${segmentTitle(segment)}.`, ...segment.notes.map(segmentNoteWords)].join(' '),
  duration: { kind: 'seconds', seconds: segment.seconds },
  intensity: intensities[segment.part],
  speed: {
    low: Math.max(0, segment.speedKmh - toleranceKmh) / 3.6,
    high: (segment.speedKmh + toleranceKmh) / 3.6,
  },
  exercise: null,
  load: null,
});
