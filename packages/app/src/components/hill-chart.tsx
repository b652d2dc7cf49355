import type { HillProgram } from '@legwork/engine/hills';
import { useId } from 'preact/hooks';
import './hill-chart.css';

const width = 340;
const height = 72;

/** The grades that a chart shows at least, so that a flat course looks flat. */
const leastPercent = 6;

/**
 * The course with what of it is run, and below it the inclines of the belt, each as wide as it is long. Both are said in
 * numbers beside it.
 *
 * @param at seconds into the programme, where it is being run
 */
export function HillChart({ program, at }: { program: HillProgram; at?: number }) {
  const { from, segments, seconds } = program;
  const steepest = Math.max(leastPercent, ...segments.map(({ gradePercent }) => Math.abs(gradePercent)));
  const lowest = Math.min(0, ...segments.map(({ gradePercent }) => gradePercent));
  const rise = height / (steepest - lowest);
  let begin = 0;
  return (
    <div class="hill-chart" aria-hidden="true">
      {from.kind === 'course' && <span class="small soft">The course, and what you run of it</span>}
      {from.kind === 'course' && <Course course={from.course} at={at === undefined ? null : placeOf(program, at)} />}
      <span class="small soft">The belt, up to {Math.max(...segments.map(({ gradePercent }) => gradePercent))} %</span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {segments.map((segment) => {
          const x = (begin / seconds) * width;
          const ends = begin + segment.seconds;
          const isNow = at !== undefined && begin <= at && at < ends;
          begin = ends;
          const tall = Math.max(2, Math.abs(segment.gradePercent) * rise);
          return (
            <rect
              key={x}
              class={isNow ? 'now' : at !== undefined && ends <= at ? 'past' : undefined}
              x={x}
              y={height + lowest * rise - (segment.gradePercent < 0 ? 0 : tall)}
              width={Math.max(0.5, (segment.seconds / seconds) * width - 1)}
              height={tall}
            />
          );
        })}
        {at !== undefined && <line x1={(at / seconds) * width} x2={(at / seconds) * width} y2={height} />}
      </svg>
    </div>
  );
}

/** Where on the course somebody is, in metres; `null` off it. */
function placeOf({ segments }: HillProgram, at: number): number | null {
  let begin = 0;
  for (const { seconds, fromMetres, toMetres } of segments) {
    if (at < begin + seconds) {
      return fromMetres === null || toMetres === null
        ? null
        : fromMetres + ((at - begin) / seconds) * (toMetres - fromMetres);
    }
    begin += seconds;
  }
  return null;
}

function Course(props: { course: Extract<HillProgram['from'], { kind: 'course' }>['course']; at: number | null }) {
  const { metres, profile, kept } = props.course;
  const clip = useId();
  const heights = profile.map(({ elevationMetres }) => elevationMetres);
  const low = Math.min(...heights);
  // A course that rises by less than this is drawn flat.
  const span = Math.max(50, Math.max(...heights) - low);
  const x = (place: number): number => (place / metres) * width;
  const line = profile.map((point) => {
    const up = 4 + ((point.elevationMetres - low) / span) * (height - 6);
    return `${x(point.metres).toFixed(1)},${(height - up).toFixed(1)}`;
  });
  const points = `0,${height} ${line.join(' ')} ${width},${height}`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
      <clipPath id={clip}>
        {kept.map(({ fromMetres, toMetres }) => (
          <rect key={fromMetres} x={x(fromMetres)} width={x(toMetres - fromMetres)} height={height} />
        ))}
      </clipPath>
      <polygon class="whole" points={points} />
      <polygon points={points} clip-path={`url(#${clip})`} />
      {props.at !== null && <line x1={x(props.at)} x2={x(props.at)} y2={height} />}
    </svg>
  );
}
