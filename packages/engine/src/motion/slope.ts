import type { Motion } from './motion.ts';
import type { Leg, Pose, Root } from './pose.ts';
import { toDegrees } from './space.ts';

/** How far from the hips a foot touches the belt: the hips are lower by what it is lower there, so that the leg reaches it. */
const touchesWithin = 0.19;

/** The same movement on a belt of another slope, in percent: the feet go with the belt. */
export function onSlope(motion: Motion, gradePercent: number): Motion {
  const belt = motion.station.find((part) => part.kind === 'belt');
  if (!belt) return motion;
  const rise = (gradePercent - belt.gradePercent) / 100;
  const steeper = toDegrees(Math.atan(gradePercent / 100) - Math.atan(belt.gradePercent / 100));
  const root = (each: Root): Root => {
    if (each.on === 'feet') return each;
    const [x, y, z] = each.at;
    return { ...each, at: [x, y - touchesWithin * Math.abs(rise), z] };
  };
  const leg = (each: Leg): Leg => {
    if (each.kind !== 'planted') return each;
    const [x, y, z] = each.at;
    return { ...each, at: [x, y + x * rise, z], pitch: each.pitch + steeper, toes: each.toes + steeper };
  };
  const pose = (each: Pose): Pose => ({ ...each, root: root(each.root), right: leg(each.right), left: leg(each.left) });
  const { start, turn, there = [], back = [], station } = motion;
  return {
    ...motion,
    start: pose(start),
    turn: pose(turn),
    there: there.map((via) => ({ at: via.at, pose: pose(via.pose) })),
    back: back.map((via) => ({ at: via.at, pose: pose(via.pose) })),
    station: [...station.filter((part) => part !== belt), { ...belt, gradePercent }],
  };
}
