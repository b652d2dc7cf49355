import { type RunKind, runKinds } from '@legwork/engine/journal';
import { type Weekday, weekdays } from '@legwork/engine/time';
import type { ComponentChildren } from 'preact';
import { weekdayNames } from './weekdays.ts';
import './week.css';

const names: Readonly<Record<RunKind, string>> = {
  easy: 'Easy',
  long: 'Long',
  intervals: 'Intervals',
  tempo: 'Tempo',
  hills: 'Hills',
  race: 'Race',
};

/** The run of each day of the usual week. */
export const WeekRuns = (props: {
  legend: ComponentChildren;
  kindOn: (weekday: Weekday) => RunKind | undefined;
  onKind: (weekday: Weekday, kind: RunKind | undefined) => void;
}) => (
  <fieldset class="runs">
    <legend class="soft small">{props.legend}</legend>
    {weekdays.map((weekday) => {
      const chosen = props.kindOn(weekday);
      return (
        <label key={weekday}>
          <span>{weekdayNames[weekday]}</span>
          <select
            class={chosen ? 'said' : ''}
            value={chosen ?? ''}
            onChange={({ currentTarget }) =>
              props.onKind(
                weekday,
                runKinds.find((kind) => kind === currentTarget.value),
              )
            }
          >
            <option value="">No run</option>
            {runKinds.map((kind) => (
              <option key={kind} value={kind}>
                {names[kind]}
              </option>
            ))}
          </select>
        </label>
      );
    })}
  </fieldset>
);
