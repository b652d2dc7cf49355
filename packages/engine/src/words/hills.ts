import type {
  BeltLimit,
  Eccentric,
  HillProgram,
  HillSegment,
  ProgramCourse,
  SegmentNote,
  SegmentPart,
  ShorterSession,
} from '../running/hills/program.ts';
import type { HillSessionKind } from '../running/hills/session-kinds.ts';
import { watchTime } from '../time.ts';
import { countWords, exerciseWords } from './names.ts';
import { distanceWords } from './run-facts.ts';

const sessions: Readonly<Record<HillSessionKind, { readonly title: string; readonly what: string }>> = {
  repeats: { title: 'Hill repeats', what: 'Short and hard at 8 %, with half as long again to come down.' },
  pyramid: { title: 'Hill pyramid', what: 'Longer and steeper to the middle, up to 10 %, and back.' },
  'long-climb': { title: 'Long climbs', what: 'Four to five minutes at 8 %, hard but even.' },
  hilly: { title: 'Hilly run', what: 'Up and down without a stop, at the effort of an hour.' },
};
export const hillSessionTitle = (kind: HillSessionKind): string => sessions[kind].title;
export const hillSessionWords = (kind: HillSessionKind): string => sessions[kind].what;

const parts: Readonly<Record<SegmentPart, string>> = {
  'warm-up': 'Warm up',
  climb: 'Climb',
  level: 'Level',
  descent: 'Descent',
  recovery: 'Easy',
  'cool-down': 'Cool down',
};
export const segmentTitle = ({ part, isWalking }: Pick<HillSegment, 'part' | 'isWalking'>): string =>
  isWalking && part !== 'cool-down' ? `${parts[part]}, walking` : parts[part];

/** How the belt is set: `10.2 km/h at 4.5 %`. */
export const beltWords = ({ speedKmh, gradePercent }: Pick<HillSegment, 'speedKmh' | 'gradePercent'>): string =>
  `${speedKmh} km/h at ${gradePercent} %`;

/** `0:48`, `12:05`, `3:30:00`. */
export const clockWords = (seconds: number): string => watchTime(Math.round(seconds));

const percent = (value: number): string => `${Math.round(value * 10) / 10} %`;
const minutes = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

export function segmentNoteWords(note: SegmentNote): string {
  switch (note.kind) {
    case 'too-steep':
      return `The road has ${percent(note.coursePercent)}: the belt is flatter and faster.`;
    case 'downhill':
      return `The road falls by ${percent(-note.coursePercent)}.`;
    case 'longer':
      return `${minutes(note.seconds)} longer than on the road.`;
    case 'skipped':
      return `${distanceWords(note.metres)} left out before.`;
    default:
      return note satisfies never;
  }
}

/** What the belt cannot do, and what stands in for it. */
export function beltLimitWords(limit: BeltLimit): string {
  switch (limit.kind) {
    case 'too-steep':
      return `For ${minutes(limit.seconds)} the road is steeper than your belt (${percent(limit.steepestPercent)} against ${percent(limit.mostPercent)}): you go faster instead, for the same work.`;
    case 'downhill':
      return `For ${minutes(limit.seconds)} the road falls, ${Math.round(limit.descentMetres)} m in all, and your belt goes no lower than ${percent(limit.leastPercent)}: the work is the same, the braking is missing.`;
    case 'too-fast':
      return `For ${minutes(limit.seconds)} it would be faster than ${Math.round(limit.mostKmh * 10) / 10} km/h: you run ${minutes(limit.extraSeconds)} longer instead.`;
    case 'too-slow':
      return `For ${minutes(limit.seconds)} it would be slower than your belt goes (${limit.leastKmh} km/h): the time is shorter instead.`;
    default:
      return limit satisfies never;
  }
}

/** What strength work stands in for the braking downhill. */
export function eccentricWords({ descentMetres, exercises, sets }: Eccentric): string {
  const names = exercises.map(exerciseWords).join(' and ');
  return `The course falls ${Math.round(descentMetres)} m that a belt does not brake for. Do ${countWords(sets, 'set')} each of ${names}, down slowly, after an easy run in the same week.`;
}

/** With less climb than this a course has no share of it worth a word (our choice). */
const leastClimbMetres = 20;

/** What a programme is of its course, and what was left out, plainly. */
export function courseWords(course: ProgramCourse): string {
  const { metres, climbMetres, descentMetres, goalSeconds, kept, climbShare } = course;
  const facts = `${distanceWords(metres)}, ${Math.round(climbMetres)} m up, ${Math.round(descentMetres)} m down`;
  const run = kept.reduce((sum, { fromMetres, toMetres }) => sum + toMetres - fromMetres, 0);
  if (run > metres - 1) return `The whole course in ${clockWords(goalSeconds)}: ${facts}.`;
  const places = `km ${kept.map(placeWords).join(', ')}`;
  const share = climbMetres < leastClimbMetres ? '' : `, with ${Math.round(100 * climbShare)} % of its climb`;
  return `The course takes ${clockWords(goalSeconds)} (${facts}). There is not the time for all of it: these are the ${distanceWords(run)} that decide it${share} (${places}). The rest is left out.`;
}

const km = (metres: number): string => (metres / 1000).toFixed(1);

/** `8.2–9.4`, in kilometres; a stretch too short for two numbers has one. */
export const placeWords = ({ fromMetres, toMetres }: ProgramCourse['kept'][number]): string =>
  km(fromMetres) === km(toMetres) ? km(fromMetres) : `${km(fromMetres)}–${km(toMetres)}`;

/** How equal the work is. */
export const energyErrorWords = ({ energyErrorPercent }: Pick<HillProgram, 'energyErrorPercent'>): string =>
  `The work is that of the road within ${Math.max(0.1, Math.ceil(Math.abs(energyErrorPercent) * 10) / 10)} %.`;

/** What was taken out of the elevations, when that is worth a word; `null` when they are clean. */
export const elevationNoiseWords = ({ noiseMetres }: Pick<ProgramCourse, 'noiseMetres'>): string | null =>
  noiseMetres < 0.5
    ? null
    : `The elevations were off by about ${Math.round(noiseMetres)} m here and there; that was taken out.`;

const whyShorter: Readonly<Record<ShorterSession['why'], string>> = {
  taper: 'Near a race the hills are half as many.',
  enough: 'More hard work than this would cost more than it brings. Run on easily, if you like.',
};
/** Why a session does not take all the minutes that there are. */
const shorterWords = (seconds: number, { askedSeconds, why }: ShorterSession): string =>
  `It takes ${minutes(seconds)} of your ${minutes(askedSeconds)}. ${whyShorter[why]}`;

/** Everything that is said of a programme. */
export interface HillProgramWords {
  readonly name: string;
  /** What it is, what was left out, how equal the work is. */
  readonly facts: readonly string[];
  readonly limits: readonly string[];
  readonly eccentric: string | null;
  readonly segments: readonly { readonly title: string; readonly notes: string }[];
}

export function hillProgramWords(program: HillProgram): HillProgramWords {
  const { from, limits, eccentric, segments } = program;
  const facts =
    from.kind === 'course'
      ? [courseWords(from.course), energyErrorWords(program), elevationNoiseWords(from.course)]
      : [hillSessionWords(from.session), from.shorter ? shorterWords(program.seconds, from.shorter) : null];
  return {
    name: from.kind === 'course' ? (from.course.name ?? 'Course') : hillSessionTitle(from.session),
    facts: facts.filter((words) => words !== null),
    limits: limits.map(beltLimitWords),
    eccentric: eccentric && eccentricWords(eccentric),
    segments: segments.map((segment) => ({
      title: segmentTitle(segment),
      notes: segment.notes.map(segmentNoteWords).join(' '),
    })),
  };
}
