import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog, exerciseIds } from '../catalog/index.ts';
import { athleteWho, did } from '../journal/example.ts';
import { cueOf, momentAt, motions, phaseAt, practiceOf, repetitionSeconds } from './index.ts';

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
  const practice = fc.record({
    sessions: fc.nat(500),
    daysSince: fc.option(fc.nat(1000)),
  });

  it('is the most useful one the first time, and after three weeks without', () => {
    expect(cueOf(4, { sessions: 0, daysSince: null }, 1)).toBe(0);
    expect(cueOf(4, { sessions: 7, daysSince: 22 }, 1)).toBe(0);
    expect(cueOf(4, { sessions: 7, daysSince: 21 }, 1)).toBe(3);
  });

  it('knows in how many sessions before today the exercise was done, and when last', () => {
    const { sessions } = athleteWho(
      did('leg-press', '2026-11-01'),
      did('leg-press', '2026-11-01', { order: 1 }),
      did('clam', '2026-11-10'),
      did('leg-press', '2026-11-15'),
      did('leg-press', '2026-11-23'),
    );
    expect(practiceOf(sessions, 'leg-press', '2026-11-23')).toEqual({ sessions: 2, daysSince: 8 });
    expect(practiceOf(sessions, 'nordic-curl', '2026-11-23')).toEqual({ sessions: 0, daysSince: null });
  });

  it('is another one in the next set and in the next session, until all had their turn', () => {
    fc.assert(
      fc.property(practice, fc.integer({ min: 1, max: 6 }), (known, cues) => {
        const sets = Array.from({ length: cues }, (_, set) => cueOf(cues, known, set + 1));
        expect(new Set(sets).size).toBe(cues);
        const sessions = Array.from({ length: cues }, (_, more) =>
          cueOf(cues, { sessions: known.sessions + more, daysSince: 3 }, 1),
        );
        expect(new Set(sessions).size).toBe(cues);
      }),
    );
  });
});
