/**
 * Not a test: what one picture of the moving figure costs on a phone four times slower than this machine, by the browser's own
 * trace. Run by `npm run bench -- figure-frames`.
 */
import { expect, it } from 'vitest';
import { newWorld } from './harness.ts';
import { answerStart } from './steps.ts';

const slower = 4;
/** About one repetition: what is shown in it for the first time is worked out, later it is only shown again. */
const seconds = 5;
const exercises = ['leg-press', 'lunge-forward', 'back-squat', 'treadmill-hills', 'hip-abduction-machine'] as const;

/** Main-thread work of a trace, in milliseconds by kind; nested events count once. */
const kinds: Readonly<Record<string, string>> = {
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread itself worked: what other programs take does not count. */
  readonly tdur?: number;
  readonly tid: number;
}

it('measures frames', async () => {
  const world = await newWorld({ reducedMotion: 'no-preference' });
  try {
    const { page, server, browser } = world;
    await page.goto(server.url);
    await answerStart(page);
    const phone = await page.context().newCDPSession(page);
    console.log(
      `Milliseconds a frame, ${slower} times slower: script, style, layout, paint; all: median, 95 %, worst; frames a second`,
    );
    for (const exercise of exercises) {
      await phone.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.goto(`${server.url}/library/${exercise}`);
      await page.getByRole('img', { name: /seen from/ }).waitFor();
      await page.waitForTimeout(1000);
      for (const repetition of ['first', 'later']) {
        await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
        await page.waitForTimeout(seconds * 1000);
        const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
        console.log(`${exercise.padEnd(24)} ${repetition}  ${line(trace.traceEvents)}`);
      }
      await phone.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    expect(world.errors).toEqual([]);
  } finally {
    await world.end();
  }
});

/** One line of the table: frames begin with their animation callback. */
function line(events: readonly TraceEvent[]): string {
  const begins = events.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X');
  const [first] = begins;
  if (!first) return 'nothing moved';
  const work = events.filter(({ name, ph, tid }) => ph === 'X' && tid === first.tid && kinds[name]);
  const starts = begins.map(({ ts }) => ts).toSorted((a, b) => a - b);
  const frames = starts.slice(1, -1).map((from, index) => {
    const to = starts[index + 2] ?? Number.POSITIVE_INFINITY;
    const cost = new Map<string, number>();
    let end = 0;
    for (const { name, ts, dur = 0, tdur = dur } of work
      .filter((each) => each.ts >= from && each.ts < to)
      .toSorted((a, b) => a.ts - b.ts)) {
      if (ts < end) continue;
      end = ts + dur;
      const kind = kinds[name] ?? '';
      cost.set(kind, (cost.get(kind) ?? 0) + tdur / 1000);
    }
    return cost;
  });
  const of = (kind: string): readonly number[] => frames.map((frame) => frame.get(kind) ?? 0).toSorted((a, b) => a - b);
  const all = frames.map((frame) => [...frame.values()].reduce((sum, each) => sum + each, 0)).toSorted((a, b) => a - b);
  const parts = ['script', 'style', 'layout', 'paint'].map((kind) => at(of(kind), 0.5));
  return `${parts.join('  ')};  ${at(all, 0.5)}  ${at(all, 0.95)}  ${at(all, 1)};  ${(frames.length / seconds).toFixed(0)}`;
}

/** The value that so large a share of the ascending list stays below. */
const at = (list: readonly number[], share: number): string =>
  (list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(2);
