import type { PlannedKind } from '@legwork/engine/journal';
import { classify, likenessOf, longByLength, longMark, longRun } from '@legwork/engine/running';
import type { Day } from '@legwork/engine/time';
import { hashId } from '../strength-log/hash.ts';
import { distanceIn, raceKmIn, secondsIn } from './amounts.ts';
import type { PlannedEntry } from './result.ts';

/** What a file says of one day. */
export interface PlanLine {
  /** The same in every version of the plan; `null` when the file has none. */
  readonly uid: string | null;
  readonly day: Day;
  readonly startsAt: string | null;
  readonly name: string;
  readonly note: string | null;
  /** Where the file has it apart; else it is looked for in the name and the note. */
  readonly distanceKm: number | null;
  readonly seconds: number | null;
  /** How long the calendar keeps the day's hour free; the length of a run of which nothing better is said. */
  readonly bookedMinutes: number | null;
}

const longest = { name: 200, note: 2000 } as const;

/** The entries of a plan, by day, each with its kind. What has no id gets one of its content. */
export function entriesOf(lines: readonly PlanLine[], plan: string, source: string): readonly PlannedEntry[] {
  const idOf = idsByContent(plan);
  const entries = lines
    .flatMap(runsOf)
    .toSorted((a, b) => byText(a.day, b.day) || byText(a.startsAt ?? '', b.startsAt ?? ''))
    .map((line) => entryOf(line, idOf, plan, source));
  const long = longByLength(entries);
  return entries.map((entry, index) => (long.has(index) ? asLong(entry) : entry));
}

/** "AM: 4 mi easy / PM: 8 mi easy" is two runs: together they are no long one. */
const morningAndEvening = /^(am: .+?)\s*\/\s*(pm: .+)$/i;

function runsOf(line: PlanLine): readonly PlanLine[] {
  const [, morning, evening] = morningAndEvening.exec(line.name) ?? [];
  if (morning === undefined || evening === undefined) return [line];
  const uid = line.uid === null ? null : `${line.uid}|pm`;
  return [
    { ...line, name: morning, distanceKm: null },
    { ...line, name: evening, distanceKm: null, uid },
  ];
}

function entryOf(line: PlanLine, idOf: ReturnType<typeof idsByContent>, plan: string, source: string): PlannedEntry {
  const { uid, day, startsAt, note } = line;
  const name = line.name
    .replace(/\s*\n\s*/g, ', ')
    .slice(0, longest.name)
    .trim();
  const classified = classify(name, note ?? '');
  const { distanceKm, seconds } = amountsOf(line, classified.kind);
  return {
    uid: uid ?? idOf(day, name),
    day,
    ...(startsAt === null ? {} : { startsAt }),
    name,
    ...(note === null || note === '' ? {} : { note: note.slice(0, longest.note) }),
    ...classified,
    likeness: likenessOf(name),
    ...(distanceKm === null ? {} : { distanceKm }),
    ...(seconds === null ? {} : { seconds }),
    plan,
    source,
  };
}

const asLong = (entry: PlannedEntry): PlannedEntry => ({
  ...entry,
  ...longRun,
  likeness: `${entry.likeness}${longMark}`.slice(-longest.name),
});

/** Where a title says more than twice what the day's number is, the number is a slip: "14 miles, consisting of …" with a 1. */
const slip = 2;

function amountsOf({ name, note, distanceKm, seconds, bookedMinutes }: PlanLine, kind: PlannedKind) {
  const [firstLine = ''] = (note ?? '').split('\n');
  const race = kind === 'race' ? raceKmIn(name) : null;
  const titled = distanceIn(name);
  const isSlip = titled !== null && distanceKm !== null && titled > slip * distanceKm;
  const far = race ?? (isSlip ? titled : distanceKm) ?? titled ?? distanceIn(firstLine);
  const long = seconds ?? secondsIn(name) ?? secondsIn(note ?? '');
  const booked = far === null && long === null && bookedMinutes !== null ? bookedMinutes * 60 : null;
  return { distanceKm: far, seconds: long ?? booked };
}

/** Entries alike on one day are told apart by counting them. */
function idsByContent(plan: string): (day: Day, name: string) => string {
  const seen = new Map<string, number>();
  return (day, name) => {
    const content = `${plan}|${day}|${name}`;
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return hashId(`${content}|${count}`);
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
