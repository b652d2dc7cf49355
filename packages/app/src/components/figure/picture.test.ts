import { type ExerciseId, exerciseIds } from '@legwork/engine/catalog';
import { faults, motions, poseAt, skeletonOf } from '@legwork/engine/motion';
import { describe, expect, it } from 'vitest';
import { boundsOf, momentsOf } from './bounds.ts';
import { wrongPath } from './mark.ts';
import { backdropOf, pictureOf, type Shape } from './picture.ts';
import { cameras } from './project.ts';

const lit = ['vasti', 'hamstrings', 'gluteusMaximus', 'hipAbductors', 'soleus'] as const;

const pictures = (id: ExerciseId): readonly (readonly Shape[])[] =>
  (['there', 'back'] as const).flatMap((phase) =>
    [0, 0.3, 0.6, 0.9].map((share) => pictureOf(motions[id], skeletonOf(poseAt(motions[id], phase, share)), lit)),
  );

const kinds = (shapes: readonly Shape[]): string => shapes.map(({ kind }) => kind).join(' ');
const broken = /NaN|Infinity|undefined/;

describe.each(exerciseIds)('the figure of %s', (id) => {
  it('A17 has the same shapes in the same order at every moment, so that they can move', () => {
    const [first = [], ...others] = pictures(id);
    expect(first.length).toBeGreaterThan(4);
    for (const other of others) expect(kinds(other)).toBe(kinds(first));
  });

  it('A17 is drawn in numbers that a browser can read', () => {
    const motion = motions[id];
    const shapes = [...pictures(id).flat(), ...backdropOf(motion, skeletonOf(motion.turn))];
    for (const { d } of shapes) expect(d).not.toMatch(broken);
    const { width, height } = boundsOf(motion, momentsOf(motion));
    expect(Math.min(width, height)).toBeGreaterThan(20);
    expect(Math.max(width, height)).toBeLessThan(400);
  });

  it('A18 marks the wrong angle of each fault that it shows', () => {
    for (const { view, pose, wrong } of faults(id)) {
      expect(wrongPath(cameras[view], skeletonOf(pose), wrong)).toMatch(/^M[-\d.]+ [-\d.]+L/);
    }
  });
});
