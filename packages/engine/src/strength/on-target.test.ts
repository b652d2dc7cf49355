import { describe, expect, test } from 'vitest';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import type { LoadAdvice, LoadReason } from './advice.ts';
import { adviseSet } from './advise-set.ts';
import { adviceFor, extension, left, sessionDay } from './example.ts';
import { strengthOf } from './strength.ts';

const body = said('profile.set', { bodyMassKg: 70 });
const kinds = ({ why }: LoadAdvice): readonly LoadReason['kind'][] => why.map(({ kind }) => kind);

/** One set of 13 with one left at 80 kg on the leg press, and nothing else ever. */
const pressed = (stationId?: string): readonly Said[] => [
  body,
  did('leg-press', sessionDay(0), {
    loadKg: 80,
    repetitions: 13,
    effort: left(1),
    ...(stationId ? { stationId } : {}),
  }),
];
const press = { ...extension(5, 'press'), kind: 'leg-press' } as const;

describe('after one set on target', () => {
  test('S13 the load stays, on the same day and at the next session, and the window is expected', () => {
    for (const on of [sessionDay(0), addDays(sessionDay(0), 1), sessionDay(1)]) {
      const advice = adviceFor(athleteWho(...pressed('press')), press, on, { exercise: 'leg-press' });
      expect(advice.loadKg).toBe(80);
      expect(advice.expectedReps.mean).toBeGreaterThanOrEqual(12);
      expect(advice.expectedReps.mean).toBeLessThan(16);
      expect(kinds(advice)).not.toContain('raised');
    }
  });

  test('S9 a workout proposed on the same day, without its sets, counts no growth', () => {
    const athlete = athleteWho(...pressed('press'));
    const ask = (on: string): number =>
      adviseSet({
        athlete,
        strength: strengthOf(athlete, on),
        exercise: 'leg-press',
        station: press,
        options: [{ loadKg: 80, setting: { type: 'pin', unit: 'kg', pin: 80, addOns: [] } }],
        side: 'both',
        on,
        today: [],
      }).expectedReps.mean;
    expect(ask(sessionDay(0))).toBeLessThan(ask(addDays(sessionDay(0), 1)));
  });

  test('S11 a log that does not name the machine speaks for the one that is there', () => {
    const advice = adviceFor(athleteWho(...pressed()), press, sessionDay(1), { exercise: 'leg-press' });
    expect(advice.loadKg).toBe(80);
    expect(kinds(advice)).not.toContain('new-station');
  });
});

test('S14 with free weights the cap counts on what is set, not on the body that it is added to', () => {
  const strong = [0, 1, 2, 3].map((index) =>
    did('back-squat', sessionDay(index), { loadKg: 60, repetitions: 15, effort: left(4) }),
  );
  const bar = { ...extension(1, 'bar'), kind: 'barbell' } as const;
  const advice = adviceFor(athleteWho(body, ...strong), bar, sessionDay(4), { exercise: 'back-squat' });
  expect(advice.loadKg).toBeGreaterThan(60);
  // A quarter, as it is still far too light: of the 60 kg on the bar, not of the 122 kg that move.
  expect(advice.loadKg).toBeLessThanOrEqual(75);
});
