import { catalog, type ExerciseId, type Muscle } from '@legwork/engine/catalog';
import './figure.css';
import { bellies } from './figure/bellies.ts';
import { type Picture, pictures } from './figure/poses.ts';
import {
  type ArmPoints,
  boundsOf,
  cornersOf,
  jointsOf,
  type LegPoints,
  limbPath,
  type Point,
  type Skeleton,
  skeletonOf,
} from './figure/skeleton.ts';
import { muscleColour, workedMuscles } from './muscle-colour.ts';

/** Muscles below this credit are not lit in the picture. */
const litCredit = 0.5;

/** The exercise at its turning point, the worked muscles in their colours; large, its start stands faintly behind it. */
export function Figure({ exercise, large = false }: { exercise: ExerciseId; large?: boolean }) {
  const picture = pictures[exercise];
  const turn = skeletonOf(picture.turn);
  const start = large && picture.start ? startOf(picture, picture.start, turn) : null;
  const corners = [...jointsOf(turn), ...(start ? jointsOf(start) : []), ...cornersOf(picture.gear)];
  return (
    <svg class="figure" viewBox={viewBox(corners, large)} aria-hidden="true">
      <path class="gear" d={picture.gear} />
      {start && (
        <g class="ghost">
          <Body body={start} lit={[]} />
        </g>
      )}
      <Body body={turn} lit={litOf(exercise)} />
      {picture.weight && <Weight at={picture.weight} body={turn} />}
    </svg>
  );
}

/** The starting pose, shifted so that what stays in place does. */
function startOf(picture: Picture, pose: Picture['turn'], turn: Skeleton): Skeleton {
  if (picture.fixed !== 'ankle') return skeletonOf(pose);
  const { ankle } = skeletonOf(pose).leg;
  return skeletonOf(pose, { x: turn.leg.ankle.x - ankle.x, y: turn.leg.ankle.y - ankle.y });
}

function viewBox(corners: readonly Point[], large: boolean): string {
  const box = boundsOf(corners, 12);
  if (large) return `${box.x} ${box.y} ${box.width} ${box.height}`;
  const side = Math.max(box.width, box.height);
  return `${box.x - (side - box.width) / 2} ${box.y - (side - box.height) / 2} ${side} ${side}`;
}

/** Nothing is fully trained by running: then its two most used muscles are lit. */
function litOf(exercise: ExerciseId): Lit {
  const lit = workedMuscles(catalog[exercise], litCredit);
  return (lit.length > 0 ? lit : workedMuscles(catalog[exercise], 0).slice(0, 2)).filter(
    ({ muscle }) => muscle !== 'trunk',
  );
}

type Lit = readonly { readonly muscle: Muscle; readonly credit: number }[];

function Body({ body, lit }: { body: Skeleton; lit: Lit }) {
  return (
    <>
      {body.farArm && <ArmShape arm={body.farArm} far={!body.front} />}
      {body.farLeg && <LegShape leg={body.farLeg} far={!body.front} />}
      <path class="limb" d={limbPath(body.shoulder, body.hip, 9, 8.5)} />
      <circle class="limb" cx={body.head.x} cy={body.head.y} r={9.5} />
      <LegShape leg={body.leg} />
      {lit.map(({ muscle, credit }) => (
        <path
          key={muscle}
          d={bellies[muscle](body)}
          style={{ fill: muscleColour(muscle), opacity: credit >= 0.8 ? 1 : 0.75 }}
        />
      ))}
      <ArmShape arm={body.arm} />
    </>
  );
}

const LegShape = ({ leg, far = false }: { leg: LegPoints; far?: boolean }) => (
  <g>
    <path class={far ? 'limb far' : 'limb'} d={limbPath(leg.ankle, leg.toe, 3.6, 2.6)} />
    <path class={far ? 'limb far' : 'limb'} d={limbPath(leg.knee, leg.ankle, 6, 3.6)} />
    <path class={far ? 'limb far' : 'limb'} d={limbPath(leg.hip, leg.knee, 8.8, 6)} />
  </g>
);

const ArmShape = ({ arm, far = false }: { arm: ArmPoints; far?: boolean }) => (
  <g>
    <path class={far ? 'limb far' : 'limb'} d={limbPath(arm.elbow, arm.hand, 3.6, 2.8)} />
    <path class={far ? 'limb far' : 'limb'} d={limbPath(arm.shoulder, arm.elbow, 5, 3.8)} />
  </g>
);

function Weight({ at, body }: { at: NonNullable<Picture['weight']>; body: Skeleton }) {
  switch (at) {
    case 'hands':
    case 'one-hand':
      return <rect class="weight" x={body.arm.hand.x - 9} y={body.arm.hand.y - 5} width="18" height="10" rx="4" />;
    case 'shoulders':
      return <circle class="weight" cx={body.shoulder.x - 6} cy={body.shoulder.y - 4} r="7" />;
    case 'ankle':
      return <circle class="weight" cx={body.leg.ankle.x} cy={body.leg.ankle.y} r="6" />;
    case 'hip':
      return <circle class="weight" cx={body.hip.x} cy={body.hip.y - 13} r="8" />;
    default:
      return at satisfies never;
  }
}
