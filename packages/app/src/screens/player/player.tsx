import { catalog } from '@legwork/engine/catalog';
import { watchTime } from '@legwork/engine/time';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useNow } from '../../components/use-now.ts';
import { epochNow } from '../../store/clock.ts';
import { next, placeOf } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import { running } from '../../store/session.ts';
import { BeltStep } from './belt-step.tsx';
import './player.css';
import './sheets.css';
import { useWakeLock } from '../../components/use-wake-lock.ts';
import { adviceNow } from './advice-now.ts';
import { ProgressBar } from './progress-bar.tsx';
import { RestStep } from './rest-step.tsx';
import { RouteSheet } from './route-sheet.tsx';
import { SetStep } from './set-step.tsx';
import { OtherWays } from './station-taken.tsx';
import { Summary } from './summary.tsx';
import { useSpokenSteps } from './use-spoken-steps.ts';

/** The session in progress, one thing to do a screen. Closing it leaves the session running. */
export function Player() {
  const { route } = useLocation();
  const now = running.value;
  useEffect(() => {
    if (!now) route('/', true);
  }, [now, route]);
  return now ? <Session /> : null;
}

/** Two taps that are closer than this are a double tap on every platform. */
const doubleTapMs = 500;

function Session() {
  useWakeLock();
  const screen = useRef<HTMLElement>(null);
  const [routeOpen, setRouteOpen] = useState(false);
  const upcoming = next.value;
  const resting = running.value?.rest ?? null;
  const belt = upcoming !== null && catalog[upcoming.block.exercise].loadMeaning === 'treadmill';
  const step = !upcoming
    ? 'summary'
    : resting
      ? 'rest'
      : `${upcoming.block.id} ${upcoming.side} ${upcoming.set} ${upcoming.probes}`;

  const stepSince = useRef(0);
  // The second tap of a double tap was meant for the step before.
  const dropDoubleTap = (event: MouseEvent): void => {
    if (event.detail > 1 && epochNow() - stepSince.current < doubleTapMs) event.stopPropagation();
  };

  useSpokenSteps(upcoming, resting !== null, step);

  // A new step is a new screen: it starts at the top, and its title is what a screen reader reads next.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      scrollTo(0, 0);
      screen.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
    stepSince.current = epochNow();
  }, [step]);

  return (
    <section class="player" ref={screen} onClickCapture={dropDoubleTap}>
      <header>
        <a class="button quiet" href="/" aria-label="Close; the session goes on">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </a>
        <ProgressBar onOpen={() => setRouteOpen(true)} />
        <Elapsed />
      </header>
      {!upcoming ? (
        <Summary />
      ) : resting ? (
        <RestStep rest={resting} upcoming={upcoming} />
      ) : belt ? (
        <BeltStep key={step} target={upcoming} />
      ) : (
        <SetStep step={step} target={upcoming} />
      )}
      <p class="visually-hidden" role="status">
        {announcement(upcoming && !resting ? upcoming : null)}
      </p>
      <OtherWays />
      {routeOpen && <RouteSheet onClose={() => setRouteOpen(false)} />}
    </section>
  );
}

/** Said aloud when a rest ends or the next set comes: what to do, and with what. */
function announcement(upcoming: typeof next.value): string {
  if (!upcoming) return '';
  const { block, side, set, sets } = upcoming;
  const load = shortLoad(adviceNow(upcoming, placeOf(block).options).option.setting);
  const leg = side === 'both' ? '' : `, ${side} leg`;
  return `Next: ${catalog[block.exercise].name}${leg}, set ${set} of ${sets}, ${load}`;
}

function Elapsed() {
  const seconds = (useNow(1000) - (running.value?.startedAtMs ?? 0)) / 1000;
  return (
    <span class="elapsed soft small numbers" role="timer" aria-label="Since the start" aria-live="off">
      {watchTime(Math.max(0, seconds))}
    </span>
  );
}
