import { isRunKind, makeEvent, type PlannedKind, standingEvents } from '@legwork/engine/journal';
import { type Day, mondayOf } from '@legwork/engine/time';
import { plannedCounts } from '@legwork/engine/words';
import { type PlannedEntry, type PlanRead, planEvents } from '@legwork/formats/run-plan/events';
import { useMemo, useState } from 'preact/hooks';
import { dateWords } from '../../components/dates.ts';
import { instantNow, today } from '../../store/clock.ts';
import { journal, recordEvents } from '../../store/journal.ts';
import { BringIn, counted, Fact, Lead, Problems } from './bring-in.tsx';
import type { Outcome } from './done.tsx';
import { type Kinds, PlannedNames } from './planned-names.tsx';
import { standings } from './standing.ts';

/** What a plan or a calendar plans, what each day was taken for, and what it changes, before it is brought in. */
export function PlanPreview(props: { read: PlanRead; onDone: (outcome: Outcome) => void; onLeave: () => void }) {
  const { read, onDone, onLeave } = props;
  const before = useMemo(saidBefore, [read]);
  const [said, setSaid] = useState<Kinds>(before);
  const { added, changed, gone, same } = useMemo(() => eventsOf(read, 'trial', 'trial', 0), [read]);
  const corrected = [...said].filter(([likeness, kind]) => before.get(likeness) !== kind);
  const kindOf = ({ likeness, kind }: PlannedEntry): PlannedKind => said.get(likeness) ?? kind;
  const write = async (): Promise<void> => {
    const batch = crypto.randomUUID();
    const stored = await recordEvents((device, firstSeq) => {
      const { events } = eventsOf(read, batch, device, firstSeq);
      const words = corrected.map(([likeness, kind], index) =>
        makeEvent({
          kind: 'run.classified',
          body: { likeness, kind },
          id: crypto.randomUUID(),
          device,
          deviceSeq: firstSeq + events.length + index,
          at: instantNow(),
        }),
      );
      return [...events, ...words];
    });
    onDone({ kind: 'plan', plan: read.plan, batch: stored.some((event) => event.batch === batch) ? batch : null });
  };
  const changes = [
    changed > 0 ? `${changed} ${changed === 1 ? 'is' : 'are'} different now` : '',
    gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} in the plan no more and will be taken out` : '',
    same > 0 ? `${same} ${same === 1 ? 'is' : 'are'} as before` : '',
  ].filter((part) => part !== '');
  return (
    <div class="preview">
      <Lead
        name={read.plan}
        span={read.span && `${dateWords(read.span.from)} to ${dateWords(read.span.to)} · ${read.app}`}
      />
      <Counts entries={read.entries} kindOf={kindOf} />
      {read.span && read.span.to < today.value && <p class="notice">This plan is over: all of its days are past.</p>}
      {same + changed + gone > 0 && <p class="notice">You brought this plan in before: {changes.join(', ')}.</p>}
      {read.leftOut.length > 0 && (
        <p class="soft small">Left out: {read.leftOut.map(({ what, count }) => `${count} ${what}`).join(', ')}.</p>
      )}
      {read.timesAreUtc && <p class="notice">This calendar has times in UTC; a late run may show on the next day.</p>}
      <Problems problems={read.problems} file={read.file} />
      <PlannedNames entries={read.entries} said={said} onSay={(name, kind) => setSaid(new Map(said).set(name, kind))} />
      <Weeks entries={read.entries} kindOf={kindOf} />
      <BringIn label={label(added, changed + gone, corrected.length)} what="plan" write={write} onLeave={onLeave} />
    </div>
  );
}

function label(added: number, changes: number, corrected: number): string | null {
  if (changes > 0) return `Bring in ${counted(added + changes, 'change')}`;
  if (added > 0) return `Add ${counted(added, 'day')}`;
  return corrected > 0 ? 'Keep what I said' : null;
}

const eventsOf = (read: PlanRead, batch: string, device: string, firstSeq: number) =>
  planEvents({
    read,
    batch,
    device,
    firstSeq,
    at: instantNow(),
    today: today.peek(),
    journal: journal.peek(),
    existing: standings(journal.peek()),
  });

/** What the runner said of names before, by likeness. */
const saidBefore = (): Kinds =>
  new Map(
    standingEvents(journal.peek()).flatMap((event) =>
      event.kind === 'run.classified' ? [[event.body.likeness, event.body.kind] as const] : [],
    ),
  );

interface Shown {
  readonly entries: readonly PlannedEntry[];
  readonly kindOf: (entry: PlannedEntry) => PlannedKind;
}

function Counts({ entries, kindOf }: Shown) {
  const kinds = countsOf(entries, kindOf);
  const runs = entries.filter((entry) => isRunKind(kindOf(entry)));
  const km = runs.reduce((sum, { distanceKm = 0 }) => sum + distanceKm, 0);
  return (
    <>
      <dl class="facts">
        <Fact value={String(runs.length)} words={runs.length === 1 ? 'run' : 'runs'} />
        {km > 0 && <Fact value={`${Math.round(km).toLocaleString('en')} km`} words="in all" />}
        <Fact value={String(weeksOf(entries).length)} words="weeks" />
      </dl>
      <p class={runs.length === 0 ? 'notice warn' : 'soft small'}>
        {runs.length === 0 ? 'None of these days is known as a run. Say below what they are. ' : ''}
        {plannedCounts(kinds)}.
      </p>
    </>
  );
}

function countsOf(entries: readonly PlannedEntry[], kindOf: Shown['kindOf']): Partial<Record<PlannedKind, number>> {
  const kinds: Partial<Record<PlannedKind, number>> = {};
  for (const entry of entries) kinds[kindOf(entry)] = (kinds[kindOf(entry)] ?? 0) + 1;
  return kinds;
}

function Weeks({ entries, kindOf }: Shown) {
  const weeks = weeksOf(entries);
  return (
    <details>
      <summary>{weeks.length === 1 ? 'The week' : `The ${weeks.length} weeks`}</summary>
      <ol class="rows plan-weeks">
        {weeks.map(([monday, days]) => {
          const km = days.reduce((sum, { distanceKm = 0 }) => sum + distanceKm, 0);
          return (
            <li key={monday}>
              <strong>From {dateWords(monday)}</strong>
              {km > 0 && <span class="soft numbers"> {Math.round(km)} km</span>}
              <p class="soft small">{plannedCounts(countsOf(days, kindOf))}</p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** Days by their Monday, in order. */
function weeksOf(entries: readonly PlannedEntry[]): readonly (readonly [Day, readonly PlannedEntry[]])[] {
  const weeks = new Map<Day, PlannedEntry[]>();
  for (const entry of entries) {
    const monday = mondayOf(entry.day);
    const week = weeks.get(monday);
    if (week) week.push(entry);
    else weeks.set(monday, [entry]);
  }
  return [...weeks];
}
