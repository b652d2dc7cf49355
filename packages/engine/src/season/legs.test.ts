import { expect, test } from 'vitest';
import type { Body } from '../journal/event.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { daysUntilReady } from '../workout/recovery.ts';
import { liftsOf, monday, racer, seasonOf } from './example.ts';
import { freshnessOf } from './legs.ts';

const yesterday = addDays(monday, -1);
const ran = (more: Partial<Body<'run.logged'>> = {}): Said =>
  said('run.logged', {
    startedAt: `${yesterday}T07:00:00`,
    seconds: 5400,
    source: 'watch',
    detail: 'recording',
    ...more,
  });
const soleus = (...log: readonly Said[]): number => freshnessOf(athleteWho(...log), monday).fatigue.get('soleus') ?? 0;
const vasti = (descentMetres: number): number =>
  freshnessOf(athleteWho(ran({ distanceMetres: 15_000, descentMetres })), monday).fatigue.get('vasti') ?? 0;
/** Days until the thighs may be lifted with again. */
const ready = (...log: readonly Said[]): number => daysUntilReady(athleteWho(...log), monday).get('vasti') ?? 0;
/** The usual long run was yesterday. */
const long = said('profile.set', { runs: [{ weekday: 6, kind: 'long' }] });

test('R23 what was run counts in place of what was planned or usual on the day', () => {
  const usual = soleus(long);
  expect(usual).toBeGreaterThan(0);
  expect(soleus(long, ran({ kind: 'long' }))).toBeCloseTo(usual);
  expect(soleus(long, ran({ seconds: 1800, kind: 'easy' }))).toBeLessThan(usual / 2);
  expect(soleus(long, ran({ kind: 'race' }))).toBeGreaterThan(2 * usual);
});

test('R23 a planned day without a run counts as usual until the log of runs goes beyond it', () => {
  const before = ran({ startedAt: `${addDays(monday, -6)}T07:00:00` });
  expect(soleus(long, before)).toBeGreaterThan(0.8 * soleus(long));
  const after = ran({ startedAt: `${monday}T07:00:00`, seconds: 60 });
  expect(soleus(long, after)).toBe(0);
});

test('R23 downhill tires the thighs most', () => {
  expect(vasti(1000)).toBeGreaterThan(2 * vasti(0));
});

test('R23 heavy legs in the morning count all that came before as half as much again (evidence §6.3)', () => {
  const heavy = said('readiness.reported', { day: monday, legs: 'heavy' });
  expect(soleus(long, heavy)).toBeCloseTo(1.45 * soleus(long));
  const sets = Array.from({ length: 3 }, () => did('leg-press', addDays(monday, -2)));
  expect(ready(...sets, ...sets, heavy)).toBeGreaterThanOrEqual(ready(...sets, ...sets));
});

test('R23 the legs are said to be ready for what the most tired prime mover allows', () => {
  expect(freshnessOf(athleteWho(), monday)).toMatchObject({ readyFor: 'key-run' });
  const hard = Array.from({ length: 8 }, () => did('leg-extension', yesterday));
  const tired = freshnessOf(athleteWho(...hard), monday);
  expect([tired.tiredest, tired.readyFor]).toEqual(['vasti', 'rest']);
  expect(freshnessOf(athleteWho(...hard), addDays(monday, 1)).readyFor).toBe('easy-run');
  expect(freshnessOf(athleteWho(...hard), addDays(monday, 2)).readyFor).toBe('key-run');
});

test('R23 the sessions of the season count for the days after them', () => {
  const lifts = liftsOf(seasonOf(racer));
  const [first] = lifts;
  if (!first) throw new Error('no session');
  const athlete = athleteWho();
  expect(freshnessOf(athlete, first.day, lifts).readyFor).toBe('key-run');
  expect(freshnessOf(athlete, addDays(first.day, 1), lifts).readyFor).not.toBe('key-run');
});
