/**
 * The hard rules of a season, written apart from the planner and in other terms: for the tests and the bench. It looks
 * at a finished season only, and computes fatigue anew from the formula of the evidence (§6.3).
 */
import { ageOn } from '../journal/age.ts';
import { isRunKind } from '../journal/event.ts';
import type { Race } from '../running/calendar.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../time.ts';
import type { Dose } from './dose.ts';
import type { PlanSeason } from './plan-season.ts';
import type { Season, SeasonWeek } from './season.ts';

const movers = {
  vasti: { slowHours: 36, bigLift: 0.9, other: 1 },
  hamstrings: { slowHours: 40, bigLift: 0.15, other: 1 },
  soleus: { slowHours: 30, bigLift: 0, other: 1 },
} as const;

const cost = (reserve: number): number => (reserve === 0 ? 1.5 : reserve < 3 ? 1 : 0.7);

/** The most that is left in any prime mover so many hours after a session. */
function tiredness({ bigLifts, others, lengthening }: Dose, hours: number, age: number, timesBefore: number): number {
  const novelty = !lengthening || timesBefore > 1 ? 1 : timesBefore === 1 ? 1.4 : 2;
  const slower = age > 55 ? 1.3 : age >= 40 ? 1.15 : 1;
  return Math.max(
    ...Object.values(movers).map(({ slowHours, bigLift, other }) => {
      const big = bigLifts ? bigLifts.sets * bigLift * cost(bigLifts.reserve) * (bigLifts.high <= 6 ? 1.15 : 1) : 0;
      const rest = others ? others.sets * other * cost(others.reserve) : 0;
      const fade = 0.45 * Math.exp(-hours / 12) + 0.55 * Math.exp(-hours / (slowHours * slower));
      return (big + rest) * novelty * fade;
    }),
  );
}

const isKey = (run: string): boolean => run === 'intervals' || run === 'long' || run === 'race';
const isHard = (run: string): boolean => run !== 'easy';

function outgrows(length: number | null, others: readonly (number | null)[], least: number): boolean {
  const known = others.filter((other) => other !== null);
  return length !== null && length >= least && known.length > 1 && length / Math.max(...known) >= 1.2;
}

/** Days with a planned run of twenty kilometres or ninety minutes, or the longest of its week by far, whatever its kind. */
function longDays({ athlete, runs = [], races = [], pauses = [] }: PlanSeason): ReadonlySet<Day> {
  const planned = athlete.planned.filter(({ kind }) => isRunKind(kind));
  const found = planned.filter((run) => {
    const week = planned.filter(
      (other) => other !== run && addDays(other.day, -weekdayOf(other.day)) === addDays(run.day, -weekdayOf(run.day)),
    );
    return (
      (run.distanceKm ?? 0) >= 20 ||
      (run.seconds ?? 0) / 60 >= 90 ||
      outgrows(
        run.distanceKm,
        week.map(({ distanceKm }) => distanceKm),
        12,
      ) ||
      outgrows(
        run.seconds,
        week.map(({ seconds }) => seconds),
        4200,
      )
    );
  });
  const isGone = (day: Day): boolean =>
    [...runs, ...races].some((said) => said.day === day) ||
    (athlete.days[day]?.runs ?? null) !== null ||
    [...pauses, ...athlete.pauses].some(({ from, to, why }) => why === 'ill' && from <= day && day <= to);
  return new Set(found.map(({ day }) => day).filter((day) => !isGone(day)));
}

/** Everything in a season that breaks a rule, as sentences; none in a good one. */
export function violationsOf(question: PlanSeason, { weeks }: Season): readonly string[] {
  const { athlete, from, pauses = [], closed = [] } = question;
  const days = weeks.flatMap((week) => week.days);
  const byDay = new Map(days.map((each) => [each.day, each]));
  const runsOn = (day: Day): readonly string[] => byDay.get(day)?.runs ?? [];
  const lifts = days.flatMap(({ lift }) => lift ?? []);
  const races = racesOf(question);
  const long = longDays(question);
  const isKeyDay = (day: Day): boolean => long.has(day) || runsOn(day).some(isKey);
  const performed = athlete.sessions.filter((each) => each.sets.length > 0).map(({ day }) => day);
  const found: string[] = [];
  const report = (day: Day, what: string): void => void found.push(`${day}: ${what}`);
  const timesBefore = (day: Day): number =>
    [...performed, ...lifts.map((lift) => lift.day)].filter((each) => each < day && each >= addDays(day, -49)).length;

  for (const [index, lift] of lifts.entries()) {
    const { day, dose } = lift;
    const age = ageOn(athlete.profile, day);
    const times = timesBefore(day);
    if (day < from) report(day, 'in the past');
    if (performed.includes(day)) report(day, 'twice on one day');
    if (pauses.some((pause) => pause.from <= day && day <= pause.to)) report(day, 'in a pause');
    if (closed.includes(weekdayOf(day))) report(day, 'the gym is closed');
    if (athlete.days[day]?.lift === 'none' && !wishesOf(question).includes(day)) report(day, 'none was wanted');
    for (const after of [0, 1]) if (runsOn(addDays(day, after)).includes('race')) report(day, 'a race at once');
    for (const race of races) {
      const to = daysBetween(day, race.day);
      if (to < 0 && -to <= (race.distanceKm >= 21 ? 7 : 3)) report(day, 'just raced');
      if (to >= 0 && to <= 4 && dose.bigLifts) report(day, 'heavy legs before a race');
      const isGoal = races.every((other) => other.day <= race.day || other.distanceKm < race.distanceKm);
      if (isGoal && to >= 0 && to <= 14 && Math.max(dose.bigLifts?.sets ?? 0, dose.others?.sets ?? 0) > 2)
        report(day, 'a third set before a race');
      if (to >= 0 && to <= (isGoal ? 10 : 7) && dose.lengthening) report(day, 'soreness before a race');
    }
    if (dose.bigLifts && isKeyDay(addDays(day, 1))) report(day, 'heavy legs the day before a key run');
    if (runsOn(day).some(isHard) && isLate(question, day)) report(day, 'on the day of a hard evening run');
    if (dose.bigLifts && runsOn(day).some(isHard) && runsOn(addDays(day, 1)).some(isHard))
      report(day, 'no easy day after a hard one');
    for (let after = 1; after <= 5; after += 1)
      if (isKeyDay(addDays(day, after)) && tiredness(dose, 1.1 * 24 * after, age, times) > 1.005)
        report(day, `tired in a key run ${after} days later`);
    const next = lifts[index + 1];
    if (next) {
      const apart = daysBetween(day, next.day);
      if (apart < 2) report(day, 'sessions on neighbouring days');
      if (tiredness(dose, 24 * apart, age, times) > 1.505) report(day, 'the next session comes too soon');
    }
    const last = performed.findLast((each) => each <= day);
    if (last && daysBetween(last, day) < 2) report(day, 'too soon after the last session');
  }
  for (const { day, kind } of athlete.planned) {
    const isOther = races.some((race) => race.day === day) || question.runs?.some((said) => said.day === day);
    const isIll = pauses.some((pause) => pause.why === 'ill' && pause.from <= day && day <= pause.to);
    if (byDay.has(day) && isKey(kind) && !isOther && !isIll && !runsOn(day).includes(kind))
      report(day, `a planned ${kind} run is missing`);
  }
  return [...found, ...weeks.flatMap((week) => unexplained(week, question))];
}

/** Of two on one day the one that was asked for, then the athlete's own, then the plan's. */
function racesOf({ athlete, races = [], runs = [] }: PlanSeason): readonly Race[] {
  const known = new Map<Day, Race>();
  const planned = athlete.planned.filter(
    ({ day, kind }) => kind === 'race' && (runs.findLast((said) => said.day === day)?.runs.includes('race') ?? true),
  );
  for (const race of [...races, ...athlete.races, ...(athlete.profile.race ? [athlete.profile.race] : []), ...planned])
    if (!known.has(race.day)) known.set(race.day, { day: race.day, distanceKm: race.distanceKm ?? 10 });
  return [...known.values()];
}

/** Three hours after a planned run, of an hour when it does not say how long, it is past nine in the evening. */
const isLate = ({ athlete, runs = [] }: PlanSeason, on: Day): boolean =>
  runs.every(({ day }) => day !== on) &&
  (athlete.days[on]?.runs ?? null) === null &&
  athlete.planned.some(
    ({ day, kind, startsAt, seconds }) =>
      day === on && isRunKind(kind) && startsAt !== null && hourOf(startsAt) + (seconds ?? 3600) / 3600 + 3 > 21,
  );

const hourOf = (clock: string): number => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;

const wishesOf = ({ athlete, wishes = [] }: PlanSeason): readonly Day[] => [
  ...wishes,
  ...Object.keys(athlete.days).filter((day) => athlete.days[day]?.lift === 'wanted'),
];

/** What gave way without a word. */
function unexplained({ days, wanted, yields, monday }: SeasonWeek, question: PlanSeason): readonly string[] {
  const { athlete, from } = question;
  const wishes = wishesOf(question);
  const { liftDays } = athlete.profile;
  const lifts = days.flatMap(({ lift }) => lift ?? []);
  const found: string[] = [];
  const done = days.filter((each) => each.done).length;
  const empty = days.filter((each) => !each.lift && !each.done).map(({ day }) => day);
  const says = (kind: string, day?: Day): boolean =>
    yields.some((given) => given.kind === kind && (day === undefined || ('day' in given && given.day === day)));
  if (lifts.length + done > Math.max(wanted, done)) found.push(`${monday}: more sessions than wanted`);
  if (lifts.length + done < wanted && !says('sessions')) found.push(`${monday}: fewer sessions without a word`);
  for (const given of yields)
    if (given.kind === 'sessions' && given.because.length === 0)
      found.push(`${monday}: fewer sessions without a reason`);
  for (const { day, dose, lowered } of lifts) {
    if (dose.size === 'eased' && !says('size', day)) found.push(`${day}: eased without a word`);
    if (dose.size === 'light' && lowered.length === 0) found.push(`${day}: light without a word`);
  }
  for (const day of empty) if (wishes.includes(day) && !says('wish', day)) found.push(`${day}: a wish without a word`);
  const elsewhere = lifts.some(({ day }) => !liftDays.includes(weekdayOf(day)) && !wishes.includes(day));
  for (const day of empty)
    if (elsewhere && day >= from && liftDays.includes(weekdayOf(day)) && !wishes.includes(day) && !says('day', day))
      found.push(`${day}: a usual day left without a word`);
  return found;
}
