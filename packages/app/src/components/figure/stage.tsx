import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { motions, type Phase, phasesOf } from '@legwork/engine/motion';
import { useMemo, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { allowSound } from '../bell.ts';
import { keepsBeat, setKeepsBeat, tempoOf } from './beat.ts';
import { Moving, type MovingProps } from './drawn.tsx';
import './stage.css';

const Faults = lazy(() => import('./wrong.tsx').then((module) => module.Faults));

/** The movement to copy, with ways to hold it still, to hear its tempo, and to see what usually goes wrong. */
export function Stage(props: Omit<MovingProps, 'playing' | 'onMoment'>) {
  const { exercise } = props;
  const [playing, setPlaying] = useState(true);
  const [faultsOpen, setFaultsOpen] = useState(false);
  const bar = useRef<HTMLParagraphElement>(null);
  const follow = useMemo(() => tempoOf(exercise, bar), [exercise]);
  const beats = keepsBeat.value && !motions[exercise].steady;
  return (
    <div class="movement">
      <Moving {...props} playing={playing} onMoment={beats ? follow : undefined} />
      {beats && <TempoBar exercise={exercise} bar={bar} />}
      <div class="controls">
        <Control
          label="Usual faults"
          path="M12 4.5 21 19.5H3zM12 10.5v4M12 17v.2"
          onPress={() => setFaultsOpen(true)}
        />
        {!motions[exercise].steady && (
          <Control
            label="Beat of the tempo"
            path="M9 5h6l3 15H6zM12 16l5-9M7.5 14.5h9"
            pressed={keepsBeat.value}
            onPress={() => {
              setKeepsBeat(!keepsBeat.value);
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

/** What the phases are called where the movement begins with lifting, or with lowering. */
const phaseWords: Readonly<Record<'up' | 'down', Readonly<Record<Phase, string>>>> = {
  up: { there: 'Up', hold: 'Hold', back: 'Down' },
  down: { there: 'Down', hold: 'Hold', back: 'Up' },
};

function TempoBar({ exercise, bar }: { exercise: ExerciseId; bar: { current: HTMLParagraphElement | null } }) {
  const motion = motions[exercise];
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
