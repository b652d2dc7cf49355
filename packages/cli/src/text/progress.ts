import type { MuscleGroup, WeeklyRange } from '@legwork/engine/catalog';
import type { Athlete } from '@legwork/engine/journal';
import type { Streak, Trend } from '@legwork/engine/progress';
import type { Day } from '@legwork/engine/time';
import { estimateWords, groupWords, sentenceCase } from '@legwork/engine/words';
import { exerciseName } from '../names.ts';
import { dayWords } from './day.ts';
import { counted, table } from './layout.ts';
import { sideWords } from './next-set.ts';
import type { Style } from './style.ts';

/** What `legwork progress` found; the document of `--json`. */
export interface Progress {
  readonly on: Day;
  readonly streak: Streak;
  readonly week: readonly { readonly group: MuscleGroup; readonly sets: number; readonly range: WeeklyRange }[];
  readonly strength: readonly (Trend & { readonly changeIsReal: boolean })[];
}

export function progressText({ on, streak, week, strength }: Progress, athlete: Athlete, style: Style): string {
  const going = [
    `${counted(streak.sessionsThisWeek, 'session')} this week`,
    streak.weeks > 1 ? `${streak.weeks} weeks in a row` : '',
  ];
  return [
    style.strong(`${dayWords(on)} · ${going.filter((part) => part !== '').join(' · ')}`),
    [
      style.strong('Sets of the last seven days'),
      table(
        week.map(({ group, sets, range: { low, high } }) => [
          `  ${sentenceCase(groupWords(group))}`,
          decimal(sets),
          `of ${low}–${high}`,
          sets < low ? 'more would help' : sets > high ? 'more than enough' : 'enough',
        ]),
        new Set([1]),
      ),
    ].join('\n'),
    [style.strong('Strength: the load for 12 repetitions, fresh'), strengthTable(strength, athlete)].join('\n'),
  ].join('\n\n');
}

function strengthTable(strength: Progress['strength'], athlete: Athlete): string {
  const { unit } = athlete.profile;
  const rows = strength.flatMap((trend) => {
    const last = trend.points.at(-1);
    if (last === undefined) return [];
    const side = trend.side === 'both' ? '' : `, ${sideWords[trend.side]}`;
    const station = stationName(athlete, trend.stationId);
    return [
      [
        `  ${exerciseName(trend.exercise)}${side}${station === null ? '' : ` (${station})`}`,
        estimateWords(last.loadKg, unit),
        `${estimateWords(last.lowKg, unit)} to ${estimateWords(last.highKg, unit)}`,
        changeWords(trend, unit),
      ],
    ];
  });
  return rows.length === 0 ? '  Nothing logged yet.' : table(rows, new Set([1]));
}

/** Only a change that is more than chance is called one. */
function changeWords({ points, changeIsReal }: Progress['strength'][number], unit: 'kg' | 'lb'): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  if (points.length === 1) return `on ${last.day}`;
  if (!changeIsReal) return `no clear change from ${first.day} to ${last.day}`;
  const kg = last.loadKg - first.loadKg;
  return `${kg < 0 ? '−' : '+'}${estimateWords(Math.abs(kg), unit)} from ${first.day} to ${last.day}`;
}

const stationName = (athlete: Athlete, stationId: string | null): string | null =>
  athlete.gyms.flatMap(({ stations }) => stations).find(({ id }) => id === stationId)?.name ?? null;

const decimal = (value: number): string => String(Math.round(value * 10) / 10);
