import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseIds } from '../catalog/index.ts';
import { athleteWho, did } from '../journal/example.ts';
import type { Day } from '../time.ts';
import { cueOf, momentAt, motions, noticedIn, type Practice, phaseAt, practiceOf, repetitionSeconds } from './index.ts';

describe('M15 the moment of a repetition', () => {
  it.each(exerciseIds)('%s: goes there, turns, comes back and ends where it starts', (id) => {
    const { tempo } = catalog[id];
    const moments = Array.from({ length: 200 }, (_, at) =>
      momentAt(motions[id], tempo, (at / 200) * repetitionSeconds(tempo)),
    );
    const changes = moments.filter((moment, at) => moment !== moments[at - 1]);
    expect(changes).toEqual(['there', 'turn', 'back', 'start']);
  });

  it('is the turn for as long as it is held', () => {
    const { tempo } = catalog['leg-extension'];
    expect(tempo.holdSeconds).toBeGreaterThan(0);
    const middleOfHold = tempo.upSeconds + tempo.holdSeconds / 2;
    expect(phaseAt(motions['leg-extension'], tempo, middleOfHold).phase).toBe('hold');
    expect(momentAt(motions['leg-extension'], tempo, middleOfHold)).toBe('turn');
  });
});

describe('M16 the cue of a set', () => {
  const faults = ['knee-past-toes', 'trunk-forward', 'knee-inwards'].map((id) => ({ id, fault: id, fix: id }));
  const guideOf = (cues: number) => ({ cues: Array.from({ length: cues }, String), faults });
  const practice = fc.record({
    sessions: fc.nat(500),
    daysSince: fc.option(fc.nat(1000)),
    faults: fc.constant([]),
  });
  const cueAt = (cues: number, known: Partial<Practice>, set: number): number | null => {
    const cue = cueOf(guideOf(cues), { sessions: 0, daysSince: null, faults: [], ...known }, set);
    return cue.kind === 'cue' ? cue.cue : null;
  };

  it('is the most useful one the first time, and after three weeks without', () => {
    expect(cueAt(4, { sessions: 0, daysSince: null }, 1)).toBe(0);
    expect(cueAt(4, { sessions: 7, daysSince: 22 }, 1)).toBe(0);
    expect(cueAt(4, { sessions: 7, daysSince: 21 }, 1)).toBe(3);
  });

  it('knows in how many sessions before today the exercise was done, and when last', () => {
    const { sessions } = athleteWho(
      did('leg-press', '2026-11-01'),
      did('leg-press', '2026-11-01', { order: 1 }),
      did('clam', '2026-11-10'),
      did('leg-press', '2026-11-15'),
      did('leg-press', '2026-11-23'),
    );
    expect(practiceOf(sessions, 'leg-press', '2026-11-23')).toEqual({ sessions: 2, daysSince: 8, faults: [] });
    expect(practiceOf(sessions, 'nordic-curl', '2026-11-23')).toEqual({ sessions: 0, daysSince: null, faults: [] });
  });

  it('is another one in the next set and in the next session, until all had their turn', () => {
    fc.assert(
      fc.property(practice, fc.integer({ min: 1, max: 6 }), (known, cues) => {
        const sets = Array.from({ length: cues }, (_, set) => cueAt(cues, known, set + 1));
        expect(new Set(sets).size).toBe(cues);
        const sessions = Array.from({ length: cues }, (_, more) =>
          cueAt(cues, { sessions: known.sessions + more, daysSince: 3 }, 1),
        );
        expect(new Set(sessions).size).toBe(cues);
      }),
    );
  });

  it('is before all else what to do against the fault that leads, in every set', () => {
    const known = { sessions: 9, daysSince: 60, faults: ['of-a-newer-guide', 'knee-inwards', 'knee-past-toes'] };
    for (const set of [1, 2, 3]) expect(cueOf(guideOf(4), known, set)).toEqual({ kind: 'fault', fault: 2 });
    expect(cueAt(4, { ...known, faults: ['of-a-newer-guide'] }, 2)).toBe(1);
  });
});

/** A session of lunges: of each set what was noticed. */
const lunged = (day: Day, ...sets: readonly (readonly string[])[]) =>
  sets.map((faults, order) => did('lunge-forward', day, { order, faults }));
const leads = (on: Day, ...days: readonly ReturnType<typeof lunged>[]): readonly string[] =>
  practiceOf(athleteWho(...days.flat()).sessions, 'lunge-forward', on).faults;

describe('M21 the fault that leads', () => {
  it('is the one of the most sets, of equals the one that was there last', () => {
    expect(leads('2026-11-20', lunged('2026-11-16', ['a', 'b'], ['b'], []))).toEqual(['b', 'a']);
    expect(leads('2026-11-20', lunged('2026-11-12', ['a'], []), lunged('2026-11-16', [], ['b']))).toEqual(['b', 'a']);
  });

  it('leads from the set after it on, today too', () => {
    expect(leads('2026-11-16', lunged('2026-11-16', ['a']))).toEqual(['a']);
  });

  it('leads no more after two clean sessions of the exercise, however long that takes', () => {
    const [wrong, clean, again] = [lunged('2026-08-01', ['a']), lunged('2026-11-09', []), lunged('2026-11-12', [])];
    expect(leads('2026-11-09', wrong)).toEqual(['a']);
    expect(leads('2026-11-12', wrong, clean)).toEqual(['a']);
    expect(leads('2026-11-16', wrong, clean, again)).toEqual([]);
  });

  it('leads on while today’s session is not over, whatever other exercises are done', () => {
    const wrong = lunged('2026-11-09', ['a']);
    const clean = lunged('2026-11-12', []);
    expect(leads('2026-11-16', wrong, clean, lunged('2026-11-16', []))).toEqual(['a']);
    const others = ['2026-11-13', '2026-11-14', '2026-11-15'].map((day) => [did('clam', day)]);
    expect(leads('2026-11-16', wrong, clean, ...others)).toEqual(['a']);
  });

  it('is remembered with its sets and the day of the last', () => {
    const { sessions } = athleteWho(
      ...lunged('2026-11-09', ['a', 'b'], ['a']),
      ...lunged('2026-11-12', ['a']),
      did('split-squat', '2026-11-13', { faults: ['b'] }),
    );
    expect(noticedIn(sessions, 'lunge-forward')).toEqual([
      { fault: 'a', sets: 3, lastDay: '2026-11-12' },
      { fault: 'b', sets: 1, lastDay: '2026-11-09' },
    ]);
  });
});
