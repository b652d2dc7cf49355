/**
 * Setting a treadmill from outside, made safe (evidence §5.3; the treadmills that made it necessary: formats §5). Off until
 * the runner turns it on, each time anew. It never starts a belt, asks for one small step at a time within what the
 * treadmill says it can do, and believes a command only when the belt's own reading shows it. A belt that does anything
 * else is stopped, and control is off. Pure: the time and what the treadmill said come in.
 */
import type { Range } from '@legwork/engine/gym';
import type { Answer, BeltReading, Command, Settable } from './treadmill.ts';

/** What the belt should do. */
export interface BeltSetting {
  readonly speedKmh: number;
  readonly gradePercent: number;
}

/** Why control is off. */
export type OffReason =
  | 'refused' // the treadmill does not let itself be set
  | 'no-answer'
  | 'not-followed' // it said yes, and its belt did something else
  | 'miles' // it took, or told, the number as miles an hour
  | 'faster' // or steeper than asked
  | 'by-hand' // somebody set it on the treadmill
  | 'silent' // it no longer says what it does
  | 'turned-off';

interface Asked {
  readonly quantity: Quantity;
  readonly value: number;
  /** What the belt did before. */
  readonly before: number;
  readonly atMs: number;
  /** Since when the belt does it. */
  readonly reachedMs: number | null;
}

export type Control =
  | { readonly phase: 'off'; readonly why: OffReason | null }
  | {
      /** `taking`: asked to be let; `checking`: whether it means km/h, at a walk; `steering`. */
      readonly phase: 'taking' | 'checking' | 'steering';
      readonly asked: Asked | null;
      /** What was reached by command, so that another hand on the treadmill is noticed. */
      readonly held: Partial<BeltSetting>;
      readonly sinceMs: number;
    };

interface Told {
  readonly value: number;
  readonly atMs: number;
}

/** What the treadmill said last of each, and when. */
export interface Seen extends Readonly<Record<Quantity, Told | null>> {
  /** How far it went by its speeds, and by its own count, since it was first heard; `null` = it does not count. */
  readonly way: { readonly bySpeedMetres: number; readonly countedMetres: number; readonly lastMetres: number } | null;
}
export const nothingSeen: Seen = { speedKmh: null, gradePercent: null, way: null };

type Quantity = keyof BeltSetting;
const quantities = ['speedKmh', 'gradePercent'] as const satisfies readonly Quantity[];

/** What a command may change at once. Our choice: what a belt does in two to five seconds, half of the evidence's most (§5.3). */
const step = { speedKmh: { up: 1, down: 2 }, gradePercent: { up: 1, down: 1 } } as const;
/** A reading this near to what was asked is what was asked: the steps of most belts and the rounding of their readings. */
const near = { speedKmh: 0.3, gradePercent: 0.5 } as const;
/** A reading beyond the asked by more than this stops the belt (formats §5; the grade is our choice). */
const beyond = { speedKmh: 0.5, gradePercent: 1 } as const;
/** So long a belt may take to follow: 5 s (formats §5), and for its lift twice as long (0.25 % a second, the slowest known). */
const patienceMs = { speedKmh: 5000, gradePercent: 10_000 } as const;
/** Treadmills tell about once a second (FTMS §4.4.1). */
const staleMs = 4000;
const betweenCommandsMs = 1000;
/** A belt that is slower stands, and is not touched. */
const standingKmh = 0.5;
/** Whether it means km/h is tried from a walk, 2 to 3 km/h: in miles an hour that would be 4.8, still a walk (formats §5). */
const unitCheck = { fromAtMostKmh: 2.5, toKmh: 3, settledMs: 5000 } as const;
const milesPerKm = 1 / 1.609;
/**
 * A belt that takes and tells miles agrees with itself, but its metres run ahead of its speeds by 1.6. So far it must have
 * gone before that counts, with whole metres well inside the difference (our choice).
 */
const wayCheck = { metres: 20, atMost: 1.4 } as const;

const off = (why: OffReason): Control => ({ phase: 'off', why });

/** What is known with one reading more. */
export function seenWith(seen: Seen, reading: BeltReading, nowMs: number): Seen {
  const told = (quantity: Quantity): Told | null => {
    const value = reading[quantity];
    return value === null ? seen[quantity] : { value, atMs: nowMs };
  };
  return { speedKmh: told('speedKmh'), gradePercent: told('gradePercent'), way: wayWith(seen, reading, nowMs) };
}

function wayWith({ speedKmh: last, way }: Seen, { speedKmh, distanceMetres }: BeltReading, nowMs: number): Seen['way'] {
  if (way === null)
    return distanceMetres === null ? null : { bySpeedMetres: 0, countedMetres: 0, lastMetres: distanceMetres };
  const lastMetres = distanceMetres ?? way.lastMetres;
  const metres =
    last === null || speedKmh === null ? 0 : (((last.value + speedKmh) / 2 / 3.6) * (nowMs - last.atMs)) / 1000;
  return {
    bySpeedMetres: way.bySpeedMetres + metres,
    countedMetres: way.countedMetres + Math.max(0, lastMetres - way.lastMetres),
    lastMetres,
  };
}

export interface Turn {
  readonly control: Control;
  /** To be sent now, and its answer given to `answered`. */
  readonly command: Command | null;
}

const stay = (control: Control): Turn => ({ control, command: null });
const stop = (why: OffReason): Turn => ({ control: off(why), command: { kind: 'stop' } });

/** The runner turns control on: the treadmill is asked to allow it. */
export const takeControl = (nowMs: number): Turn => ({
  control: { phase: 'taking', asked: null, held: {}, sinceMs: nowMs },
  command: { kind: 'take-control' },
});

/** What the treadmill answered to a command. */
export function answered(control: Control, { kind }: Command, answer: Answer, nowMs: number): Turn {
  if (control.phase === 'off' || kind === 'stop') return stay(control);
  if (answer === 'refused') return stay(off('refused'));
  if (answer === 'none') return kind === 'take-control' ? stay(off('no-answer')) : stop('no-answer');
  return stay(kind === 'take-control' ? { ...control, phase: 'checking', sinceMs: nowMs } : control);
}

/**
 * What to do now, at every reading and at least once a second.
 *
 * @param wanted `null`: leave the belt as it is
 */
export function supervise(
  control: Control,
  seen: Seen,
  settable: Settable,
  wanted: BeltSetting | null,
  nowMs: number,
): Turn {
  if (control.phase === 'off' || control.phase === 'taking') return stay(control);
  const { asked, held } = control;
  if (isWayTrue(seen) === false) return stop('miles');
  if (asked) return verify(control, asked, seen, nowMs);
  const other = quantities.find((quantity) => isOther(held[quantity], seen[quantity]?.value, quantity));
  if (other) return stay(off('by-hand'));
  const speed = seen.speedKmh;
  if (!speed || nowMs - speed.atMs > staleMs) {
    return nowMs - Math.max(control.sinceMs, speed?.atMs ?? 0) > staleMs ? stay(off('silent')) : stay(control);
  }
  if (speed.value < standingKmh || nowMs - control.sinceMs < betweenCommandsMs) return stay(control);
  const next =
    control.phase === 'checking' ? unitTest(speed.value, settable) : nextStep(held, seen, settable, wanted, nowMs);
  return next
    ? {
        control: { ...control, asked: { ...next, atMs: nowMs, reachedMs: null }, sinceMs: nowMs },
        command: commandOf(next),
      }
    : stay(control);
}

/** Whether the belt does what it was asked. */
function verify(control: Exclude<Control, { phase: 'off' }>, asked: Asked, seen: Seen, nowMs: number): Turn {
  const { quantity, value, before, atMs } = asked;
  const reading = seen[quantity];
  const isChecking = control.phase === 'checking';
  // A command for one thing must not move the other up either.
  if (quantities.some((other) => other !== quantity && isMore(seen[other], control.held[other], other))) {
    return stop('faster');
  }
  if (!reading || reading.atMs <= atMs || nowMs - reading.atMs > staleMs) {
    return nowMs - atMs > patienceMs[quantity] ? stop('silent') : stay(control);
  }
  const now = reading.value;
  if (now > Math.max(value, before) + beyond[quantity]) return stop(isChecking ? 'miles' : 'faster');
  if (Math.abs(now - value) > near[quantity]) {
    if (nowMs - atMs <= patienceMs[quantity]) return stay({ ...control, asked: { ...asked, reachedMs: null } });
    return stop(isChecking && Math.abs(now / value - milesPerKm) < 0.04 ? 'miles' : 'not-followed');
  }
  // A belt that speeds up slowly to miles an hour passes the right reading on its way.
  const reachedMs = asked.reachedMs ?? reading.atMs;
  const isSettled = nowMs - reachedMs >= unitCheck.settledMs && isWayTrue(seen) !== null;
  if (isChecking && !isSettled) return stay({ ...control, asked: { ...asked, reachedMs } });
  const held = { ...control.held, [quantity]: value };
  return stay({ phase: 'steering', asked: null, held, sinceMs: control.sinceMs });
}

const isMore = (told: Told | null, held: number | undefined, quantity: Quantity): boolean =>
  told !== null && held !== undefined && told.value > held + beyond[quantity];

/** Whether metres and speeds agree; `null` = it did not go far enough yet. Who does not count metres is believed. */
function isWayTrue({ way }: Seen): boolean | null {
  if (way === null) return true;
  if (way.countedMetres > wayCheck.atMost * Math.max(wayCheck.metres, way.bySpeedMetres)) return false;
  return way.bySpeedMetres < wayCheck.metres ? null : true;
}

const isOther = (held: number | undefined, now: number | undefined, quantity: Quantity): boolean =>
  held !== undefined && now !== undefined && Math.abs(now - held) > beyond[quantity];

type Step = Omit<Asked, 'atMs' | 'reachedMs'>;

const commandOf = ({ quantity, value }: Step): Command =>
  quantity === 'speedKmh' ? { kind: 'speed', kmh: value } : { kind: 'grade', percent: value };

function unitTest(speedKmh: number, { speedKmh: range }: Settable): Step | null {
  if (range === null || speedKmh > unitCheck.fromAtMostKmh) return null;
  return { quantity: 'speedKmh', value: onBelt(range, unitCheck.toKmh), before: speedKmh };
}

/** One step toward what is wanted; what makes it easier comes first. */
function nextStep(
  held: Partial<BeltSetting>,
  seen: Seen,
  settable: Settable,
  wanted: BeltSetting | null,
  nowMs: number,
): Step | null {
  if (!wanted) return null;
  const steps = quantities.flatMap((quantity): Step[] => {
    const range = settable[quantity];
    const reading = seen[quantity];
    if (range === null || reading === null || nowMs - reading.atMs > staleMs) return [];
    const before = held[quantity] ?? reading.value;
    const rise = onBelt(range, wanted[quantity]) - before;
    const value = onBelt(range, before + Math.max(-step[quantity].down, Math.min(step[quantity].up, rise)));
    return Math.abs(rise) < range.step / 2 || value === before ? [] : [{ quantity, value, before }];
  });
  return steps.find(({ value, before }) => value < before) ?? steps[0] ?? null;
}

/** The nearest value that the treadmill says it can do. */
function onBelt({ min, max, step: by }: Range, value: number): number {
  const steps = Math.floor((max - min) / by + 1e-9);
  const nearest = Math.max(0, Math.min(steps, Math.round((value - min) / by)));
  return Math.round((min + nearest * by) * 100) / 100;
}
