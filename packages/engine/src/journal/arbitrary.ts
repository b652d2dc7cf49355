/** Journals for property tests: small alphabets of ids, so that events meet, correct and withdraw each other. */
import * as fc from 'fast-check';
import { exerciseIds } from '../catalog/ids.ts';
import { stationKinds } from '../gym/station.ts';
import { dayOf } from '../time.ts';
import { units } from '../units.ts';
import {
  type Body,
  isKind,
  type JournalEvent,
  type Kind,
  liftWishes,
  pauseReasons,
  plannedKinds,
  runDetails,
  runGrounds,
  runKinds,
} from './event.ts';
import { makeEvent } from './make.ts';

const day = fc.integer({ min: 20454, max: 20456 }).map(dayOf);
const wallTime = fc
  .tuple(day, fc.integer({ min: 6, max: 9 }), fc.integer({ min: 0, max: 2 }))
  .map(([on, hour, minute]) => `${on}T0${hour}:0${minute}:00`);
const sessionId = fc.constantFrom('session-1', 'session-2', 'session-3');
const gymId = fc.constantFrom('gym-1', 'gym-2');
const exercise = fc.constantFrom(...exerciseIds.slice(0, 5));
const unit = fc.constantFrom(...units);
const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);
const name = fc.constantFrom('Sled Press', 'sled  press', 'Wall Sit', 'Curl ');
const amount = fc.integer({ min: 0, max: 100 });
const some = { requiredKeys: [] };

const effort = fc.oneof(
  fc.constant({ kind: 'failure' } as const),
  fc.record({ kind: fc.constant('reserve' as const), repetitions: fc.nat(4) }),
  fc.record({ kind: fc.constant('at-least' as const), repetitions: fc.constant(4) }),
  fc.constant({ kind: 'unreported' } as const),
);

/** One body of every kind. */
const bodies: { readonly [K in Kind]: fc.Arbitrary<Body<K>> } = {
  'profile.set': fc.record(
    {
      bodyMassKg: fc.option(fc.integer({ min: 45, max: 90 })),
      birthYear: fc.option(fc.integer({ min: 1950, max: 2010 })),
      experience: fc.constantFrom('new', 'some', 'experienced'),
      repetitions: fc.constantFrom('12-15', 'heavier'),
      unit,
      gymId: fc.option(gymId),
      minutes: fc.integer({ min: 5, max: 90 }),
      liftDays: fc.uniqueArray(weekday, { maxLength: 3 }),
      runs: fc.array(fc.record({ weekday, kind: fc.constantFrom(...runKinds) }), { maxLength: 2 }),
      race: fc.option(fc.record({ day, distanceKm: fc.constantFrom(5, 10, 42.195) })),
      excluded: fc.uniqueArray(exercise, { maxLength: 2 }),
    },
    some,
  ),
  'screening.answered': fc.record({
    active: fc.boolean(),
    condition: fc.boolean(),
    symptoms: fc.boolean(),
    joint: fc.boolean(),
    supervisedOnly: fc.boolean(),
    pregnant: fc.boolean(),
    under16: fc.boolean(),
  }),
  'gym.set': fc.record(
    { gymId, name, closedOn: fc.uniqueArray(weekday, { maxLength: 2 }), removed: fc.boolean() },
    { requiredKeys: ['gymId'] },
  ),
  'station.set': fc.record(
    {
      gymId,
      stationId: fc.constantFrom('station-1', 'station-2', 'station-3'),
      kind: fc.constantFrom(...stationKinds),
      name,
      loads: fc.oneof(
        fc.constant({ type: 'none' } as const),
        fc.record({
          type: fc.constant('stack' as const),
          unit,
          pins: fc.array(amount, { maxLength: 3 }),
          addOns: fc.array(amount, { maxLength: 1 }),
        }),
      ),
      placeMetres: fc.nat(2),
      removed: fc.boolean(),
    },
    { requiredKeys: ['gymId', 'stationId'] },
  ),
  'set.logged': fc.record(
    {
      sessionId,
      performedAt: wallTime,
      order: fc.nat(2),
      exercise,
      exerciseName: name,
      gymId,
      stationId: fc.constant('station-1'),
      side: fc.constantFrom('both', 'left', 'right'),
      role: fc.constantFrom('warmup', 'working', 'drop'),
      loadKg: amount,
      shown: fc.record({ value: amount, unit }),
      repetitions: fc.nat(20),
      effort,
      seconds: amount,
      faults: fc.uniqueArray(fc.constantFrom('knees-lock', 'moon-walk'), { maxLength: 2 }),
      source: fc.constant('strong'),
    },
    {
      requiredKeys: [
        'sessionId',
        'performedAt',
        'order',
        'exerciseName',
        'side',
        'role',
        'loadKg',
        'repetitions',
        'effort',
      ],
    },
  ),
  'run.logged': fc.record(
    {
      startedAt: wallTime,
      utcOffsetMinutes: fc.constantFrom(0, 60),
      seconds: fc.constantFrom(1750, 1800, 3600),
      elapsedSeconds: fc.constantFrom(1800, 4000),
      distanceMetres: fc.constantFrom(5000, 5100, 10_000),
      climbMetres: fc.nat(2),
      meanHeartRate: fc.constantFrom(140, 150),
      ground: fc.constantFrom(...runGrounds),
      kind: fc.constantFrom(...runKinds),
      detail: fc.constantFrom(...runDetails),
      source: fc.constantFrom('Strava', 'Garmin FIT'),
    },
    { requiredKeys: ['startedAt', 'seconds', 'detail', 'source'] },
  ),
  'run.planned': fc.record(
    {
      day,
      startsAt: fc.constantFrom('07:00', '18:30'),
      name: fc.constantFrom('Tempo 8 km', 'Tempo 10 km', 'Long run'),
      kind: fc.constantFrom(...plannedKinds),
      confidence: fc.constantFrom(0.4, 0.9),
      likeness: fc.constantFrom('tempo km', 'long run'),
      distanceKm: fc.constantFrom(8, 10),
      seconds: fc.constantFrom(2400, 3600),
      uid: fc.constantFrom('run-1@club', 'run-2@club'),
      plan: fc.constantFrom('Club', 'Marathon'),
      source: fc.constant('iCalendar'),
      removed: fc.boolean(),
    },
    { requiredKeys: ['day', 'name', 'kind', 'confidence', 'likeness', 'plan', 'source'] },
  ),
  'run.classified': fc.record({
    likeness: fc.constantFrom('tempo km', 'long run'),
    kind: fc.constantFrom(...plannedKinds),
  }),
  'day.set': fc.record(
    {
      day,
      runs: fc.option(fc.uniqueArray(fc.constantFrom(...runKinds), { maxLength: 2 })),
      lift: fc.option(fc.constantFrom(...liftWishes)),
    },
    { requiredKeys: ['day'] },
  ),
  'race.set': fc.record(
    {
      raceId: fc.constantFrom('race-1', 'race-2'),
      day,
      distanceKm: fc.constantFrom(5, 10, 42.195),
      name,
      removed: fc.boolean(),
    },
    { requiredKeys: ['raceId'] },
  ),
  'pause.set': fc.record(
    {
      pauseId: fc.constantFrom('pause-1', 'pause-2'),
      from: day,
      to: day,
      why: fc.constantFrom(...pauseReasons),
      removed: fc.boolean(),
    },
    { requiredKeys: ['pauseId'] },
  ),
  'session.planned': fc.record({
    sessionId,
    day,
    gymId,
    minutes: amount,
    blocks: fc.array(
      fc.record({
        id: fc.constant('block-1'),
        exercise,
        stationId: fc.constant(null),
        sets: fc.nat(3),
        loadKg: amount,
      }),
      { maxLength: 2 },
    ),
  }),
  'session.finished': fc.record({ sessionId, at: wallTime }),
  'block.skipped': fc.record({
    sessionId,
    blockId: fc.constantFrom('block-1', 'block-2'),
    exercise,
    reason: fc.constantFrom('skip', 'station-taken', 'pain'),
  }),
  'pain.reported': fc.record(
    {
      at: wallTime,
      sessionId,
      exercise,
      level: fc.nat(10),
      redFlags: fc.uniqueArray(fc.constantFrom('fever', 'faint'), { maxLength: 1 }),
      nextMorning: fc.boolean(),
    },
    { requiredKeys: ['at', 'level', 'redFlags'] },
  ),
  'pain.cleared': fc.record({ at: wallTime }),
  'readiness.reported': fc.record({ day, legs: fc.constantFrom('fresh', 'normal', 'heavy') }),
  'exercise.mapped': fc.record({ name, exercise: fc.option(exercise) }),
  'import.made': fc.record({ file: name, app: fc.constant('strong'), sets: amount, sessions: amount, at: wallTime }),
  withdrawal: fc.constant({}),
};

const kinds = Object.keys(bodies).filter(isKind);
const eventNumber = fc.nat(24);
const batch = fc.constantFrom('batch-1', 'batch-2');
const idOf = (number: number): string => `event-${String(number).padStart(2, '0')}`;

const links = fc.record({
  batch: fc.option(batch, { freq: 2, nil: undefined }),
  replaces: fc.option(eventNumber.map(idOf), { freq: 1, nil: undefined }),
});

/** One event of the kind; its number among the events of the journal makes its id. */
const eventOf = (kind: Kind): fc.Arbitrary<(number: number) => JournalEvent> =>
  fc.tuple(bodies[kind], links, fc.oneof(fc.record({ event: eventNumber.map(idOf) }), fc.record({ batch }))).map(
    ([body, { batch: of, replaces }, withdraws]) =>
      (number: number): JournalEvent =>
        makeEvent<Kind>({
          kind,
          body,
          id: idOf(number),
          device: 'phone',
          deviceSeq: number,
          at: '2026-01-20T08:00:00Z',
          ...(kind === 'withdrawal' ? { withdraws } : { batch: of, replaces }),
        }),
  );

/** Up to 25 events of the kinds, that correct, withdraw and overwrite each other. */
const journalOf = (...of: readonly Kind[]): fc.Arbitrary<readonly JournalEvent[]> =>
  fc
    .array(fc.constantFrom(...of).chain(eventOf), { maxLength: 25, size: 'max' })
    .map((events) => events.map((event, number) => event(number)));

export const anyJournal = journalOf(...kinds);
/** Many events of one kind: they meet in every register and tie in every order. */
export const journalOfOneKind = fc.constantFrom(...kinds).chain((kind) => journalOf(kind));
