/** Changes of today's proposal, before the session begins. */

import { differenceWords, wayWords } from '@legwork/engine/words';
import {
  type Block,
  type Change,
  differenceBetween,
  recompose,
  type SoFar,
  type Swap,
  swapsFor,
  waysAround,
} from '@legwork/engine/workout';
import { today } from './clock.ts';
import { foreseen, swapsIn, waysIn, workoutIn } from './foreseen.ts';
import { athlete } from './journal.ts';
import { groundOf } from './lifting.ts';
import { gym, proposal, sayOfToday, strength } from './proposal.ts';

/** What a change made of the workout, in words, and the way back. */
export interface Changed {
  readonly words: string;
  readonly back: () => void;
}

function soFar(): SoFar | null {
  const at = gym.value;
  return at && { done: [], athlete: athlete.value, gym: at, on: today.value, strength: strength.value };
}

/** Changes the proposal; `null` when there is none to change. */
export function changeToday(change: Change): Changed | null {
  const before = proposal.value;
  const now = soFar();
  if (!before || !now) return null;
  const changed =
    workoutIn(foreseen('workout', groundOf(before, undefined), { kind: 'change', change })) ??
    recompose(before, now, change);
  const back = sayOfToday(changed.circumstances);
  const after = proposal.value;
  const words = after && differenceWords(differenceBetween(before, after));
  return { words: words ?? 'Noted. The workout stays as it is.', back };
}

/** The station of a block is taken: what loses least, without waiting, since nobody stands there yet. */
export function takenToday(block: Block): Changed | null {
  const before = proposal.value;
  const now = soFar();
  if (!before || !now) return null;
  const ways =
    waysIn(foreseen('workout', groundOf(before, undefined), { kind: 'ways', blockId: block.id })) ??
    waysAround(before, block.id, now);
  const best = ways.find(({ way }) => way !== 'wait');
  if (!best) return null;
  return {
    words: `${block.stationName} is taken. ${wayWords(best, block, before)}`,
    back: sayOfToday(best.workout.circumstances),
  };
}

/** What else could be done instead of a block, what costs the week least first. */
export function swapsToday(block: Block): readonly Swap[] {
  const [workout, now] = [proposal.value, soFar()];
  if (!workout || !now) return [];
  return (
    swapsIn(foreseen('workout', groundOf(workout, undefined), { kind: 'swaps', blockId: block.id })) ??
    swapsFor(workout, block.id, now)
  );
}
