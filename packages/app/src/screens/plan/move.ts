/** What a session's move becomes in the journal, with its way back. */
import type { Day } from '@legwork/engine/time';
import { keepOrWithdraw } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import { weekdayName } from '../../components/weekdays.ts';
import { liftMoved } from '../../store/day-changes.ts';
import { whenMoves } from '../../store/season.ts';
import type { Move } from '../../worker/season-protocol.ts';

/** A session was dropped on a day: it goes there, or what is in the way is said. */
export const drop = (from: Day, to: Day): void =>
  whenMoves(from, (moves) => {
    const found = moves.find(({ day }) => day === to);
    if (!found) say('Sessions move within their week, to days that are still to come.');
    else if (found.verdict !== 'forbidden') void moveLift(from, found);
    else if (!found.lightFits) say(found.words);
    else say(found.words, undefined, { label: 'Make it light', act: () => void moveLift(from, found) });
  });

/** Moves the session of `from`, or asks for a new one when that is the day itself. */
export const moveLift = (from: Day, { day, verdict, words }: Move): Promise<void> =>
  keepOrWithdraw(
    `${from === day ? `A session comes on ${weekdayName(day)}.` : `The session is on ${weekdayName(day)} now.`}${verdict === 'fits' ? '' : ` ${words}`}`,
    ...liftMoved(from, day).map((body) => ({ kind: 'day.set', body }) as const),
  );
