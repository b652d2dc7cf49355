import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { frontOf, type Motion, momentAt, phasesOf, type View } from '@legwork/engine/motion';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { allowSound, muted } from '../bell.ts';
import { keepsBeat, phaseWords, tempoOf } from './beat.ts';
import { Moving, type MovingProps } from './drawn.tsx';
import { moment } from './moment.ts';
import { movements } from './movements.ts';
import './stage.css';

const Faults = lazy(() => import('./wrong.tsx').then((module) => module.Faults));

interface StageProps extends Omit<MovingProps, 'motion' | 'playing' | 'onMoment'> {
  /** Seen from there, instead of from where it is seen best. */
  readonly view?: View | undefined;
}

/** The movement to copy, with ways to hold it still, to hear its tempo, and to see what usually goes wrong. */
export function Stage({ view, ...props }: StageProps) {
  const motion = movements()?.[props.exercise]?.motion;
  return motion ? (
    <Playing {...props} motion={{ ...motion, view: view === 'front' ? frontOf(motion) : (view ?? motion.view) }} />
  ) : null;
}

function Playing(props: Omit<MovingProps, 'playing' | 'onMoment'>) {
  const { exercise, motion } = props;
  const [playing, setPlaying] = useState(true);
  const [faultsOpen, setFaultsOpen] = useState(false);
  const bar = useRef<HTMLParagraphElement>(null);
  const follow = useMemo(() => tempoOf(exercise, motion, bar), [exercise]);
  const beats = keepsBeat.value && !motion.steady;
  const onMoment = (seconds: number): void => {
    moment.value = momentAt(motion, catalog[exercise].tempo, seconds);
    if (beats) follow(seconds);
  };
  useEffect(
    () => () => {
      moment.value = null;
    },
    [exercise, playing],
  );
  return (
    <div class="movement">
      <Moving {...props} playing={playing} onMoment={onMoment} />
      {beats && <TempoBar exercise={exercise} motion={motion} bar={bar} />}
      <div class="controls">
        <Control
          label="Usual faults"
          path="M12 4.5 21 19.5H3zM12 10.5v4M12 17v.2"
          onPress={() => setFaultsOpen(true)}
        />
        {!motion.steady && (
          <Control
            label="Beat of the tempo"
            path="M9 5h6l3 15H6zM12 16l5-9M7.5 14.5h9"
            pressed={keepsBeat.value}
            onPress={() => {
              keepsBeat.value = !keepsBeat.value;
              if (keepsBeat.value) muted.value = false;
              allowSound();
            }}
          />
        )}
        <Control
          label="Hold the movement still"
          path={playing ? 'M9 6v12M15 6v12' : 'M8 5.5v13l11-6.5z'}
          pressed={!playing}
          onPress={() => setPlaying(!playing)}
        />
      </div>
      {faultsOpen && (
        <ErrorBoundary>
          <Faults exercise={exercise} onClose={() => setFaultsOpen(false)} />
        </ErrorBoundary>
      )}
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly path: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

const Control = ({ label, path, pressed, onPress }: ControlProps) => (
  <button type="button" aria-label={label} aria-pressed={pressed} onClick={onPress}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

interface TempoProps {
  readonly exercise: ExerciseId;
  readonly motion: Motion;
  readonly bar: { current: HTMLParagraphElement | null };
}

function TempoBar({ exercise, motion, bar }: TempoProps) {
  return (
    <p class="tempo numbers" ref={bar}>
      {phasesOf(motion, catalog[exercise].tempo).map(({ phase, seconds }) => (
        <span key={phase} style={{ flexGrow: seconds }}>
          {phaseWords[motion.first][phase]} {seconds}
        </span>
      ))}
    </p>
  );
}
