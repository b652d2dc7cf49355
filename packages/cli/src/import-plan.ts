import type { PlannedKind } from '@legwork/engine/journal';
import { unsureBelow } from '@legwork/engine/running';
import type { PlanEvents, PlanRead } from '@legwork/formats/run-plan/events';

/** What became of a plan or a calendar. */
export interface PlanReport {
  readonly kind: 'plan';
  readonly file: string;
  readonly app: string;
  readonly plan: string;
  /** Names the import for `undo`; `null` when nothing changed. */
  readonly batch: string | null;
  /** Entries that were not there before. */
  readonly added: number;
  readonly changed: number;
  /** Entries that this version of the plan has no more. */
  readonly gone: number;
  readonly same: number;
  readonly span: PlanRead['span'];
  readonly kinds: Readonly<Partial<Record<PlannedKind, number>>>;
  /** Names of which the kind is not sure, the most used first, with what they were taken for. */
  readonly unsure: readonly { readonly name: string; readonly entries: number; readonly kind: PlannedKind }[];
  readonly leftOut: PlanRead['leftOut'];
  readonly problems: PlanRead['problems'];
  readonly timesAreUtc: boolean;
}

export function planReport(
  { entries, file, app, plan, span, leftOut, problems, timesAreUtc }: PlanRead,
  batch: string,
  { events, added, changed, gone, same }: PlanEvents,
  /** What the runner said already, by likeness. */
  said: ReadonlySet<string>,
): PlanReport {
  const kinds: Partial<Record<PlannedKind, number>> = {};
  const unsure = new Map<string, { name: string; entries: number; kind: PlannedKind }>();
  for (const { kind, confidence, likeness, name } of entries) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (confidence >= unsureBelow || said.has(likeness)) continue;
    const alike = unsure.get(likeness) ?? { name, entries: 0, kind };
    unsure.set(likeness, { ...alike, entries: alike.entries + 1 });
  }
  return {
    kind: 'plan',
    file,
    app,
    plan,
    batch: events.length > 0 ? batch : null,
    added,
    changed,
    gone,
    same,
    span,
    kinds,
    unsure: [...unsure.values()].toSorted((a, b) => b.entries - a.entries),
    leftOut,
    problems,
    timesAreUtc,
  };
}
