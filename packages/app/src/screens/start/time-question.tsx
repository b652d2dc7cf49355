import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { WeekDays } from '../../components/week-days.tsx';
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
    <WeekDays legend="Gym days" chosen={answers.liftDays} onChoose={(liftDays) => change({ liftDays })} />
  </>
);
