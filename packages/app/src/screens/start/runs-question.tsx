import { WeekRuns } from '../../components/week-runs.tsx';
import { today } from '../../store/clock.ts';
import type { QuestionProps } from './start.tsx';

const distances = [
  { km: 5, label: '5 km' },
  { km: 10, label: '10 km' },
  { km: 21.1, label: 'half marathon' },
  { km: 42.2, label: 'marathon' },
  { km: 80, label: 'ultra' },
] as const;

export function RunsQuestion({ answers, change }: QuestionProps) {
  return (
    <>
      <p class="soft">Your usual week. Legs will be fresh for the hard runs.</p>
      <WeekRuns
        legend={<span class="visually-hidden">Runs</span>}
        kindOn={(weekday) => answers.runs[weekday]}
        onKind={(weekday, kind) => change({ runs: { ...answers.runs, [weekday]: kind } })}
      />
      <details class="race" open={answers.race !== null}>
        <summary>A race? Optional</summary>
        <div>
          <label class="field">
            <span>Date</span>
            <input
              class="input"
              type="date"
              min={today.value}
              value={answers.race?.day ?? ''}
              onChange={(event) => {
                const day = event.currentTarget.value;
                change({ race: day === '' ? null : { day, distanceKm: answers.race?.distanceKm ?? 10 } });
              }}
            />
          </label>
          <label class="field">
            <span>Distance</span>
            <select
              disabled={answers.race === null}
              value={String(answers.race?.distanceKm ?? 10)}
              onChange={(event) => {
                if (answers.race) change({ race: { ...answers.race, distanceKm: Number(event.currentTarget.value) } });
              }}
            >
              {distances.map(({ km, label }) => (
                <option key={km} value={String(km)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
    </>
  );
}
