import type { Athlete, RunKind } from '@legwork/engine/journal';
import {
  calendarOf,
  freshnessOf,
  heavySessionsOf,
  type LegFreshness,
  longerRuns,
  type Phase,
  type PlannedLift,
  planSeason,
  type SeasonDay,
  type SeasonWeek,
  sourceOf,
  weekLoad,
  type Yield,
} from '@legwork/engine/season';
import { addDays, type Day, mondayOf } from '@legwork/engine/time';
import {
  afterRunWords,
  backupWords,
  distanceWords,
  doseWords,
  freshnessWords,
  heavyGateWords,
  heavySessionsWords,
  hillsFitWords,
  hoursWords,
  longerRunWords,
  loweringWords,
  muscleWords,
  noticeWords,
  phaseTitle,
  phaseWords,
  runTitle,
  sentenceCase,
  sourceLink,
  weekLoadWords,
  yieldWords,
} from '@legwork/engine/words';
import type { DayView, LegsView, LiftView, SeasonView, WeekView } from './season-protocol.ts';

/** So many weeks that are over can be looked back on (our choice). */
const weeksBefore = 4;

/** What is shown of each day beside the season itself. */
interface Facts {
  readonly done: (day: Day) => Pick<DayView, 'ran' | 'sets'>;
  readonly legs: (day: Day) => DayView['legs'];
  readonly warning: (day: Day) => string | null;
  readonly runs: (day: Day, kinds: readonly RunKind[]) => Pick<DayView, 'runs' | 'others'>;
}

/** The season as the Plan screen shows it, with every reason in words, and what was done beside what was planned. */
export function seasonView(athlete: Athlete, today: Day): SeasonView {
  const season = planSeason({ athlete, from: today });
  const { noPlan, races, weeks } = season;
  const facts = factsOf(athlete, today, weeks);
  const load = weekLoad(athlete, today);
  const monday = mondayOf(today);
  return {
    refusal: noPlan && noticeWords(noPlan),
    load: load.running + load.lifting > 0 ? weekLoadWords(load) : null,
    races: races.map(({ day, distanceKm }) => ({ day, distanceKm, name: raceName(athlete, day) })),
    heavySessions: heavySessionsWords(heavySessionsOf(season)),
    past: Array.from({ length: weeksBefore }, (_, index) =>
      pastWeek(athlete, addDays(monday, 7 * (index - weeksBefore)), facts),
    ).filter(({ days }) => days.some(({ ran, sets }) => ran.length + sets > 0)),
    phases: stretches(weeks).map(({ phase, weeks: own }) => ({
      phase,
      title: phaseTitle(phase),
      why: phaseWords(phase),
      weeks: own.map((week) => weekView(week, facts)),
    })),
  };
}

/** What the runner calls it, else what the plan does. */
const raceName = ({ races, planned }: Athlete, on: Day): string | null =>
  races.find(({ day }) => day === on)?.name ??
  planned.find(({ day, kind }) => day === on && kind === 'race')?.name ??
  null;

/** Nothing older than a week still shows in the legs: beyond it only what is planned counts. */
const legDays = 7;

function factsOf(athlete: Athlete, today: Day, weeks: readonly SeasonWeek[]): Facts {
  const { runs, sessions } = athlete;
  const lifts = weeks.flatMap(({ days }) => days.flatMap(({ lift }) => lift ?? []));
  const longer = new Map(longerRuns(athlete, today).map((run) => [run.day, run]));
  return {
    done: (on) => ({
      ran: runs
        .filter(({ day }) => day === on)
        .map(({ distanceMetres, seconds }) =>
          distanceMetres === null ? hoursWords(seconds) : distanceWords(distanceMetres),
        ),
      sets: sessions
        .filter(({ day }) => day === on)
        .flatMap(({ sets }) => sets)
        .filter(({ role }) => role !== 'warmup').length,
    }),
    legs: (on) => {
      if (on < today) return null;
      const before = lifts.filter(({ day }) => day < on && day >= addDays(on, -legDays));
      const isNear = on <= addDays(today, legDays);
      return legsView(freshnessOf(isNear ? athlete : { ...athlete, sessions: [], runs: [] }, on, before));
    },
    runs: (on, kinds) => ({
      runs: kinds.map((kind) => ({ kind, words: runWords(kind, plannedKm(athlete, on, kind)) })),
      others: athlete.planned
        .filter(({ day, kind }) => day === on && (kind === 'strength' || kind === 'other'))
        .map(({ name }) => name),
    }),
    warning: (on) => {
      const run = longer.get(on);
      return run ? longerRunWords(run) : null;
    },
  };
}

/** How far the plan has it, unless the runner said something else of the day. */
const plannedKm = ({ planned, days }: Athlete, on: Day, kind: RunKind): number | null =>
  days[on]?.runs ? null : (planned.find((run) => run.day === on && run.kind === kind)?.distanceKm ?? null);

const runWords = (kind: RunKind, km: number | null): string =>
  [runTitle({ kind, ground: null }), ...(km === null ? [] : [distanceWords(1000 * km)])].join(', ');

function legsView(legs: LegFreshness): LegsView {
  const { readyFor, tiredest } = legs;
  const muscle = sentenceCase(muscleWords(tiredest));
  const short = {
    'key-run': 'Legs fresh',
    lifting: 'Legs ready to lift',
    'easy-run': `${muscle} tired`,
    rest: `${muscle} spent`,
  } as const;
  const which = readyFor === 'easy-run' || readyFor === 'rest' ? `${short[readyFor]}. ` : '';
  return { readyFor, short: short[readyFor], words: which + freshnessWords(legs) };
}

const weekView = (week: SeasonWeek, facts: Facts): WeekView => ({
  monday: week.monday,
  isEasy: week.isEasy,
  days: week.days.map((day) => dayView(day, week, facts)),
  reasons: [
    ...new Set([
      ...week.days.flatMap(({ lift }) => lift?.lowered.map(loweringWords) ?? []),
      ...week.yields.filter(({ kind }) => kind !== 'size').map(yieldWords),
      ...(week.lacks.length > 0 ? [heavyGateWords(week.lacks)] : []),
    ]),
  ],
});

/** Weeks of the same phase that follow each other. */
function stretches(weeks: readonly SeasonWeek[]): readonly { readonly phase: Phase; readonly weeks: SeasonWeek[] }[] {
  const found: { readonly phase: Phase; readonly weeks: SeasonWeek[] }[] = [];
  for (const week of weeks) {
    const last = found.at(-1);
    if (last?.phase === week.phase) last.weeks.push(week);
    else found.push({ phase: week.phase, weeks: [week] });
  }
  return found;
}

const dayView = ({ day, runs, pause, lift }: SeasonDay, { yields }: SeasonWeek, facts: Facts): DayView => ({
  day,
  ...facts.runs(day, runs),
  pause,
  lift: lift && liftView(lift),
  without: lift ? null : (yields.filter((given) => isOf(given, day)).map(yieldWords)[0] ?? null),
  legs: facts.legs(day),
  warning: facts.warning(day),
  ...facts.done(day),
});

const isOf = (given: Yield, day: Day): boolean => 'day' in given && given.day === day;

const liftView = ({
  day,
  dose,
  minutes,
  setsShare,
  after,
  notBefore,
  hills,
  lowered,
  backups,
}: PlannedLift): LiftView => ({
  size: dose.size,
  title: dose.size === 'full' && setsShare < 1 ? 'Reduced session' : `${sentenceCase(dose.size)} session`,
  minutes,
  facts: [
    `${sentenceCase(doseWords(dose))}.`,
    ...(after ? [afterRunWords(after, notBefore)] : []),
    ...(hills ? [hillsFitWords(day)] : []),
    ...(backups.length > 0 ? [backupWords(day, backups)] : []),
  ],
  lowered: lowered.map((lowering) => {
    const { study, finding } = sourceOf(lowering.because);
    return { words: loweringWords(lowering), finding, link: sourceLink(study) };
  }),
});

/** A week that is over: what was planned, and what was done. */
function pastWeek(athlete: Athlete, monday: Day, facts: Facts): WeekView {
  const { runsOn, pauseOn } = calendarOf(athlete);
  const past = (day: Day): DayView => ({
    day,
    ...facts.runs(day, runsOn(day)),
    pause: pauseOn(day),
    lift: null,
    without: null,
    legs: null,
    warning: null,
    ...facts.done(day),
  });
  return {
    monday,
    isEasy: false,
    days: Array.from({ length: 7 }, (_, at) => past(addDays(monday, at))),
    reasons: [],
  };
}
