import { expect, test } from 'vitest';
import type { Body, JournalEvent, Kind } from './event.ts';
import { fold } from './fold.ts';
import { makeEvent } from './make.ts';

type Links = Pick<JournalEvent, 'batch' | 'replaces' | 'withdraws'>;

const event = <K extends Kind>(id: string, kind: K, body: Body<K>, links: Links = {}): JournalEvent =>
  makeEvent<Kind>({ id, kind, body, device: 'phone', deviceSeq: 0, at: '2026-03-02T18:00:00+01:00', ...links });

/** A planned run of which one cannot be sure. */
const steady = (day: string, startsAt: string, kind: 'easy' | 'tempo' = 'easy') =>
  ({
    day,
    startsAt,
    name: 'Steady 8 km',
    likeness: 'steady km',
    kind,
    confidence: 0.4,
    plan: 'Club',
    source: 'iCalendar',
  }) as const;
const race = (id: string, body: Partial<Body<'race.set'>>) => event(id, 'race.set', { raceId: 'spring', ...body });
const pause = (id: string, body: Partial<Body<'pause.set'>>) =>
  event(id, 'pause.set', { pauseId: 'snow', from: '2026-12-24', why: 'away', ...body });

test('J29 planned runs stand by day and hour, and what the runner says of one holds for all alike', () => {
  const log = [
    event('1', 'run.planned', steady('2026-12-03', '18:30')),
    event('2', 'run.planned', steady('2026-12-01', '18:30')),
    event('3', 'run.planned', steady('2026-12-01', '07:00')),
    event('4', 'run.planned', { ...steady('2026-12-02', '07:00'), likeness: 'other', kind: 'long', confidence: 0.9 }),
  ];
  expect(fold(log).planned.map(({ id, kind, confidence }) => [id, kind, confidence])).toEqual([
    ['3', 'easy', 0.4],
    ['2', 'easy', 0.4],
    ['4', 'long', 0.9],
    ['1', 'easy', 0.4],
  ]);
  const said = [event('5', 'run.classified', { likeness: 'steady km', kind: 'tempo' }), ...log];
  expect(fold(said).planned.map(({ kind, confidence, isCorrected }) => [kind, confidence, isCorrected])).toEqual([
    ['tempo', 1, true],
    ['tempo', 1, true],
    ['long', 0.9, false],
    ['tempo', 1, true],
  ]);
});

test('J29 what a later version of a plan has no more is gone, and back when that version is undone', () => {
  const log = [
    event('1', 'run.planned', steady('2026-12-03', '18:30')),
    event('2', 'run.planned', { ...steady('2026-12-03', '18:30'), removed: true }, { replaces: '1', batch: 'newer' }),
  ];
  expect(fold(log).planned).toEqual([]);
  const undone = [...log, event('3', 'withdrawal', {}, { withdraws: { batch: 'newer' } })];
  expect(fold(undone).planned.map(({ id }) => id)).toEqual(['1']);
});

test('J30 what the runner says of a day is two registers, each taken back by null', () => {
  const day = '2026-12-01';
  const log = [
    event('1', 'day.set', { day, runs: [] }),
    event('2', 'day.set', { day, lift: 'wanted' }),
    event('3', 'day.set', { day: '2026-11-30', runs: ['easy', 'hills'] }),
  ];
  expect(fold(log).days).toEqual({
    '2026-11-30': { runs: ['easy', 'hills'], lift: null },
    [day]: { runs: [], lift: 'wanted' },
  });
  expect(fold([...log, event('4', 'day.set', { day, runs: null, lift: null })]).days).toEqual({
    '2026-11-30': { runs: ['easy', 'hills'], lift: null },
  });
});

test('J31 races and pauses are there once they are whole and until they are removed', () => {
  const begun = [race('1', { day: '2027-03-28', name: 'Spring' }), pause('2', {})];
  expect(fold(begun)).toEqual(fold([]));
  const whole = [...begun, race('3', { distanceKm: 42.195 }), pause('4', { to: '2027-01-02' })];
  expect(fold(whole).races).toEqual([{ id: 'spring', day: '2027-03-28', distanceKm: 42.195, name: 'Spring' }]);
  expect(fold(whole).pauses).toEqual([{ id: 'snow', from: '2026-12-24', to: '2027-01-02', why: 'away' }]);
  expect(fold([...whole, pause('5', { to: '2026-12-01' })]).pauses).toEqual([]);
  expect(fold([...whole, race('6', { removed: true })]).races).toEqual([]);
});
