import { weekdayOf } from '@legwork/engine/time';
import { dateWords } from '../../components/dates.ts';
import { shortWeekday, weekdayNames } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { moves } from '../../store/season.ts';
import type { DayView } from '../../worker/season-protocol.ts';
import { held, pickUp } from './drag.ts';
import { drop } from './move.ts';

/** One day: what is run and lifted, what was done; its session can be picked up, and everything else is a tap away. */
export function DayRow({ day: view, onOpen }: { day: DayView; onOpen: () => void }) {
  const { day, runs, others, lift, pause } = view;
  const weekday = weekdayOf(day);
  const move = held.value && moves.value?.day === held.value.from && moves.value.moves.find((each) => each.day === day);
  const isOver = held.value?.over === day;
  const when = day === today.value ? 'now' : day < today.value ? 'over' : '';
  return (
    <li
      data-day={day}
      class={`day ${when} ${move ? move.verdict : ''} ${isOver ? 'under' : ''} ${held.value?.from === day ? 'lifted' : ''}`}
    >
      <button
        type="button"
        onClick={onOpen}
        onPointerDown={(event) => lift && pickUp(event, day, (to) => drop(day, to))}
      >
        <span class="date">
          <span aria-hidden="true">{shortWeekday(weekday)}</span>
          <b class="numbers" aria-hidden="true">
            {Number(day.slice(8))}
          </b>
          <span class="visually-hidden">
            {weekdayNames[weekday]} {dateWords(day)}
            {when === 'now' && ', today'}.
          </span>
        </span>
        <span class="what">
          <span class="planned">
            {pause && <span class="pause">{pause === 'ill' ? 'Ill' : 'Away'}</span>}
            {runs.map(({ kind, words }, index) => (
              <span key={index} class={`kind ${kind}`}>
                {words}
              </span>
            ))}
            {lift && (
              <span class={`lift ${lift.size}`}>
                {lift.title}, {lift.minutes} min
              </span>
            )}
            {others.map((name) => (
              <span key={name} class="soft">
                {name}
              </span>
            ))}
            {runs.length + others.length === 0 && !lift && !pause && <span class="soft">Rest</span>}
          </span>
          <span class="line">{move ? move.words : lineOf(view)}</span>
        </span>
      </button>
    </li>
  );
}

/** What was done, else how the legs will be. */
function lineOf({ runs, lift, ran, sets, legs, warning }: DayView): string {
  const done = [
    ...(ran.length > 0 ? [`Ran ${ran.join(' and ')}`] : []),
    ...(sets > 0 ? [`Lifted ${sets === 1 ? '1 set' : `${sets} sets`}`] : []),
  ];
  if (done.length > 0) return done.join(', ');
  const isRest = runs.length === 0 && !lift && legs?.readyFor === 'key-run';
  return [...(legs && !isRest ? [legs.short] : []), ...(warning ? ['much longer than before'] : [])].join(', ');
}
