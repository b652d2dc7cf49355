import {
  longerRuns,
  type Pause,
  type PlanSeason,
  planSeason,
  type Race,
  type RunsOfDay,
  type Season,
  weekLoad,
} from '@legwork/engine/season';
import { type Day, daysBetween } from '@legwork/engine/time';
import { calendarFile, seasonEvents } from '@legwork/formats/calendar-file';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { writeNew } from '../new-file.ts';
import { addExamples, checkNotFar, dayFrom, each, numberFrom, wholeFrom } from '../options.ts';
import { sayScreening } from '../screening.ts';
import { readClock, readPause, readRaceDay, readRunsOfDay, type TypedRace } from '../season-options.ts';
import { runningText, seasonText, seasonWords } from '../text/season.ts';
import type { Tool } from '../tool.ts';
import { readDays } from '../week.ts';

interface PlanOptions {
  readonly race?: readonly TypedRace[];
  readonly distance?: number;
  readonly weeks?: number;
  readonly run?: readonly RunsOfDay[];
  readonly away?: readonly Pause[];
  readonly ill?: readonly Pause[];
  readonly closed?: ReturnType<typeof readDays>;
  readonly lift?: readonly Day[];
  readonly at: string;
  readonly ics?: string;
}

/** Two years: nobody plans further (our choice). */
const mostWeeks = 104;

export function addPlan(program: Command, tool: Tool): void {
  const command = program
    .command('plan')
    .summary('the weeks ahead: runs and lifting together')
    .description(
      [
        'The weeks ahead: what is lifted on which day, how much, and why not more. It is made from your plans and calendars, else your usual week, your races and what you have done (see "legwork import" and "legwork profile set"), and writes nothing: what you miss or move is planned anew the next time you ask.',
        'Heavy legs never come inside the time that intervals, a long run or a race needs, nor a session before the last one is recovered from. When that leaves too little room, your usual days give way first, then the size of a session, then the number of sessions; the plan says which, and to what.',
        'A session is full (all that the phase asks for), eased (two sets, two repetitions left, nothing that makes sore) or light (isolation and hips only).',
      ].join('\n\n'),
    )
    .option(
      '--race <date[:km]>',
      'a race beside the one in your profile; may be said more than once',
      each(readRaceDay),
    )
    .option('--distance <km>', 'of the races whose --race does not say it', numberFrom(0.1, 1000, 'kilometres'))
    .option(
      '--weeks <n>',
      'how far (default: past your last race, else 12)',
      wholeFrom(1, mostWeeks, 'a number of weeks'),
    )
    .option(
      '--run <date:run>',
      'a day that is not as usual: 2026-12-05:long, :easy+hills or :none; may be said more than once',
      each(readRunsOfDay),
    )
    .option(
      '--away <date[..date]>',
      'days without the gym; may be said more than once',
      each(readPause('away', tool.clock)),
    )
    .option(
      '--ill <date[..date]>',
      'days without gym and runs; may be said more than once',
      each(readPause('ill', tool.clock)),
    )
    .option('--closed <days>', 'days of the week on which your gym is closed: sun or sat,sun', readDays)
    .option(
      '--lift <date>',
      'put a session on this day, or hear why not; may be said more than once',
      each(dayFrom(tool.clock)),
    )
    .option('--at <time>', 'when you lift, for the calendar', readClock, '18:00')
    .option('--ics <file>', 'write the sessions to a new calendar file')
    .action((options: PlanOptions) => plan(tool, options));
  addExamples(command, [
    ['legwork plan', 'your weeks until after the race in your profile'],
    ['legwork plan --race 2027-03-28 --distance 42.2', 'until a marathon'],
    ['legwork plan --race 2027-02-14:10 --race 2027-03-28:42.2', 'a race on the way to another'],
    ['legwork plan --away 2026-12-24..2027-01-02 --ill today', 'around holidays and a cold'],
    ['legwork plan --lift 2026-12-05', 'can I lift on that day?'],
    ['legwork plan --ics legs.ics --at 07:00', 'for your calendar; sessions keep their ids when they move'],
  ]);
}

function plan(tool: Tool, options: PlanOptions): void {
  const athlete = tool.athlete();
  const from = tool.clock.today();
  const question: PlanSeason = {
    athlete,
    from,
    races: racesOf(tool, options),
    runs: options.run ?? [],
    pauses: [...(options.away ?? []), ...(options.ill ?? [])],
    closed: options.closed ?? [],
    wishes: options.lift ?? [],
    ...(options.weeks === undefined ? {} : { weeks: options.weeks }),
  };
  for (const day of question.wishes ?? []) checkPlanned(day, tool);
  sayScreening(tool, athlete);
  const season = planSeason(question);
  const running = { longer: longerRuns(athlete, from), load: weekLoad(athlete, from) };
  if (season.noPlan === null && season.weeks.every(({ days }) => days.every(({ runs }) => runs.length === 0)))
    tool.say(
      'No runs yet, so nothing to protect. Say when you run: legwork profile set --runs tue:intervals,sun:long; or import a plan: legwork import plan.ics',
    );
  const calendar = options.ics ?? null;
  if (calendar !== null) writeCalendar(tool, season, calendar, options.at);
  const text = [seasonText(season, tool.style), runningText(running, tool.style)].filter((part) => part !== '');
  tool.answer({ text: text.join('\n\n'), json: { season, running, words: seasonWords(season), calendar } });
}

/** The races that were typed, each with its distance. */
function racesOf({ clock }: Tool, { race = [], distance }: PlanOptions): readonly Race[] {
  if (race.length === 0 && distance !== undefined)
    throw new Failure('usage', 'A distance of which race?', 'Add its day: --race 2027-03-28 --distance 42.2');
  return race.map(({ day, distanceKm }) => {
    const km = distanceKm ?? distance;
    if (km === undefined)
      throw new Failure('usage', `How long is the race on ${day}?`, `Add --distance, or write --race ${day}:42.2`);
    if (day < clock.today()) throw new Failure('usage', `${day} is in the past; today is ${clock.today()}.`);
    checkNotFar(day, clock);
    return { day, distanceKm: km };
  });
}

/** A session can be wished for from today on. */
function checkPlanned(day: Day, { clock }: Tool): void {
  if (daysBetween(clock.today(), day) < 0)
    throw new Failure('usage', `${day} is in the past; today is ${clock.today()}.`, 'Log what you have done instead.');
  checkNotFar(day, clock);
}

function writeCalendar(tool: Tool, season: Season, path: string, at: string): void {
  const events = seasonEvents(season, at);
  if (events.length === 0) throw new Failure('failed', 'There is no session to put into a calendar.');
  const { clock } = tool;
  writeNew(path, calendarFile(events, { timeZone: clock.timeZone(), writtenAt: clock.instant() }), '--ics');
  tool.say(`Wrote ${events.length === 1 ? '1 session' : `${events.length} sessions`} to ${path}.`);
}
