import type { Setting } from '../gym/station.ts';
import type { LoadAdvice, LoadReason } from '../strength/advice.ts';
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
function like(setting: Setting, unit: Unit): SayLoad {
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

function lastSet({ repetitions, reserve, loadKg }: Reason<'last-set'>, say: SayLoad): string {
  const left = reserve === null ? '' : ` with ${count(reserve)} left`;
  return `${repetitions}${left} ${loadKg === 0 ? 'with' : 'at'} ${say(loadKg)}.`;
}

function raised({ toKg, because }: Reason<'raised'>, say: SayLoad): string {
  switch (because) {
    case 'stronger':
      return `You have become stronger: ${say(toKg)} today.`;
    case 'too-easy':
      return `That was easy, so now ${say(toKg)}.`;
    default:
      return because satisfies never;
  }
}

function lowered({ toKg, because }: Reason<'lowered'>, say: SayLoad): string {
  switch (because) {
    case 'too-heavy':
      return `That was more than this window needs, so now ${say(toKg)}.`;
    case 'fatigue':
      return `You are a little tired by now, so ${say(toKg)} keeps you in the window.`;
    case 'layoff':
      return `${say(toKg)} for the first time back.`;
    case 'pain':
      return `${say(toKg)}, because it hurt.`;
    case 'heavy-legs':
      return `Your legs are heavy today, so ${say(toKg)}.`;
    default:
      return because satisfies never;
  }
}

function held({ because }: Reason<'held'>): string {
  switch (because) {
    case 'unreported':
      return 'The load stays: say how many you had left, and it can move.';
    case 'pain':
      return 'The load does not rise while this hurts.';
    case 'cap':
      return 'More would be possible, but not all at once.';
    default:
      return because satisfies never;
  }
}

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
      return `About ${Math.round(reason.mean)} repetitions to expect (${Math.round(reason.low)}–${Math.round(reason.high)}).`;
    case 'raised':
      return raised(reason, say);
    case 'lowered':
      return lowered(reason, say);
    case 'layoff':
      return `${timeOff(reason.days)} since the last time.`;
    case 'set-fatigue':
      return `The ${ordinal(reason.set)} set usually falls by ${count(reason.repetitionsLost)}.`;
    case 'new-station':
      return `You have logged no sets at this station yet (${reason.stationName}).`;
    case 'step-too-big':
      return `The next step, ${say(reason.nextKg)}, is a big one: reach ${reason.repetitionsToReach} repetitions first.`;
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

function consequence(advice: LoadAdvice, say: SayLoad): string {
  const { why, target } = advice;
  const tired = find(why, 'set-fatigue');
  const lighter = find(why, 'lowered');
  const window = `${target.low}–${target.high}`;
  if (tired && lighter?.because === 'fatigue') {
    const falls = `The ${ordinal(tired.set)} set usually falls by ${count(tired.repetitionsLost)}`;
    return `${falls}, so ${say(lighter.toKg)} keeps you at ${window}.`;
  }
  if (lighter?.because === 'too-heavy') return `Too heavy for ${window}, so now ${say(lighter.toKg)}.`;
  for (const kind of consequences) {
    const reason = find(why, kind);
    if (reason) return sentence(reason, say);
  }
  if (tired) return sentence(tired, say);
  const { mean } = advice.expectedReps;
  return `${sentenceCase(say(advice.loadKg))} should bring about ${Math.round(mean)}.`;
}

/** Why this load, in one or two plain sentences, loads as the athlete sets them and in their unit. */
export function adviceSentences(advice: LoadAdvice, unit: Unit): readonly string[] {
  const { why, target } = advice;
  const say = like(advice.option.setting, unit);
  const probe = find(why, 'probe');
  const last = find(why, 'last-set');
  const away = find(why, 'layoff');
  const first = find(why, 'first-time');
  const station = find(why, 'new-station');
  const asked = probe ? sentence(probe, say) : null;
  if (first) {
    const start = advice.loadKg === 0 ? `Your first time: ${say(0)} alone.` : sentence(first, say);
    const stop = target.reserve > 0 ? `Stop when you could do ${count(target.reserve)} more.` : null;
    return [start, asked ?? stop ?? consequence(advice, say)];
  }
  if (station) return [sentence(station, say), 'It starts a little light; the first set corrects it.'];
  if (away) {
    const lighter = find(why, 'lowered');
    if (asked) return [sentence(away, say), asked];
    if (lighter) return [sentence(away, say), sentence(lighter, say)];
    const stop = target.reserve > 0 ? `, but stop with ${count(target.reserve)} left` : ' to begin with';
    return [sentence(away, say), `The same load${stop}.`];
  }
  if (probe && last) {
    const next = `Do ${probe.repetitions} at ${say(advice.loadKg)}, then say how many more you could have done.`;
    return [sentence(last, say), next];
  }
  if (asked) return [asked];
  return last ? [sentence(last, say), consequence(advice, say)] : [consequence(advice, say)];
}
