import type { RunKind } from '@legwork/engine/journal';
import {
  heavySessionsOf,
  type LongerRun,
  type Phase,
  type PlannedLift,
  type Season,
  type SeasonDay,
  type SeasonWeek,
  type WeekLoad,
} from '@legwork/engine/season';
import type { Day } from '@legwork/engine/time';
import {
  afterRunWords,
  backupWords,
  doseWords,
  heavyGateWords,
  heavySessionsWords,
  hillsFitWords,
  longerRunWords,
  loweringWords,
  noticeWords,
  phaseTitle,
  phaseWords,
  weekLoadWords,
  yieldWords,
} from '@legwork/engine/words';
import { dayWords, shortDayWords } from './day.ts';
import { counted, paragraph, table } from './layout.ts';
import type { Style } from './style.ts';

const weekdayHeads = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const runLetters: Readonly<Record<RunKind, string>> = {
  easy: 'E',
  long: 'L',
  intervals: 'I',
  tempo: 'T',
  hills: 'H',
  race: 'R',
};
const legend =
  'E easy, L long, I intervals, T tempo, H hills, R race; full, eased, light: a session at the gym, after the run of the day.';

/** The season as a coach would pin it to the wall: weeks by phase, and under each phase what was lowered and why. */
export function seasonText(season: Season, style: Style): string {
  const { noPlan, weeks } = season;
  if (noPlan) return paragraph(noticeWords(noPlan), style.width);
  const [head = '', ...rows] = table([
    ['', ...weekdayHeads],
    ...weeks.map((week) => [`  ${shortDayWords(week.monday)}`, ...week.days.map(cell)]),
  ]).split('\n');
  const lacks = weeks[0]?.lacks ?? [];
  const heavySessions = heavySessionsWords(heavySessionsOf(season));
  const parts = [
    style.strong(headline(season)),
    ...(heavySessions ? [heavySessions] : []),
    ...(lacks.length > 0 ? [paragraph(heavyGateWords(lacks), style.width)] : []),
    `${paragraph(legend, style.width)}\n\n${style.faint(head)}`,
  ];
  for (const { phase, from, to } of stretches(weeks)) {
    const own = weeks.slice(from, to);
    const notes = notesOf(own).map((note) => `  - ${paragraph(note, style.width, '    ').trimStart()}`);
    parts.push(
      [
        style.strong(`${phaseTitle(phase)} · ${counted(own.length, 'week')}`),
        paragraph(phaseWords(phase), style.width, '  '),
        ...rows.slice(from, to),
        ...notes,
      ].join('\n'),
    );
  }
  return parts.join('\n\n');
}

function headline({ from, races, weeks }: Season): string {
  const ahead = races.map(({ day, distanceKm }) => `${distanceKm} km on ${dayWords(day)}`);
  return [`From ${dayWords(from)}`, counted(weeks.length, 'week'), ...ahead].join(' · ');
}

const cell = ({ runs, pause, done, lift }: SeasonDay): string => {
  const gym = done ? 'done' : (lift?.dose.size ?? pause ?? '');
  return [runs.map((run) => runLetters[run]).join('+'), gym].filter((part) => part !== '').join(' ') || '·';
};

/** Weeks of the same phase that follow each other. */
function stretches(weeks: readonly SeasonWeek[]) {
  const found: { readonly phase: Phase; readonly from: number; to: number }[] = [];
  for (const [index, { phase }] of weeks.entries()) {
    const last = found.at(-1);
    if (last?.phase === phase) last.to = index + 1;
    else found.push({ phase, from: index, to: index + 1 });
  }
  return found;
}

/** What is to be said of some weeks, each sentence once, with the weeks that it is of when not of all. */
function notesOf(weeks: readonly SeasonWeek[]): readonly string[] {
  const said = new Map<string, Day[]>();
  for (const week of weeks)
    for (const note of new Set(sentencesOf(week))) said.set(note, [...(said.get(note) ?? []), week.monday]);
  return [...said].map(([note, mondays]) =>
    mondays.length === weeks.length ? note : `${note} (${mondays.map(shortDayWords).join(', ')})`,
  );
}

const sentencesOf = (week: SeasonWeek): readonly string[] => {
  const lifts = liftsOf(week);
  return [
    ...lifts.map((lift) => `${sessionTitle(lift)}, ${lift.minutes} minutes: ${doseWords(lift.dose)}.`),
    ...lifts.flatMap((lift) => lift.lowered.map(loweringWords)),
    ...lifts.filter(({ hills }) => hills).map(({ day }) => hillsFitWords(day)),
    ...week.yields.filter(({ kind }) => kind !== 'size').map(yieldWords),
    ...lifts.filter(({ backups }) => backups.length > 0).map(({ day, backups }) => backupWords(day, backups)),
  ];
};

const liftsOf = ({ days }: SeasonWeek): readonly PlannedLift[] => days.flatMap(({ lift }) => lift ?? []);

const sizeTitles = { full: 'Full session', eased: 'Eased session', light: 'Light session' } as const;
const sessionTitle = ({ dose }: PlannedLift): string => sizeTitles[dose.size];

/** What the running itself asks: the load of the last week, and planned runs that are much longer than the last ones. */
export function runningText(
  { longer, load }: { readonly longer: readonly LongerRun[]; readonly load: WeekLoad },
  style: Style,
): string {
  const lines = [...(load.running + load.lifting > 0 ? [weekLoadWords(load)] : []), ...longer.map(longerRunWords)];
  if (lines.length === 0) return '';
  return [style.strong('Your running'), ...lines.map((line) => paragraph(line, style.width, '  '))].join('\n');
}

/** Every reason of the season in words, beside its data. */
export const seasonWords = ({ noPlan, weeks }: Season) => ({
  noPlan: noPlan && noticeWords(noPlan),
  heavySessions: heavySessionsWords(heavySessionsOf({ weeks })),
  weeks: weeks.map((week) => ({
    monday: week.monday,
    phase: phaseTitle(week.phase),
    yields: week.yields.map(yieldWords),
    lifts: liftsOf(week).map(liftWords),
  })),
});

const liftWords = ({ id, day, dose, after, notBefore, lowered, backups }: PlannedLift) => ({
  id,
  day,
  dose: doseWords(dose),
  after: after && afterRunWords(after, notBefore),
  lowered: lowered.map(loweringWords),
  backups: backups.length > 0 ? backupWords(day, backups) : null,
});
