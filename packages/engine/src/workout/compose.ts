import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { type Strength, strengthOf } from '../strength/index.ts';
import type { Day } from '../time.ts';
import { nothing, workoutOf } from './assemble.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { laterNow, planned } from './later.ts';
import { generalWarmUpMinutes } from './minutes.ts';
import { leastMinutes, mostMinutes, refusal, remark } from './notice.ts';
import { questionFor } from './question.ts';
import type { Workout } from './workout.ts';

/** What is asked; the circumstances are those of a usual day unless they are said. */
export interface ComposeWorkout extends Partial<Circumstances> {
  readonly athlete: Athlete;
  readonly gym: Gym;
  /** What the athlete has, 0 and up; the workout never takes more. */
  readonly minutes: number;
  readonly on: Day;
  /** The estimates on that day, when the caller has them: the minutes slider asks many times. */
  readonly strength?: Strength;
}

/**
 * Today's workout: the exercises of the greatest worth that the gym, the minutes, the week, the muscles and the runs
 * ahead allow, in the best order, with loads that exist on its stations, and the reasons. Never throws; when nothing
 * may be advised the blocks are empty and `notice` says why. The same input always gives the same workout.
 */
export function composeWorkout({ athlete, gym, minutes, on, ...said }: ComposeWorkout): Workout {
  const circumstances = circumstancesOf(said);
  const askedMinutes = Number.isFinite(minutes) ? Math.max(0, minutes) : 0;
  const warmUpMinutes = generalWarmUpMinutes(askedMinutes);
  const frame = { day: on, gymId: gym.id, askedMinutes, warmUpMinutes, circumstances };
  const refused = refusal(athlete, on);
  if (refused) return nothing({ ...frame, notice: refused });

  const usedMinutes = Math.min(askedMinutes, mostMinutes);
  const seconds =
    usedMinutes < leastMinutes ? 0 : Math.max(0, usedMinutes - warmUpMinutes - circumstances.waitedMinutes) * 60;
  const strength = said.strength ?? strengthOf(athlete, on);
  const question = questionFor({ athlete, gym, minutes: askedMinutes, on, strength, ...circumstances }, seconds);
  const context = {
    athlete,
    strength,
    on,
    leastReserve: question.limits.leastReserve,
    today: [],
    start: { exercise: null, placeMetres: 0 },
    warm: false,
  };
  const plan = planned(question.problem, context, laterNow(circumstances, 0));
  const notice = remark({ question, askedMinutes, warmUpMinutes, blocks: plan.length });
  return plan.length === 0
    ? { ...nothing({ ...frame, notice }), leftOut: question.leftOut }
    : workoutOf(plan, question, { ...frame, notice }, context.start);
}
