import type { Gym } from '@legwork/engine/gym';
import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { type Circumstances, composeWorkout, type Workout } from '@legwork/engine/workout';
import { strengthWorkoutFit } from '@legwork/formats/fit-file';
import type { Command } from 'commander';
import { chooseGym } from '../choose-gym.ts';
import { Failure } from '../failure.ts';
import { hillProgramOf } from '../hills-of-workout.ts';
import { exerciseNamed } from '../names.ts';
import { writeNew } from '../new-file.ts';
import { addExamples, checkNotFar, dayFrom, each, numberFrom } from '../options.ts';
import { readSore, type SoreMuscles, stationNamed } from '../said-of-day.ts';
import { sayScreening } from '../screening.ts';
import { counted } from '../text/layout.ts';
import { workoutText, workoutWords } from '../text/workout.ts';
import type { Tool } from '../tool.ts';

interface TodayOptions {
  readonly minutes?: number;
  readonly gym?: string;
  readonly on?: Day;
  readonly without?: readonly string[];
  readonly taken?: readonly string[];
  readonly sore?: readonly SoreMuscles[];
  readonly treadmill: boolean;
  readonly hills?: number;
  readonly heavyLegs?: boolean;
  readonly pairs?: boolean;
  readonly fit?: string;
}

export function addToday(program: Command, tool: Tool): void {
  const command = program
    .command('today')
    .summary("today's workout, and why")
    .description("Today's workout: which stations in which order, what to set there, what to expect, and why.")
    .option('--minutes <n>', 'time available, warm-up included (default: your usual)', numberFrom(1, 1440, 'minutes'))
    .option('--gym <name>', 'one of your gyms, or commercial, hotel, school, home, none (default: your usual)')
    .option('--without <exercise>', 'leave it out today; may be said more than once', each(String))
    .option('--taken <station>', 'a station that is taken, by name; may be said more than once', each(String))
    .option(
      '--sore <muscle[:how]>',
      'a sore muscle (how: little, very, pain; default: very); may be said more than once',
      each(readSore),
    )
    .option('--no-treadmill', 'nothing on the treadmill today')
    .option(
      '--hills <n>',
      'minutes for hills on the treadmill after the lifting, 10 to 30',
      numberFrom(10, 30, 'minutes'),
    )
    .option('--pairs', 'two lifts in turn, set by set, where that saves time')
    .option('--heavy-legs', 'legs feel heavy: fewer sets, more in reserve')
    .option('--on <date>', 'the day to train: YYYY-MM-DD or "tomorrow" (default: today)', dayFrom(tool.clock))
    .option('--fit <file>', 'write it as a workout for a watch to a new FIT file')
    .action((options: TodayOptions) => today(tool, options));
  addExamples(command, [
    ['legwork today', 'for your usual gym and minutes'],
    ['legwork today --minutes 25 --gym hotel', 'a short one while travelling'],
    ['legwork today --minutes 20 --pairs', 'more lifts in little time, two in turn'],
    ['legwork today --taken "Leg press" --sore hamstrings:little', 'as the gym and the legs are today'],
    ['legwork today --minutes 60 --hills 15', 'the last fifteen minutes uphill'],
    ['legwork today --fit legs.fit', 'for your watch: the sets, loads, rests and hills'],
    ['legwork today --on tomorrow --json', 'for another program to read'],
  ]);
}

function today(tool: Tool, options: TodayOptions): void {
  const athlete = tool.athlete();
  const on = options.on ?? tool.clock.today();
  checkNotFar(on, tool.clock);
  const gym: Gym = chooseGym(tool, athlete, options.gym);
  sayScreening(tool, athlete);
  const done = athlete.sessions.filter(({ day }) => day === on).reduce((sum, { sets }) => sum + sets.length, 0);
  if (done > 0) tool.say(`You have logged ${counted(done, 'set')} on this day already: this comes on top of them.`);
  const minutes = options.minutes ?? athlete.profile.minutes;
  const workout = composeWorkout({ athlete, gym, minutes, on, ...circumstancesIn(options, gym) });
  const { unit } = athlete.profile;
  if (options.fit !== undefined) writeFit(tool, workout, { gym, athlete, path: options.fit });
  tool.answer({
    text: workoutText(workout, gym, unit, tool.style),
    json: { gym: { id: gym.id, name: gym.name }, workout, words: workoutWords(workout, unit) },
  });
}

function writeFit(
  { clock, say }: Tool,
  workout: Workout,
  { gym, athlete, path }: { readonly gym: Gym; readonly athlete: Athlete; readonly path: string },
): void {
  const { blocks, hills, day } = workout;
  if (blocks.length === 0 && hills === null)
    throw new Failure('failed', 'There is nothing to do that a watch could show.');
  const hillProgram = hillProgramOf(workout, gym, athlete);
  const { unit } = athlete.profile;
  const told = { id: clock.newId(), name: `Legs ${day}`, unit, writtenMs: Date.parse(clock.instant()), hillProgram };
  writeNew(path, strengthWorkoutFit(workout, told), '--fit');
  say(`Wrote the workout to ${path}. Copy it to GARMIN/NewFiles on your watch.`);
  if (hills && hillProgram === null)
    say(
      `Nothing tells how fast you are, so the hills are one step without settings. Say it for a file of their own: legwork hills --session ${hills.session} --minutes ${hills.minutes} --pace 5:00 --fit hills.fit`,
    );
}

/** What was said of the day. */
const circumstancesIn = (options: TodayOptions, gym: Gym): Partial<Circumstances> => ({
  without: (options.without ?? []).map(exerciseNamed),
  stationsTaken: (options.taken ?? []).map((typed) => stationNamed(typed, gym).id),
  sore: Object.fromEntries(
    (options.sore ?? []).flatMap(({ muscles, soreness }) => muscles.map((muscle) => [muscle, soreness])),
  ),
  noTreadmill: !options.treadmill,
  hillMinutes: options.hills ?? 0,
  legsHeavy: options.heavyLegs ?? false,
  pairs: options.pairs ?? false,
});
