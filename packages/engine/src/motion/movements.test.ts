import { expect, test } from 'vitest';
import { exerciseIds } from '../catalog/index.ts';
import { faults, type Movements, motions, movements, poseAt, skeletonOf } from './index.ts';

const phases = [
  ['there', 0.3],
  ['hold', 0],
  ['back', 0.6],
] as const;

test('M17 all that is shown of a movement is plain data: written to a file and read again it gives the same bodies', () => {
  const read: Movements = JSON.parse(JSON.stringify(movements()));
  expect(Object.keys(read)).toEqual([...exerciseIds]);
  for (const id of exerciseIds) {
    const movement = read[id];
    for (const [phase, share] of phases) {
      const pose = movement && poseAt(movement.motion, phase, share);
      expect(pose && skeletonOf(pose)).toEqual(skeletonOf(poseAt(motions[id], phase, share)));
    }
    expect(movement?.faults.map(({ pose }) => skeletonOf(pose))).toEqual(
      faults(id).map(({ pose }) => skeletonOf(pose)),
    );
  }
});
