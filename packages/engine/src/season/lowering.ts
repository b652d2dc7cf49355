/** How the session of a day comes about: the building phase's, made smaller step by step, each with its reason. */
import type { Athlete } from '../journal/athlete.ts';
import type { Calendar } from '../running/calendar.ts';
import type { RepTarget } from '../strength/advice.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { freely, type Limits, ownLimits, withRaces } from '../workout/limits.ts';
import { type Dose, doseOf, eased, halved, introduced, light, limited, sameWork, spared } from './dose.ts';
import type { Because, Lowering, Phase } from './season.ts';

/** What a week makes of its sessions. */
export interface WeekPlan {
  readonly phase: Phase;
  readonly isEasy: boolean;
  /** Repetitions of the big lifts when they are heavy. */
  readonly window: RepTarget | null;
}

/** Sessions until legs are used to them (evidence §6.3: a first and a second exposure). */
const exposures = 2;
/** Days after an illness with easy sessions only (our choice). */
const afterIllnessDays = 7;

/** A session with the steps that led to it. */
interface Lowered {
  readonly dose: Dose;
  readonly lowered: readonly Lowering[];
}

/** One step more; what the same thing asks for twice is one step. */
function step({ dose, lowered }: Lowered, to: Dose, because: Because): Lowered {
  if (sameWork(dose, to)) return { dose: to, lowered };
  const last = lowered.at(-1);
  return last?.because.kind === because.kind
    ? { dose: to, lowered: [...lowered.slice(0, -1), { ...last, to }] }
    : { dose: to, lowered: [...lowered, { from: dose, to, because }] };
}

/** A whole session of the building phase, which all others are compared with. */
export const buildingDose = ({ window }: WeekPlan): Dose => doseOf(window === null ? 'foundation' : 'heavy', window);

/** The largest session that the day allows, whatever runs come after it; `timesBefore`: sessions in the six weeks before. */
export function fullSession(
  plan: WeekPlan,
  day: Day,
  { athlete, calendar, timesBefore }: { athlete: Athlete; calendar: Calendar; timesBefore: number },
): Lowered {
  let session: Lowered = { dose: buildingDose(plan), lowered: [] };
  const { phase, window } = plan;
  const race = calendar.races.find((each) => each.day >= day) ?? null;
  if (phase === 'in-season' || phase === 'off')
    session = step(session, doseOf(phase, window), { kind: 'phase', phase });
  if (phase === 'taper' && race) session = step(session, doseOf(phase, window), taperReason(race.day, day));
  if (plan.isEasy) session = step(session, halved(session.dose), { kind: 'easy-week' });
  const tapered = withRaces(freely, calendar, day);
  if (tapered.race !== null)
    session = step(session, limited(session.dose, tapered.limits), taperReason(tapered.race, day));
  if (timesBefore < exposures) session = step(session, introduced(session.dose), { kind: 'new' });
  if (wasIll(calendar, day)) session = step(session, spared(session.dose), { kind: 'illness' });
  const own = ownLimits(athlete, day);
  return step(session, limited(session.dose, own), ownReason(athlete, day, own));
}

/** The sizes of a session, largest first: what a run that comes too soon leaves of it. */
export function smallerDoses(full: Dose): readonly Dose[] {
  if (full.bigLifts === null) return [full];
  const [easy, least] = [eased(full), light(full)];
  return [full, ...(sameWork(full, easy) ? [] : [easy]), ...(least ? [least] : [])];
}

const taperReason = (race: Day, day: Day): Because => ({ kind: 'taper', race, days: daysBetween(day, race) });

const wasIll = ({ pauses }: Calendar, day: Day): boolean =>
  pauses.some(({ from, to, why }) => why === 'ill' && from < day && to >= addDays(day, -afterIllnessDays));

function ownReason(athlete: Athlete, day: Day, { gentle }: Limits): Because {
  if (gentle) return { kind: 'gentle' };
  return { kind: athlete.readiness[day] === 'heavy' ? 'heavy-legs' : 'first-week-back' };
}
