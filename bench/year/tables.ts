/** The tables of the simulated years. */
import { muscleGroups, weeklyRanges } from '@legwork/engine/catalog';
import { groupWords } from '@legwork/engine/words';
import {
  afterMissedWeek,
  exercisesAMonth,
  frequencies,
  leftToRight,
  median,
  mostInSevenDays,
  setsIn,
  shares,
  shortMuscles,
  usualWeeks,
  weeksBeforeRace,
  weeksBelow,
  worstKept,
} from './measure.ts';
import type { Year } from './simulate.ts';

const nameWidth = 46;
const setsWidth = 13;

const headings = ['quads', 'hams', 'glutes', 'abductors', 'gastroc', 'soleus', 'hip flexors', 'adductors', 'shins'];

const one = (value: number): string => value.toFixed(1);
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Least, median and most of each muscle's weeks; a star where the median leaves the range. */
function setsRow(name: string, year: Year, weeks: readonly number[], race: boolean): string {
  const cells = muscleGroups.map((group) => {
    const sets = setsIn(year, weeks, group);
    const { min, low, high, ceiling } = weeklyRanges[group];
    const [from, to] = race ? [min, ceiling] : [low, high];
    const middle = median(sets);
    const star = middle < from - 1e-9 || middle > to + 1e-9 ? '*' : ' ';
    return `${one(Math.min(...sets))} ${one(middle)}${star}${one(Math.max(...sets))}`.padStart(setsWidth);
  });
  return name.padEnd(nameWidth) + cells.join('');
}

/** Sets of each muscle in usual weeks: least, median, most. */
export function printSets(years: readonly Year[]): void {
  console.log('\nSets a week, usual weeks: least, median, most (* median outside the range)\n');
  console.log(''.padEnd(nameWidth) + headings.map((heading) => heading.padStart(setsWidth)).join(''));
  const ranges = muscleGroups.map((group) => `${weeklyRanges[group].low}–${weeklyRanges[group].high}`);
  console.log('range'.padEnd(nameWidth) + ranges.map((range) => range.padStart(setsWidth)).join(''));
  for (const year of years) {
    console.log(setsRow(year.kind.name, year, usualWeeks(year), false));
    const before = weeksBeforeRace(year);
    if (before.length > 0) console.log(setsRow('  the 8 weeks before the race', year, before, true));
  }
  const over = years.flatMap((year) =>
    muscleGroups.filter((group) => mostInSevenDays(year, group) > weeklyRanges[group].high + 1e-9),
  );
  console.log(`\nMuscles above their range in any seven days of any year: ${over.length}`);
}

/** Ratios, repetition, what was forgotten, weeks below and why. */
export function printVariety(years: readonly Year[]): void {
  const columns = [
    ['H:Q', 18],
    ['calf:Q', 18],
    ['abd:glutes', 18],
    ['L:R', 6],
    ['lead', 7],
    ['next most', 30],
    ['a month', 9],
    ['kept worst', 24],
    ['after a missed week', 21],
    ['weeks below', 12],
  ] as const;
  console.log(
    '\nShares over four weeks (least, median, most): hamstrings to quadriceps 0.6–1, calves to quadriceps from 0.6,',
  );
  console.log('hip abductors to gluteus maximus from 0.5; sessions with the lead lift and with the next exercise;');
  console.log(
    'exercises a month; the muscle kept worst, its sets of four weeks to what keeps it; most sets after a missed',
  );
  console.log(
    'week to the most of usual weeks; usual weeks with a muscle below its range, and which are so in the median week, for want of what\n',
  );
  console.log(''.padEnd(nameWidth) + columns.map(([heading, width]) => heading.padStart(width)).join(''));
  for (const year of years) {
    const ratio = (index: number): string => {
      const values = shares(year).flatMap((each) => each[index]?.ratio ?? []);
      return [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(2)).join(' ');
    };
    const often = frequencies(year);
    const lead = often.find(([exercise]) => leads.has(exercise));
    const next = often.find((each) => each !== lead);
    const kept = worstKept(year);
    const missed = afterMissedWeek(year);
    const weeks = usualWeeks(year);
    const below = weeksBelow(year, weeks);
    const cells = [
      ratio(0),
      ratio(1),
      ratio(2),
      leftToRight(year).toFixed(2),
      lead ? percent(lead[1]) : '–',
      next ? `${next[0]} ${percent(next[1])}` : '–',
      String(exercisesAMonth(year)),
      `${groupWords(kept.group)} ${percent(kept.share)}`,
      missed === null ? '–' : percent(missed),
      `${below.length}/${weeks.length}`,
    ];
    const row = cells.map((cell, index) => cell.padStart(columns[index]?.[1] ?? 0)).join('');
    const short = shortMuscles(year, weeks).map(groupWords).join(', ');
    const why = short === '' ? '' : `  ${short}${year.kind.short ? ` (${year.kind.short})` : ''}`;
    console.log(year.kind.name.padEnd(nameWidth) + row + why);
  }
}

/** Lifts that may lead a workout (candidates.ts). */
const leads: ReadonlySet<string> = new Set(['back-squat', 'leg-press', 'goblet-squat', 'split-squat']);
