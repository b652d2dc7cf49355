import { exerciseIds, muscleGroups, weeklyRanges } from '@legwork/engine/catalog';
import type { Athlete } from '@legwork/engine/journal';
import { changeIsReal, type Trend, trendOf, weeklyStreak, weekSets } from '@legwork/engine/progress';
import { addDays, type Day } from '@legwork/engine/time';
import type { Command } from 'commander';
import { addExamples, checkNotFuture, dayFrom } from '../options.ts';
import { type Progress, progressText } from '../text/progress.ts';
import type { Tool } from '../tool.ts';

/** An exercise counts as being trained when it was in the last three months of training (our choice). */
const recentDays = 90;

export function addProgress(program: Command, tool: Tool): void {
  const command = program
    .command('progress')
    .summary('this week, and your strength')
    .description(
      "The week's sets for each muscle group against what is enough, and your strength in each exercise with how sure we are.",
    )
    .option('--on <date>', 'as it stood on this day: YYYY-MM-DD or "yesterday" (default: today)', dayFrom(tool.clock))
    .action(({ on }: { readonly on?: Day }) => progress(tool, on ?? tool.clock.today()));
  addExamples(command, [
    ['legwork progress', 'as it stands today'],
    ['legwork progress --on 2026-06-30 --json', 'as it stood then, for another program to read'],
  ]);
}

function progress(tool: Tool, on: Day): void {
  checkNotFuture(on, tool.clock);
  const athlete = tool.athlete();
  const found = progressOf(athlete, on);
  tool.answer({ text: progressText(found, athlete, tool.style), json: found });
}

function progressOf(athlete: Athlete, on: Day): Progress {
  const sets = weekSets(athlete, on);
  const past = athlete.sessions.filter(({ day }) => day <= on);
  const since = addDays(past.at(-1)?.day ?? on, -recentDays);
  const recent = past.filter(({ day }) => day > since).flatMap((session) => session.sets);
  const trained = exerciseIds.filter((id) => recent.some(({ exercise }) => exercise === id));
  return {
    on,
    streak: weeklyStreak(athlete, on),
    week: muscleGroups.map((group) => ({ group, sets: sets[group], range: weeklyRanges[group] })),
    strength: trained.flatMap((exercise) => trendOf(athlete, exercise, on)).map(withChange),
  };
}

function withChange(trend: Trend): Progress['strength'][number] {
  const [first] = trend.points;
  const last = trend.points.at(-1);
  return { ...trend, changeIsReal: first !== undefined && last !== undefined && changeIsReal(first, last) };
}
