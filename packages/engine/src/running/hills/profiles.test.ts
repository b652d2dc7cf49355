import { describe, expect, test } from 'vitest';
import { climbOf, terrainOf } from './elevation.ts';
import profiles from './profiles.json' with { type: 'json' };
import { courseOfProfile } from './profiles.ts';

describe('the races that come with Legwork', () => {
  test.each(profiles)('H18 $name is at most 60 heights from start to finish', ({ id, km, elevationMetres }) => {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(km.length).toBeLessThanOrEqual(60);
    expect(elevationMetres).toHaveLength(km.length);
    expect(km[0]).toBe(0);
    expect(km).toEqual([...new Set(km)].toSorted((a, b) => a - b));
  });

  test.each([
    ['boston', 42.195, 110, 170],
    ['athens', 42.195, 240, 320],
    ['berlin', 42.195, 0, 40],
    ['chicago', 42.195, 0, 20],
    ['utmb', 169.9, 8000, 10_200],
  ])('H18 %s is %d km long and climbs %d to %d m', (id, kilometres, least, most) => {
    const profile = profiles.find((each) => each.id === id);
    if (profile === undefined) throw new TypeError(`No profile of ${id}.`);
    expect(profile.km.at(-1)).toBeCloseTo(kilometres, 1);
    const { climbMetres } = climbOf(terrainOf(courseOfProfile(profile)).elevations);
    expect(climbMetres).toBeGreaterThanOrEqual(least);
    expect(climbMetres).toBeLessThanOrEqual(most);
  });
});
