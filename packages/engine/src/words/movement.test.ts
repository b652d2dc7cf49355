import { describe, expect, it } from 'vitest';
import { catalog, exerciseIds } from '../catalog/index.ts';
import { motions } from '../motion/index.ts';
import { movementWords } from './movement.ts';

describe('a movement in words', () => {
  it('M14 names the joints that move and how far, and the side', () => {
    expect(movementWords('Leg extension', motions['leg-extension'], 'both')).toBe(
      'Leg extension, seen from the side. Knee bend from 95° to 10°, and back.',
    );
    expect(movementWords('Split squat', motions['split-squat'], 'left')).toMatch(
      /^Split squat, left leg, seen from the side\. /,
    );
  });

  it.each(exerciseIds.filter((id) => id !== 'treadmill-hills'))('M14 says something of %s', (id) => {
    expect(movementWords(catalog[id].name, motions[id], 'both')).toMatch(
      /seen from the (side|front)\. .*, and back\.$/,
    );
  });
});
