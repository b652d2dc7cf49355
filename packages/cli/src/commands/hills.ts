import { openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Range } from '@legwork/engine/gym';
import {
  type Belt,
  type BeltHeartRate,
  type CostModel,
  type Course,
  costFrom,
  courseOfProfile,
  type HillProgram,
  type HillSessionKind,
  hillSession,
  hillSessionKinds,
  hourKmhOf,
  learnUphill,
  type Runner,
  sessionMinutes,
  treadmillProgram,
} from '@legwork/engine/hills';
import profiles from '@legwork/engine/hills/profiles.json' with { type: 'json' };
import type { Athlete } from '@legwork/engine/journal';
import { type Phase, planSeason } from '@legwork/engine/season';
import type { Day } from '@legwork/engine/time';
import { hillProgramWords, noticeWords } from '@legwork/engine/words';
import { calendarFile } from '@legwork/formats/calendar-file';
import { readCourseFile } from '@legwork/formats/course-file';
import { hillWorkoutFit } from '@legwork/formats/fit-file';
import { type Command, Option } from 'commander';
import { chooseGym } from '../choose-gym.ts';
import { Failure } from '../failure.ts';
import { readHeartRate, readPaceKmh, readRaceTime, readRange } from '../hill-options.ts';
import { beltOfGym } from '../hills-of-workout.ts';
import { orList } from '../names.ts';
import { writeNew } from '../new-file.ts';
import { addExamples, checkNotFar, dayFrom, each, numberFrom } from '../options.ts';
import { sayScreening } from '../screening.ts';
import { readClock } from '../season-options.ts';
import { programCard, programSentences, programSettings, programText } from '../text/hills.ts';
import { nearest } from '../text/nearest.ts';
import type { Tool } from '../tool.ts';

interface HillOptions {
  readonly time?: number;
  readonly minutes?: number;
  readonly session?: HillSessionKind;
  readonly pace?: number;
  readonly gym?: string;
  readonly belt?: Range;
  readonly speed?: Range;
  readonly heartRate?: readonly BeltHeartRate[];
  readonly cost: CostModel['kind'];
  readonly fit?: string;
  readonly ics?: string;
  readonly card?: boolean;
  readonly on?: Day;
  readonly at: string;
}

/** What belts can be set to, and the steps of an ordinary one (evidence §5.3). */
const beltRanges = {
  grade: { min: -10, max: 40, step: 0.5 },
  speed: { min: 0.5, max: 30, step: 0.1 },
} as const;

export function addHills(program: Command, tool: Tool): void {
  const command = program
    .command('hills')
    .argument('[course]', `a GPX, TCX or FIT file, or a race: ${profiles.map(({ id }) => id).join(', ')}`)
    .summary('hills on a treadmill: a course, or a session')
    .description(
      [
        'A treadmill programme with the work of a course: for each stretch the speed and the incline that cost as much as the road at your goal. The noise of the elevations is taken out first, the air that a belt does not have is added, and the error of the whole is printed.',
        'With fewer --minutes than the course takes, the stretches that decide the race are chosen, with a warm-up before and a walk after. What your belt cannot do is said: steeper roads become faster ones, and for the braking downhill there is strength work.',
        'With --session there is no course: hill repeats, a pyramid, long climbs or a hilly run, by how fast you have run lately and the phase of your season. Nothing is written to the journal.',
      ].join('\n\n'),
    )
    .option('--time <h:mm:ss>', 'your goal for the whole course (default: by your recent runs)', readRaceTime)
    .option(
      '--minutes <n>',
      'time on the belt (default: the whole course; 30 for a session)',
      numberFrom(sessionMinutes.least, 3000, 'minutes'),
    )
    .addOption(new Option('--session <kind>', 'hills without a course').choices([...hillSessionKinds]))
    .option(
      '--pace <m:ss>',
      'what you could hold for an hour, for a kilometre (default: by your recent runs)',
      readPaceKmh,
    )
    .option('--gym <name>', 'whose treadmill: one of your gyms, or commercial, hotel (default: your usual)')
    .option(
      '--belt <range>',
      'inclines of the treadmill in percent: 0..15/0.5',
      readRange('inclines', beltRanges.grade),
    )
    .option('--speed <range>', 'speeds of the treadmill in km/h: 1..20/0.1', readRange('speeds', beltRanges.speed))
    .option(
      '--heart-rate <km/h@%:bpm>',
      'your heart rate after minutes at one setting, to learn what hills cost you; say several, flat and steep',
      each(readHeartRate),
    )
    .addOption(
      new Option(
        '--cost <model>',
        'what hills cost: as many runners show (population), as measured (laboratory, Minetti 2002), or a blend of both that your runs on a belt with a heart rate adjust',
      )
        .choices(['blend', 'laboratory', 'population'])
        .default('blend'),
    )
    .option('--card', 'one line a setting, to print and put on the console')
    .option('--fit <file>', 'write it as a workout for a watch to a new FIT file')
    .option('--ics <file>', 'write it to a new calendar file')
    .option('--on <date>', 'the day for the calendar: YYYY-MM-DD or "tomorrow" (default: today)', dayFrom(tool.clock))
    .option('--at <time>', 'when, for the calendar', readClock, '18:00')
    .action((course: string | undefined, options: HillOptions) => hills(tool, course, options));
  addExamples(command, [
    ['legwork hills boston --time 3:30:00 --minutes 45', 'what decides Boston, in 45 minutes'],
    ['legwork hills course.gpx --time 3:30:00 --belt 0..12/0.5', 'a whole course on a belt that goes to 12 %'],
    ['legwork hills course.gpx --time 3:30:00 --minutes 60 --card', 'a card for the console'],
    ['legwork hills --session repeats --minutes 30 --pace 5:00', 'repeats for who runs 12 km in an hour'],
    ['legwork hills --session hilly --fit hills.fit --ics hills.ics', 'for your watch and your calendar'],
  ]);
}

async function hills(tool: Tool, typed: string | undefined, options: HillOptions): Promise<void> {
  const athlete = tool.athlete();
  const on = options.on ?? tool.clock.today();
  checkNotFar(on, tool.clock);
  sayScreening(tool, athlete);
  const { noPlan, weeks } = planSeason({ athlete, from: on, weeks: 1 });
  if (noPlan) throw new Failure('failed', noticeWords(noPlan));
  const phase = weeks[0]?.phase ?? 'foundation';
  const belt = beltOf(tool, athlete, options);
  const runner = runnerOf(athlete, options, tool.clock.today());
  const program =
    options.session === undefined
      ? courseProgram(await courseNamed(tool, typed), runner, belt, options)
      : sessionProgram(typed, options.session, { runner, belt, phase }, options);
  const files = { fit: options.fit ?? null, ics: options.ics ?? null };
  if (files.fit !== null) writeFit(tool, program, files.fit);
  if (files.ics !== null) writeIcs(tool, program, files.ics, `${on}T${options.at}`);
  tool.answer({
    text: options.card ? programCard(program) : programText(program, tool.style),
    json: { belt, runner, program, words: hillProgramWords(program), ...files },
  });
}

/** As it was typed; what was not, as the treadmill of the gym has it. */
function beltOf(tool: Tool, athlete: Athlete, { gym, belt, speed }: HillOptions): Belt {
  if (belt && speed) return { gradePercent: belt, speedKmh: speed };
  const chosen = chooseGym(tool, athlete, gym);
  const own = beltOfGym(chosen);
  if (own === null)
    throw new Failure(
      'usage',
      `${chosen.name} has no treadmill.`,
      'Say what yours does: --belt 0..15/0.5 --speed 1..20/0.1',
    );
  return { gradePercent: belt ?? own.gradePercent, speedKmh: speed ?? own.speedKmh };
}

function runnerOf({ runs }: Athlete, { pace, heartRate, cost }: HillOptions, today: Day): Runner {
  const blend = heartRate ? learnUphill(heartRate).cost : costFrom(runs, today);
  return { cost: cost === 'blend' ? blend : { kind: cost }, hourKmh: pace ?? hourKmhOf(runs, today) };
}

const unknownSpeed = 'Nothing tells how fast you are.';

function courseProgram(course: Course, runner: Runner, belt: Belt, { time, minutes }: HillOptions): HillProgram {
  if (time === undefined && runner.hourKmh === null)
    throw new Failure(
      'usage',
      unknownSpeed,
      'Say your goal, --time 3:30:00, or what you hold for an hour, --pace 5:00.',
    );
  try {
    return treadmillProgram(course, runner, belt, {
      ...(time === undefined ? {} : { goalSeconds: time }),
      ...(minutes === undefined ? {} : { minutes }),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('usage', error.message, 'Check --time and the course.');
    throw error;
  }
}

function sessionProgram(
  typed: string | undefined,
  kind: HillSessionKind,
  question: { readonly runner: Runner; readonly belt: Belt; readonly phase: Phase },
  { time, minutes = 30 }: HillOptions,
): HillProgram {
  if (typed !== undefined || time !== undefined)
    throw new Failure(
      'usage',
      'A session has no course and no goal.',
      'Leave out --session, or the course and --time.',
    );
  if (question.runner.hourKmh === null)
    throw new Failure('usage', unknownSpeed, 'Say what you hold for an hour, --pace 5:00, or import your runs.');
  const { least, most } = sessionMinutes;
  if (minutes < least || minutes > most)
    throw new Failure('usage', `A session of ${minutes} minutes cannot be.`, `Expected ${least} to ${most} minutes.`);
  return hillSession(kind, { minutes, ...question });
}

async function courseNamed(tool: Tool, typed: string | undefined): Promise<Course> {
  if (typed === undefined)
    throw new Failure(
      'usage',
      'Which course?',
      'Name a GPX, TCX or FIT file, a race, or a --session: see legwork help hills.',
    );
  const profile = profiles.find(({ id }) => id === typed.toLowerCase());
  const isFile = statSync(typed, { throwIfNoEntry: false })?.isFile() ?? false;
  if (profile && !isFile) return courseOfProfile(profile);
  if (!isFile) {
    const ids = profiles.map(({ id }) => id);
    const near = nearest(typed, ids);
    const hint = near.length > 0 ? `Did you mean ${orList(near)}?` : `The races are: ${ids.join(', ')}.`;
    throw new Failure('usage', `There is no file and no race "${typed}".`, hint, { nearest: near });
  }
  const read = await readCourseFile(await openAsBlob(typed), basename(typed));
  if (read.kind === 'refused') throw new Failure('failed', `${typed}: ${read.message}`, read.whatToDo);
  for (const remark of read.remarks) tool.say(remark);
  return read.course;
}

function writeFit({ clock, say }: Tool, program: HillProgram, path: string): void {
  const writtenMs = Date.parse(clock.instant());
  writeNew(
    path,
    hillWorkoutFit(program, { id: clock.newId(), name: hillProgramWords(program).name, writtenMs }),
    '--fit',
  );
  say(`Wrote the workout to ${path}. Copy it to GARMIN/NewFiles on your watch.`);
}

function writeIcs({ clock, say }: Tool, program: HillProgram, path: string, startsAt: string): void {
  const event = {
    id: `hills-${startsAt}`,
    startsAt,
    minutes: Math.ceil(program.seconds / 60),
    title: `Treadmill: ${hillProgramWords(program).name}`,
    description: [...programSentences(program), programSettings(program)].join('\n'),
  };
  writeNew(path, calendarFile([event], { timeZone: clock.timeZone(), writtenAt: clock.instant() }), '--ics');
  say(`Wrote it to ${path}.`);
}
