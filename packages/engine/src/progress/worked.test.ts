import { describe, expect, test } from 'vitest';
import { catalog, groupCredit, muscleGroups } from '../catalog/index.ts';
import { gymPreset, placements } from '../gym/index.ts';
import { athleteWho, did, said } from '../journal/example.ts';
import { addDays } from '../time.ts';
import { recentExercises } from './recent.ts';
import { standings } from './standing.ts';
import { exercisesFor, workOf } from './worked.ts';

const monday = '2026-03-02';
const on = addDays(monday, 6);
const gym = gymPreset('commercial', 'kg', 'gym');

const trained = athleteWho(
  did('leg-press', monday),
  did('leg-press', monday),
  did('leg-curl-seated', monday),
  did('leg-curl-seated', addDays(monday, 3)),
  did('side-lying-abduction', monday, { side: 'left' }),
  did('side-lying-abduction', monday, { side: 'right' }),
);

const exercises = (athlete = athleteWho(), place: typeof gym | null = gym) =>
  exercisesFor(athlete, place, 'hamstrings', on).map(({ exercise }) => exercise);

describe('what worked a muscle', () => {
  test('P18 each exercise with its sets, what they were worth and its days, the most first', () => {
    expect(workOf(trained, 'hamstrings', 'week', on)).toEqual([
      { exercise: 'leg-curl-seated', sets: 2, credited: 2, days: [monday, addDays(monday, 3)] },
      { exercise: 'leg-press', sets: 2, credited: 2 * groupCredit(catalog['leg-press'], 'hamstrings'), days: [monday] },
    ]);
    expect(workOf(trained, 'hipAbductors', 'week', on)[0]).toMatchObject({ exercise: 'side-lying-abduction', sets: 1 });
    expect(workOf(trained, 'hamstrings', 'week', addDays(monday, 20))).toEqual([]);
  });

  test('P18 adds up to where the muscle stands, but for less than a tenth of a set each', () => {
    for (const { group, sets } of standings(trained, 'week', on)) {
      const worked = workOf(trained, group, 'week', on).reduce((sum, { credited }) => sum + credited, 0);
      expect(Math.abs(sets - worked)).toBeLessThan(0.3);
    }
  });
});

describe('what would', () => {
  test('P19 the best first, all of them possible here and good for the muscle', () => {
    for (const group of muscleGroups) {
      const found = exercisesFor(athleteWho(), gym, group, on);
      expect(found.length).toBeGreaterThan(0);
      const credits = found.map(({ credit }) => credit);
      expect(credits).toEqual(credits.toSorted((a, b) => b - a));
      expect(Math.min(...credits)).toBeGreaterThanOrEqual(0.4);
      for (const { exercise } of found) expect(placements(gym, catalog[exercise])).not.toEqual([]);
    }
    expect(exercises()[0]).toBe('leg-curl-seated');
  });

  test('P19 with no gym, what the floor allows', () => {
    const floor = exercises(athleteWho(), null);
    expect(floor).not.toContain('leg-curl-seated');
    expect(floor.length).toBeGreaterThan(0);
  });

  test('P19 not what was taken out, what hurt today, or what only those do who know it', () => {
    expect(exercises(athleteWho(said('profile.set', { excluded: ['leg-curl-seated'] })))).not.toContain(
      'leg-curl-seated',
    );
    const pain = { at: `${on}T18:00:00`, exercise: 'leg-curl-seated', level: 7, redFlags: [] } as const;
    expect(exercises(athleteWho(said('pain.reported', pain)))).not.toContain('leg-curl-seated');
    expect(exercises()).not.toContain('nordic-curl');
  });
});

describe('exercises that are being trained', () => {
  test('P20 the most sets of three months first; no treadmill, no bands', () => {
    const athlete = athleteWho(
      did('back-squat', addDays(monday, -91)),
      did('leg-curl-seated', addDays(monday, -89)),
      did('leg-press', monday),
      did('leg-press', monday),
      did('treadmill-hills', monday),
      did('band-walk', monday),
    );
    expect(recentExercises(athlete, monday)).toEqual(['leg-press', 'leg-curl-seated']);
  });

  test('P20 after a long break those of the three months before it', () => {
    expect(recentExercises(trained, addDays(monday, 400))).toEqual(recentExercises(trained, on));
    expect(recentExercises(athleteWho(), monday)).toEqual([]);
  });
});
