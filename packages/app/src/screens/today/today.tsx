import { catalog } from '@legwork/engine/catalog';
import type { RunKind } from '@legwork/engine/journal';
import { blockReasonWords, countWords, sentenceCase } from '@legwork/engine/words';
import type { Block, Workout } from '@legwork/engine/workout';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, lazy, useLocation } from 'preact-iso';
import { inDays } from '../../components/in-days.ts';
import { keep, trying } from '../../components/keep.ts';
import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWide } from '../../components/use-wide.ts';
import { weekdayName } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { minutesRange } from '../../store/minutes.ts';
import { nextRun } from '../../store/plan.ts';
import { forgetChanges, gym, minutes, proposal, slidMinutes } from '../../store/proposal.ts';
import { running, start } from '../../store/session.ts';
import { BlockRow } from './block-row.tsx';
import { DoneToday, setsDoneOn } from './done-today.tsx';
import { Readiness } from './readiness.tsx';
import './today.css';

// Today opens with its list: what is said of one stop, and of its load, comes when it is looked at.
const GoOn = lazy(() => import('./go-on.tsx').then((module) => module.GoOn));
const LeftOut = lazy(() => import('./left-out.tsx').then((module) => module.LeftOut));
const Notice = lazy(() => import('./notice.tsx').then((module) => module.Notice));
const BlockDetails = lazy(() => import('./block-details.tsx').then((module) => module.BlockDetails));

/** The answer to "I am at the gym: what do I do?". */
export function Today() {
  const workout = proposal.value;
  const { route } = useLocation();
  const wide = useWide();
  const [opened, setOpened] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  useEffect(() => void BlockDetails.preload(), []);
  if (!workout) return <section class="screen today" aria-busy="true" />;

  const doneToday = setsDoneOn(athlete.value, today.value);
  const refused = workout.notice?.kind === 'stop' || workout.notice?.kind === 'ask-clinician';
  const rested = doneToday > 0 && !more && !refused;
  const open = !running.value && !rested;
  const opens = workout.blocks.find((block) => block.id === opened) ?? null;
  const shown = opens ?? (wide ? (workout.blocks[0] ?? null) : null);
  const begin = async (): Promise<void> => {
    await trying(async () => {
      await start(workout);
      forgetChanges();
      route('/workout');
    });
  };
  return (
    <section class="screen wide today">
      <div class="proposal">
        <Header
          title={running.value ? 'You are lifting' : rested ? 'Done for today' : titleOf(workout)}
          controls={open && !refused}
        />
        {running.value ? (
          <ErrorBoundary>
            <GoOn />
          </ErrorBoundary>
        ) : rested ? (
          <DoneToday sets={doneToday} onMore={() => setMore(true)} />
        ) : (
          <>
            {workout.notice && (
              <ErrorBoundary>
                <Notice notice={workout.notice} />
              </ErrorBoundary>
            )}
            <Blocks workout={workout} selected={wide ? (shown?.id ?? null) : null} onOpen={setOpened} />
            <ErrorBoundary>
              <LeftOut workout={workout} />
            </ErrorBoundary>
            {workout.blocks.length > 0 && (
              <div class="start-bar">
                <button type="button" class="button primary" onClick={begin}>
                  Start
                </button>
              </div>
            )}
          </>
        )}
      </div>
      {open && wide && shown && (
        <aside class="details card" aria-label={`About ${catalog[shown.exercise].name}`}>
          <ErrorBoundary>
            <BlockDetails key={shown.id} workout={workout} block={shown} heading />
          </ErrorBoundary>
        </aside>
      )}
      {open && !wide && opens && <BlockSheet workout={workout} block={opens} onClose={() => setOpened(null)} />}
    </section>
  );
}

const titleOf = ({ blocks, minutes: takes }: Workout): string =>
  blocks.length > 0
    ? `${sentenceCase(countWords(blocks.length, 'station'))}, ${Math.round(takes)} min`
    : 'No lifting now';

const runWords: Readonly<Record<RunKind, string>> = {
  easy: 'Easy run',
  long: 'Long run',
  intervals: 'Intervals',
  tempo: 'Tempo run',
  hills: 'Hill run',
  race: 'Race',
};

/** The slider stands still for this long once it is where the athlete wants it: each press of a key ends a drag. */
const settledMs = 400;
let settling: number | undefined;

/** The drag has ended: those are the usual minutes from now on. */
function setMinutes(value: number): void {
  slidMinutes.value = value;
  clearTimeout(settling);
  settling = window.setTimeout(async () => {
    await keep({ kind: 'profile.set', body: { minutes: value } });
    if (slidMinutes.value === value) slidMinutes.value = null;
  }, settledMs);
}

function Header({ title, controls }: { title: string; controls: boolean }) {
  const { gyms } = athlete.value;
  const run = nextRun(athlete.value, today.value);
  return (
    <header>
      <div class="where small">
        <span class="soft">{weekdayName(today.value)}</span>
        {gyms.length > 1 ? (
          <select
            aria-label="Gym"
            value={gym.value?.id ?? ''}
            onChange={(event) => void keep({ kind: 'profile.set', body: { gymId: event.currentTarget.value } })}
          >
            {gyms.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        ) : (
          <a class="soft" href="/gyms">
            {gym.value?.name}
          </a>
        )}
        {run && (
          <span class="soft run">
            {runWords[run.kind]} {inDays(run.days)}
          </span>
        )}
      </div>
      <h1>{title}</h1>
      {controls && (
        <div class="controls">
          <div class="slide">
            <MinutesSlider
              label="Minutes at the gym today"
              minutes={minutes.value}
              min={minutesRange.min}
              max={minutesRange.max}
              onSlide={(value) => {
                slidMinutes.value = value;
              }}
              onChoose={setMinutes}
            />
          </div>
          <div class="said">
            <span class="soft small" aria-hidden="true">
              <b class="numbers">{minutes.value} min</b>
            </span>
            <Readiness />
          </div>
        </div>
      )}
    </header>
  );
}

function Blocks(props: { workout: Workout; selected: string | null; onOpen: (id: string) => void }) {
  const { workout } = props;
  if (workout.blocks.length === 0) return workout.notice ? null : <NothingLeft />;
  const reasons = workout.blocks.map(({ why }) => why.map(blockReasonWords));
  const shared = sharedReason(reasons);
  return (
    <>
      {shared && <p class="shared">{shared}</p>}
      {workout.warmUpMinutes > 0 && (
        <p class="warm-up small soft">
          First {workout.warmUpMinutes} easy minutes, on a treadmill or on the spot, until you are warm.
        </p>
      )}
      <ol class="blocks rows">
        {workout.blocks.map((block, index) => (
          <li key={block.id}>
            <BlockRow
              block={block}
              reason={reasons[index]?.find((reason) => reason !== shared)}
              selected={block.id === props.selected}
              onOpen={props.onOpen}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Everything was skipped or is taken. */
const NothingLeft = () => (
  <section class="notice today-notice">
    <p>Nothing is left of today’s proposal.</p>
    <button type="button" class="button" onClick={forgetChanges}>
      Bring it back
    </button>
  </section>
);

/** A reason that every block has is said once, above them. */
const sharedReason = ([first, ...others]: readonly (readonly string[])[]): string | undefined =>
  others.length === 0 ? undefined : first?.find((reason) => others.every((each) => each.includes(reason)));

function BlockSheet({ workout, block, onClose }: { workout: Workout; block: Block; onClose: () => void }) {
  return (
    <Sheet title={catalog[block.exercise].name} onClose={onClose}>
      <ErrorBoundary>
        <BlockDetails workout={workout} block={block} onDone={onClose} />
      </ErrorBoundary>
    </Sheet>
  );
}
