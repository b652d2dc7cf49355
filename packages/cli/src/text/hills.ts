import type { HillProgram, HillSegment } from '@legwork/engine/hills';
import { clockWords, hillProgramWords, placeWords } from '@legwork/engine/words';
import { paragraph, table } from './layout.ts';
import type { Style } from './style.ts';

/** What a programme is and what it is not, in sentences. */
export function programSentences(program: HillProgram): readonly string[] {
  const { facts, limits, eccentric } = hillProgramWords(program);
  return [...facts, ...limits, ...(eccentric === null ? [] : [eccentric])];
}

/** When each segment begins, in seconds. */
function starts(segments: readonly HillSegment[]): readonly { readonly segment: HillSegment; readonly at: number }[] {
  let at = 0;
  return segments.map((segment) => {
    const begun = { segment, at };
    at += segment.seconds;
    return begun;
  });
}

/** The programme line by line, with what is to be known of it. */
export function programText(program: HillProgram, style: Style): string {
  const { segments, seconds, metres, climbMetres } = program;
  const words = hillProgramWords(program);
  const facts = [words.name, clockWords(seconds), `${(metres / 1000).toFixed(1)} km`];
  const rows = starts(segments).map(({ segment, at }, index) => [
    clockWords(at),
    clockWords(segment.seconds),
    `${segment.speedKmh.toFixed(1)} km/h`,
    `${segment.gradePercent.toFixed(1)} %`,
    placeOf(segment),
    (words.segments[index]?.title ?? '') + (segment.needsCountdown ? ' (big change)' : ''),
  ]);
  const [head = '', ...lines] = table(
    [['at', 'for', 'speed', 'incline', 'course km', ''], ...rows],
    new Set([0, 1, 2, 3]),
  ).split('\n');
  return [
    style.strong([...facts, `${Math.round(climbMetres)} m up`].join(' · ')),
    ...programSentences(program).map((sentence) => paragraph(sentence, style.width)),
    [style.faint(head), ...lines].join('\n'),
  ].join('\n\n');
}

const placeOf = ({ fromMetres, toMetres }: HillSegment): string =>
  fromMetres === null || toMetres === null ? '' : placeWords({ fromMetres, toMetres });

/** For the console of a belt, read at arm's length: one setting a line, and nothing else. */
export const programCard = (program: HillProgram): string =>
  `${hillProgramWords(program).name.toUpperCase()}\n\n${programSettings(program).replaceAll('  ', '    ').replaceAll('\n', '\n\n')}\n`;

/** One setting a line, and the times at which they change. */
export function programSettings(program: HillProgram): string {
  const rows = starts(program.segments).map(({ segment, at }) => [
    clockWords(at),
    segment.speedKmh.toFixed(1),
    segment.gradePercent.toFixed(1),
    segment.isWalking ? 'WALK' : '',
  ]);
  return table([['TIME', 'KM/H', '%', ''], ...rows, [clockWords(program.seconds), 'END', '', '']], new Set([0, 1, 2]));
}
