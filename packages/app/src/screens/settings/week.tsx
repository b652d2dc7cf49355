import type { RunKind } from '@legwork/engine/journal';
import type { Weekday } from '@legwork/engine/time';
import { keep } from '../../components/keep.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { WeekDays } from '../../components/week-days.tsx';
import { WeekRuns } from '../../components/week-runs.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { minutesRange } from '../../store/minutes.ts';

export function Week() {
  const { minutes, liftDays } = athlete.value.profile;
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
      <WeekDays
        legend="Gym days"
        chosen={liftDays}
        onChoose={(days) => void keep({ kind: 'profile.set', body: { liftDays: days } })}
      />
      <Runs />
      <Race />
    </section>
  );
}

function Runs() {
  const { runs } = athlete.value.profile;
  const setRun = (weekday: Weekday, kind: RunKind | undefined): void => {
    const others = runs.filter((run) => run.weekday !== weekday);
    const all = kind ? [...others, { weekday, kind }] : others;
    void keep({ kind: 'profile.set', body: { runs: all.toSorted((a, b) => a.weekday - b.weekday) } });
  };
  return (
    <WeekRuns legend="Runs" kindOn={(weekday) => runs.find((run) => run.weekday === weekday)?.kind} onKind={setRun} />
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
