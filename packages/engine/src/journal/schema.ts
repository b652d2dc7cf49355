/**
 * What an event must look like where it comes in from outside: one schema for each kind. Everything else reads the
 * types of event.ts, so that a program that only writes and folds its own events need not carry the validator.
 */
import * as z from 'zod/mini';
import { exerciseIds } from '../catalog/ids.ts';
import { stationKinds } from '../gym/station.ts';
import { dayNumber } from '../time.ts';
import { units } from '../units.ts';
import { liftWishes, limits, pauseReasons, plannedKinds, runDetails, runGrounds, runKinds } from './event.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(200));
const day = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(dayNumber(value)),
      'a real date, YYYY-MM-DD',
    ),
  );
/** Wall-clock time where the runner was: what they saw on the clock, with no zone to misread. */
const wallTime = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(value) && !Number.isNaN(dayNumber(value)),
      'YYYY-MM-DDTHH:MM:SS',
    ),
  );
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Beats a minute that a heart can do. */
const heartRate = z.number().check(z.gte(25), z.lte(250));
const climb = z.number().check(z.gte(0), z.lte(limits.climbMetres));
const raceKm = z.number().check(z.gt(0), z.lte(limits.runMetres / 1000));
const unit = z.enum(units);
const weekday = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
const amount = z.number().check(z.gte(0), z.lte(2000));
const amounts = z.array(amount).check(z.maxLength(120));
const range = z.object({ min: z.number(), max: z.number(), step: z.number() });

const loadsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stack'), unit, pins: amounts, addOns: amounts }),
  z.object({ type: z.literal('dumbbells'), unit, pairs: amounts }),
  z.object({ type: z.literal('plates'), unit, bar: amount, platePairs: amounts }),
  z.object({ type: z.literal('cuffs'), unit, perAnkle: amounts }),
  z.object({ type: z.literal('bands'), levels: z.array(text) }),
  z.object({ type: z.literal('treadmill'), speedKmh: range, gradePercent: range }),
  z.object({ type: z.literal('none') }),
]);

/** How much more the athlete could have done. `at-least`: "4 or more", all that is known. */
export const effortSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('failure') }),
  z.object({ kind: z.literal('reserve'), repetitions: z.number().check(z.gte(0), z.lte(20)) }),
  z.object({ kind: z.literal('at-least'), repetitions: z.number().check(z.gte(0), z.lte(20)) }),
  z.object({ kind: z.literal('unreported') }),
]);

export const sideSchema = z.enum(['both', 'left', 'right']);

/** Every body by its kind. Registers (profile, gym, station …) carry only the fields that change. */
export const bodySchemas = {
  /** What the athlete says of themself; each field is a register of its own. `null` takes a field back. */
  'profile.set': z.object({
    bodyMassKg: z.optional(z.nullable(z.number().check(z.gte(25), z.lte(250)))),
    birthYear: z.optional(z.nullable(z.number().check(z.gte(1900), z.lte(2020)))),
    experience: z.optional(z.enum(['new', 'some', 'experienced'])),
    repetitions: z.optional(z.enum(['12-15', 'heavier'])),
    unit: z.optional(unit),
    gymId: z.optional(z.nullable(id)),
    minutes: z.optional(z.number().check(z.gte(5), z.lte(180))),
    liftDays: z.optional(z.array(weekday)),
    /** The usual week of running. */
    runs: z.optional(z.array(z.object({ weekday, kind: z.enum(runKinds) }))),
    race: z.optional(z.nullable(z.object({ day, distanceKm: raceKm }))),
    /** Exercises that the athlete does not want to be given. */
    excluded: z.optional(z.array(z.enum(exerciseIds))),
  }),
  /** The screening questions of evidence §8, in our words: true = yes. */
  'screening.answered': z.object({
    active: z.boolean(),
    condition: z.boolean(),
    symptoms: z.boolean(),
    joint: z.boolean(),
    supervisedOnly: z.boolean(),
    pregnant: z.boolean(),
    under16: z.boolean(),
  }),
  'gym.set': z.object({
    gymId: id,
    name: z.optional(text),
    /** Days of the week on which it is closed. */
    closedOn: z.optional(z.array(weekday)),
    removed: z.optional(z.boolean()),
  }),
  'station.set': z.object({
    gymId: id,
    stationId: id,
    kind: z.optional(z.enum(stationKinds)),
    name: z.optional(text),
    loads: z.optional(loadsSchema),
    placeMetres: z.optional(z.number()),
    removed: z.optional(z.boolean()),
  }),
  /** One set, performed. Imported sets of exercises that the catalogue does not have keep only their name. */
  'set.logged': z.object({
    sessionId: id,
    performedAt: wallTime,
    /** Position among the sets of the session. */
    order: z.number().check(z.gte(0)),
    exercise: z.optional(z.enum(exerciseIds)),
    exerciseName: text,
    gymId: z.optional(id),
    stationId: z.optional(id),
    side: sideSchema,
    role: z.enum(['warmup', 'working', 'drop']),
    /** The load that was set; 0 = body weight alone. Dumbbell pairs count both. */
    loadKg: z.number().check(z.gte(0), z.lte(limits.loadKg)),
    /** What the athlete read on the station or in their old app. */
    shown: z.optional(z.object({ value: z.number(), unit })),
    repetitions: z.number().check(z.int(), z.gte(0), z.lte(limits.repetitions)),
    effort: effortSchema,
    seconds: z.optional(z.number().check(z.gte(0), z.lte(86400))),
    speedKmh: z.optional(z.number().check(z.gte(0), z.lte(40))),
    gradePercent: z.optional(z.number().check(z.gte(-10), z.lte(45))),
    /** Usual faults of the exercise that were noticed, by their ids in its guide; those of a newer guide too. */
    faults: z.optional(z.array(id).check(z.maxLength(20))),
    /** The app that the set came from; absent when it was logged here. */
    source: z.optional(text),
  }),
  /** One run that was run. What the source did not say is absent, never zero. */
  'run.logged': z.object({
    startedAt: wallTime,
    /** Minutes that the clock of `startedAt` was ahead of UTC; absent when the source knows no zone. */
    utcOffsetMinutes: z.optional(z.number().check(z.int(), z.gte(-14 * 60), z.lte(14 * 60))),
    /** Time on the move: the watch's timer, pauses left out. */
    seconds: z.number().check(z.gt(0), z.lte(limits.runSeconds)),
    /** From start to stop, pauses too. */
    elapsedSeconds: z.optional(z.number().check(z.gt(0), z.lte(limits.runSeconds))),
    distanceMetres: z.optional(z.number().check(z.gt(0), z.lte(limits.runMetres))),
    climbMetres: z.optional(climb),
    descentMetres: z.optional(climb),
    meanHeartRate: z.optional(heartRate),
    maxHeartRate: z.optional(heartRate),
    /** The mean grade that a treadmill was set to. */
    gradePercent: z.optional(z.number().check(z.gte(-10), z.lte(45))),
    ground: z.optional(z.enum(runGrounds)),
    kind: z.optional(z.enum(runKinds)),
    name: z.optional(text),
    detail: z.enum(runDetails),
    /** Who says so: "Garmin FIT", "Strava" … */
    source: text,
  }),
  /** What a plan or a calendar says of a day. A changed entry replaces, and so does one that is gone, marked as removed. */
  'run.planned': z.object({
    day,
    startsAt: z.optional(clockTime),
    name: text,
    note: z.optional(z.string().check(z.maxLength(2000))),
    kind: z.enum(plannedKinds),
    /** How sure the reader is of the kind, 0–1. */
    confidence: z.number().check(z.gte(0), z.lte(1)),
    /** What entries alike have in common; a correction of one holds for all with the same. */
    likeness: text,
    distanceKm: z.optional(raceKm),
    seconds: z.optional(z.number().check(z.gt(0), z.lte(limits.runSeconds))),
    /** The entry's own id in its calendar. */
    uid: z.optional(z.string().check(z.maxLength(500))),
    /** The plan or calendar that it belongs to. */
    plan: text,
    source: text,
    /** The plan or calendar does not have it any more; no withdrawal, so that undoing the import brings it back. */
    removed: z.optional(z.boolean()),
  }),
  /** What planned runs of one likeness really are, said by the runner. */
  'run.classified': z.object({ likeness: text, kind: z.enum(plannedKinds) }),
  /** What the runner says of one day: before any plan and the usual week. `null` takes it back. */
  'day.set': z.object({
    day,
    runs: z.optional(z.nullable(z.array(z.enum(runKinds)))),
    lift: z.optional(z.nullable(z.enum(liftWishes))),
  }),
  /** A race beside the one of the profile. */
  'race.set': z.object({
    raceId: id,
    day: z.optional(day),
    distanceKm: z.optional(raceKm),
    name: z.optional(text),
    removed: z.optional(z.boolean()),
  }),
  /** Days without the gym, or ill and without runs too. */
  'pause.set': z.object({
    pauseId: id,
    from: z.optional(day),
    to: z.optional(day),
    why: z.optional(z.enum(pauseReasons)),
    removed: z.optional(z.boolean()),
  }),
  /** What was advised before it was performed; a later one for the same session takes its place. */
  'session.planned': z.object({
    sessionId: id,
    day,
    gymId: id,
    minutes: z.number(),
    blocks: z.array(
      z.object({ id, exercise: z.enum(exerciseIds), stationId: z.nullable(id), sets: z.number(), loadKg: z.number() }),
    ),
  }),
  'session.finished': z.object({ sessionId: id, at: wallTime }),
  'block.skipped': z.object({
    sessionId: id,
    blockId: id,
    exercise: z.enum(exerciseIds),
    reason: z.enum(['skip', 'station-taken', 'pain']),
  }),
  /** Pain 0–10, or a red flag of evidence §8. */
  'pain.reported': z.object({
    at: wallTime,
    sessionId: z.optional(id),
    exercise: z.optional(z.enum(exerciseIds)),
    level: z.number().check(z.gte(0), z.lte(10)),
    redFlags: z.array(text),
    nextMorning: z.optional(z.boolean()),
  }),
  /** The athlete has seen a clinician, or the trouble is gone: training advice may go on. */
  'pain.cleared': z.object({ at: wallTime }),
  'readiness.reported': z.object({ day, legs: z.enum(['fresh', 'normal', 'heavy']) }),
  /** What an unknown exercise name of an imported log is; `null` = not a leg exercise, leave it out. */
  'exercise.mapped': z.object({ name: text, exercise: z.nullable(z.enum(exerciseIds)) }),
  /** Says where a batch came from, so that it can be shown and undone. */
  'import.made': z.object({
    file: text,
    app: text,
    sets: z.number(),
    sessions: z.number(),
    runs: z.optional(z.number()),
    /** Entries of a plan or a calendar. */
    planned: z.optional(z.number()),
    at: wallTime,
  }),
  withdrawal: z.object({ of: z.optional(text) }),
} as const;

const envelope = {
  id,
  /** The device that made the event, and its count there: the order that one device means. */
  device: id,
  deviceSeq: z.number().check(z.int(), z.gte(0)),
  /** Instant with zone, for showing; never for ordering. */
  at: z.string().check(z.maxLength(40)),
  replaces: z.optional(id),
  withdraws: z.optional(z.union([z.object({ event: id }), z.object({ batch: id })])),
  batch: z.optional(id),
};

export const envelopeSchema = z.looseObject({ ...envelope, kind: id, body: z.unknown() });
