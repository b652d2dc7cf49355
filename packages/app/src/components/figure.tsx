import type { ExerciseId } from '@legwork/engine/catalog';
import type { View } from '@legwork/engine/motion';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import './figure.css';

// A screen opens without the movements of every exercise; its pictures come right after it.
const Still = lazy(() => import('./figure/drawn.tsx').then((module) => module.Still));
const Stage = lazy(() => import('./figure/stage.tsx').then((module) => module.Stage));

interface Props {
  readonly exercise: ExerciseId;
  /** Moving at its tempo, to copy; else a small still picture for a row. */
  readonly large?: boolean;
  /** The side that works now. */
  readonly side?: 'left' | 'right' | 'both';
  /** Slope of the belt. */
  readonly gradePercent?: number;
  /** Seen from there, instead of from where it is seen best. */
  readonly view?: View | undefined;
}

/**
 * The exercise as it is done. Drawn anew only when it changes: a list of pictures must not slow the slider above it; and
 * after the words, which are what was asked for, have been painted.
 */
export function Figure({ exercise, large = false, side = 'both', gradePercent, view }: Props) {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return useMemo(
    () =>
      painted && (
        <ErrorBoundary>
          {large ? (
            <Stage exercise={exercise} side={side} gradePercent={gradePercent} view={view} />
          ) : (
            <Still exercise={exercise} />
          )}
        </ErrorBoundary>
      ),
    [painted, exercise, large, side, gradePercent, view],
  );
}
