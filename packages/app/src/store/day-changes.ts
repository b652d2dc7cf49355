/** What the runner says of single days (`day.set`), which beats the plan and the usual week. */
import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';

type Lift = Athlete['days'][Day]['lift'];

export interface LiftOn {
  readonly day: Day;
  readonly lift: Lift;
}

/** The session of one day wanted on another; a new one when `from` is the day itself. */
export const liftMoved = (from: Day, to: Day): readonly LiftOn[] => [
  ...(from === to ? [] : [{ day: from, lift: 'none' } as const]),
  { day: to, lift: 'wanted' },
];

/** The athlete as they will be when this is said. */
export const withLifts = (athlete: Athlete, changes: readonly LiftOn[]): Athlete => ({
  ...athlete,
  days: {
    ...athlete.days,
    ...Object.fromEntries(changes.map(({ day, lift }) => [day, { runs: athlete.days[day]?.runs ?? null, lift }])),
  },
});
