import type { RunKind } from '@legwork/engine/journal';
import { type Weekday, weekdays } from '@legwork/engine/time';
import { weekdayNames } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import type { QuestionProps } from './start.tsx';

const kinds: readonly { readonly value: RunKind | ''; readonly label: string }[] = [
  { value: '', label: 'no run' },
  { value: 'easy', label: 'easy' },
  { value: 'long', label: 'long' },
  { value: 'intervals', label: 'intervals' },
  { value: 'tempo', label: 'tempo' },
  { value: 'hills', label: 'hills' },
];
const distances = [
  { km: 5, label: '5 km' },
  { km: 10, label: '10 km' },
  { km: 21.1, label: 'half marathon' },
  { km: 42.2, label: 'marathon' },
  { km: 80, label: 'ultra' },
] as const;

export function RunsQuestion({ answers, change }: QuestionProps) {
  const setRun = (weekday: Weekday, value: string): void => {
    const kind = kinds.find((each) => each.value === value)?.value;
    const { [weekday]: _before, ...others } = answers.runs;
    change({ runs: kind ? { ...others, [weekday]: kind } : others });
  };
  return (
    <>
      <p class="soft">Your usual week. Legs will be fresh for the hard runs.</p>
      <ul class="runs">
        {weekdays.map((weekday) => (
          <li key={weekday}>
            <label>
              <span>{weekdayNames[weekday]}</span>
              <select
                class={answers.runs[weekday] ? 'said' : ''}
                value={answers.runs[weekday] ?? ''}
                onChange={(event) => setRun(weekday, event.currentTarget.value)}
              >
                {kinds.map((kind) => (
                  <option key={kind.value} value={kind.value}>
                    {kind.label}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
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
