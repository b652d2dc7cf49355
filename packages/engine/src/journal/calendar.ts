import type { Day } from '../time.ts';
import type { Athlete, DaySaid, NamedRace, Pause, PlannedRun } from './athlete.ts';
import type { EventOf, PlannedKind } from './event.ts';
import { byText } from './order.ts';

/** What plans and calendars say, by day and hour, with the runner's corrections. */
export function plannedRuns(
  events: readonly EventOf<'run.planned'>[],
  corrections: readonly EventOf<'run.classified'>[],
): readonly PlannedRun[] {
  const kinds = new Map(corrections.map(({ body }) => [body.likeness, body.kind]));
  return events
    .filter(({ body }) => body.removed !== true)
    .map((event) => plannedRun(event, kinds.get(event.body.likeness)))
    .toSorted((a, b) => byText(a.day, b.day) || byText(a.startsAt ?? '', b.startsAt ?? '') || byText(a.id, b.id));
}

function plannedRun({ id, batch, body }: EventOf<'run.planned'>, corrected: PlannedKind | undefined): PlannedRun {
  return {
    id,
    day: body.day,
    startsAt: body.startsAt ?? null,
    name: body.name,
    note: body.note ?? null,
    likeness: body.likeness,
    kind: corrected ?? body.kind,
    confidence: corrected === undefined ? body.confidence : 1,
    isCorrected: corrected !== undefined,
    distanceKm: body.distanceKm ?? null,
    seconds: body.seconds ?? null,
    uid: body.uid ?? null,
    plan: body.plan,
    source: body.source,
    batch: batch ?? null,
  };
}

/** Days of which the runner still says something; each field is a register of its own. */
export function daysSaid(events: readonly EventOf<'day.set'>[]): Athlete['days'] {
  const days = new Map<Day, DaySaid>();
  for (const { body } of events) {
    const before = days.get(body.day) ?? { runs: null, lift: null };
    const { runs = before.runs, lift = before.lift } = body;
    days.set(body.day, { runs, lift });
  }
  const said = [...days].filter(([, { runs, lift }]) => runs !== null || lift !== null);
  return Object.fromEntries(said.toSorted(([a], [b]) => byText(a, b)));
}

/** A race is there once its day and distance are known. */
export function racesOf(events: readonly EventOf<'race.set'>[]): readonly NamedRace[] {
  return registers(events, ({ body }) => body.raceId)
    .flatMap(([id, { day, distanceKm, name, removed }]): readonly NamedRace[] =>
      removed === true || day === undefined || distanceKm === undefined
        ? []
        : [{ id, day, distanceKm, name: name ?? null }],
    )
    .toSorted((a, b) => byText(a.day, b.day) || byText(a.id, b.id));
}

/** A pause is there once its ends and its reason are known, and they are in order. */
export function pausesOf(events: readonly EventOf<'pause.set'>[]): readonly Pause[] {
  return registers(events, ({ body }) => body.pauseId)
    .flatMap(([id, { from, to, why, removed }]): readonly Pause[] =>
      removed === true || from === undefined || to === undefined || why === undefined || from > to
        ? []
        : [{ id, from, to, why }],
    )
    .toSorted((a, b) => byText(a.from, b.from) || byText(a.id, b.id));
}

/** Of each thing, by its id, field by field the last that says something. */
function registers<B extends object>(
  events: readonly { readonly body: B }[],
  idOf: (event: { readonly body: B }) => string,
): readonly (readonly [string, Partial<B>])[] {
  const things = new Map<string, Partial<B>>();
  for (const event of events) {
    const id = idOf(event);
    things.set(id, Object.assign(things.get(id) ?? {}, event.body));
  }
  return [...things];
}
