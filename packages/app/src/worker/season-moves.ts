import type { Athlete } from '@legwork/engine/journal';
import { type PlannedLift, planSeason, type SeasonWeek } from '@legwork/engine/season';
import { type Day, daysBetween, mondayOf } from '@legwork/engine/time';
import { yieldWords } from '@legwork/engine/words';
import { weekdayName } from '../components/weekdays.ts';
import { liftMoved, withLifts } from '../store/day-changes.ts';
import type { Move } from './season-protocol.ts';

/**
 * What becomes of the week when the session of a day goes to each other day of it; of a day without one, when one comes.
 * The week is planned again with the change and laid beside the one without it, so what is said before a drop is what
 * happens after it.
 */
export function movesFrom(athlete: Athlete, today: Day, from: Day): readonly Move[] {
  const weeks = Math.floor(daysBetween(mondayOf(today), from) / 7) + 1;
  const weekOf = (who: Athlete): SeasonWeek | undefined =>
    planSeason({ athlete: who, from: today, weeks }).weeks.at(-1);
  const before = weekOf(athlete);
  if (!before) return [];
  const session = liftOn(before, from);
  return before.days
    .filter(({ day }) => (session ? day !== from : day === from) && day >= today)
    .map(({ day, lift, done }): Move => {
      if (lift || done)
        return { day, verdict: 'forbidden', words: `There is a session on ${weekdayName(day)}.`, lightFits: false };
      const after = weekOf(withLifts(athlete, liftMoved(from, day)));
      return after ? moveTo(day, { before, after, session }) : notPlanned(day);
    });
}

const liftOn = ({ days }: SeasonWeek, on: Day): PlannedLift | null => days.find(({ day }) => day === on)?.lift ?? null;

function moveTo(
  day: Day,
  week: { readonly before: SeasonWeek; readonly after: SeasonWeek; readonly session: PlannedLift | null },
): Move {
  const { before, after, session } = week;
  const landed = liftOn(after, day);
  const given = after.yields.flatMap((each) => ('day' in each && each.day === day ? each : []));
  const notHere = given.map(({ because }) => yieldWords({ kind: 'wish', day, because })).join(' ');
  if (!landed) return { ...notPlanned(day), ...(notHere !== '' && { words: notHere }) };
  if (session?.dose.bigLifts && !landed.dose.bigLifts)
    return { day, verdict: 'forbidden', words: `${notHere} Only a light session fits.`, lightFits: true };
  const costs = [...given.map(yieldWords), ...othersMoved(before, after, [session?.day ?? day, day])];
  if (costs.length > 0) return { day, verdict: 'costs', words: costs.join(' '), lightFits: false };
  return { day, verdict: 'fits', words: 'All of it fits.', lightFits: false };
}

const notPlanned = (day: Day): Move => ({
  day,
  verdict: 'forbidden',
  words: `${weekdayName(day)} cannot hold a session.`,
  lightFits: false,
});

/** Which of the week's other sessions move, go, come or shrink. */
function othersMoved(before: SeasonWeek, after: SeasonWeek, apart: readonly Day[]): readonly string[] {
  const size = { light: 0, eased: 1, full: 2 } as const;
  const others = before.days
    .filter(({ day }) => !apart.includes(day))
    .map(({ day, lift }) => ({ name: weekdayName(day), lift, later: liftOn(after, day) }));
  const gone = others.filter(({ lift, later }) => lift && !later);
  const come = others.filter(({ lift, later }) => !lift && later);
  return [
    ...gone.map(({ name }, index) => {
      const to = come[index];
      return to ? `The session on ${name} moves to ${to.name}.` : `The session on ${name} goes.`;
    }),
    ...come.slice(gone.length).map(({ name }) => `A session comes on ${name}.`),
    ...others.flatMap(({ name, lift, later }) =>
      lift && later && size[later.dose.size] < size[lift.dose.size]
        ? [`The session on ${name} gets smaller (${later.dose.size}).`]
        : [],
    ),
  ];
}
