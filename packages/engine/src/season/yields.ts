/** What gave way in a week, to which rule. In this order: usual days, the size of sessions, their number. */
import { type Day, daysBetween, weekdayOf } from '../time.ts';
import { obstacleOf } from './choices.ts';
import type { PlacedWeek } from './place-week.ts';
import type { Obstacle, PlannedLift, Yield } from './season.ts';
import type { Other } from './solve-week.ts';

interface Given extends Pick<PlacedWeek, 'situation' | 'monday' | 'days' | 'choices' | 'wanted' | 'done'> {
  readonly lifts: readonly PlannedLift[];
  /** All sessions, the week before's too. */
  readonly others: readonly Other[];
}

export const yieldsOf = (week: Given): readonly Yield[] => [
  ...wishYields(week),
  ...dayYields(week),
  ...sizeYields(week),
  ...sessionYields(week),
];

/** Why a day of the week has no session; `instead`: the day of the one that it would have had. */
function whyEmpty(
  { monday, choices, lifts, others }: Given,
  day: Day,
  which: 'largest' | 'any',
  instead: Day | null = null,
): Obstacle | null {
  const at = daysBetween(monday, day);
  const sessionsBefore = lifts.filter((lift) => lift.day < day && lift.day !== instead).length;
  const rest = others.filter((other) => instead === null || other.at !== daysBetween(monday, instead));
  return obstacleOf(choices(at, sessionsBefore), at, rest, which);
}

const isTaken = ({ lifts, done }: Given, day: Day): boolean =>
  done.includes(day) || lifts.some((lift) => lift.day === day);

function wishYields(week: Given): readonly Yield[] {
  return week.days
    .filter((day) => week.situation.wishes.includes(day) && !isTaken(week, day))
    .flatMap((day): Yield[] => {
      const because = whyEmpty(week, day, 'any');
      return because ? [{ kind: 'wish', day, because }] : [];
    });
}

/** Usual days without a session, when it went elsewhere or nowhere. */
function dayYields(week: Given): readonly Yield[] {
  const { situation, lifts, wanted, done } = week;
  const { liftDays } = situation.athlete.profile;
  const elsewhere = lifts.map(({ day }) => day).filter((day) => !liftDays.includes(weekdayOf(day)));
  if (elsewhere.length === 0 && lifts.length + done.length >= wanted) return [];
  const isMoved = elsewhere.length > 0;
  return week.days
    .filter((day) => liftDays.includes(weekdayOf(day)) && !isTaken(week, day) && !situation.wishes.includes(day))
    .flatMap((day): Yield[] => {
      const [to = null] = elsewhere;
      const because = whyEmpty(week, day, 'largest', to) ?? (isMoved ? whyElsewhere(week, to) : null);
      if (because === null || because.kind === 'past') return [];
      elsewhere.shift();
      return [{ kind: 'day', day, to, because }];
    });
}

const whyElsewhere = ({ situation }: Given, to: Day | null): Obstacle =>
  to !== null && situation.wishes.includes(to) ? { kind: 'asked', day: to } : { kind: 'more-elsewhere' };

const sizeYields = ({ lifts }: Given): readonly Yield[] =>
  lifts.flatMap(({ day, dose, lowered }): Yield[] => {
    const because = lowered.at(-1)?.because;
    return dose.size !== 'full' && because?.kind === 'obstacle'
      ? [{ kind: 'size', day, size: dose.size, because: because.obstacle }]
      : [];
  });

function sessionYields(week: Given): readonly Yield[] {
  const { lifts, wanted, done } = week;
  const planned = lifts.length + done.length;
  if (planned >= wanted) return [];
  const obstacles = week.days.filter((day) => !isTaken(week, day)).flatMap((day) => whyEmpty(week, day, 'any') ?? []);
  const named = new Map(obstacles.map((obstacle) => [nameOf(obstacle), obstacle]));
  return [{ kind: 'sessions', wanted, planned, because: [...named.values()] }];
}

/** The same thing in the way of several days is said once. */
const nameOf = (obstacle: Obstacle): string => {
  switch (obstacle.kind) {
    case 'run-soon':
    case 'hard-run-tomorrow':
    case 'run-late':
      return `${obstacle.kind} ${obstacle.run} ${obstacle.day}`;
    case 'race-soon':
    case 'race-behind':
    case 'other-session':
      return `${obstacle.kind} ${obstacle.day}`;
    case 'pause':
      return `${obstacle.kind} ${obstacle.why}`;
    case 'past':
    case 'closed':
    case 'declined':
    case 'recovering':
    case 'asked':
    case 'more-elsewhere':
      return obstacle.kind;
    default:
      return obstacle satisfies never;
  }
};
