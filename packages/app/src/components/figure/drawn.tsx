import { catalog, type ExerciseId, type Muscle } from '@legwork/engine/catalog';
import { bodyAt, type Motion, onSlope, repetitionSeconds, type Skeleton, skeletonOf } from '@legwork/engine/motion';
import { movementWords } from '@legwork/engine/words';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { muscleColour } from '../muscle-colour.ts';
import { type Box, boundsOf, momentsOf, squareRound, viewBox } from './bounds.ts';
import './drawn.css';
import { litOf } from './lit.ts';
import { asksRightAngle, labelAt, markOf } from './mark.ts';
import { movements } from './movements.ts';
import { backdropOf, pictureOf, type Shape } from './picture.ts';
import { play } from './play.ts';
import { unitsPerHeight } from './project.ts';

interface StillPicture {
  readonly box: string;
  readonly shapes: readonly Shape[];
}

/** Still pictures that were drawn before: lists and the minutes slider show the same ones again and again. */
const stills = new Map<ExerciseId, StillPicture>();

/** A small still picture for a row: the body at the end that tells most of the movement. */
export function Still({ exercise }: { exercise: ExerciseId }) {
  const motion = movements()?.[exercise]?.motion;
  if (!motion) return null;
  const picture = stills.get(exercise) ?? stillOf(exercise, motion);
  stills.set(exercise, picture);
  return (
    <svg class="figure" viewBox={picture.box} aria-hidden="true">
      <Paths shapes={picture.shapes} />
    </svg>
  );
}

function stillOf(exercise: ExerciseId, motion: Motion): StillPicture {
  const body = skeletonOf(motion[motion.telling ?? 'turn']);
  return {
    box: viewBox(squareRound(motion, body)),
    shapes: [...backdropOf(motion, body), ...pictureOf(motion, body, litOf(exercise))],
  };
}

export interface MovingProps {
  readonly exercise: ExerciseId;
  readonly motion: Motion;
  /** The side that works now; what is drawn for the right is mirrored for the left. */
  readonly side?: 'left' | 'right' | 'both';
  readonly playing: boolean;
  /** Told the seconds of the repetition at every picture. */
  readonly onMoment?: ((seconds: number) => void) | undefined;
  /** Slope of the belt, in percent. */
  readonly gradePercent?: number | undefined;
}

/** The exercise at its tempo, to copy; without movement where that is asked for: then the start stands behind the turn. */
export function Moving({ exercise, motion: usual, side = 'both', playing, onMoment, gradePercent }: MovingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const clock = useRef({ exercise, seconds: 0 });
  const told = useRef(onMoment);
  told.current = onMoment;
  const motion = useMemo(
    () => (gradePercent === undefined ? usual : onSlope(usual, gradePercent)),
    [usual, gradePercent],
  );
  const { tempo, name } = catalog[exercise];
  const lit = litOf(exercise);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = still ? skeletonOf(motion.turn) : bodyAt(motion, tempo, 0);
  const marked = asksRightAngle(motion);
  const box = boundsOf(motion, momentsOf(motion));
  const mirror = side === 'left';

  useEffect(() => {
    if (still || !playing || !svg.current) return;
    if (clock.current.exercise !== exercise) clock.current = { exercise, seconds: 0 };
    return play(
      svg.current,
      clock.current,
      repetitionSeconds(tempo),
      (seconds) => frameOf(motion, bodyAt(motion, tempo, seconds), lit),
      (seconds) => told.current?.(seconds),
    );
  }, [exercise, motion.view, playing, still, gradePercent]);

  return (
    <svg class="figure" ref={svg} viewBox={viewBox(box)} role="img" aria-label={movementWords(name, motion, side)}>
      <g transform={mirror ? `matrix(-1 0 0 1 ${2 * box.x + box.width} 0)` : undefined}>
        <g data-moves="camera" transform={cameraAt(motion, shown)}>
          <Ground motion={motion} box={box} />
          <Paths shapes={backdropOf(motion, shown)} />
          {still && (
            <g class="ghost">
              <Paths shapes={pictureOf(motion, skeletonOf(motion.start), [])} />
            </g>
          )}
          <g data-moves="shapes">
            <Paths shapes={pictureOf(motion, shown, lit)} />
          </g>
          {marked && <RightAngle motion={motion} body={shown} mirror={mirror} />}
        </g>
      </g>
    </svg>
  );
}

export const Paths = ({ shapes }: { shapes: readonly Shape[] }) =>
  shapes.map((shape, index) => (
    <path
      // The shapes of a movement never change places.
      key={index}
      class={shape.kind === 'muscle' && shape.far ? 'muscle far-muscle' : shape.kind}
      d={shape.d}
      stroke-width={'thick' in shape ? shape.thick : undefined}
      style={shape.kind === 'muscle' ? { fill: muscleColour(shape.muscle) } : undefined}
    />
  ));

function RightAngle({ motion, body, mirror }: { motion: Motion; body: Skeleton; mirror: boolean }) {
  const { d, label, strength } = markOf(motion, body);
  return (
    <g data-moves="mark" class="mark" style={{ opacity: strength }}>
      <path d={d} />
      <g transform={labelAt(label)}>
        <text class={mirror ? 'mirrored' : undefined}>90°</text>
      </g>
    </g>
  );
}

/** Everything that changes from one moment to the next. */
const frameOf = (motion: Motion, body: Skeleton, lit: readonly Muscle[]) => ({
  shapes: pictureOf(motion, body, lit),
  mark: asksRightAngle(motion) ? markOf(motion, body) : null,
  camera: cameraAt(motion, body),
});
export type MovingFrame = ReturnType<typeof frameOf>;

/** Where the athlete travels, the camera goes along. */
const cameraAt = ({ travel }: Motion, { pelvis }: Skeleton): string | undefined =>
  travel ? `translate(${(-pelvis[0] * unitsPerHeight).toFixed(1)} 0)` : undefined;

const dashesPerStep = 6;

/** The line of the floor; dashed where the athlete travels, so that each step takes it on by whole dashes. */
function Ground({ motion: { station, travel = 0 }, box: { x, width } }: { motion: Motion; box: Box }) {
  if (!station.some(({ kind }) => kind === 'floor')) return null;
  const step = travel * unitsPerHeight;
  const dash = step / dashesPerStep / 2;
  return (
    <path class="ground" d={`M${x} 0h${width + step}`} stroke-dasharray={travel ? `${dash} ${dash}` : undefined} />
  );
}
