import { expect, test } from 'vitest';
import { frontOf, motions } from './index.ts';

test.each([
  ['lunge-forward', 'front'],
  ['wall-squat-ball', 'front'],
  ['tibialis-raise', 'front'],
  ['hip-abduction-machine', 'front'],
  ['side-lying-abduction', 'front'],
  ['leg-press', 'oblique'],
  ['leg-curl-lying', 'oblique'],
  ['hip-thrust', 'oblique'],
  ['nordic-curl', 'oblique'],
] as const)('M20 %s is seen from the front: %s', (id, view) => {
  expect(frontOf(motions[id])).toBe(view);
});
