import type { PerformedSet } from '@legwork/engine/journal';
import { describe, expect, it } from 'vitest';
import { effortText, setText, summary } from './set-words.ts';

const press: PerformedSet = {
  id: 'e1',
  sessionId: 's1',
  day: '2026-11-20',
  performedAt: '2026-11-20T18:00:00',
  order: 0,
  exercise: 'leg-press',
  exerciseName: 'Leg press',
  gymId: null,
  stationId: null,
  side: 'both',
  role: 'working',
  loadKg: 32.5,
  shown: null,
  repetitions: 13,
  effort: { kind: 'unreported' },
  seconds: null,
  speedKmh: null,
  gradePercent: null,
  faults: [],
  source: null,
  batch: null,
};
const performed = (change: Partial<PerformedSet>): PerformedSet => ({ ...press, ...change });
const line = (...changes: readonly Partial<PerformedSet>[]): string =>
  summary(changes.map(performed), 'kg').replaceAll('\u00a0', ' ');

describe('sets in one line', () => {
  it('D9 equal sets are counted', () => expect(line({}, {}, {})).toBe('3 × 13 @ 32.5 kg'));
  it('D9 one set is itself', () => expect(line({})).toBe('13 @ 32.5 kg'));
  it('D9 equal loads are named once', () =>
    expect(line({}, { repetitions: 12 }, { repetitions: 12, loadKg: 30 })).toBe('13, 12 @ 32.5 kg, 12 @ 30 kg'));
  it('D9 warm-ups are left out unless there is nothing else', () => {
    expect(line({ role: 'warmup', loadKg: 15 }, {})).toBe('13 @ 32.5 kg');
    expect(line({ role: 'warmup', loadKg: 15 })).toBe('13 @ 15 kg');
  });
  it('D9 sides are apart unless alike', () => {
    expect(line({ side: 'left' }, { side: 'right' })).toBe('13 @ 32.5 kg each side');
    expect(line({ side: 'left' }, { side: 'right', repetitions: 11 })).toBe('L 13 @ 32.5 kg · R 11 @ 32.5 kg');
  });
  it('D9 a line never breaks between a side and its sets', () => {
    const sides = [performed({ side: 'left' }), performed({ side: 'right', repetitions: 11 })];
    expect(summary(sides, 'kg')).toContain('R\u00a011');
  });
  it('D9 the load is said as it was set', () => {
    const dumbbells = { exercise: 'lunge-walking', loadKg: 24 } as const;
    expect(line(dumbbells)).toBe('13 @ 2 × 12 kg');
    expect(line({ exercise: 'nordic-curl', loadKg: 0 })).toBe('13 @ body weight');
    expect(line({ exercise: 'band-walk', loadKg: 2 })).toBe('13 @ band 2');
    expect(line({ loadKg: 185 * 0.45359237, shown: { value: 185, unit: 'lb' } })).toBe('13 @ 185 lb');
    const hills = { exercise: 'treadmill-hills', repetitions: 0, seconds: 360, speedKmh: 8, gradePercent: 6 } as const;
    expect(line(hills)).toBe('6:00 @ 6 % at 8 km/h');
  });
  it('D9 each set can be read alone, with its effort', () => {
    expect(setText({ ...press, repetitions: 9 }, 'kg')).toBe('9 × 32.5 kg');
    expect(effortText({ kind: 'failure' })).toBe('none left');
    expect(effortText({ kind: 'reserve', repetitions: 2 })).toBe('2 left');
    expect(effortText({ kind: 'at-least', repetitions: 4 })).toBe('4 or more left');
    expect(effortText({ kind: 'unreported' })).toBe('');
  });
});
