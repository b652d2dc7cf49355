import { type Measure, type Motion, measures, type Skeleton, skeletonOf, type View } from '../motion/index.ts';

/** What is said of a movement, in the order of importance. */
const joints: readonly (readonly [measure: Measure, words: string])[] = [
  ['right-knee', 'knee bend'],
  ['right-abduction', 'leg to the side'],
  ['right-hip', 'hip bend'],
  ['trunk-lean', 'trunk lean'],
];
/** The slope of the sole, where the foot stands on its ball or its heel. */
const feet = [
  ['right-ball', 'right-heel-rise', 'heel rise'],
  ['right-heel', 'right-toe-rise', 'toe rise'],
] as const;

const seenFrom: Readonly<Record<View, string>> = {
  side: 'the side',
  front: 'the front',
  oblique: 'the front, at an angle',
};

/** Smaller changes, in degrees, are not worth saying; a step to the side is, from a tenth of the height on. */
const worthSaying = 12;
const stepAside = 0.1;
const mostSaid = 3;

/**
 * A movement in words, for those who do not see it: "Leg extension, seen from the side. Knee bend from 95° to 10°, and
 * back." Angles as a coach reads them, to five degrees.
 */
export function movementWords(name: string, motion: Motion, side: 'left' | 'right' | 'both'): string {
  const [start, turn] = [skeletonOf(motion.start), skeletonOf(motion.turn)];
  const standing = feet.filter(([part]) => motion.contacts.some(({ of, still }) => of === part && still));
  const ways = [...joints, ...standing.map(([, measure, words]) => [measure, words] as const)]
    .map(([measure, words]) => ({ words, from: measures[measure](start), to: measures[measure](turn) }))
    .filter(({ from, to }) => Math.abs(to - from) >= worthSaying)
    .slice(0, mostSaid)
    .map(({ words, from, to }) => `${words} from ${rounded(from)} to ${rounded(to)}`);
  const [first, ...more] = stepsAside(start, turn) ? ['a wide step to the side', ...ways] : ways;
  const seen = `${name}${side === 'both' ? '' : `, ${side} leg`}, seen from ${seenFrom[motion.view]}.`;
  if (first === undefined) return seen;
  return `${seen} ${first.charAt(0).toUpperCase()}${first.slice(1)}${more.map((way) => `, ${way}`).join('')}, and back.`;
}

const stepsAside = (start: Skeleton, turn: Skeleton): boolean =>
  Math.abs(turn.pelvis[2] - start.pelvis[2]) >= stepAside;

const rounded = (degrees: number): string => `${Math.round(degrees / 5) * 5}°`.replace('-', '−');
