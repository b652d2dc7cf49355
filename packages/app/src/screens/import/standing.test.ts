import { type JournalEvent, makeEvent } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { standings } from './standing.ts';

const base = { device: 'd', deviceSeq: 0, at: '2026-11-23T12:00:00+00:00' };
const logged = (id: string, batch?: string): JournalEvent =>
  makeEvent({
    ...base,
    kind: 'set.logged',
    id,
    batch,
    body: {
      sessionId: 's',
      performedAt: '2026-11-20T18:00:00',
      order: 0,
      exerciseName: 'Leg press',
      side: 'both',
      role: 'working',
      loadKg: 90,
      repetitions: 12,
      effort: { kind: 'unreported' },
    },
  });
const ran = (id: string, batch: string): JournalEvent =>
  makeEvent({
    ...base,
    kind: 'run.logged',
    id,
    batch,
    body: { startedAt: '2026-11-20T18:00:00', seconds: 1800, detail: 'summary', source: 'Strava' },
  });
const planned = (id: string, batch: string): JournalEvent =>
  makeEvent({
    ...base,
    kind: 'run.planned',
    id,
    batch,
    body: { day: '2026-12-01', name: 'Easy', kind: 'easy', confidence: 1, likeness: 'easy', plan: 'p', source: 'x' },
  });
const withdrawal = (withdraws: { event: string } | { batch: string }): JournalEvent =>
  makeEvent({ ...base, kind: 'withdrawal', body: {}, id: JSON.stringify(withdraws), withdraws });

describe('what may be imported again', () => {
  const of = standings([
    logged('stays', 'kept'),
    logged('by-hand', 'kept'),
    logged('undone', 'gone'),
    ran('run-stays', 'kept'),
    ran('run-by-hand', 'kept'),
    ran('run-undone', 'gone'),
    planned('day-stays', 'kept'),
    planned('day-undone', 'gone'),
    withdrawal({ event: 'run-by-hand' }),
    withdrawal({ event: 'by-hand' }),
    withdrawal({ batch: 'gone' }),
  ]);

  it('D11 a set that was never here', () => expect(of('new')).toBe('absent'));
  it('D11 a set whose whole import was undone', () => expect(of('undone')).toBe('withdrawn'));
  it('D11 not a set that is here', () => expect(of('stays')).toBe('live'));
  it('D11 not a set that the athlete removed by hand', () => expect(of('by-hand')).toBe('live'));
  it('D11 and runs as sets, and the days of a plan', () => {
    expect(['run-stays', 'run-by-hand', 'run-undone'].map(of)).toEqual(['live', 'live', 'withdrawn']);
    expect(['day-stays', 'day-undone'].map(of)).toEqual(['live', 'withdrawn']);
  });
});
