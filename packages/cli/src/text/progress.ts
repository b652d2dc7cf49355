import type { Athlete } from '@legwork/engine/journal';
import {
  type Change,
  type MuscleRatio,
  type RunWeek,
  type SideBalance,
  type Standing,
  type Streak,
  staleSince,
  type Trend,
} from '@legwork/engine/progress';
import type { Day } from '@legwork/engine/time';
import {
  distanceWords,
  groupWords,
  hoursWords,
  ratioTitle,
  ratioWords,
  sentenceCase,
  sideBalanceWords,
  trendRange,
  trendUnit,
  trendValue,
} from '@legwork/engine/words';
import { exerciseName } from '../names.ts';
import { dayWords } from './day.ts';
import { counted, table } from './layout.ts';
import { sideWords } from './next-set.ts';
import type { Style } from './style.ts';

/** What `legwork progress` found; the document of `--json`. */
export interface Progress {
  readonly on: Day;
  readonly streak: Streak;
  readonly week: readonly Standing[];
  /** The average week of the last four. */
  readonly month: readonly Standing[];
  readonly running: RunWeek;
  readonly balance: readonly MuscleRatio[];
  readonly sides: readonly SideBalance[];
  readonly strength: readonly (Trend & { readonly change: Change | null })[];
}

export function progressText(progress: Progress, athlete: Athlete, style: Style): string {
  const { on, streak, running, balance, sides } = progress;
  const going = [
    `${counted(streak.sessionsThisWeek, 'session')} this week`,
    streak.weeks > 1 ? `${streak.weeks} weeks in a row` : '',
  ];
  const part = (title: string, lines: string): string => [style.strong(title), lines].join('\n');
  const parts = [
    style.strong(`${dayWords(on)} · ${going.filter((words) => words !== '').join(' · ')}`),
    part('Sets of the last seven days, and in an average week of the last four', muscleTable(progress)),
    running.longestMetres === null ? '' : part('Running of the last seven days', `  ${runningWords(running)}`),
    balance.every(({ state }) => state === 'unknown')
      ? ''
      : part('Balance of the last four weeks', balanceTable(balance)),
    sides.length === 0 ? '' : part('Left and right', sidesTable(sides)),
    part('Strength: the load for 12 repetitions, fresh', strengthTable(progress, athlete)),
  ];
  return parts.filter((words) => words !== '').join('\n\n');
}

/** `3 runs, 24.2 km, 2:10 h, 180 m up; the longest of 30 days is 16.1 km`. */
function runningWords({ runs, metres, seconds, climbMetres, longestMetres }: RunWeek): string {
  const week =
    runs === 0
      ? ['no runs']
      : [
          counted(runs, 'run'),
          distanceWords(metres),
          hoursWords(seconds),
          climbMetres === 0 ? '' : `${climbMetres} m up`,
        ];
  const longest = longestMetres === null ? '' : `; the longest of 30 days is ${distanceWords(longestMetres)}`;
  return `${week.filter((words) => words !== '').join(', ')}${longest}`;
}

const muscleStates: Readonly<Record<Standing['state'], string>> = {
  none: 'more would help',
  under: 'more would help',
  in: 'enough',
  over: 'more than enough',
};

const muscleTable = ({ week, month }: Progress): string =>
  table(
    week.map(({ group, sets, range, state }, index) => [
      `  ${sentenceCase(groupWords(group))}`,
      decimal(sets),
      `of ${range.low}–${range.high}`,
      muscleStates[state],
      `${decimal(month[index]?.sets ?? 0)} a week`,
    ]),
    new Set([1, 4]),
  );

const balanceTable = (balance: readonly MuscleRatio[]): string =>
  table(
    balance.map((ratio) => [
      `  ${ratioTitle(ratio)}`,
      ratio.ratio === null ? '' : ratio.ratio.toFixed(2),
      ratio.high === null ? `at least ${ratio.low}` : `${ratio.low}–${ratio.high}`,
      ratioWords(ratio),
    ]),
    new Set([1]),
  );

const sidesTable = (sides: readonly SideBalance[]): string =>
  table(sides.map((side) => [`  ${exerciseName(side.exercise)}`, sideBalanceWords(side)]));

function strengthTable({ strength, on }: Progress, athlete: Athlete): string {
  const { unit } = athlete.profile;
  const rows = strength.flatMap((trend) => {
    const last = trend.points.at(-1);
    if (last === undefined) return [];
    const side = trend.side === 'both' ? '' : `, ${sideWords[trend.side]}`;
    const station = stationName(athlete, trend.stationId);
    return [
      [
        `  ${exerciseName(trend.exercise)}${side}${station === null ? '' : ` (${station})`}`,
        trendValue(trend, last.value.middle, unit),
        `${trendRange(trend, last.value, unit)} ${trendUnit(trend, unit)}`,
        [changeText(trend, last.day, unit), staleText(trend, on)].filter((words) => words !== '').join('; '),
      ],
    ];
  });
  return rows.length === 0 ? '  Nothing logged yet.' : table(rows, new Set([1]));
}

/** Only a change that is more than chance is called one. */
function changeText(trend: Progress['strength'][number], lastDay: Day, unit: 'kg' | 'lb'): string {
  const { change } = trend;
  if (!change) return `on ${lastDay}`;
  if (!change.isReal) return `no clear change since ${change.from.day}`;
  return `${change.to.logLoad > change.from.logLoad ? 'up' : 'down'} from ${trendValue(trend, change.from.value.middle, unit)} since ${change.from.day}`;
}

/** A strength of long ago is not today's: from when it is. */
function staleText(trend: Trend, on: Day): string {
  const day = staleSince(trend, on);
  return day === null ? '' : `last trained ${day}`;
}

const stationName = (athlete: Athlete, stationId: string | null): string | null =>
  athlete.gyms.flatMap(({ stations }) => stations).find(({ id }) => id === stationId)?.name ?? null;

const decimal = (value: number): string => String(Math.round(value * 10) / 10);
