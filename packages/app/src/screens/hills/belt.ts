import type { Belt } from '@legwork/engine/hills';
import type { Athlete } from '@legwork/engine/journal';

/** What most gym treadmills do (evidence §5.3). */
const ordinary: Belt = {
  speedKmh: { min: 0.8, max: 20, step: 0.1 },
  gradePercent: { min: 0, max: 15, step: 0.5 },
};

/** The treadmill of the usual gym, else of another one; an ordinary one when no gym has any. */
export function beltOf({ gyms, profile }: Athlete): { readonly belt: Belt; readonly gymName: string | null } {
  const usualFirst = gyms.toSorted((a, b) => Number(b.id === profile.gymId) - Number(a.id === profile.gymId));
  for (const { name, stations } of usualFirst) {
    for (const { loads } of stations) if (loads.type === 'treadmill') return { belt: loads, gymName: name };
  }
  return { belt: ordinary, gymName: null };
}
