import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { type Strength, strengthOf } from '../strength/index.ts';
import type { Day } from '../time.ts';
import { type Frame, nothing, workoutOf } from './assemble.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { limitsOn } from './day-limits.ts';
import { leastStationSeconds, timeSharing } from './hills.ts';
import { laterNow } from './later.ts';
import { generalWarmUpMinutes } from './minutes.ts';
import { leastMinutes, longestMinutes, refusal, remark, usableMinutes } from './notice.ts';
import { planFor } from './plan.ts';
import { questionsFor, withLeftOut } from './question.ts';
import type { Workout } from './workout.ts';

/** Who asks, where and when; the circumstances are those of a usual day unless they are said. */
export interface ComposerFor extends Partial<Circumstances> {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly on: Day;
  /** The estimates on that day, when the caller has them. */
  readonly strength?: Strength;
}

export interface ComposeWorkout extends ComposerFor {
  /** What the athlete has, 0 and up; the workout never takes more. */
  readonly minutes: number;
}

/**
 * Today's workout: the exercises of the greatest worth that the gym, the minutes, the week, the muscles and the runs
 * ahead allow, in the best order, with loads that exist on its stations, and the reasons. Never throws; when nothing
 * may be advised the blocks are empty and `notice` says why. The same input always gives the same workout.
 */
export const composeWorkout = ({ minutes, ...asked }: ComposeWorkout): Workout => composerFor(asked)(minutes);

/**
 * Today's workout for any minutes: what does not depend on them is found out once, so that every pixel of the minutes
 * slider can ask.
 */
export function composerFor({ athlete, gym, on, ...said }: ComposerFor): (minutes: number) => Workout {
  const circumstances = circumstancesOf(said);
  const refused = refusal(athlete, on);
  const frameOf = (minutes: number): Omit<Frame, 'notice' | 'hills'> => {
    const askedMinutes = Number.isFinite(minutes) ? Math.max(0, minutes) : 0;
    const warmUpMinutes = generalWarmUpMinutes(askedMinutes);
    return { day: on, gymId: gym.id, askedMinutes, warmUpMinutes, circumstances };
  };
  if (refused) return (minutes) => nothing({ ...frameOf(minutes), hills: null, notice: refused });

  const limits = limitsOn(athlete, on);
  const strength = said.strength ?? strengthOf(athlete, on);
  const ask = questionsFor({ athlete, gym, on, strength, limits, ...circumstances });
  const share = timeSharing({ athlete, gym, on, limits, circumstances });
  return (minutes) => {
    const frame = frameOf(minutes);
    const { askedMinutes, warmUpMinutes } = frame;
    const usedMinutes = usableMinutes(askedMinutes, limits);
    const { seconds, hills, leftOut } = share({
      askedSeconds: longestMinutes(askedMinutes) * 60,
      liftingSeconds: usedMinutes < leastMinutes ? 0 : usedMinutes * 60,
      spentSeconds: (warmUpMinutes + circumstances.waitedMinutes) * 60,
      leastSeconds: leastStationSeconds,
    });
    const question = withLeftOut(ask(askedMinutes, seconds), leftOut);
    const context = {
      athlete,
      strength,
      on,
      leastReserve: question.limits.leastReserve,
      today: [],
      start: { exercise: null, placeMetres: 0 },
      warm: false,
    };
    const plan = planFor(question.problem, context, { later: laterNow(circumstances, 0) });
    const notice = remark({ question, askedMinutes, warmUpMinutes, blocks: plan.stops.length });
    return plan.stops.length === 0
      ? { ...nothing({ ...frame, hills, notice }), leftOut: question.leftOut, phase: limits.season?.phase ?? null }
      : workoutOf(plan, question, { ...frame, hills, notice }, context.start);
  };
}
