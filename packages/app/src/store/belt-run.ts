/** The hill programme that is being run, kept on the device, and what can be done with it. The journal gets it at its end. */
import type { Belt } from '@legwork/engine/hills';
import type { JournalEvent } from '@legwork/engine/journal';
import { effect, signal } from '@preact/signals';
import type { HillsView } from '../worker/hills-protocol.ts';
import {
  type BeltRun,
  beltRunText,
  effortAt,
  paused,
  ranOf,
  readBeltRun,
  resumed,
  type Setting,
  secondsOf,
  type Told,
  totalSeconds,
  wantedAt,
  withHappened,
  withTold,
} from './belt-clock.ts';
import { epochNow, wallTimeNow } from './clock.ts';
import { record, withdrawal } from './journal.ts';

const storageKey = 'legwork-belt-run';

/** The programme in progress, `null` when there is none. Kept on the device with every change. */
export const beltRun = signal<BeltRun | null>(readBeltRun(localStorage.getItem(storageKey)));
effect(() => {
  const run = beltRun.value;
  try {
    if (run) localStorage.setItem(storageKey, beltRunText(run));
    else localStorage.removeItem(storageKey);
  } catch (problem) {
    // A full device: the run goes on in this tab.
    console.error('The run on the treadmill is not kept', problem);
  }
});
addEventListener('storage', (event) => {
  if (event.key === storageKey) beltRun.value = readBeltRun(event.newValue);
});

/** How the belt should be set now; `null` leaves it as it is. */
export function wantedNow(): Setting | null {
  const run = beltRun.value;
  return run === null || run.pausedAtMs !== null ? null : wantedAt(run, secondsOf(run, epochNow()));
}

/** What the treadmill itself says that it does now; `null` = it no longer says. */
export const noteTold = (told: Told | null): void =>
  change((run) => (run.pausedAtMs === null ? withTold(run, told, secondsOf(run, epochNow())) : run));

const change = (to: (run: BeltRun) => BeltRun): void => {
  if (beltRun.value) beltRun.value = to(beltRun.value);
};

/** Begins a programme. */
export function startBeltRun({ name, program, segments }: HillsView, belt: Belt): void {
  beltRun.value = {
    name,
    titles: segments.map(({ title }) => title),
    startedAtMs: epochNow(),
    startedAt: wallTimeNow(),
    belt,
    program,
    pausedMs: 0,
    pausedAtMs: null,
    happened: [],
  };
}

export const pauseRun = (): void => change((run) => paused(run, epochNow()));
export const goOnRunning = (): void => change((run) => resumed(run, epochNow()));

/** Ends the leg now: the next one begins. Returns the way back. */
export function skipLeg(): () => void {
  let atSeconds = 0;
  change((run) => {
    atSeconds = secondsOf(run, epochNow());
    return withHappened(run, { kind: 'skip', atSeconds });
  });
  return () =>
    change((run) => ({
      ...run,
      happened: run.happened.filter((each) => each.kind !== 'skip' || each.atSeconds !== atSeconds),
    }));
}

/** One step of effort: less than the smallest that is felt as another pace (our choice). */
const effortStep = 3;
const effortRange = { least: 70, most: 130 } as const;

/** The rest of the programme a little faster or slower. */
export const changeEffort = (direction: 1 | -1): void =>
  change((run) => {
    const atSeconds = secondsOf(run, epochNow());
    const percent = effortAt(run, atSeconds) + direction * effortStep;
    const { least, most } = effortRange;
    return withHappened(run, { kind: 'effort', percent: Math.min(most, Math.max(least, percent)), atSeconds });
  });

/** Writes what was run into the journal, and forgets the programme once it is safe. Throws when it could not be stored. */
export async function saveRun(metres: number): Promise<readonly JournalEvent[]> {
  const run = beltRun.value;
  if (!run) return [];
  const nowMs = epochNow();
  const ran = ranOf(run, secondsOf(run, nowMs));
  const elapsed = Math.min(
    ((run.pausedAtMs ?? nowMs) - run.startedAtMs) / 1000,
    totalSeconds(run) + run.pausedMs / 1000,
  );
  // Where the treadmill counted another way, it climbed as much more or less.
  const climbMetres = ran.metres === 0 ? 0 : ran.climbMetres * (metres / ran.metres);
  const events = await record({
    kind: 'run.logged',
    body: {
      startedAt: run.startedAt,
      seconds: Math.max(1, Math.round(ran.seconds)),
      elapsedSeconds: Math.max(1, Math.round(elapsed)),
      ...(metres > 0 && { distanceMetres: Math.round(metres) }),
      climbMetres: Math.round(climbMetres),
      gradePercent: Math.round(ran.gradePercent * 10) / 10,
      ...(ran.meanHeartRate !== null && { meanHeartRate: Math.round(ran.meanHeartRate) }),
      ground: 'treadmill',
      kind: 'hills',
      name: run.name,
      detail: 'summary',
      source: 'Legwork',
    },
  });
  beltRun.value = null;
  return events;
}

/** Takes a saved run out of the journal, back to where it could be saved: that comes first, so that a crash loses nothing. */
export async function takeBack(events: readonly JournalEvent[], run: BeltRun): Promise<void> {
  beltRun.value = run;
  try {
    await record(...events.map(({ id }) => withdrawal({ event: id })));
  } catch (problem) {
    beltRun.value = null;
    throw problem;
  }
}

/** Forgets the programme, with nothing written. Returns the way back. */
export function discardRun(): () => void {
  const run = beltRun.value;
  beltRun.value = null;
  return () => {
    beltRun.value = run;
  };
}
