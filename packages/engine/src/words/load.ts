import type { Setting } from '../gym/station.ts';
import type { Effort } from '../journal/event.ts';
import type { ComparedSet, LoadAdvice, LoadReason, RepTarget } from '../strength/advice.ts';
import type { Unit } from '../units.ts';
import { loadWords, settingWords } from './load-setting.ts';
import { sentenceCase } from './names.ts';

export { loadWords, settingWords };

/** Says one load in the way the athlete sets it. */
type SayLoad = (loadKg: number) => string;

/** As one number: "32.5 kg"; without any load, "body weight". */
const asNumber =
  (unit: Unit): SayLoad =>
  (loadKg) =>
    loadKg === 0 ? 'body weight' : loadWords(loadKg, unit);

/** Like the advised setting: dumbbells as a pair, a band by its place among the bands. */
export function sayLike(setting: Setting, unit: Unit): SayLoad {
  const plain = asNumber(unit);
  switch (setting.type) {
    case 'dumbbell-pair':
      return (loadKg) => (loadKg === 0 ? plain(0) : `2 × ${loadWords(loadKg / 2, unit)}`);
    case 'band':
      return (loadKg) => (loadKg === 0 ? 'no band' : `band ${loadKg}`);
    case 'treadmill':
      return (loadKg) => `${loadKg} %`;
    case 'pin':
    case 'dumbbell':
    case 'plates':
    case 'cuff':
    case 'body-weight':
      return plain;
    default:
      return setting satisfies never;
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
const ordinal = (position: number): string => ordinals[position - 1] ?? `${position}th`;

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;
const count = (value: number): string => numbers[Math.round(value)] ?? String(Math.round(value));

const timeOff = (days: number): string =>
  days < 21 ? `${days} days` : days < 70 ? `${Math.round(days / 7)} weeks` : `${Math.round(days / 30)} months`;

type Reason<K extends LoadReason['kind']> = Extract<LoadReason, { kind: K }>;

/** How many more were possible: "with two left"; nothing where nothing was said. */
function leftWords(effort: Effort): string {
  switch (effort.kind) {
    case 'failure':
      return ' with none left';
    case 'reserve':
      return ` with ${count(effort.repetitions)} left`;
    case 'at-least':
      return ` with ${count(effort.repetitions)} or more left`;
    case 'unreported':
      return '';
    default:
      return effort satisfies never;
  }
}

const setDone = ({ repetitions, effort, loadKg }: ComparedSet, say: SayLoad): string =>
  loadKg === 0
    ? `${repetitions}${leftWords(effort)}, body weight alone`
    : `${repetitions} at ${say(loadKg)}${leftWords(effort)}`;

/** A set that was done, its load said like the setting: "13 at 2 × 10 kg with none left". */
export const comparedSetWords = (set: ComparedSet, setting: Setting, unit: Unit): string =>
  setDone(set, sayLike(setting, unit));

/** Why to leave an exercise after sets that collapsed. */
export const enoughWords = ({ repetitions }: Pick<ComparedSet, 'repetitions'>, { low, high }: RepTarget): string =>
  `${repetitions} is well short of ${low}–${high}. That is enough of this for today.`;

const lastSet = (reason: Reason<'last-set'>, say: SayLoad): string =>
  `${reason.justNow ? 'Just now' : 'Last time'} ${setDone(reason, say)}.`;

/** The curve holds no farther (S5): beyond, a number would only look exact. */
const mostSaid = 30;

function raised({ toKg, because }: Reason<'raised'>, say: SayLoad): string {
  switch (because) {
    case 'stronger':
      return `You have become stronger, so ${say(toKg)} today.`;
    case 'too-easy':
      return `That was easy, so ${say(toKg)} now.`;
    case 'fits-better':
      return `${sentenceCase(say(toKg))} should come closer to the window.`;
    default:
      return because satisfies never;
  }
}

function lowered({ fromKg, toKg, because }: Reason<'lowered'>, say: SayLoad): string {
  switch (because) {
    case 'too-heavy':
      return `That was too heavy, so ${say(toKg)} now.`;
    case 'fatigue':
      return `You are a little tired by now, so ${say(toKg)}.`;
    case 'layoff':
      return `${sentenceCase(say(toKg))} to come back with, instead of ${say(fromKg)}.`;
    case 'pain':
      return `It hurt, so ${say(toKg)} this week instead of ${say(fromKg)}.`;
    case 'heavy-legs':
      return `Your legs are heavy today, so ${say(toKg)} instead of ${say(fromKg)}.`;
    case 'fits-better':
      return `${sentenceCase(say(toKg))} should come closer to the window.`;
    default:
      return because satisfies never;
  }
}

function held({ because }: Reason<'held'>): string {
  switch (because) {
    case 'unreported':
      return 'It stays there until you say how many you had left.';
    case 'pain':
      return 'It stays there while this hurts.';
    case 'cap':
      return 'More would be possible, but not all at once.';
    case 'fell-short':
      return 'The last set ended short of the window, so no more for now.';
    case 'unnamed-station':
      return 'Your log does not say on which machine, so no more than there for the first set here.';
    default:
      return because satisfies never;
  }
}

const fewer = ({ set, repetitionsLost }: Reason<'set-fatigue'>): string =>
  `The ${ordinal(set)} set usually brings ${count(repetitionsLost)} fewer than the first`;

/** Says one reason. */
function sentence(reason: LoadReason, say: SayLoad): string {
  switch (reason.kind) {
    case 'first-time':
      return 'Your first time, so the load is light on purpose.';
    case 'probe':
      return `Do ${reason.repetitions}, then say how many more you could have done.`;
    case 'last-set':
      return lastSet(reason, say);
    case 'expected':
      return reason.mean > mostSaid
        ? `More than ${mostSaid} repetitions to expect.`
        : `About ${Math.round(reason.mean)} repetitions to expect (${Math.round(reason.low)}–${Math.round(reason.high)}).`;
    case 'raised':
      return raised(reason, say);
    case 'lowered':
      return lowered(reason, say);
    case 'layoff':
      return `${timeOff(reason.days)} since you trained this or its like.`;
    case 'set-fatigue':
      return `${fewer(reason)}.`;
    case 'new-station':
      return `Your first sets at this station (${reason.stationName}).`;
    case 'step-too-big':
      return `The next step, ${say(reason.nextKg)}, is a big one: reach ${reason.repetitionsToReach} here first.`;
    case 'held':
      return held(reason);
    case 'weak-side':
      return `Your ${reason.side} leg is ${Math.round(reason.percent)} % behind, so it goes first.`;
    case 'lightest':
      return 'This is the lightest load here: stop early if you must.';
    case 'heaviest':
      return 'This is the heaviest load here: go slower to make it harder.';
    default:
      return reason satisfies never;
  }
}

/** One reason as a plain sentence, loads in the athlete's unit. */
export const loadReasonWords = (reason: LoadReason, unit: Unit): string => sentence(reason, asNumber(unit));

const find = <K extends LoadReason['kind']>(why: readonly LoadReason[], kind: K): Reason<K> | undefined =>
  why.find((reason): reason is Reason<K> => reason.kind === kind);

/** Kinds that may say what follows from the past; the first that is there does. */
const consequences = ['weak-side', 'step-too-big', 'raised', 'lowered', 'held', 'lightest', 'heaviest'] as const;

/** What follows from the past for this set. */
function consequence(advice: LoadAdvice, say: SayLoad): string {
  const { why } = advice;
  const said = changed(advice, say);
  if (said !== null) return said;
  if (advice.loadKg === 0 && find(why, 'heaviest')) return 'Go slower to make it harder: there is no load to add.';
  for (const kind of consequences) {
    const reason = find(why, kind);
    if (reason) return sentence(reason, say);
  }
  const tired = find(why, 'set-fatigue');
  return tired ? sentence(tired, say) : kept(advice, say);
}

/** A change of load in the words of its window, where the window explains it best. */
function changed({ why, target }: LoadAdvice, say: SayLoad): string | null {
  const [lighter, heavier] = [find(why, 'lowered'), find(why, 'raised')];
  const [tired, last] = [find(why, 'set-fatigue'), find(why, 'last-set')];
  const window = `${target.low}–${target.high}`;
  const when = last?.justNow ? 'now' : 'today';
  if (tired && lighter?.because === 'fatigue')
    return `${fewer(tired)}, so ${say(lighter.toKg)} keeps you at ${window}.`;
  if (lighter?.because === 'too-heavy') return `Too heavy for ${window}, so ${say(lighter.toKg)} ${when}.`;
  const most = target.high + target.reserve;
  if (heavier?.because !== 'too-easy' || !last || shownBy(last) <= most) return null;
  return `You had more than ${most} in you, so ${say(heavier.toKg)} ${when}.`;
}

/** Nothing changed, or nothing that has a reason of its own. */
function kept({ why, target, loadKg, expectedReps }: LoadAdvice, say: SayLoad): string {
  const last = find(why, 'last-set');
  if (last?.loadKg !== loadKg)
    return `${sentenceCase(say(loadKg))} should bring about ${Math.round(expectedReps.mean)}.`;
  if (!isOnTarget(last, target))
    return `${sentenceCase(say(loadKg))} again should bring about ${Math.round(expectedReps.mean)}.`;
  return last.repetitions < target.low - target.reserve
    ? `That fits, so ${say(loadKg)} again, now for ${target.low}–${target.high}.`
    : `On target, so ${say(loadKg)} again.`;
}

/** Repetitions that a set has shown to be there, at the least. */
const shownBy = ({ repetitions, effort }: ComparedSet): number =>
  repetitions + (effort.kind === 'reserve' || effort.kind === 'at-least' ? effort.repetitions : 0);

/** The set told where its end was, and that was inside the window. */
function isOnTarget(set: ComparedSet, { low, high, reserve }: RepTarget): boolean {
  if (set.effort.kind !== 'failure' && set.effort.kind !== 'reserve') return false;
  return shownBy(set) >= low + reserve && shownBy(set) <= high + reserve;
}

/** Why this load, in one or two plain sentences, loads as the athlete sets them and in their unit. */
export function adviceSentences(advice: LoadAdvice, unit: Unit): readonly string[] {
  const { why, target } = advice;
  const say = sayLike(advice.option.setting, unit);
  const probe = find(why, 'probe');
  const last = find(why, 'last-set');
  const away = find(why, 'layoff');
  const first = find(why, 'first-time');
  const station = find(why, 'new-station');
  const asked = probe
    ? `Do ${probe.repetitions} at ${say(advice.loadKg)}, then say how many more you could have done.`
    : null;
  if (first) {
    const start = advice.loadKg === 0 ? `Your first time: ${say(0)} alone.` : sentence(first, say);
    const stop = target.reserve > 0 ? `Stop when you could do ${count(target.reserve)} more.` : null;
    return [start, probe ? sentence(probe, say) : (stop ?? consequence(advice, say))];
  }
  if (station) return [sentence(station, say), 'It starts a little light; the first set puts it right.'];
  if (away) {
    const lighter = find(why, 'lowered');
    if (asked) return [sentence(away, say), asked];
    if (lighter) return [sentence(away, say), sentence(lighter, say)];
    const stop = target.reserve > 0 ? `, but stop with ${count(target.reserve)} left` : ' to begin with';
    return [sentence(away, say), `The same ${advice.loadKg === 0 ? '' : `${say(advice.loadKg)} `}as then${stop}.`];
  }
  if (asked) return last ? [sentence(last, say), asked] : [asked];
  return last ? [sentence(last, say), consequence(advice, say)] : [consequence(advice, say)];
}
