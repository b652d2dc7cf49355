import type { ExerciseId } from '../catalog/ids.ts';
import type { Athlete, PerformedSet, Session } from './athlete.ts';
import type { Body, EventOf } from './event.ts';
import { groupBy } from './group.ts';
import { byText } from './order.ts';

/** What unknown names of exercises mean, by `plainName`; `null` = no leg exercise. */
export type ExerciseNames = ReadonlyMap<string, ExerciseId | null>;

/** A name as two people would agree that it is the same: without case and without spaces more or less. */
const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

export function exerciseNames(events: readonly EventOf<'exercise.mapped'>[]): ExerciseNames {
  return new Map(events.map(({ body }) => [plainName(body.name), body.exercise]));
}

/** Every set, in the order in which it was performed, whatever the order in the log. */
export function performedSets(events: readonly EventOf<'set.logged'>[], names: ExerciseNames): readonly PerformedSet[] {
  return events.map((event) => performedSet(event, names)).toSorted(inPerformedOrder);
}

function performedSet({ id, batch, body }: EventOf<'set.logged'>, names: ExerciseNames): PerformedSet {
  return {
    id,
    sessionId: body.sessionId,
    day: body.performedAt.slice(0, 10),
    performedAt: body.performedAt,
    order: body.order,
    exercise: body.exercise ?? names.get(plainName(body.exerciseName)) ?? null,
    exerciseName: body.exerciseName,
    gymId: body.gymId ?? null,
    stationId: body.stationId ?? null,
    side: body.side,
    role: body.role,
    loadKg: body.loadKg,
    shown: body.shown ?? null,
    repetitions: body.repetitions,
    effort: body.effort,
    seconds: body.seconds ?? null,
    speedKmh: body.speedKmh ?? null,
    gradePercent: body.gradePercent ?? null,
    faults: body.faults ?? [],
    source: body.source ?? null,
    batch: batch ?? null,
  };
}

/** Sets that a watch counted are said by its files ("Garmin FIT"). */
const isWatch = ({ source }: PerformedSet): boolean => source !== null && /(^| )FIT$/.test(source);

/**
 * A day that the athlete logged and that a watch counted too is one training told twice. The log knows exercises and loads, the
 * watch guesses most of them (data of four real files: 41 of 113 sets have a load), so its sets of that day do not count;
 * they do again when the log is taken back.
 */
export function countedOnce(sets: readonly PerformedSet[]): readonly PerformedSet[] {
  const logged = new Set(sets.flatMap((set) => (isWatch(set) ? [] : set.day)));
  return sets.filter((set) => !isWatch(set) || !logged.has(set.day));
}

const inPerformedOrder = (a: PerformedSet, b: PerformedSet): number =>
  byText(a.performedAt, b.performedAt) || byText(a.sessionId, b.sessionId) || a.order - b.order || byText(a.id, b.id);

interface SessionEvents {
  readonly sets: readonly PerformedSet[];
  readonly planned: readonly EventOf<'session.planned'>[];
  readonly finished: readonly EventOf<'session.finished'>[];
  readonly skipped: readonly EventOf<'block.skipped'>[];
}

/** Sessions that have a set or a plan, oldest first by their first set, else by the day of the plan. */
export function sessionsOf({ sets, planned, finished, skipped }: SessionEvents): readonly Session[] {
  const setsBySession = groupBy(sets, (set) => set.sessionId);
  const planBySession = new Map(planned.map(({ body }) => [body.sessionId, body]));
  const skippedBySession = groupBy(skipped, ({ body }) => body.sessionId);
  const finishedSessions = new Set(finished.map(({ body }) => body.sessionId));
  const starts = new Map([...planBySession.values()].map((plan) => [plan.sessionId, plan.day]));
  for (const [id, [first]] of setsBySession) if (first) starts.set(id, first.performedAt);
  return [...starts]
    .toSorted(([a, startA], [b, startB]) => byText(startA, startB) || byText(a, b))
    .map(([id, start]) => ({
      id,
      day: start.slice(0, 10),
      sets: setsBySession.get(id) ?? [],
      finished: finishedSessions.has(id),
      plan: planBySession.get(id) ?? null,
      skipped: skippedBlocks(skippedBySession.get(id) ?? []),
    }));
}

const skippedBlocks = (events: readonly EventOf<'block.skipped'>[]): readonly Body<'block.skipped'>[] =>
  events.toSorted((a, b) => byText(a.body.blockId, b.body.blockId) || byText(a.id, b.id)).map(({ body }) => body);

/** Names that neither the catalogue nor the athlete has an exercise for, the most used first. */
export function unknownExercises(sets: readonly PerformedSet[], names: ExerciseNames): Athlete['unknownExercises'] {
  const unknown = groupBy(
    sets.filter((set) => set.exercise === null && !names.has(plainName(set.exerciseName))),
    (set) => plainName(set.exerciseName),
  );
  return [...unknown.values()]
    .flatMap((same) => same.slice(0, 1).map((first) => ({ name: first.exerciseName, sets: same.length })))
    .toSorted((a, b) => b.sets - a.sets || byText(a.name, b.name));
}
