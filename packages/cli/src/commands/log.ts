import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { Placement } from '@legwork/engine/gym';
import { type Athlete, type Body, type Effort, fold, limits, type Side } from '@legwork/engine/journal';
import { toKg, type Unit } from '@legwork/engine/units';
import { loadWords, settingWords } from '@legwork/engine/words';
import { type Command, Option } from 'commander';
import { chooseGym } from '../choose-gym.ts';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { changeJournal } from '../journal-file/change.ts';
import { exerciseName, exerciseNamed } from '../names.ts';
import { type NextSet, type NextSetRequest, nextSet, nextSetQuestions } from '../next-set.ts';
import { addExamples, unitOption, wholeFrom } from '../options.ts';
import { optionOf, placesFor, placeWith, readBand } from '../places.ts';
import { nextSetText, nextSetWords, setTitle } from '../text/next-set.ts';
import type { Tool } from '../tool.ts';
import { readLoad, readReserve, readTime } from '../typed.ts';

interface LogOptions {
  readonly reserve?: Effort;
  readonly failure?: true;
  readonly warmUp?: true;
  readonly side?: Side;
  readonly unit?: Unit;
  readonly gym?: string;
  readonly station?: string;
  readonly at?: string;
}

export function addLog(program: Command, tool: Tool): void {
  const command = program
    .command('log')
    .summary('log a set; says what to do next')
    .description('Logs a set that you have performed, and says what to set for the next one.')
    .argument('<exercise>', 'such as leg-press, or the name that another app has for it')
    .argument(
      '<load>',
      'what was set: 80, 62.5kg, 180lb; 0 for body weight alone; dumbbells: both together; a band: 2 or medium',
    )
    .argument('<repetitions>', 'how many', wholeFrom(0, limits.repetitions, 'repetitions'))
    .option('--reserve <n>', 'how many more you could have done; 4+ for four or more', readReserve)
    .addOption(new Option('--failure', 'no further repetition was possible').conflicts('reserve'))
    .option('--warm-up', 'a lighter set before the working sets')
    .addOption(new Option('--side <side>', 'the leg that worked, where they work in turn').choices(['left', 'right']))
    .addOption(unitOption('the unit of the load (default: yours)'))
    .option('--gym <name>', 'where (default: your usual)')
    .option('--station <name>', 'the station there (default: where you did it last, if it has the load)')
    .option('--at <time>', 'YYYY-MM-DDTHH:MM, or HH:MM today (default: now)')
    .action((exercise: string, load: string, repetitions: number, options: LogOptions) =>
      log(tool, exercise, load, repetitions, options),
    );
  addExamples(command, [
    ['legwork log leg-press 80 13 --reserve 1', '80 kg, 13 repetitions, one more was possible'],
    ['legwork log leg-extension 90lb 12 --failure', '90 pounds, to the last repetition'],
    ['legwork log leg-press 82.5 13 --station "45° leg press"', 'on that one of two leg presses'],
    ['legwork log calf-raise-single-leg 0 15 --side left', 'body weight alone, the left leg'],
  ]);
}

async function log(tool: Tool, typed: string, load: string, repetitions: number, options: LogOptions): Promise<void> {
  const exercise = exerciseNamed(typed);
  if (catalog[exercise].loadMeaning === 'treadmill') {
    throw new Failure('usage', 'Treadmill hills have a speed and a grade, not a load.', 'Log them in the app.');
  }
  const side = sideOf(exercise, options);
  const performedAt = readTime(options.at, tool.clock);
  const on = performedAt.slice(0, 10);
  const before = tool.athlete();
  const gym = chooseGym(tool, before, options.gym);
  const places = placesFor({ athlete: before, gym, exercise, on, station: options.station });
  const { loadKg, shown } = loadOf(load, exercise, places, options.unit ?? before.profile.unit);
  const place = placeWith(places, loadKg);
  // A set of another day is history; advice is for who stands at the station.
  const ask = (athlete: Athlete, say: (problem: string) => void): NextSet | null =>
    on === tool.clock.today()
      ? adviceOrNull(tool, { athlete, gym, exercise, place, side: options.side, on }, say)
      : null;
  const role =
    options.warmUp ||
    isProbeOf(
      ask(before, () => undefined),
      side,
      options,
      loadKg,
    )
      ? 'warmup'
      : 'working';
  const added = await changeJournal(tool.journalPath(), tool.clock, ({ events }, { make }) => [
    make('set.logged', {
      ...placeInSession(fold(events), performedAt, tool.clock),
      performedAt,
      exercise,
      exerciseName: exerciseName(exercise),
      gymId: gym.id,
      ...(place?.station ? { stationId: place.station.id } : {}),
      side,
      role,
      loadKg,
      ...(shown ? { shown } : {}),
      repetitions,
      effort: effortOf(options),
    }),
  ]);
  const athlete = tool.athlete();
  const [event] = added;
  const next = ask(athlete, tool.say);
  const unit = athlete.profile.unit;
  const said = loadSaid(loadKg, place, shown?.unit ?? unit);
  const logged = `Logged: ${setTitle(exercise, place?.station ?? null, side)}, ${said} × ${repetitions}.`;
  tool.answer({
    text: next === null ? logged : `${logged}\n\nNext set:\n${nextSetText(next, unit, tool.style)}`,
    json: { logged: event, next: next === null ? null : { ...next, words: nextSetWords(next, unit) } },
  });
}

/**
 * The leg that worked; a set that does not say which tells nothing of either.
 *
 * @throws {Failure} when nobody said it of legs that work in turn
 */
function sideOf(exercise: ExerciseId, { side }: LogOptions): Side {
  if (side !== undefined || catalog[exercise].sides === 'both') return side ?? 'both';
  throw new Failure(
    'usage',
    `${exerciseName(exercise)} works one leg at a time: which leg was it?`,
    'Add --side left or --side right, and log the other leg as a set of its own.',
  );
}

/** The load as the journal keeps it: kilograms with what was read on the station, or the level of a band. */
function loadOf(
  typed: string,
  exercise: ExerciseId,
  places: readonly Placement[],
  usual: Unit,
): Pick<Body<'set.logged'>, 'loadKg' | 'shown'> {
  if (catalog[exercise].loadMeaning === 'band') return { loadKg: readBand(typed, places) };
  const shown = readLoad(typed, usual);
  return { loadKg: toKg(shown.value, shown.unit), shown };
}

/** What was lifted, in the unit in which it was read: "80 kg", "light band", "body weight". */
function loadSaid(loadKg: number, place: Placement | undefined, unit: Unit): string {
  if (loadKg === 0) return 'body weight';
  const option = optionOf(place?.options ?? [], loadKg);
  return option?.setting.type === 'band' ? settingWords(option.setting).toLowerCase() : loadWords(loadKg, unit);
}

/** The set is logged either way: why there is no advice is only said. */
function adviceOrNull(
  tool: Tool,
  request: Omit<NextSetRequest, 'now'>,
  say: (problem: string) => void,
): NextSet | null {
  try {
    return nextSet(nextSetQuestions({ ...request, now: tool.clock.wallTime() }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    return null;
  }
}

/** Whether the set is the probe that was asked for: who does what `next` names need not say that it is one. */
function isProbeOf(asked: NextSet | null, side: Side, options: LogOptions, loadKg: number): boolean {
  return (
    effortOf(options).kind !== 'unreported' &&
    (asked?.sides.some(
      ({ side: leg, advice }) => leg === side && advice.role === 'warmup' && loadKg < advice.loadKg + 0.05,
    ) ??
      false)
  );
}

/** A session is what is logged here on one day until it is finished; imported sessions are left as they are. */
function placeInSession(
  athlete: Athlete,
  performedAt: string,
  clock: Clock,
): Pick<Body<'set.logged'>, 'sessionId' | 'order'> {
  const session = athlete.sessions.findLast(
    ({ day, finished, sets }) =>
      day === performedAt.slice(0, 10) && !finished && sets.every(({ source }) => source === null),
  );
  return session ? { sessionId: session.id, order: session.sets.length } : { sessionId: clock.newId(), order: 0 };
}

const effortOf = ({ failure, reserve }: LogOptions): Effort =>
  failure ? { kind: 'failure' } : (reserve ?? { kind: 'unreported' });
