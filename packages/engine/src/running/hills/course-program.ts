/** A course as a programme for one treadmill: equal work, in the minutes that there are. */
import { type BeltQuestion, onBelt } from './belt.ts';
import { decisive } from './decisive.ts';
import { easy } from './ease.ts';
import { eccentricFor } from './eccentric.ts';
import { chartOf, climbOf, type Terrain, terrainOf } from './elevation.ts';
import { fastestOf, goalFor } from './level.ts';
import { type Planned, programOf, sum } from './planned.ts';
import type { Belt, Course, HillProgram, ProgramCourse, Runner, SegmentPart } from './program.ts';
import { evenRace, type Race, type Stretch, sumsOf } from './race.ts';
import { sessionMinutes } from './session-kinds.ts';
import { stretchesOf } from './stretches.ts';

/** How the course is to be run: in which time, and how much time there is on the belt. Either may be left out. */
export interface CourseQuestion {
  /** The time for the whole course; without it, what the runner could do by their hour (`Runner.hourKmh`). */
  readonly goalSeconds?: number;
  /** On the belt, warm-up included; without it, or with enough of it, the whole course is run. */
  readonly minutes?: number;
}

/** Around a part of a course: five minutes easy before it, two of walking after it; less where there is less time (our choice). */
const around = { warmUpSeconds: 300, coolDownSeconds: 120, mostShare: 0.3 } as const;
const mostChartPoints = 400;

/**
 * The belt's programme for a course. With fewer minutes than the course takes it is made of the stretches that decide the
 * race, with a warm-up before them and a walk after them.
 *
 * @throws {RangeError} when the course has no length, nobody could take the goal's time, the minutes are too few, or neither a goal nor the runner's hour is known
 */
export function treadmillProgram(
  course: Course,
  runner: Runner,
  belt: Belt,
  { goalSeconds, minutes = Number.POSITIVE_INFINITY }: CourseQuestion,
): HillProgram {
  if (!((course.points.at(-1)?.metres ?? 0) > 0)) throw new RangeError('The course has no length.');
  const terrain = terrainOf(course);
  const goal = goalSeconds ?? goalFor(terrain, runner);
  const race = evenRace(terrain, runner.cost, goal);
  const all = stretchesOf(race);
  const question = { model: runner.cost, belt, fastest: fastestOf(runner, race.power) };
  const programme = (
    kept: readonly Stretch[],
    around: (work: readonly Planned[]) => readonly Planned[],
  ): HillProgram => {
    const set = alike(race, kept, question);
    const work = set.map((stretch, index) => plannedOf(race, stretch, set[index - 1]?.to ?? 0));
    return {
      from: { kind: 'course', course: { name: course.name, goalSeconds: goal, ...courseOf(terrain, race, all, kept) } },
      ...programOf(around(work), question),
      eccentric: eccentricFor(terrain, belt),
    };
  };
  const seconds = minutes * 60;
  if (goal <= seconds) {
    const whole = programme(all, (work) => work);
    if (whole.seconds <= mostOver * seconds) return whole;
  }
  if (minutes < sessionMinutes.least)
    throw new RangeError(
      `${minutes} minutes are too short for a warm-up and a hill. Take ${sessionMinutes.least} or more.`,
    );
  return inTime(seconds, (room) =>
    programme(decisive(race, all, { seconds: room, leastPercent: belt.gradePercent.min }), (work) =>
      eased(work, race.power, runner, seconds),
    ),
  );
}

/** A whole course may take this much more than the minutes, by rounding (our choice). */
const mostOver = 1.01;
/** Belts that are too slow for the course take longer for each part of it: so many turns find how much of it fits. */
const mostTurns = 8;

/** The programme that fits into the seconds: made for less of the course as long as it takes longer. */
function inTime(seconds: number, programmeFor: (room: number) => HillProgram): HillProgram {
  const work = workSeconds(seconds);
  let room = work;
  let program = programmeFor(room);
  for (let turn = 0; turn < mostTurns && program.seconds > seconds; turn += 1) {
    room = (room * work) / (work + program.seconds - seconds) - 1;
    program = programmeFor(room);
  }
  return program;
}

/** Of the seconds on the belt, those for the course itself. */
const workSeconds = (seconds: number): number => seconds - sidesOf(seconds).warmUp - sidesOf(seconds).coolDown;

function sidesOf(seconds: number): { readonly warmUp: number; readonly coolDown: number } {
  const { warmUpSeconds, coolDownSeconds, mostShare } = around;
  const share = Math.min(1, (mostShare * seconds) / (warmUpSeconds + coolDownSeconds));
  return { warmUp: Math.round(share * warmUpSeconds), coolDown: Math.round(share * coolDownSeconds) };
}

function eased(work: readonly Planned[], power: number, { cost }: Runner, seconds: number): readonly Planned[] {
  const { warmUp, coolDown } = sidesOf(seconds);
  return [easy(cost, 'warmUp', warmUp, power), ...work, easy(cost, 'coolDown', coolDown, power)];
}

/** Where a road counts as rising or falling, percent (our choice: two steps of an ordinary belt). */
const levelPercent = 1;

const partOf = (gradePercent: number): SegmentPart =>
  gradePercent >= levelPercent ? 'climb' : gradePercent <= -levelPercent ? 'descent' : 'level';

function plannedOf(race: Race, stretch: Stretch, before: number): Planned {
  const { metres, seconds, work, gradePercent } = sumsOf(race, stretch);
  return {
    part: partOf(gradePercent),
    task: { seconds, power: work / seconds, gradePercent, speed: metres / seconds },
    place: {
      fromMetres: stretch.from * race.stepMetres,
      toMetres: stretch.to * race.stepMetres,
      skippedMetres: (stretch.from - before) * race.stepMetres,
    },
  };
}

function courseOf(
  terrain: Terrain,
  race: Race,
  all: readonly Stretch[],
  kept: readonly Stretch[],
): Omit<ProgramCourse, 'name' | 'goalSeconds'> {
  const { climbMetres, descentMetres } = climbOf(terrain.elevations);
  const climbed = (stretches: readonly Stretch[]): number =>
    sum(stretches, ({ from, to }) => Math.max(0, (race.elevations[to] ?? 0) - (race.elevations[from] ?? 0)));
  const whole = climbed(all);
  return {
    metres: race.grades.length * race.stepMetres,
    climbMetres,
    descentMetres,
    noiseMetres: terrain.noiseMetres,
    flatKmh: race.power * 3.6,
    profile: chartOf(terrain, mostChartPoints),
    kept: togetherOf(kept).map(({ from, to }) => ({
      fromMetres: from * race.stepMetres,
      toMetres: to * race.stepMetres,
    })),
    // Of a flat course a part may rise by more than the whole, which goes up and down by as little.
    climbShare: whole === 0 ? 0 : Math.min(1, climbed(kept) / whole),
  };
}

/** Neighbours for which the belt is set alike, but for one step of speed, as one. */
function alike(race: Race, stretches: readonly Stretch[], question: BeltQuestion): readonly Stretch[] {
  const set = (stretch: Stretch) => onBelt(question, plannedOf(race, stretch, 0).task);
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const [before, now] = [last && set(last), set(stretch)];
    const isAlike =
      last?.to === stretch.from &&
      before?.gradePercent === now.gradePercent &&
      Math.abs(before.speedKmh - now.speedKmh) < 1.5 * question.belt.speedKmh.step;
    if (last && isAlike) result[result.length - 1] = { from: last.from, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}

/** Stretches that follow each other as one. */
function togetherOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.to === stretch.from) result[result.length - 1] = { from: last.from, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}
