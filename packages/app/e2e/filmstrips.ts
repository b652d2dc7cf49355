/** Not a test: every movement for people to look at. Run by `npm run filmstrips`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog, type ExerciseId, exerciseIds } from '@legwork/engine/catalog';
import { faults, frontOf, type Motion, motions, type Pose, poseAt, skeletonOf } from '@legwork/engine/motion';
import { expect, it } from 'vitest';
import { boundsOf, viewBox } from '../src/components/figure/bounds.ts';
import { litOf } from '../src/components/figure/lit.ts';
import { wrongPath } from '../src/components/figure/mark.ts';
import { backdropOf, pictureOf, type Shape } from '../src/components/figure/picture.ts';
import { cameras } from '../src/components/figure/project.ts';
import { muscleColour } from '../src/components/muscle-colour.ts';
import { newWorld } from './harness.ts';

const folder = join(import.meta.dirname, '../../../screenshots/filmstrips');
const source = (path: string): string => readFileSync(join(import.meta.dirname, '../src', path), 'utf8');
const style = `${source('design/tokens.css')}${source('components/figure/drawn.css')}
  body { margin: 0; padding: 12px; background: var(--ink); color: var(--text); font: 600 14px system-ui; }
  .strip { display: grid; grid-template-columns: repeat(9, 1fr); gap: 6px; margin-bottom: 12px; }
  .strip > b { grid-column: 1 / -1; }
  .figure { height: 150px; overflow: hidden; background: var(--paper); --behind: var(--paper); }
  .off { fill: color-mix(in srgb, var(--stop), transparent 55%); stroke: var(--stop); stroke-width: 2.5; }`;

const phases = [
  ['there', 0],
  ['there', 0.3],
  ['there', 0.5],
  ['there', 0.7],
  ['there', 1],
  ['back', 0.35],
  ['back', 0.6],
  ['back', 0.8],
] as const;

const path = (shape: Shape): string =>
  `<path class="${shape.kind}" d="${shape.d}" ${'thick' in shape && shape.thick ? `stroke-width="${shape.thick}"` : ''} ${
    shape.kind === 'muscle' ? `style="fill:${muscleColour(shape.muscle)};opacity:${shape.far ? 0.55 : 1}"` : ''
  }/>`;

function picture(exercise: ExerciseId, motion: Motion, pose: Pose, box: string, mark = ''): string {
  const body = skeletonOf(pose);
  const shapes = [...backdropOf(motion, body), ...pictureOf(motion, body, litOf(exercise))];
  return `<svg class="figure" viewBox="${box}">${shapes.map(path).join('')}<path class="off" d="${mark}"/></svg>`;
}

function strip(exercise: ExerciseId): string {
  const poses = phases.map(([phase, share]) => poseAt(motions[exercise], phase, share));
  const [fault] = faults(exercise);
  const rows = (['side', frontOf(motions[exercise])] as const).map((view) => {
    const motion = { ...motions[exercise], view, travel: 0 };
    const all = fault ? [...poses, fault.pose] : poses;
    const box = viewBox(boundsOf(motion, all.map(skeletonOf)));
    const wrong = fault?.view === view ? wrongPath(cameras[view], skeletonOf(fault.pose), fault.wrong) : '';
    return [
      ...poses.map((pose) => picture(exercise, motion, pose, box)),
      fault ? picture(exercise, motion, fault.pose, box, wrong) : '<span></span>',
    ].join('');
  });
  return `<div class="strip" id="${exercise}"><b>${catalog[exercise].name}</b>${rows.join('')}</div>`;
}

it('draws every exercise, and all on one sheet', async () => {
  mkdirSync(folder, { recursive: true });
  const world = await newWorld({ viewport: { width: 1600, height: 900 } });
  try {
    await world.page.setContent(`<style>${style}</style>${exerciseIds.map(strip).join('')}`);
    for (const exercise of exerciseIds) {
      await world.page.locator(`#${exercise}`).screenshot({ path: join(folder, `${exercise}.png`) });
    }
    await world.page.screenshot({ path: join(folder, 'all.png'), fullPage: true });
    expect(world.errors).toEqual([]);
  } finally {
    await world.end();
  }
});
