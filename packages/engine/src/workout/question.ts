import type { ExerciseId } from '../catalog/ids.ts';
import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { type Strength, strengthOf } from '../strength/index.ts';
import type { Day } from '../time.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { type Circumstances, circumstancesOf, freeGym, type Wish } from './circumstances.ts';
import { limitsOn } from './day-limits.ts';
import { type Familiarity, familiarityOn } from './history.ts';
import { setAside } from './left-out.ts';
import { heavyLegs, type Limits, stricter } from './limits.ts';
import { balances, needsOf } from './needs.ts';
import type { Problem } from './problem.ts';
import { withSore } from './sore.ts';
import type { LeftOut } from './workout.ts';

/** More stations than this are a tour, and the route's exact solver is fast up to here (our choice). */
const mostBlocks = 9;

/**
 * What a wish is worth on the objective's scale: more than all that a workout can hold and more than neighbours that
 * tire the same muscle (order.ts), so that what the athlete asked for by name comes whenever it can.
 */
export const wishWorth = 1e4;

/** Everything about this athlete, day and gym that decides a workout, except the seconds. */
export interface Question {
  readonly athlete: Athlete;
  readonly on: Day;
  readonly circumstances: Circumstances;
  readonly limits: Limits;
  readonly familiarity: (exercise: ExerciseId) => Familiarity;
  readonly problem: Problem;
  readonly leftOut: readonly LeftOut[];
}

export interface Asked extends Partial<Circumstances> {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly on: Day;
  /** What the log says of exercises on that day, when the caller has it. */
  readonly familiarity?: (exercise: ExerciseId) => Familiarity;
  /** The estimates on that day, when the caller has them. */
  readonly strength?: Strength;
  /** What the day allows, when the caller has asked. */
  readonly limits?: Limits;
}

/**
 * The question that the solver answers, when the athlete has so many minutes, of them so many seconds for stations. What
 * does not depend on the minutes is found out once: the slider asks for many of them.
 */
export function questionsFor(asked: Asked): (minutes: number, seconds: number) => Question {
  const { athlete, gym, on } = asked;
  const circumstances = circumstancesOf(asked);
  const { wishes, sore, legsHeavy, pairs } = circumstances;
  const day = asked.limits ?? limitsOn(athlete, on);
  const limits = legsHeavy ? stricter(day, heavyLegs) : day;
  const familiarity = asked.familiarity ?? familiarityOn(athlete, on);
  const strength = asked.strength ?? strengthOf(athlete, on);
  const without = [...circumstances.without, ...wishes.map((wish) => wish.for)];
  const free = freeGym(gym, circumstances);
  const found = candidatesFor({ athlete, gym, free, on, limits, without, familiarity, strength });
  const leftOut = [...found.leftOut, ...setAside({ gym, limits, circumstances })];
  return (minutes, seconds) => {
    const problem: Problem = {
      seconds,
      mostBlocks,
      candidates: wished(withSore(found.candidatesIn(minutes), sore), wishes),
      needs: needsOf(athlete, on, minutes),
      balances,
      kept: [],
      pairs,
    };
    return { athlete, on, circumstances, limits, familiarity, problem, leftOut };
  };
}

/** The question with more that is left out, whatever the answer. */
export const withLeftOut = (question: Question, leftOut: readonly LeftOut[]): Question =>
  leftOut.length === 0 ? question : { ...question, leftOut: [...question.leftOut, ...leftOut] };

const wished = (candidates: readonly Candidate[], wishes: readonly Wish[]): readonly Candidate[] =>
  candidates.map((candidate) =>
    wishes.some(({ exercise }) => exercise === candidate.exercise.id)
      ? { ...candidate, preference: candidate.preference + wishWorth }
      : candidate,
  );
