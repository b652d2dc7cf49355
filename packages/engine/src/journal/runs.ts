import { dayNumber } from '../time.ts';
import type { Run } from './athlete.ts';
import { type Body, type EventOf, runDetails } from './event.ts';
import { byText } from './order.ts';

/**
 * Two sources tell of the same run when it starts within two minutes and lasts as long or goes as far, within a tenth.
 * Our choice: the two real runs that we have from two sources each start within a second and differ by 2 %; the rest leaves
 * room for pauses that one source counts and for a belt that one of them trusts.
 */
const sameRun = { startSeconds: 120, share: 0.1 } as const;

type RunLogged = Body<'run.logged'>;

/** What one source tells, with what it is compared by. */
interface Told {
  readonly event: EventOf<'run.logged'>;
  /** Seconds since 1970 of the runner's own clock, and in UTC where the zone is known. */
  readonly wall: number;
  readonly utc: number | null;
  /** The lower, the fuller. */
  readonly rank: number;
}

/** The sources of one run, the fullest first. */
type Sources = Told[];

/**
 * Runs, oldest first, each once. Of several sources the fullest counts and the others fill in what it does not say, so
 * that taking one of them back leaves what the rest say.
 */
export function runsOf(events: readonly EventOf<'run.logged'>[]): readonly Run[] {
  const runs: Sources[] = [];
  const [byWall, byUtc] = [new Map<number, Sources[]>(), new Map<number, Sources[]>()];
  const fullestFirst = events.map(toldBy).toSorted((a, b) => a.rank - b.rank || byText(a.event.id, b.event.id));
  for (const told of fullestFirst) {
    const same = sameIn(byWall, told.wall, told) ?? (told.utc === null ? null : sameIn(byUtc, told.utc, told));
    if (same) {
      same.push(told);
      continue;
    }
    const run = [told];
    runs.push(run);
    keepIn(byWall, told.wall, run);
    if (told.utc !== null) keepIn(byUtc, told.utc, run);
  }
  return runs
    .flatMap((sources) => runOf(sources.map(({ event }) => event)))
    .toSorted((a, b) => byText(a.startedAt, b.startedAt) || byText(a.id, b.id));
}

/** More fields than any body has. */
const manyFields = 100;

function toldBy(event: EventOf<'run.logged'>): Told {
  const { startedAt, utcOffsetMinutes, detail } = event.body;
  const seconds = (from: number): number => Number(startedAt.slice(from, from + 2));
  const wall = dayNumber(startedAt) * 86_400 + seconds(11) * 3600 + seconds(14) * 60 + seconds(17);
  return {
    event,
    wall,
    utc: utcOffsetMinutes === undefined ? null : wall - utcOffsetMinutes * 60,
    rank: runDetails.indexOf(detail) * manyFields - Object.keys(event.body).length,
  };
}

/** Runs are kept by the two-minute span in which they start, and looked for there and in the spans beside it. */
const spanOf = (start: number): number => Math.floor(start / sameRun.startSeconds);

function keepIn(spans: Map<number, Sources[]>, start: number, run: Sources): void {
  const span = spans.get(spanOf(start));
  if (span) span.push(run);
  else spans.set(spanOf(start), [run]);
}

function sameIn(spans: ReadonlyMap<number, Sources[]>, start: number, told: Told): Sources | null {
  const span = spanOf(start);
  for (const near of [span - 1, span, span + 1]) {
    const found = spans.get(near)?.find(([fullest]) => fullest !== undefined && isSame(fullest, told));
    if (found) return found;
  }
  return null;
}

/** Instants are compared where both are known: a wall clock is another one abroad. */
function isSame(a: Told, b: Told): boolean {
  const apart = a.utc !== null && b.utc !== null ? a.utc - b.utc : a.wall - b.wall;
  if (Math.abs(apart) > sameRun.startSeconds) return false;
  const [one, other] = [a.event.body, b.event.body];
  return (
    alike(one.seconds, other.seconds) ||
    alike(one.elapsedSeconds, other.elapsedSeconds) ||
    alike(one.distanceMetres, other.distanceMetres)
  );
}

const alike = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= sameRun.share * Math.max(a, b);

/** One run of what its sources say, the fullest first. */
function runOf(events: readonly EventOf<'run.logged'>[]): readonly Run[] {
  const [fullest] = events;
  if (fullest === undefined) return [];
  const { startedAt, utcOffsetMinutes, seconds, detail } = fullest.body;
  const first = <K extends keyof RunLogged>(field: K): Exclude<RunLogged[K], undefined> | null => {
    for (const { body } of events) {
      const value = body[field];
      if (isSaid(value)) return value;
    }
    return null;
  };
  return [
    {
      id: fullest.id,
      day: startedAt.slice(0, 10),
      startedAt,
      utcOffsetMinutes: utcOffsetMinutes ?? null,
      seconds,
      elapsedSeconds: first('elapsedSeconds'),
      distanceMetres: first('distanceMetres'),
      climbMetres: first('climbMetres'),
      descentMetres: first('descentMetres'),
      meanHeartRate: first('meanHeartRate'),
      maxHeartRate: first('maxHeartRate'),
      gradePercent: first('gradePercent'),
      ground: first('ground'),
      kind: first('kind'),
      name: first('name'),
      detail,
      sources: events.map(({ id, batch, body }) => ({ id, source: body.source, batch: batch ?? null })),
    },
  ];
}

const isSaid = <T>(value: T): value is Exclude<T, undefined> => value !== undefined;
