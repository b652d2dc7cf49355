import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { type Gym, type Placement, placements, type Station } from '@legwork/engine/gym';
import type { Athlete, PerformedSet, Side } from '@legwork/engine/journal';
import { painAdvice, screeningOutcome } from '@legwork/engine/safety';
import {
  type AdviseSet,
  adviseSet,
  hasCollapsed,
  type LoadAdvice,
  repTarget,
  strengthOf,
} from '@legwork/engine/strength';
import type { Day } from '@legwork/engine/time';
import { enoughWords, noticeWords } from '@legwork/engine/words';
import { Failure } from './failure.ts';
import { exerciseName } from './names.ts';

/** What to set for one leg, or for both together. */
interface SideAdvice {
  readonly side: Side;
  readonly advice: LoadAdvice;
  /** Why another set is of no use today; `null` while one is. */
  readonly enough: string | null;
}

/** What to set for the next set of one exercise. */
export interface NextSet {
  readonly exercise: ExerciseId;
  /** `null`: needs no station. */
  readonly station: Station | null;
  /** The left and the right leg apart where they work apart. */
  readonly sides: readonly SideAdvice[];
}

export interface NextSetRequest {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly exercise: ExerciseId;
  /** Where; `undefined` when the gym has no place for it. */
  readonly place: Placement | undefined;
  /** Only this leg. */
  readonly side?: Side | undefined;
  readonly on: Day;
  /** Wall time, for the rest since the last set. */
  readonly now: string;
}

/** What is asked of the engine for the next set: one question, or one for each leg where they work apart. */
export interface NextSetQuestions {
  readonly exercise: ExerciseId;
  readonly station: Station | null;
  readonly questions: readonly (AdviseSet & { readonly today: readonly PerformedSet[] })[];
}

/**
 * The questions for `nextSet`, with the sets already performed on that day.
 *
 * @throws {Failure} when training must not be advised, or the gym has not what the exercise needs
 */
export function nextSetQuestions(request: NextSetRequest): NextSetQuestions {
  const { athlete, gym, exercise, place, side, on, now } = request;
  checkMayTrain(athlete, exercise, on);
  if (!place) throw notHere(gym, exercise);
  const strength = strengthOf(athlete, on);
  const today = athlete.sessions.filter(({ day }) => day === on).flatMap(({ sets }) => sets);
  const { station, options } = place;
  const both: readonly Side[] = catalog[exercise].sides === 'each' ? ['left', 'right'] : ['both'];
  const sides = side === undefined ? both : [side];
  return {
    exercise,
    station,
    questions: sides.map((each) => ({ athlete, strength, exercise, station, options, side: each, on, today, now })),
  };
}

/** Advice for the next set, learning from the sets already performed on that day. */
export const nextSet = ({ exercise, station, questions }: NextSetQuestions): NextSet => ({
  exercise,
  station,
  sides: questions.map((question) => ({
    side: question.side,
    advice: adviseSet(question),
    enough: enoughOf(question),
  })),
});

function enoughOf(question: NextSetQuestions['questions'][number]): string | null {
  const { exercise, side, today } = question;
  const own = today.filter((set) => set.exercise === exercise && set.side === side && set.role === 'working');
  const last = own.at(-1);
  const target = repTarget(question);
  return last && hasCollapsed(own, target) ? enoughWords(last, target) : null;
}

/** Pain and screening come before any number. */
function checkMayTrain(athlete: Athlete, exercise: ExerciseId, on: Day): void {
  const pain = painAdvice({ athlete, on });
  if (pain.stop) throw new Failure('failed', noticeWords({ kind: 'stop', redFlags: pain.redFlags }));
  if (pain.excludedExercises.includes(exercise)) {
    throw new Failure(
      'failed',
      `${exerciseName(exercise)} rests because of the pain that you reported.`,
      'legwork today leaves it out and trains what may be trained.',
    );
  }
  if (screeningOutcome(athlete.screening) === 'ask-clinician') {
    throw new Failure('failed', noticeWords({ kind: 'ask-clinician' }));
  }
}

function notHere(gym: Gym, exercise: ExerciseId): Failure {
  const instead = catalog[exercise].substitutes.filter((id) => placements(gym, catalog[id]).length > 0);
  return new Failure(
    'failed',
    `${exerciseName(exercise)} cannot be done at ${gym.name}: the station for it is not there.`,
    instead.length > 0 ? `Instead: ${instead.slice(0, 3).join(', ')}.` : null,
    { instead },
  );
}
