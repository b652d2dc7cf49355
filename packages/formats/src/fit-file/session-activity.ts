import { catalog } from '@legwork/engine/catalog';
import type { PerformedSet, Session } from '@legwork/engine/journal';
import { instantOf } from '../calendar-file/instant.ts';
import { zoneClock } from '../run-file/zone.ts';
import { byte, choice, type Fields, fitBytes, long, type Message, moment, short } from './fields.ts';
import { fileId, titleMessage, weightUnits } from './workout-file.ts';

/** FIT `exercise_category` of what the profile does not know. */
const unknownCategory = 0xfffe;
const training = 10;
const strengthTraining = 20;
const setTypes = { rest: 0, active: 1 } as const;

/** A set with its place in time, in milliseconds since 1970. */
interface TimedSet {
  readonly set: PerformedSet;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * A performed session as a FIT activity: its sets in time, with rests between them. Garmin Connect and others take it.
 *
 * @param timeZone IANA name of the zone in which the session's wall times are meant
 * @throws {RangeError} when the session has no sets, or there is no such zone
 */
export function sessionFit({ id, sets }: Session, timeZone: string): Uint8Array<ArrayBuffer> {
  const clock = zoneClock(timeZone);
  const timed = timedSets(sets, clock);
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('The session has no sets.');
  const [startMs, endMs] = [first.startMs, last.endMs];
  const seconds = (endMs - startMs) / 1000;
  const total: Fields = [long(7, seconds * 1000), long(8, seconds * 1000)];
  return fitBytes([
    fileId(4, id, startMs),
    timer(startMs, 0),
    ...setMessages(timed),
    ...titlesOf(sets).map(titleMessage),
    timer(endMs, 4),
    {
      number: 19,
      fields: [
        short(254, 0),
        moment(253, endMs),
        moment(2, startMs),
        ...total,
        choice(25, training),
        choice(39, strengthTraining),
      ],
    },
    {
      number: 18,
      fields: [
        short(254, 0),
        moment(253, endMs),
        moment(2, startMs),
        choice(5, training),
        choice(6, strengthTraining),
        ...total,
        short(25, 0),
        short(26, 1),
      ],
    },
    {
      number: 34,
      fields: [
        moment(253, endMs),
        long(0, seconds * 1000),
        short(1, 1),
        choice(2, 0),
        choice(3, 26),
        choice(4, 1),
        moment(5, endMs + clock(endMs) * 60_000),
      ],
    },
  ]);
}

/** FIT `event` of the timer: 0 starts, 4 stops all. */
const timer = (ms: number, type: number): Message => ({
  number: 21,
  fields: [moment(253, ms), choice(0, 0), choice(1, type)],
});

/**
 * A set ends when it was logged at the latest, and lasted as it was measured, else as its tempo says. Sets that were logged
 * together ended one before the other, from the last one back, so that none ends after it was logged. Logs of other apps
 * have one time for all sets of a session, when it began: there they follow each other from it on.
 */
function timedSets(sets: readonly PerformedSet[], clock: (ms: number) => number): readonly TimedSet[] {
  const isOneTime = sets.every(({ source, performedAt }) => source !== null && performedAt === sets[0]?.performedAt);
  const length = 1000 * sum(sets.map(secondsOf));
  const timed: TimedSet[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const set of sets.toReversed()) {
    const logged = instantOf(set.performedAt.slice(0, 16), clock) + 1000 * Number(set.performedAt.slice(17, 19));
    const endMs = Math.min(next, logged + (isOneTime ? length : 0));
    next = endMs - 1000 * secondsOf(set);
    timed.push({ set, startMs: next, endMs });
  }
  return timed.toReversed();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Of a set whose exercise nobody knows: three seconds a repetition (our choice). */
const usualRepetitionSeconds = 3;

function secondsOf({ seconds, exercise, repetitions }: PerformedSet): number {
  if (seconds !== null && seconds > 0) return Math.round(seconds);
  const tempo = exercise && catalog[exercise].tempo;
  const each = tempo ? tempo.upSeconds + tempo.holdSeconds + tempo.downSeconds : usualRepetitionSeconds;
  return Math.max(1, Math.round(repetitions * each));
}

function setMessages(timed: readonly TimedSet[]): readonly Message[] {
  const messages: Fields[] = [];
  let before: number | null = null;
  for (const { set, startMs, endMs } of timed) {
    if (before !== null && startMs > before) messages.push(restFields(before, startMs));
    messages.push(activeFields(set, startMs, endMs));
    before = endMs;
  }
  return messages.map((fields, index) => ({ number: 225, fields: [...fields, short(10, index)] }));
}

const restFields = (startMs: number, endMs: number): Fields => [
  moment(254, endMs),
  long(0, endMs - startMs),
  byte(5, setTypes.rest),
  moment(6, startMs),
];

function activeFields(set: PerformedSet, startMs: number, endMs: number): Fields {
  const { category, name } = numbersOf(set);
  return [
    moment(254, endMs),
    long(0, endMs - startMs),
    short(3, set.repetitions),
    ...(isWeight(set) ? [short(4, set.loadKg * 16), short(9, weightUnits[set.shown?.unit ?? 'kg'])] : []),
    byte(5, setTypes.active),
    moment(6, startMs),
    short(7, category),
    ...(name === null ? [] : [short(8, name)]),
  ];
}

/** The grade of a belt and the level of a band are no kilograms, and body weight alone is no load. */
const isWeight = ({ exercise, loadKg }: PerformedSet): boolean =>
  loadKg > 0 && (exercise === null || !['treadmill', 'band'].includes(catalog[exercise].loadMeaning));

const numbersOf = ({ exercise }: PerformedSet): { readonly category: number; readonly name: number | null } =>
  exercise === null ? { category: unknownCategory, name: null } : catalog[exercise].fit;

/** Each number once, called as the athlete knows it. */
function titlesOf(sets: readonly PerformedSet[]) {
  const titles = new Map<string, { readonly category: number; readonly name: number; readonly title: string }>();
  for (const set of sets) {
    const { category, name } = numbersOf(set);
    if (name !== null) titles.set(`${category} ${name}`, { category, name, title: set.exerciseName });
  }
  return [...titles.values()];
}
