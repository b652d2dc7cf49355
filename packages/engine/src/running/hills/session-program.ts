/** Hill sessions without a course, from the runner's speed and the phase of the season. */
import type { Phase } from '../../season/season.ts';
import { airPercent } from './air.ts';
import { paceAt } from './cost.ts';
import { easy } from './ease.ts';
import { type Effort, effortsOf } from './efforts.ts';
import { fastestOf, sixMinutes } from './level.ts';
import { type Planned, programOf } from './planned.ts';
import type { Belt, HillProgram, Runner, ShorterSession } from './program.ts';
import { type HillSessionKind, sessionMinutes } from './session-kinds.ts';

export interface SessionQuestion {
  readonly minutes: number;
  readonly runner: Runner;
  readonly belt: Belt;
  readonly phase: Phase;
}

/**
 * How hard the efforts are: evidence §5.3, item 9, has 95–105 % of the power at VO2max. Where legs are new to lifting, and
 * when a race is near or just over, less (our choice).
 */
const hardness: Readonly<Record<Phase, number>> = {
  foundation: 0.92,
  transition: 0.96,
  heavy: 1,
  'in-season': 1,
  taper: 0.95,
  off: 0.85,
};
/** In a taper the hills are as steep and half as many (our choice, after Bosquet 2007: volume falls, intensity stays). */
const taperShare = 0.5;

/** What rounding leaves of the minutes is not worth a word (our choice). */
const unsaidSeconds = 120;

/** Easy time before and after the efforts: a fifth and a tenth of the minutes, within bounds (our choice). */
const sides = { warmUp: { share: 0.2, most: 600 }, coolDown: { share: 0.1, most: 300 } } as const;

/**
 * A hill session of so many minutes, with a warm-up before the efforts and a walk after them; in a taper it is shorter.
 *
 * @throws {RangeError} when nobody knows how fast the runner is, or the minutes are outside `sessionMinutes`
 */
export function hillSession(kind: HillSessionKind, { minutes, runner, belt, phase }: SessionQuestion): HillProgram {
  if (runner.hourKmh === null) throw new RangeError('The speed of the runner is not known.');
  if (!(minutes >= sessionMinutes.least && minutes <= sessionMinutes.most))
    throw new RangeError(`Expected ${sessionMinutes.least} to ${sessionMinutes.most} minutes.`);
  const hour = runner.hourKmh / 3.6;
  const power = hour * sixMinutes * hardness[phase];
  const [warmUp, coolDown] = [sideSeconds(sides.warmUp, minutes), sideSeconds(sides.coolDown, minutes)];
  const seconds = (minutes * 60 - warmUp - coolDown) * (phase === 'taper' ? taperShare : 1);
  const { cost } = runner;
  const planned: Planned[] = [easy(cost, 'warmUp', warmUp, hour)];
  for (const [index, effort] of effortsOf[kind](seconds).entries()) {
    if (index > 0 && effort.easySeconds > 0) planned.push(easy(cost, 'recovery', effort.easySeconds, hour));
    planned.push(uphill(runner, effort, power * effort.share));
  }
  planned.push(easy(cost, 'coolDown', coolDown, hour));
  const question = { model: cost, belt, fastest: fastestOf(runner, 0) };
  const program = programOf(planned, question);
  const shorter: ShorterSession = { askedSeconds: minutes * 60, why: phase === 'taper' ? 'taper' : 'enough' };
  const isShorter = shorter.askedSeconds - program.seconds > unsaidSeconds;
  return { from: { kind: 'session', session: kind, ...(isShorter && { shorter }) }, ...program, eccentric: null };
}

const sideSeconds = ({ share, most }: { readonly share: number; readonly most: number }, minutes: number): number =>
  Math.min(most, Math.round(share * minutes * 60));

/** An effort as a task on a hill out of doors whose grade, with the air, is that of the belt. */
function uphill({ cost }: Runner, { seconds, gradePercent }: Effort, power: number): Planned {
  const guess = paceAt(cost, gradePercent, power).speed;
  const outdoors = gradePercent - airPercent(guess);
  return {
    part: 'climb',
    task: { seconds, power, gradePercent: outdoors, speed: paceAt(cost, outdoors, power).speed },
    place: null,
  };
}
