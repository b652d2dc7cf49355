import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { type Fault, type Motion, type Pose, skeletonOf, type Wrong } from '@legwork/engine/motion';
import { guides } from '../guides.ts';
import { Sheet } from '../sheet.tsx';
import { boundsOf, viewBox } from './bounds.ts';
import { Paths } from './drawn.tsx';
import { litOf } from './lit.ts';
import { wrongPath } from './mark.ts';
import { movements } from './movements.ts';
import { backdropOf, pictureOf } from './picture.ts';
import { cameras } from './project.ts';
import './wrong.css';

/** The usual faults of an exercise, on request. */
export const Faults = ({ exercise, onClose }: { exercise: ExerciseId; onClose: () => void }) => (
  <Sheet title={`${catalog[exercise].name}: usual faults`} onClose={onClose}>
    <FaultList exercise={exercise} />
  </Sheet>
);

/** Wrong beside right, with what to do instead. */
export function FaultList({ exercise }: { exercise: ExerciseId }) {
  const movement = movements()?.[exercise];
  const words = guides()?.[exercise].faults ?? [];
  const pictured = new Map(movement?.faults.map((fault) => [fault.fault, fault]));
  return (
    <ul class="faults">
      {words.map(({ id, fault, fix }) => {
        const picture = pictured.get(id);
        return (
          <li key={id}>
            {movement && picture && <RightAndWrong exercise={exercise} motion={movement.motion} fault={picture} />}
            <p>
              <b>{fault}</b>
            </p>
            <p class="soft">{fix}</p>
          </li>
        );
      })}
    </ul>
  );
}

function RightAndWrong({ exercise, motion, fault }: { exercise: ExerciseId; motion: Motion; fault: Fault }) {
  const right = motion[fault.at];
  const seen = { ...motion, view: fault.view, travel: 0 };
  const box = viewBox(boundsOf(seen, [skeletonOf(right), skeletonOf(fault.pose)]));
  const picture = (pose: Pose, wrong: Wrong | null) => {
    const body = skeletonOf(pose);
    return (
      <figure class={wrong ? 'wrong' : 'right'}>
        <svg class="figure" viewBox={box} aria-hidden="true">
          <Paths shapes={[...backdropOf(seen, body), ...pictureOf(seen, body, litOf(exercise))]} />
          {wrong && <path class="off" d={wrongPath(cameras[fault.view], body, wrong)} />}
        </svg>
        <figcaption>{wrong ? 'Wrong' : 'Right'}</figcaption>
      </figure>
    );
  };
  return (
    <div class="pair">
      {picture(right, null)}
      {picture(fault.pose, fault.wrong)}
    </div>
  );
}
