import {
  isRunKind,
  type PlannedKind,
  type PlannedRun,
  plannedKinds,
  type RunKind,
  runKinds,
} from '@legwork/engine/journal';
import { plannedWords } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { keepOrWithdraw } from '../../components/keep.ts';
import { KindSelect } from '../../components/kind-select.tsx';
import { weekdayName } from '../../components/weekdays.ts';
import type { Change } from '../../store/journal.ts';
import { athlete } from '../../store/journal.ts';
import type { DayView } from '../../worker/season-protocol.ts';

/** The runs of a day: as the plan has them, each with what it is taken for, or as the runner said. */
export function DayRuns({ view, isOver, onDone }: { view: DayView; isOver: boolean; onDone: () => void }) {
  const { day } = view;
  const runs = view.runs.map(({ kind }) => kind);
  const said = athlete.value.days[day]?.runs ?? null;
  const planned = said === null ? athlete.value.planned.filter((run) => run.day === day) : [];
  const change = (words: string, ...changes: readonly Change[]): void => {
    onDone();
    void keepOrWithdraw(words, ...changes);
  };
  const setRuns = (next: readonly RunKind[] | null): void =>
    change(
      next === null
        ? `${weekdayName(day)} is as planned again.`
        : `${weekdayName(day)}: ${next.length === 0 ? 'no run' : next.map(plannedWords).join(' and ')}.`,
      { kind: 'day.set', body: { day, runs: next === null ? null : [...next] } },
    );
  if (isOver)
    return (
      <p class="soft">{runs.length === 0 ? 'No run was planned.' : `Planned: ${runs.map(plannedWords).join(', ')}.`}</p>
    );
  return (
    <section class="day-runs">
      <h3>{runs.length === 0 ? 'No run' : runs.length === 1 ? 'Run' : 'Runs'}</h3>
      {runs.includes('hills') && (
        <a class="button" href="/hills">
          Hills on the treadmill
        </a>
      )}
      {planned.map((run) => (
        <Planned
          key={run.id}
          run={run}
          onKind={(kind, all) =>
            all
              ? change(`All called “${run.name}”: ${plannedWords(kind)}.`, {
                  kind: 'run.classified',
                  body: { likeness: run.likeness, kind },
                })
              : setRuns(planned.map((each) => (each === run ? kind : each.kind)).filter(isRunKind))
          }
        />
      ))}
      {planned.length === 0 &&
        runs.map((kind, index) => (
          <KindSelect
            key={index}
            label={`Run ${index + 1}`}
            value={kind}
            onKind={(next) =>
              setRuns(runs.flatMap((each, at) => (at === index ? (isRunKind(next) ? [next] : []) : [each])))
            }
            kinds={[...runKinds, 'rest']}
          />
        ))}
      <div class="actions">
        {said !== null && (
          <button type="button" class="button quiet" onClick={() => setRuns(null)}>
            As planned
          </button>
        )}
        {runs.length > 0 && planned.length > 0 && (
          <button type="button" class="button" onClick={() => setRuns([])}>
            No run
          </button>
        )}
        <button type="button" class="button" onClick={() => setRuns([...runs, 'easy'])}>
          Add a run
        </button>
      </div>
    </section>
  );
}

/** A run of a plan, by its own name; a correction holds for all called alike, unless the runner says otherwise. */
function Planned({ run, onKind }: { run: PlannedRun; onKind: (kind: PlannedKind, all: boolean) => void }) {
  const alike = athlete.value.planned.filter(({ likeness }) => likeness === run.likeness).length;
  const [all, setAll] = useState(alike > 1);
  return (
    <div class="planned">
      <p>
        {run.name}
        <span class="soft small">
          {' '}
          {run.startsAt} {run.plan}
        </span>
      </p>
      <KindSelect
        label={`“${run.name}” is`}
        value={run.kind}
        kinds={plannedKinds}
        onKind={(kind) => onKind(kind, all)}
      />
      {alike > 1 && (
        <label class="switch">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          Change all {alike} like it
        </label>
      )}
    </div>
  );
}
