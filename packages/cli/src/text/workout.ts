import type { Gym } from '@legwork/engine/gym';
import type { Unit } from '@legwork/engine/units';
import {
  blockReasonWords,
  exerciseWords,
  hillSessionTitle,
  hillSessionWords,
  leftOutWords,
  loadWords,
  noticeWords,
  phaseTitle,
} from '@legwork/engine/words';
import type { Block, Workout } from '@legwork/engine/workout';
import { exerciseName } from '../names.ts';
import { dayWords } from './day.ts';
import { counted, paragraph } from './layout.ts';
import { adviceWords, isProbe, rangeWords, setWords, sideWords } from './next-set.ts';
import type { Style } from './style.ts';

/** The workout as a coach would write it on a card. */
export function workoutText(workout: Workout, gym: Gym, unit: Unit, style: Style): string {
  const { blocks, notice, warmUpMinutes, leftOut, hills } = workout;
  const time = blocks.length > 0 ? `${Math.round(workout.minutes)} of ${workout.askedMinutes} minutes` : '';
  const phase = workout.phase === null ? '' : phaseTitle(workout.phase).toLowerCase();
  const header = [dayWords(workout.day), gym.name, phase, time].filter((part) => part !== '').join(' · ');
  const parts = [
    style.strong(header),
    notice && paragraph(noticeWords(notice), style.width),
    blocks.length > 0 &&
      `Warm-up: ${counted(Math.round(warmUpMinutes), 'easy minute')} on the treadmill or on the spot.`,
    ...blocks.map((block, index) => blockText(block, index + 1, unit, style)),
    hills && hillsText(hills, blocks.length + 1, style),
    leftOut.length > 0 && ['Left out today:', ...leftOutLines(leftOut).map((line) => listed(line, style))].join('\n'),
    blocks.length > 0 && style.faint(paragraph(proofWords(workout), style.width)),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

const proofWords = ({ isProven }: Workout): string =>
  isProven
    ? 'Proven: of all that may be done here in this time, nothing is worth more to your week.'
    : 'The search was cut short: another workout may be worth a little more to your week.';

function blockText(block: Block, number: number, unit: Unit, style: Style): string {
  const say = (text: string): string => paragraph(text, style.width, '   ');
  const name = exerciseName(block.exercise);
  const { low, high } = block.target;
  const perLeg = block.sides.length > 1 ? ' each leg' : '';
  const where = block.stationId === null || block.stationName === name ? '' : ` · ${block.stationName}`;
  const [first] = block.advice;
  const before = block.warmUp.map((set) => `${loadWords(set.loadKg, unit)} × ${set.repetitions}`).join(', ');
  const sentences = [
    [loadLine(block, unit), betweenWords(block)].filter((each) => each !== '').join(' '),
    before === '' ? '' : `Before: ${before}.`,
    first ? [...adviceWords(first, unit), reserveWords(block)].join(' ') : '',
    `Why: ${tellingReasons(block).map(blockReasonWords).join(' ')}`,
  ];
  return [
    style.strong(`${number}. ${name}, ${counted(block.sets, 'set')} of ${rangeWords(low, high)}${perLeg}`) +
      style.faint(where),
    ...sentences.filter((sentence) => sentence !== '').map(say),
  ].join('\n');
}

/** What comes after the last station, and how to have its settings. */
function hillsText({ session, minutes }: NonNullable<Workout['hills']>, number: number, style: Style): string {
  const command = `legwork hills --session ${session} --minutes ${minutes}`;
  return [
    style.strong(`${number}. Hills, ${minutes} min: ${hillSessionTitle(session).toLowerCase()}`) +
      style.faint(' · Treadmill'),
    paragraph(`${hillSessionWords(session)} Its settings: ${command}`, style.width, '   '),
  ].join('\n');
}

/** Nobody reads a list between two sets (our choice). */
const mostReasons = 2;

/**
 * The first reasons, before them which leg begins, which is also what to do. Keeping muscles in step says nothing new
 * when one is named as behind the other.
 */
function tellingReasons({ why }: Block): Block['why'] {
  const isBehind = why.some(({ kind }) => kind === 'behind-other');
  return why
    .filter(({ kind }) => !(isBehind && kind === 'keeps-balance'))
    .toSorted((a, b) => Number(b.kind === 'weak-side') - Number(a.kind === 'weak-side'))
    .slice(0, mostReasons);
}

/** One load for both legs, or one for each, the weaker first. */
function loadLine({ sides, advice }: Block, unit: Unit): string {
  const loads = sides.flatMap((side, index) => {
    const own = advice[index];
    return own ? [{ side, words: setWords(own, unit) }] : [];
  });
  const same = loads.every(({ words }) => words === loads[0]?.words);
  if (advice.some(isProbe)) return `Start: ${loads[0]?.words ?? ''}, then up to two more sets of 8 find the load.`;
  if (same) return `Set: ${loads[0]?.words ?? ''}.`;
  return `Set: ${loads.map(({ side, words }) => `${sideWords[side]} ${words}`).join('; ')}.`;
}

/** How hard the working sets are; a set that only tries a load says so itself, and so does a first time. */
function reserveWords({ target: { reserve }, advice }: Block): string {
  const isSaid = reserve > 0 && advice.some(({ why }) => why.some(({ kind }) => kind === 'first-time'));
  if (isSaid || advice.some(isProbe)) return '';
  return reserve === 0
    ? 'Go on until no clean repetition is left.'
    : `Stop with ${counted(reserve, 'repetition')} left.`;
}

/** What comes between the sets. */
function betweenWords({ sets, restSeconds, pair }: Block): string {
  if (pair?.turn === 'first')
    return `In turn with the next, set by set: go straight over, and rest ${restWords(pair.restSeconds)} after both.`;
  if (pair) return 'In turn with the one before.';
  return sets === 1 ? '' : `Rest ${restWords(restSeconds)} between sets.`;
}

const restWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} seconds` : `${Math.round((seconds / 60) * 10) / 10} minutes`;

const listed = (text: string, { width }: Style): string => `  - ${paragraph(text, width, '    ').trimStart()}`;

/** What many exercises have in common is said once; everything else in a sentence of its own. */
function leftOutLines(leftOut: Workout['leftOut']): readonly string[] {
  const named = (kind: 'no-time' | 'no-station'): string =>
    leftOut.flatMap((left) => (left.kind === kind ? [exerciseWords(left.exercise)] : [])).join(', ');
  const [noTime, noStation] = [named('no-time'), named('no-station')];
  return [
    ...leftOut.filter(({ kind }) => kind !== 'no-time' && kind !== 'no-station').map(leftOutWords),
    ...(noTime === '' ? [] : [`No time today: ${noTime}.`]),
    ...(noStation === '' ? [] : [`No station here: ${noStation}.`]),
  ];
}

/** Every reason of the workout in words, beside its data. */
export const workoutWords = (workout: Workout, unit: Unit) => ({
  notice: workout.notice && noticeWords(workout.notice),
  blocks: workout.blocks.map((block) => ({
    id: block.id,
    name: exerciseName(block.exercise),
    load: loadLine(block, unit),
    why: block.why.map(blockReasonWords),
    advice: block.advice.map((advice) => adviceWords(advice, unit)),
  })),
  hills: workout.hills && `${hillSessionTitle(workout.hills.session)}, ${workout.hills.minutes} min`,
  leftOut: workout.leftOut.map(leftOutWords),
});
