import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { type Estimate, initialEstimate, sdOfLoad } from './estimate.ts';
import { adviceFor, extension, left, sessionDay } from './example.ts';
import { currentEstimate, strengthOf } from './strength.ts';

const body = said('profile.set', { bodyMassKg: 70 });
const stack = extension(2.5);
const on = sessionDay(10);

/** Ten sessions on the leg extension, twelve to fatigue at this load. */
const extended = (loadKg: number): readonly Said[] =>
  Array.from({ length: 10 }, (_, index) => did('leg-extension', sessionDay(index), { loadKg, stationId: stack.id }));

/** What they let expect of the leg curl, which was never done. */
function curlAfter(log: readonly Said[]): Estimate {
  const athlete = athleteWho(body, ...log);
  return currentEstimate(strengthOf(athlete, on), athlete.profile, {
    exercise: 'leg-curl-seated',
    stationId: null,
    side: 'both',
  });
}

describe('an exercise that was never done', () => {
  test('S2 is guessed from body mass alone when nothing else was done', () => {
    const { profile } = athleteWho(body);
    expect(curlAfter([])).toEqual(initialEstimate(profile, catalog['leg-curl-seated']));
  });

  test('S2 is guessed stronger for who is strong elsewhere, weaker for who is weak, and with less doubt', () => {
    expect(curlAfter(extended(45)).logLoad).toBeGreaterThan(curlAfter([]).logLoad);
    expect(curlAfter(extended(15)).logLoad).toBeLessThan(curlAfter([]).logLoad);
    expect(sdOfLoad(curlAfter(extended(30)))).toBeLessThan(sdOfLoad(curlAfter([])));
  });

  test('S2 never moves by more than a log in the wrong unit could explain', () => {
    expect(Math.abs(curlAfter(extended(400)).logLoad - curlAfter([]).logLoad)).toBeLessThan(0.45);
  });

  test('S15 starts nearer to the load for who is known to be strong', () => {
    const machine = { ...extension(1, 'curl'), kind: 'leg-curl-seated' } as const;
    const first = (log: readonly Said[]): number =>
      adviceFor(athleteWho(body, ...log), machine, on, { exercise: 'leg-curl-seated' }).loadKg;
    expect(first(extended(45))).toBeGreaterThan(first([]));
    expect(first(extended(15))).toBeLessThanOrEqual(first([]));
  });

  test('S2 repetitions that fall slowly with the load elsewhere are expected to here', () => {
    const flat = Array.from({ length: 20 }, (_, index) =>
      did('leg-extension', sessionDay(index % 10), {
        loadKg: index % 2 === 0 ? 40 : 34,
        repetitions: index % 2 === 0 ? 11 : 21,
        effort: left(0),
        order: index,
        stationId: stack.id,
      }),
    );
    expect(curlAfter(flat).logSlope).toBeLessThan(curlAfter([]).logSlope);
  });
});
