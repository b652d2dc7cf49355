import type { LeftOut, NoHills } from '../workout/workout.ts';

const reasons: Readonly<Record<NoHills, string>> = {
  'no-treadmill': 'there is no treadmill today',
  gentle: 'this is a gentle session',
  pain: 'something hurt',
  'heavy-legs': 'not with heavy legs',
  sore: 'not with sore legs',
  'run-soon': 'your legs stay fresh for the run ahead',
  phase: 'the race is too near, or just over',
  'no-time': 'the lifting needs the time',
};

/** What became of hills that were asked for. */
export const noHillsWords = (left: Extract<LeftOut, { readonly kind: 'no-hills' | 'fewer-hills' }>): string =>
  left.kind === 'no-hills'
    ? `No hills: ${reasons[left.why]}.`
    : `Hills: ${left.minutes} of ${left.askedMinutes} minutes, the lifting needs the rest.`;
