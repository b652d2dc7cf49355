import type { RunKind } from '@legwork/engine/journal';
import { type Weekday, weekdays } from '@legwork/engine/time';
import { keep } from '../../components/keep.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { shortWeekday, weekdayNames } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { minutesRange } from '../../store/minutes.ts';

const kinds: readonly { readonly value: RunKind; readonly label: string }[] = [
  { value: 'easy', label: 'Easy' },
  { value: 'long', label: 'Long' },
  { value: 'intervals', label: 'Intervals' },
  { value: 'tempo', label: 'Tempo' },
  { value: 'hills', label: 'Hills' },
  { value: 'race', label: 'Race' },
];

export function Week() {
  const { minutes, liftDays } = athlete.value.profile;
  const setLift = (weekday: Weekday, lifts: boolean): void => {
    const days = lifts ? [...liftDays, weekday].toSorted((a, b) => a - b) : liftDays.filter((day) => day !== weekday);
    void keep({ kind: 'profile.set', body: { liftDays: days } });
  };
  return (
    <section class="group">
      <h2>Your usual week</h2>
      <NumberInput
        label="At the gym"
        suffix="min"
        whole
        required
        value={minutes}
        min={minutesRange.min}
        max={minutesRange.max}
        onValue={(value) => value !== null && void keep({ kind: 'profile.set', body: { minutes: value } })}
      />
      <fieldset class="chips week-days">
        <legend>Gym days</legend>
        {weekdays.map((weekday) => (
          <label key={weekday} class="chip">
            <input
              type="checkbox"
              aria-label={weekdayNames[weekday]}
              checked={liftDays.includes(weekday)}
              onChange={(event) => setLift(weekday, event.currentTarget.checked)}
            />
            {shortWeekday(weekday)}
          </label>
        ))}
      </fieldset>
      <Runs />
      <Race />
    </section>
  );
}

function Runs() {
  const { runs } = athlete.value.profile;
  const setRun = (weekday: Weekday, value: string): void => {
    const kind = kinds.find((each) => each.value === value)?.value;
    const others = runs.filter((run) => run.weekday !== weekday);
    const all = kind ? [...others, { weekday, kind }] : others;
    void keep({ kind: 'profile.set', body: { runs: all.toSorted((a, b) => a.weekday - b.weekday) } });
  };
  return (
    <fieldset class="runs">
      <legend class="soft small">Runs</legend>
      {weekdays.map((weekday) => {
        const run = runs.find((each) => each.weekday === weekday);
        return (
          <label key={weekday}>
            <span>{weekdayNames[weekday]}</span>
            <select
              class={run ? 'said' : ''}
              value={run?.kind ?? ''}
              onChange={(event) => setRun(weekday, event.currentTarget.value)}
            >
              <option value="">No run</option>
              {kinds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What most races are, until the athlete says otherwise. */
const usualDistanceKm = 10;

function Race() {
  const { race } = athlete.value.profile;
  return (
    <div class="pair">
      <label class="field">
        <span>Next race, if any</span>
        <input
          class="input"
          type="date"
          min={today.value}
          value={race?.day ?? ''}
          onChange={(event) => {
            const day = event.currentTarget.value;
            const next = day === '' ? null : { day, distanceKm: race?.distanceKm ?? usualDistanceKm };
            void keep({ kind: 'profile.set', body: { race: next } });
          }}
        />
      </label>
      {race && (
        <NumberInput
          label="Distance"
          suffix="km"
          required
          value={race.distanceKm}
          min={1}
          max={1000}
          onValue={(distanceKm) =>
            distanceKm !== null && void keep({ kind: 'profile.set', body: { race: { day: race.day, distanceKm } } })
          }
        />
      )}
    </div>
  );
}
