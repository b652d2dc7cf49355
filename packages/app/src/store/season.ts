/** The season as signals: planned in a worker each time the journal or the day changes, never waited for. */
import type { Day } from '@legwork/engine/time';
import { effect, signal } from '@preact/signals';
import type { Move, PlanningReply, PlanningRequest, SeasonView } from '../worker/season-protocol.ts';
import { instantNow, today } from './clock.ts';
import { athlete } from './journal.ts';

/** The last plan that came, so that the screen opens with it; `null` until the first. */
export const season = signal<SeasonView | null>(null);
/** Where the session that was picked up last could go. */
export const moves = signal<{ readonly day: Day; readonly moves: readonly Move[] } | null>(null);
/** The planner could not answer. */
export const planningFailed = signal(false);

let worker: Worker | null = null;
let takeCalendar: ((text: string) => void) | null = null;

const ask = (request: PlanningRequest): void => worker?.postMessage(request);

/** A year of two a week tells the planner what it wants to know; a longer life would only be copied (as in Progress). */
const readSessions = 104;
const readRuns = 400;

/** Plans until the returned function is called; call while a screen shows the season. */
export function followSeason(): () => void {
  const planner = new Worker(new URL('../worker/season-worker.ts', import.meta.url), { type: 'module' });
  worker = planner;
  planner.addEventListener('message', ({ data }: MessageEvent<PlanningReply>) => {
    if (data.kind === 'plan') season.value = data.plan;
    else if (data.kind === 'moves') moves.value = data;
    else takeCalendar?.(data.text);
  });
  planner.addEventListener('error', ({ message }) => {
    console.error('The season could not be planned', message);
    planningFailed.value = true;
  });
  const stop = effect(() => {
    planningFailed.value = false;
    moves.value = null;
    const { sessions, runs } = athlete.value;
    const recent = { ...athlete.value, sessions: sessions.slice(-readSessions), runs: runs.slice(-readRuns) };
    ask({ kind: 'plan', athlete: recent, today: today.value });
  });
  return () => {
    stop();
    planner.terminate();
    worker = null;
  };
}

/** Asks where the session of a day could go; `moves` answers. */
export function askMoves(day: Day): void {
  if (moves.value?.day !== day) ask({ kind: 'moves', day });
}

/** Calls back with where the session of a day could go, as soon as it is known: a drop can be faster than a slow phone. */
export function whenMoves(from: Day, take: (known: readonly Move[]) => void): void {
  askMoves(from);
  const stop = effect(() => {
    const known = moves.value;
    if (known?.day !== from) return;
    queueMicrotask(() => {
      stop();
      take(known.moves);
    });
  });
}

/** The sessions ahead as a calendar file. */
export function calendarText(at: string): Promise<string> {
  const text = new Promise<string>((resolve) => {
    takeCalendar = resolve;
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  ask({ kind: 'calendar', at, timeZone, writtenAt: instantNow() });
  return text;
}
