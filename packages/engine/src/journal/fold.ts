/**
 * The athlete that a journal tells of. Log order is the order of the array: the server's sequence, then the events that
 * this device has not sent yet. It decides only between events that say the same thing differently; all else is
 * ordered by what the events themselves say, so that every device shows the same athlete.
 */
import type { Athlete, Profile } from './athlete.ts';
import { daysSaid, pausesOf, plannedRuns, racesOf } from './calendar.ts';
import type { EventOf, JournalEvent } from './event.ts';
import { gymsOf } from './gyms.ts';
import { byText } from './order.ts';
import { runsOf } from './runs.ts';
import { countedOnce, exerciseNames, performedSets, sessionsOf, unknownExercises } from './sessions.ts';
import { type StandingEvent, standingEvents } from './standing.ts';

/** Before the athlete has said anything. 45 minutes is what most gym visits of runners leave for the legs (our choice). */
export const defaultProfile: Profile = {
  bodyMassKg: null,
  birthYear: null,
  experience: 'new',
  repetitions: '12-15',
  unit: 'kg',
  gymId: null,
  minutes: 45,
  liftDays: [],
  runs: [],
  race: null,
  excluded: [],
};

/** Everything that the events say, as rules J1 … of SPEC.md. Trusts bodies: values from outside go through `parseEvent`. */
export function fold(events: readonly JournalEvent[]): Athlete {
  const standing = standingEvents(events);
  const names = exerciseNames(standing.filter(ofKind('exercise.mapped')));
  const sets = countedOnce(performedSets(standing.filter(ofKind('set.logged')), names));
  return {
    profile: profileOf(standing.filter(ofKind('profile.set'))),
    screening: standing.findLast(ofKind('screening.answered'))?.body ?? null,
    gyms: gymsOf(standing.filter(ofKind('gym.set', 'station.set'))),
    sessions: sessionsOf({
      sets,
      planned: standing.filter(ofKind('session.planned')),
      finished: standing.filter(ofKind('session.finished')),
      skipped: standing.filter(ofKind('block.skipped')),
    }),
    runs: runsOf(standing.filter(ofKind('run.logged'))),
    planned: plannedRuns(standing.filter(ofKind('run.planned')), standing.filter(ofKind('run.classified'))),
    days: daysSaid(standing.filter(ofKind('day.set'))),
    races: racesOf(standing.filter(ofKind('race.set'))),
    pauses: pausesOf(standing.filter(ofKind('pause.set'))),
    pain: inTime(standing.filter(ofKind('pain.reported'))).map(({ body }) => body),
    painClearedAt: inTime(standing.filter(ofKind('pain.cleared'))).at(-1)?.body.at ?? null,
    readiness: readinessOf(standing.filter(ofKind('readiness.reported'))),
    unknownExercises: unknownExercises(sets, names),
    imports: inTime(standing.filter(ofKind('import.made'))).flatMap(({ batch, body }) =>
      batch === undefined ? [] : [{ ...body, batch }],
    ),
  };
}

type StandingKind = StandingEvent['kind'];

const ofKind =
  <K extends StandingKind>(...kinds: readonly K[]) =>
  (event: StandingEvent): event is Extract<StandingEvent, { kind: K }> =>
    kinds.some((kind) => kind === event.kind);

/** Field by field, the last that says something. */
function profileOf(events: readonly EventOf<'profile.set'>[]): Profile {
  return events.reduce<Profile>(
    (before, { body }) => ({
      bodyMassKg: said(body.bodyMassKg, before.bodyMassKg),
      birthYear: said(body.birthYear, before.birthYear),
      experience: said(body.experience, before.experience),
      repetitions: said(body.repetitions, before.repetitions),
      unit: said(body.unit, before.unit),
      gymId: said(body.gymId, before.gymId),
      minutes: said(body.minutes, before.minutes),
      liftDays: said(body.liftDays, before.liftDays),
      runs: said(body.runs, before.runs),
      race: said(body.race, before.race),
      excluded: said(body.excluded, before.excluded),
    }),
    defaultProfile,
  );
}

/** `null` is an answer too: the default of every field that can be taken back. */
const said = <T>(now: T | undefined, before: T): T => (now === undefined ? before : now);

function readinessOf(events: readonly EventOf<'readiness.reported'>[]): Athlete['readiness'] {
  const byDay = new Map(events.map(({ body }) => [body.day, body.legs]));
  return Object.fromEntries([...byDay].toSorted(([a], [b]) => byText(a, b)));
}

const inTime = <E extends { readonly id: string; readonly body: { readonly at: string } }>(
  events: readonly E[],
): readonly E[] => events.toSorted((a, b) => byText(a.body.at, b.body.at) || byText(a.id, b.id));
