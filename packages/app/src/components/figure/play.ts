import type { MovingFrame } from './drawn.tsx';
import { labelAt } from './mark.ts';

/** Pictures a second, as many as screens show. Each is worked out once: a phone then only shows them again. */
const perSecond = 60;

/**
 * Plays a figure at the screen's own pace by writing into its paths, without rendering anything anew; rests while it is
 * out of sight (and the browser rests it in a hidden page). It begins at the clock's seconds and keeps them there, so
 * that it goes on where it was held. Gives the way to stop.
 *
 * @param onMoment told the seconds of the repetition at every picture
 */
export function play(
  svg: SVGSVGElement,
  clock: { seconds: number },
  repetitionSeconds: number,
  frameAt: (seconds: number) => MovingFrame,
  onMoment: (seconds: number) => void,
): () => void {
  const frames: MovingFrame[] = [];
  const paths = [...svg.querySelectorAll('[data-moves="shapes"] > path')];
  const camera = svg.querySelector('[data-moves="camera"]');
  const mark = svg.querySelector<SVGGElement>('[data-moves="mark"]');
  const shown = paths.map((path) => path.getAttribute('d'));
  let request = 0;
  let last = 0;
  let marked: MovingFrame['mark'] = null;

  const draw = (now: number): void => {
    // A frame that comes late, after the page was hidden, does not jump ahead.
    clock.seconds = (clock.seconds + Math.min(0.1, last ? (now - last) / 1000 : 0)) % repetitionSeconds;
    last = now;
    onMoment(clock.seconds);
    const at = Math.floor(clock.seconds * perSecond);
    const frame = (frames[at] ??= frameAt(at / perSecond));
    frame.shapes.forEach(({ d }, index) => {
      if (d === shown[index]) return;
      shown[index] = d;
      paths[index]?.setAttribute('d', d);
    });
    if (frame.camera) camera?.setAttribute('transform', frame.camera);
    if (mark && frame.mark && frame.mark !== marked) writeMark(mark, frame.mark, marked);
    marked = frame.mark;
    request = requestAnimationFrame(draw);
  };

  const sight = new IntersectionObserver(([entry]) => {
    cancelAnimationFrame(request);
    last = 0;
    if (entry?.isIntersecting) request = requestAnimationFrame(draw);
  });
  sight.observe(svg);
  return () => {
    sight.disconnect();
    cancelAnimationFrame(request);
  };
}

/** The label is moved, not placed anew: letters that stay where they are in their text need no layout. */
function writeMark(
  group: SVGGElement,
  { d, label, strength }: NonNullable<MovingFrame['mark']>,
  before: MovingFrame['mark'],
): void {
  if (strength !== before?.strength) group.style.opacity = strength.toFixed(2);
  if (strength === 0) return;
  group.querySelector('path')?.setAttribute('d', d);
  group.querySelector('g')?.setAttribute('transform', labelAt(label));
}
