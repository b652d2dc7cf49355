import { weekdays } from '@legwork/engine/time';
import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { shortWeekday, weekdayNames } from '../../components/weekdays.ts';
import { minutesRange } from '../../store/minutes.ts';
import type { QuestionProps } from './start.tsx';

export const TimeQuestion = ({ answers, change }: QuestionProps) => (
  <>
    <p class="soft">
      Two short visits a week are enough to get stronger beside running. You can change the minutes any day.
    </p>
    <div class="minutes">
      <output class="numbers">
        {answers.minutes}
        <small> min</small>
      </output>
      <MinutesSlider
        label="Minutes at the gym"
        minutes={answers.minutes}
        min={minutesRange.min}
        max={minutesRange.max}
        step={5}
        onSlide={(minutes) => change({ minutes })}
      />
    </div>
    <fieldset class="chips week">
      <legend>Gym days</legend>
      {weekdays.map((weekday) => (
        <label key={weekday} class="chip">
          <input
            type="checkbox"
            aria-label={weekdayNames[weekday]}
            checked={answers.liftDays.includes(weekday)}
            onChange={(event) =>
              change({
                liftDays: event.currentTarget.checked
                  ? [...answers.liftDays, weekday].toSorted((a, b) => a - b)
                  : answers.liftDays.filter((day) => day !== weekday),
              })
            }
          />
          {shortWeekday(weekday)}
        </label>
      ))}
    </fieldset>
  </>
);
