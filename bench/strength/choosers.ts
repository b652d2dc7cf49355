/** Ways to choose the next load. All see the same: what was set, done and said. */
import { catalog } from '@legwork/engine/catalog';
import { loadOptions, type Station } from '@legwork/engine/gym';
import { type Effort, fold, type JournalEvent, makeEvent } from '@legwork/engine/journal';
import { adviseSet, fatigueTarget, strengthOf } from '@legwork/engine/strength';
import { addDays, type Day } from '@legwork/engine/time';
import type { Runner } from './runners.ts';

interface Done {
  readonly session: number;
  readonly set: number;
  readonly loadKg: number;
  readonly repetitions: number;
}
interface Choice {
  readonly loadKg: number;
  readonly repetitions: number;
  /** A probe comes before the set that was asked for: it is lighter, and only asks. */
  readonly isProbe: boolean;
}
export interface Chooser {
  readonly choose: (session: number, set: number) => Choice;
  readonly saw: (done: Done, effort: Effort, isProbe: boolean) => void;
}

const clock = (set: number): string => `18:${String(3 * set).padStart(2, '0')}:00`;

/** The engine, through the same journal that the app writes. */
export function engine(runner: Runner): Chooser {
  const { exercise, pins, bodyMassKg, experience } = runner;
  const id = 'stack';
  const station: Station = {
    id,
    kind: catalog[exercise].stations[0] ?? 'leg-press',
    name: 'Stack',
    loads: { type: 'stack', unit: 'kg', pins, addOns: [] },
    placeMetres: 0,
  };
  const options = loadOptions(station, catalog[exercise]);
  const events: JournalEvent[] = [];
  const base = { device: 'bench', at: '2026-01-01T12:00:00+00:00' } as const;
  events.push(
    makeEvent({ kind: 'profile.set', body: { bodyMassKg, experience }, id: 'profile', deviceSeq: 0, ...base }),
  );
  const days: Day[] = [];
  const dayOf = (session: number): Day => {
    for (let next = days.length; next <= session; next += 1) {
      days.push(next === 0 ? '2026-01-01' : addDays(days[next - 1] ?? '2026-01-01', runner.gapDays(next)));
    }
    return days[session] ?? '2026-01-01';
  };
  return {
    choose: (session, set) => {
      const on = dayOf(session);
      const athlete = fold(events);
      const today = athlete.sessions.filter(({ day }) => day === on).flatMap(({ sets }) => sets);
      const now = `${on}T18:${String(Math.max(0, 3 * set - 1)).padStart(2, '0')}:15`;
      const strength = strengthOf(athlete, on);
      const advice = adviseSet({ athlete, strength, exercise, station, options, side: 'both', on, today, now });
      return { loadKg: advice.loadKg, repetitions: advice.target.high, isProbe: advice.role === 'warmup' };
    },
    saw: ({ session, set, loadKg, repetitions }, effort, isProbe) => {
      const day = dayOf(session);
      const body = {
        sessionId: day,
        performedAt: `${day}T${clock(set)}`,
        order: events.length,
        exercise,
        exerciseName: exercise,
        stationId: id,
        side: 'both',
        role: isProbe ? 'warmup' : 'working',
        loadKg,
        repetitions,
        effort,
      } as const;
      events.push(
        makeEvent({ kind: 'set.logged', body, id: `set-${events.length}`, deviceSeq: events.length, ...base }),
      );
    },
  };
}

/** Knows the runner's strength on the day, not the noise: what could be reached at all with these pins. */
export const allKnowing = (runner: Runner): Chooser => ({
  choose: (session, set) => {
    const off = (loadKg: number): number => Math.abs(runner.able(loadKg, session, set) - 14);
    const loadKg = runner.pins.reduce((best, pin) => (off(pin) < off(best) ? pin : best), runner.pins[0] ?? 0);
    return { loadKg, repetitions: fatigueTarget.high, isProbe: false };
  },
  saw: () => undefined,
});

/**
 * The same within the rules of a first session: it starts where the engine does and goes up by a quarter at the most, in
 * three probes and then from set to set. What is lost here is the price of a safe start.
 */
export function carefulAllKnowing(runner: Runner): Chooser {
  const ideal = allKnowing(runner);
  let last: number | null = null;
  let probes = 0;
  return {
    choose: (session, set) => {
      const wanted = ideal.choose(session, set);
      if (session > 0) return wanted;
      const mostKg = last === null ? engine(runner).choose(0, 0).loadKg : last * 1.25;
      const below = runner.pins.filter((kg) => kg <= mostKg * 1.0001);
      const loadKg = Math.min(wanted.loadKg, below.at(-1) ?? runner.pins[0] ?? 0);
      const isProbe = probes < 3 && (probes === 0 || loadKg < wanted.loadKg);
      if (isProbe) probes += 1;
      last = loadKg;
      return { loadKg, repetitions: isProbe ? 8 : wanted.repetitions, isProbe };
    },
    saw: () => undefined,
  };
}

/** The rules that people use, from the first load that the engine takes too, one load for a whole session. */
function ruled(runner: Runner, next: (last: readonly Done[], before: readonly Done[], pin: number) => number): Chooser {
  const log: Done[] = [];
  const first = engine(runner).choose(0, 0).loadKg;
  let pin = Math.max(0, runner.pins.indexOf(first));
  let session = 0;
  return {
    choose: (now, set) => {
      if (set === 0 && now > session) {
        session = now;
        const of = (number: number): readonly Done[] => log.filter((done) => done.session === number);
        pin = Math.min(runner.pins.length - 1, Math.max(0, next(of(now - 1), of(now - 2), pin)));
      }
      return { loadKg: runner.pins[pin] ?? 0, repetitions: 15, isProbe: false };
    },
    saw: (done) => void log.push(done),
  };
}

const reached = (sets: readonly Done[], repetitions: number): boolean =>
  sets.length > 0 && sets.every((set) => set.repetitions >= repetitions);

export const doubleProgression = (runner: Runner): Chooser =>
  ruled(runner, (last, _before, pin) =>
    reached(last, 15) ? pin + 1 : (last[0]?.repetitions ?? 12) < 12 ? pin - 1 : pin,
  );

/** A step each session; after two failed ones a tenth off. */
export const linear = (runner: Runner): Chooser =>
  ruled(runner, (last, before, pin) => {
    if (reached(last.slice(0, 1), 12)) return pin + 1;
    const failedTwice = before.length > 0 && !reached(before.slice(0, 1), 12);
    const lighter = 0.9 * (runner.pins[pin] ?? 0);
    return failedTwice ? runner.pins.findLastIndex((kg) => kg <= lighter) : pin;
  });

const over = (sets: readonly Done[]): boolean => (sets.at(-1)?.repetitions ?? 0) >= 14;

/** NSCA: two more than twelve in the last set, in two sessions running. */
export const twoForTwo = (runner: Runner): Chooser =>
  ruled(runner, (last, before, pin) => {
    if (over(last) && over(before)) return pin + 1;
    return (last[0]?.repetitions ?? 12) < 10 ? pin - 1 : pin;
  });

/** The load that Epley gives for 13.5 repetitions after the best set. */
export const epleyTarget = (runner: Runner): Chooser =>
  ruled(runner, (last, _before, pin) => {
    const max = Math.max(...last.map(({ loadKg, repetitions }) => loadKg * (1 + repetitions / 30)));
    const wanted = max / (1 + 13.5 / 30);
    return Number.isFinite(wanted) ? runner.pins.findLastIndex((kg) => kg <= wanted * 1.02) : pin;
  });
