import { type Weekday, weekdays } from '@legwork/engine/time';
import { shortWeekday, weekdayNames } from './weekdays.ts';
import './week.css';

/** Days of every week, each chosen or not. */
export const WeekDays = (props: {
  legend: string;
  chosen: readonly Weekday[];
  onChoose: (chosen: Weekday[]) => void;
}) => (
  <fieldset class="chips week-days">
    <legend>{props.legend}</legend>
    {weekdays.map((weekday) => (
      <label key={weekday} class="chip">
        <input
          type="checkbox"
          aria-label={weekdayNames[weekday]}
          checked={props.chosen.includes(weekday)}
          onChange={() => props.onChoose(weekdays.filter((day) => props.chosen.includes(day) !== (day === weekday)))}
        />
        {shortWeekday(weekday)}
      </label>
    ))}
  </fieldset>
);
