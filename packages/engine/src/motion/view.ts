import type { ContactPoint, Motion, View } from './motion.ts';

/** What a body rests on when it sits, lies or kneels. */
const restsOn: ReadonlySet<ContactPoint> = new Set(['pelvis', 'shoulders', 'right-knee']);

/**
 * How an exercise that is usually seen from the side is seen from the front. The legs of who sits, lies or kneels point at
 * us there and hide themselves: such a body is seen at an angle.
 */
export const frontOf = ({ view, contacts }: Motion): View =>
  view === 'side' && contacts.some(({ of, on, still }) => still && on !== 'wall' && restsOn.has(of))
    ? 'oblique'
    : 'front';
