import { expect, test } from 'vitest';
import { catalog, overlap } from '../catalog/index.ts';
import type { PerformedSet } from '../journal/athlete.ts';
import { athleteWho, did, type Said } from '../journal/example.ts';
import { left } from './example.ts';
import { fatigueFrom } from './fatigue.ts';

const day = '2026-03-02';
const at = (clock: string): string => `${day}T${clock}`;
const sets = (...said: readonly Said[]): readonly PerformedSet[] =>
  athleteWho(...said).sessions.flatMap((session) => session.sets);

const press = catalog['leg-press'];
const pressed = sets(did('leg-press', day, { performedAt: at('18:00:00') }));
const next = (clock: string) => ({ exercise: press, side: 'both', at: at(clock) }) as const;

test('S8 one set to fatigue costs its share of load, fading with rest: 5 % × e^(−120/150) after two minutes', () => {
  expect(fatigueFrom(pressed, next('18:02:00'))).toBeCloseTo(0.05 * Math.exp(-120 / 150), 9);
  expect(fatigueFrom(pressed, next('18:10:00'))).toBeLessThan(0.001);
});

test('S8 the time that the next set itself takes is no rest', () => {
  const logged = fatigueFrom(pressed, { ...next('18:02:45'), spentSeconds: 45 });
  expect(logged).toBeCloseTo(fatigueFrom(pressed, next('18:02:00')), 9);
});

test('S8 three repetitions in reserve halve what the set costs, six leave nothing', () => {
  const withLeft = (reserve: number): number =>
    fatigueFrom(sets(did('leg-press', day, { performedAt: at('18:00:00'), effort: left(reserve) })), next('18:02:00'));
  expect(withLeft(3)).toBeCloseTo(fatigueFrom(pressed, next('18:02:00')) / 2, 9);
  expect(withLeft(8)).toBe(0);
});

test('S8 sets add up, and the third falls more than the second', () => {
  const twice = sets(
    did('leg-press', day, { performedAt: at('18:00:00'), order: 0 }),
    did('leg-press', day, { performedAt: at('18:03:00'), order: 1 }),
  );
  expect(fatigueFrom(twice, next('18:05:00'))).toBeGreaterThan(fatigueFrom(pressed, next('18:02:00')));
});

test('S8 another exercise costs 0.4 of that by likeness, for ten minutes', () => {
  const extension = { exercise: catalog['leg-extension'], side: 'both', at: at('18:02:00') } as const;
  const expected = 0.4 * overlap('leg-press', 'leg-extension') * 0.05 * Math.exp(-120 / 150);
  expect(fatigueFrom(pressed, extension)).toBeCloseTo(expected, 9);
  expect(fatigueFrom(pressed, { ...extension, at: at('18:10:01') })).toBe(0);
});

test('S8 the left leg does not tire the right; warm-ups tire nothing', () => {
  const lunge = { exercise: catalog['lunge-reverse'], side: 'right', at: null } as const;
  expect(fatigueFrom(sets(did('lunge-reverse', day, { side: 'left' })), lunge)).toBe(0);
  expect(fatigueFrom(sets(did('lunge-reverse', day, { side: 'right' })), lunge)).toBeGreaterThan(0);
  expect(fatigueFrom(sets(did('lunge-reverse', day, { side: 'right', role: 'warmup' })), lunge)).toBe(0);
});

test('S8 a log that stamps the whole workout at once is read as if the usual rest had been taken', () => {
  const stamped = fatigueFrom(pressed, next('18:00:00'));
  expect(stamped).toBeCloseTo(0.05 * Math.exp(-press.restSeconds / 150), 9);
  expect(fatigueFrom(pressed, { ...next('18:00:00'), at: null })).toBe(stamped);
});
