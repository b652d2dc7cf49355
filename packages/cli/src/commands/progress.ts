import {
  changeOf,
  muscleBalance,
  recentExercises,
  runWeek,
  sideBalance,
  standings,
  type Trend,
  trendsOf,
  weeklyStreak,
} from '@legwork/engine/progress';
import { strengthOf } from '@legwork/engine/strength';
import type { Day } from '@legwork/engine/time';
import type { Command } from 'commander';
import { addExamples, checkNotFuture, dayFrom } from '../options.ts';
import { type Progress, progressText } from '../text/progress.ts';
import type { Tool } from '../tool.ts';

export function addProgress(program: Command, tool: Tool): void {
  const command = program
    .command('progress')
    .summary('this week, and your strength')
    .description(
      "The week's and the month's sets for each muscle group against what is enough, their balance, left and right, and your strength in each exercise with how sure we are.",
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
  const found: Progress = {
    on,
    streak: weeklyStreak(athlete, on),
    week: standings(athlete, 'week', on),
    month: standings(athlete, 'month', on),
    running: runWeek(athlete, on),
    balance: muscleBalance(athlete, on),
    sides: sideBalance(athlete, strengthOf(athlete, on)),
    strength: trendsOf(athlete, recentExercises(athlete, on), on).map(withChange),
  };
  tool.answer({ text: progressText(found, athlete, tool.style), json: found });
}

const withChange = (trend: Trend): Progress['strength'][number] => ({ ...trend, change: changeOf(trend) });
