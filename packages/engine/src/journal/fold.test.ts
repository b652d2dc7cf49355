import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJournal, journalOfOneKind } from './arbitrary.ts';
import type { Athlete } from './athlete.ts';
import type { Body, JournalEvent, Kind } from './event.ts';
import { defaultProfile, fold } from './fold.ts';
import { makeEvent } from './make.ts';
import { isKnown, originalOf } from './standing.ts';

type Links = Pick<JournalEvent, 'batch' | 'replaces' | 'withdraws'>;

const event = <K extends Kind>(id: string, kind: K, body: Body<K>, links: Links = {}): JournalEvent =>
  makeEvent<Kind>({ id, kind, body, device: 'phone', deviceSeq: 0, at: '2026-03-02T18:00:00+01:00', ...links });

const pressed: Body<'set.logged'> = {
  sessionId: 'monday',
  performedAt: '2026-03-02T18:05:00',
  order: 0,
  exercise: 'leg-press',
  exerciseName: 'Leg press',
  side: 'both',
  role: 'working',
  loadKg: 60,
  repetitions: 14,
  effort: { kind: 'failure' },
};
const set = (id: string, change: Partial<Body<'set.logged'>> = {}, links: Links = {}): JournalEvent =>
  event(id, 'set.logged', { ...pressed, ...change }, links);
const withdraw = (id: string, withdraws: JournalEvent['withdraws']): JournalEvent =>
  event(id, 'withdrawal', {}, { withdraws });

const setsOf = (athlete: Athlete) => athlete.sessions.flatMap((session) => session.sets);
const repetitionsIn = (...events: readonly JournalEvent[]) => setsOf(fold(events)).map((one) => one.repetitions);
const faultsIn = (...events: readonly JournalEvent[]) => setsOf(fold(events)).map(({ faults }) => faults);
const profileIn = (...bodies: readonly Body<'profile.set'>[]) =>
  fold(bodies.map((body, number) => event(`profile-${number}`, 'profile.set', body))).profile;

test('an empty journal is an athlete who has said nothing', () => {
  expect(fold([])).toEqual({
    profile: defaultProfile,
    screening: null,
    gyms: [],
    sessions: [],
    runs: [],
    planned: [],
    days: {},
    races: [],
    pauses: [],
    pain: [],
    painClearedAt: null,
    readiness: {},
    unknownExercises: [],
    imports: [],
  });
});

describe('the log', () => {
  test('J2 saying events again, even differently, changes nothing', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, fc.array(fc.nat(24)), (journal, others, picks) => {
        const again = picks.flatMap((pick) => journal.slice(pick, pick + 1));
        const sameIds = others.slice(0, journal.length);
        expect(fold([...journal, ...again, ...sameIds])).toEqual(fold(journal));
      }),
    );
  });

  test('J3 events that touch neither the same register nor the same original may trade places', () => {
    fc.assert(
      fc.property(fc.oneof(anyJournal, journalOfOneKind), fc.nat(24), (journal, at) => {
        const [first, second] = journal.slice(at, at + 2);
        fc.pre(first !== undefined && second !== undefined && !compete(first, second));
        const traded = [...journal.slice(0, at), second, first, ...journal.slice(at + 2)];
        expect(JSON.stringify(fold(traded))).toBe(JSON.stringify(fold(journal)));
      }),
      { numRuns: 500 },
    );
  });

  test('J4 events of unknown kinds, and what corrects them, are as if absent', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(24), (journal, at) => {
        const newer = journal.map((one, index): JournalEvent => (index === at ? { ...one, kind: 'set.dreamt' } : one));
        expect(fold(newer)).toEqual(fold(journal.filter((_, index) => index !== at)));
      }),
    );
  });

  test('J2 J4–J11 the events that count are those that the rules say', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(fold(journal)).toEqual(fold(asTheRulesSay(journal)));
      }),
    );
  });
});

describe('taking back and correcting', () => {
  test('J5 a withdrawal takes a set back, before it or after it in the log', () => {
    const taken = withdraw('gone', { event: 'a' });
    expect(repetitionsIn(set('a'), set('b', { repetitions: 13 }), taken)).toEqual([13]);
    expect(repetitionsIn(taken, set('a'), set('b', { repetitions: 13 }))).toEqual([13]);
  });

  test('J6 a withdrawn batch leaves the athlete as if it had never been imported', () => {
    fc.assert(
      fc.property(anyJournal, fc.constantFrom('batch-1', 'batch-2'), fc.nat(25), (journal, batch, at) => {
        const undo = withdraw('undo', { batch });
        const undone = [...journal.slice(0, at), undo, ...journal.slice(at)];
        expect(fold(undone)).toEqual(fold(journal.filter((one) => one.batch !== batch)));
      }),
    );
  });

  test('J7 a withdrawal can be neither withdrawn nor corrected, not even with its batch', () => {
    const taken = event('gone', 'withdrawal', {}, { withdraws: { event: 'a' }, batch: 'cleaning' });
    expect(repetitionsIn(set('a'), taken, withdraw('back', { event: 'gone' }))).toEqual([]);
    expect(repetitionsIn(set('a'), taken, withdraw('back', { batch: 'cleaning' }))).toEqual([]);
    expect(repetitionsIn(set('a'), taken, set('b', {}, { replaces: 'gone' }))).toEqual([]);
    expect(repetitionsIn(set('a'), taken, set('a-again'))).toEqual([14]);
  });

  test('J8 a correction takes the place of the set; of two, the last in the log', () => {
    const twelve = set('twelve', { repetitions: 12 }, { replaces: 'a' });
    const eleven = set('eleven', { repetitions: 11 }, { replaces: 'a' });
    expect(repetitionsIn(set('a'), twelve)).toEqual([12]);
    expect(repetitionsIn(set('a'), twelve, eleven)).toEqual([11]);
    expect(repetitionsIn(set('a'), eleven, twelve)).toEqual([12]);
    const [corrected] = setsOf(fold([set('a'), twelve]));
    expect(corrected).toMatchObject({ id: 'twelve', order: 0, performedAt: pressed.performedAt });
  });

  test('J8 a correction of a correction counts, in any order', () => {
    const twelve = set('twelve', { repetitions: 12 }, { replaces: 'a' });
    const eleven = set('eleven', { repetitions: 11 }, { replaces: 'twelve' });
    expect(repetitionsIn(set('a'), twelve, eleven)).toEqual([11]);
    expect(repetitionsIn(eleven, twelve, set('a'))).toEqual([11]);
  });

  test('J9 a withdrawn correction gives back what it corrected', () => {
    const twelve = set('twelve', { repetitions: 12 }, { replaces: 'a' });
    const eleven = set('eleven', { repetitions: 11 }, { replaces: 'a' });
    const back = withdraw('back', { event: 'eleven' });
    expect(repetitionsIn(set('a'), eleven, back)).toEqual([14]);
    expect(repetitionsIn(set('a'), twelve, eleven, back)).toEqual([12]);
  });

  test('J10 a set that is withdrawn by its original takes its corrections with it', () => {
    const log = [
      set('a'),
      set('twelve', { repetitions: 12 }, { replaces: 'a' }),
      set('eleven', { repetitions: 11 }, { replaces: 'twelve' }),
    ];
    expect(originalOf(log, 'eleven')).toBe('a');
    expect(originalOf(log, 'a')).toBe('a');
    expect(repetitionsIn(...log, withdraw('gone', { event: originalOf(log, 'eleven') }))).toEqual([]);
    expect(repetitionsIn(set('orphan', {}, { replaces: 'never logged' }))).toEqual([]);
  });

  test('J11 events that correct each other in a ring count for nothing', () => {
    const ring = [set('a', {}, { replaces: 'b' }), set('b', {}, { replaces: 'a' }), set('c', {}, { replaces: 'c' })];
    expect(repetitionsIn(...ring)).toEqual([]);
    expect(['a', 'b']).toContain(originalOf(ring, 'a'));
  });
});

describe('what the athlete is', () => {
  test('J12 each field of the profile is its own register and null takes it back', () => {
    expect(profileIn({ bodyMassKg: 70, unit: 'lb' }, { bodyMassKg: 68 })).toMatchObject({ bodyMassKg: 68, unit: 'lb' });
    expect(profileIn({ bodyMassKg: 70 }, { minutes: 30 })).toMatchObject({ bodyMassKg: 70, minutes: 30 });
    expect(profileIn({ bodyMassKg: 70, gymId: 'club' }, { bodyMassKg: null, gymId: null })).toEqual(defaultProfile);
    expect(profileIn({ bodyMassKg: 70 }, { bodyMassKg: undefined })).toMatchObject({ bodyMassKg: 70 });
  });

  test('J13 the last screening, the last readiness of a day and the last plan of a session count', () => {
    const answers = {
      condition: false,
      symptoms: false,
      joint: false,
      supervisedOnly: false,
      pregnant: false,
      under16: false,
    };
    const plan = { sessionId: 'monday', day: '2026-03-02', gymId: 'club', blocks: [] };
    const athlete = fold([
      event('1', 'screening.answered', { ...answers, active: false }),
      event('2', 'screening.answered', { ...answers, active: true }),
      event('3', 'readiness.reported', { day: '2026-03-03', legs: 'heavy' }),
      event('4', 'readiness.reported', { day: '2026-03-02', legs: 'heavy' }),
      event('5', 'readiness.reported', { day: '2026-03-02', legs: 'fresh' }),
      event('6', 'session.planned', { ...plan, minutes: 45 }),
      event('7', 'session.planned', { ...plan, minutes: 30 }),
    ]);
    expect(athlete.screening?.active).toBe(true);
    expect(athlete.readiness).toEqual({ '2026-03-02': 'fresh', '2026-03-03': 'heavy' });
    expect(athlete.sessions.map((session) => session.plan?.minutes)).toEqual([30]);
  });

  test('J14 a station is set field by field, hidden when removed and back as it was', () => {
    const station = { gymId: 'club', stationId: 'press' };
    const log = [
      event('1', 'gym.set', { gymId: 'club', name: 'Club' }),
      event('2', 'station.set', { ...station, kind: 'leg-press', name: 'Sled', placeMetres: 4 }),
      event('3', 'station.set', { ...station, name: 'Leg press 2' }),
      event('4', 'station.set', { gymId: 'club', stationId: 'half-known', name: '?' }),
    ];
    const standing = { id: 'press', kind: 'leg-press', name: 'Leg press 2', loads: { type: 'none' }, placeMetres: 4 };
    expect(fold(log).gyms).toEqual([{ id: 'club', name: 'Club', stations: [standing] }]);
    const removed = [...log, event('5', 'station.set', { ...station, removed: true })];
    expect(fold(removed).gyms).toEqual([{ id: 'club', name: 'Club', stations: [] }]);
    const back = [...removed, event('6', 'station.set', { ...station, removed: false })];
    expect(fold(back)).toEqual(fold(log));
    expect(fold([...log, event('7', 'gym.set', { gymId: 'club', removed: true })]).gyms).toEqual([]);
  });

  test('J15 gyms stand by name and stations along the route', () => {
    const station = (id: string, gymId: string, placeMetres: number) =>
      event(id, 'station.set', { gymId, stationId: id, kind: 'mat', placeMetres });
    const { gyms } = fold([
      event('1', 'gym.set', { gymId: 'a', name: 'Works gym' }),
      event('2', 'gym.set', { gymId: 'b', name: 'Club' }),
      station('far', 'b', 30),
      station('near', 'b', 2),
    ]);
    expect(gyms.map((gym) => gym.name)).toEqual(['Club', 'Works gym']);
    expect(gyms[0]?.stations.map((one) => one.id)).toEqual(['near', 'far']);
  });

  test('J16 sets stand as they were performed, whatever their order in the log', () => {
    const log = [
      set('a', { performedAt: '2026-03-02T18:30:00', repetitions: 3 }),
      set('b', { order: 1, repetitions: 2 }),
      set('c', { order: 0, repetitions: 1 }),
    ];
    expect(repetitionsIn(...log)).toEqual([1, 2, 3]);
    expect(fold(log.toReversed())).toEqual(fold(log));
  });

  test('J17 a session has sets or a plan, and the day of its first set', () => {
    const plan = { sessionId: 'planned', day: '2026-03-04', gymId: 'club', minutes: 45, blocks: [] };
    const skip = { sessionId: 'monday', blockId: 'b1', exercise: 'leg-press', reason: 'skip' } as const;
    const { sessions } = fold([
      event('1', 'session.planned', plan),
      event('2', 'session.planned', { ...plan, sessionId: 'monday', day: '2026-03-01' }),
      set('a'),
      event('3', 'session.finished', { sessionId: 'monday', at: '2026-03-02T19:00:00' }),
      event('4', 'session.finished', { sessionId: 'nothing else', at: '2026-03-02T19:00:00' }),
      event('5', 'block.skipped', skip),
      event('6', 'block.skipped', { ...skip, sessionId: 'nothing more' }),
    ]);
    expect(sessions.map(({ id, day, sets, finished }) => ({ id, day, sets: sets.length, finished }))).toEqual([
      { id: 'monday', day: '2026-03-02', sets: 1, finished: true },
      { id: 'planned', day: '2026-03-04', sets: 0, finished: false },
    ]);
    expect(sessions[0]?.skipped).toEqual([skip]);
  });

  test('J3 J16 J17 sets at one time and place, and blocks skipped, stand by id on every device', () => {
    const skip = { sessionId: 'monday', exercise: 'leg-press', reason: 'skip' } as const;
    const log = [
      set('b', { repetitions: 2 }),
      set('a', { repetitions: 1 }),
      event('c', 'block.skipped', { ...skip, blockId: 'b2' }),
      event('d', 'block.skipped', { ...skip, blockId: 'b1' }),
    ];
    expect(repetitionsIn(...log)).toEqual([1, 2]);
    expect(fold(log).sessions[0]?.skipped.map(({ blockId }) => blockId)).toEqual(['b1', 'b2']);
    expect(fold(log.toReversed())).toEqual(fold(log));
  });

  test('J18 J19 a name that the catalogue does not have takes the exercise it was mapped to', () => {
    const { exercise: _, ...unnamed } = pressed;
    const unknown = (id: string, exerciseName: string) => event(id, 'set.logged', { ...unnamed, exerciseName });
    const log = [unknown('a', 'Sled  Press'), unknown('b', 'sled press '), unknown('c', 'Bench Press'), set('d')];
    expect(fold(log).unknownExercises).toEqual([
      { name: 'Sled  Press', sets: 2 },
      { name: 'Bench Press', sets: 1 },
    ]);
    const mapped = fold([
      event('1', 'exercise.mapped', { name: 'SLED PRESS', exercise: 'leg-press' }),
      event('2', 'exercise.mapped', { name: 'bench press', exercise: null }),
      event('3', 'exercise.mapped', { name: 'leg press', exercise: 'back-squat' }),
      ...log,
    ]);
    expect(mapped.unknownExercises).toEqual([]);
    expect(setsOf(mapped).map((one) => one.exercise)).toEqual(['leg-press', 'leg-press', null, 'leg-press']);
  });

  test('J32 what a watch counted of a day that the athlete logged does not count, until the log is taken back', () => {
    const watch = set('watch', { source: 'Garmin FIT', sessionId: 'watch', repetitions: 9 });
    const otherDay = set('other', { source: 'FIT', performedAt: '2026-03-04T18:05:00', repetitions: 8 });
    const log = set('log', { source: 'Strong' }, { batch: 'strong' });
    expect(repetitionsIn(watch, otherDay)).toEqual([9, 8]);
    expect(repetitionsIn(watch, otherDay, log)).toEqual([14, 8]);
    expect(repetitionsIn(log, otherDay, watch)).toEqual([14, 8]);
    expect(repetitionsIn(watch, otherDay, log, withdraw('undo', { batch: 'strong' }))).toEqual([9, 8]);
  });

  test('J33 a set keeps the faults that were noticed in it, those of a newer guide too, until they are taken back', () => {
    const clean = set('a');
    const noticed = set('b', { faults: ['knees-inwards', 'moon-walk'] }, { replaces: 'a' });
    expect(faultsIn(clean)).toEqual([[]]);
    expect(faultsIn(clean, noticed)).toEqual([['knees-inwards', 'moon-walk']]);
    expect(faultsIn(clean, noticed, set('c', { faults: [] }, { replaces: 'b' }))).toEqual([[]]);
    expect(faultsIn(clean, noticed, withdraw('undo', { event: 'b' }))).toEqual([[]]);
    expect(faultsIn(clean, noticed, withdraw('undo', { event: 'a' }))).toEqual([]);
  });

  test('J20 pain stands by time and was cleared at the latest time', () => {
    const pain = (id: string, at: string, level: number) => event(id, 'pain.reported', { at, level, redFlags: [] });
    const athlete = fold([
      pain('1', '2026-03-04T08:00:00', 2),
      pain('2', '2026-03-03T08:00:00', 4),
      event('3', 'pain.cleared', { at: '2026-03-09T08:00:00' }),
      event('4', 'pain.cleared', { at: '2026-03-06T08:00:00' }),
    ]);
    expect(athlete.pain.map((report) => report.level)).toEqual([4, 2]);
    expect(athlete.painClearedAt).toBe('2026-03-09T08:00:00');
  });

  test('J21 an import is listed until its batch is withdrawn', () => {
    const made = { file: 'strong.csv', app: 'strong', sets: 1, sessions: 1, at: '2026-03-01T10:00:00' };
    const log = [event('1', 'import.made', made, { batch: 'import-1' }), set('a', {}, { batch: 'import-1' })];
    expect(fold(log).imports).toEqual([{ ...made, batch: 'import-1' }]);
    expect(fold([...log, withdraw('undo', { batch: 'import-1' })])).toEqual(fold([]));
  });
});

/** Whether log order may matter between two events: they say the same register, or correct the same original. */
function compete(first: JournalEvent, second: JournalEvent): boolean {
  const register = registerOf(first);
  return (
    (register !== null && register === registerOf(second)) ||
    (first.replaces !== undefined && first.replaces === second.replaces)
  );
}

function registerOf(event: JournalEvent): string | null {
  if (!isKnown(event)) return null;
  switch (event.kind) {
    case 'profile.set':
    case 'screening.answered':
      return event.kind;
    case 'gym.set':
      return `gym ${event.body.gymId}`;
    case 'station.set':
      return `station ${event.body.gymId} ${event.body.stationId}`;
    case 'session.planned':
      return `plan ${event.body.sessionId}`;
    case 'readiness.reported':
      return `readiness ${event.body.day}`;
    case 'run.classified':
      return `likeness ${event.body.likeness}`;
    case 'day.set':
      return `day ${event.body.day}`;
    case 'race.set':
      return `race ${event.body.raceId}`;
    case 'pause.set':
      return `pause ${event.body.pauseId}`;
    case 'exercise.mapped':
      return `name ${event.body.name.toLowerCase().replaceAll(' ', '')}`;
    case 'set.logged':
    case 'run.logged':
    case 'run.planned':
    case 'session.finished':
    case 'block.skipped':
    case 'pain.reported':
    case 'pain.cleared':
    case 'import.made':
    case 'withdrawal':
      return null;
  }
}

/**
 * The second opinion on J2–J11, slow and written from the rules alone: only the events that count, stripped of their
 * links, in log order.
 */
function asTheRulesSay(journal: readonly JournalEvent[]): readonly JournalEvent[] {
  const once = journal.filter((one, index) => journal.findIndex((other) => other.id === one.id) === index);
  const known = once.filter(isKnown);
  const isWithdrawn = (one: JournalEvent): boolean =>
    known.some(
      ({ kind, withdraws }) =>
        kind === 'withdrawal' &&
        withdraws !== undefined &&
        ('event' in withdraws ? withdraws.event === one.id : withdraws.batch === one.batch),
    );
  const present = known.filter((one) => one.kind !== 'withdrawal' && !isWithdrawn(one));
  const reachesOriginal = (one: JournalEvent, steps: number): boolean => {
    if (one.replaces === undefined) return true;
    const corrected = present.find((other) => other.id === one.replaces);
    return corrected !== undefined && steps > 0 && reachesOriginal(corrected, steps - 1);
  };
  const real = present.filter((one) => reachesOriginal(one, present.length));
  const correctionsOf = (one: JournalEvent) => real.filter((other) => other.replaces === one.id);
  const isOutdone = (one: JournalEvent): boolean => {
    if (one.replaces === undefined) return false;
    const corrected = real.find((other) => other.id === one.replaces);
    return corrected === undefined || correctionsOf(corrected).at(-1) !== one || isOutdone(corrected);
  };
  return real
    .filter((one) => correctionsOf(one).length === 0 && !isOutdone(one))
    .map((one): JournalEvent => makeEvent<Kind>({ ...one, replaces: undefined }));
}
