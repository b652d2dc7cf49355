import type { Day } from '../time.ts';
import type { Profile } from './athlete.ts';

/** Grown up and not old yet: nothing changes at this age. */
const untoldAge = 30;

/** The age that is reached in the year of the day. Who does not say is taken as a young adult (our choice). */
export const ageOn = ({ birthYear }: Profile, on: Day): number =>
  birthYear === null ? untoldAge : Number(on.slice(0, 4)) - birthYear;
