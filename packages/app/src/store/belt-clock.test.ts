import type { HillSegment } from '@legwork/engine/hills';
import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BeltRun,
  beltRunText,
  cueBetween,
  effortAt,
  type Happened,
  paused,
  placeAt,
  ranOf,
  readBeltRun,
  resumed,
  secondsOf,
  settingOf,
  timedLegs,
  totalSeconds,
  withHappened,
  withTold,
} from './belt-clock.ts';

const segment = (seconds: number, speedKmh: number, gradePercent: number, leadSeconds = 0): HillSegment => ({
  part: gradePercent > 0 ? 'climb' : 'level',
  seconds,
  speedKmh,
  gradePercent,
  isWalking: false,
  fromMetres: null,
  toMetres: null,
  coursePercent: null,
  leadSeconds,
  needsCountdown: false,
  notes: [],
});

const start = Date.parse('2026-11-23T18:00:00');
const runOf = (segments: readonly HillSegment[], happened: readonly Happened[] = []): BeltRun => ({
  name: 'Hill repeats',
  startedAtMs: start,
  startedAt: '2026-11-23T18:00:00',
  belt: { speedKmh: { min: 0.8, max: 16, step: 0.1 }, gradePercent: { min: 0, max: 12, step: 0.5 } },
  program: {
    from: { kind: 'session', session: 'repeats' },
    segments,
    seconds: 0,
    metres: 0,
    climbMetres: 0,
    energyErrorPercent: 0,
    limits: [],
    eccentric: null,
  },
  titles: [],
  pausedMs: 0,
  pausedAtMs: null,
  happened,
});
const at = (seconds: number): number => start + seconds * 1000;

/** Ten minutes easy, two uphill, two easy. */
const three = [segment(600, 9, 0), segment(120, 10, 8, 8), segment(120, 8, 0, 6)];

describe('the clock of a hill programme', () => {
  test('T10 each leg begins as early as the belt needs, and all of them take as long as planned', () => {
    expect(timedLegs(runOf(three)).map(({ from, to }) => [from, to])).toEqual([
      [0, 592],
      [592, 714],
      [714, 840],
    ]);
  });

  test('T10 what is run at a moment follows from when it began, whoever looked in between', () => {
    const run = runOf(three);
    expect(placeAt(run, secondsOf(run, at(600)))).toMatchObject({ index: 1, left: 114, leftInAll: 240 });
    expect(placeAt(run, secondsOf(run, at(839)))).toMatchObject({ index: 2, left: 1, next: null });
    expect(placeAt(run, secondsOf(run, at(900)))).toBeNull();
  });

  test('T10 a pause stops the clock, however long it is', () => {
    const held = paused(runOf(three), at(100));
    expect(secondsOf(held, at(4000))).toBe(100);
    expect(paused(held, at(3000))).toBe(held);
    const again = resumed(held, at(4000));
    expect(secondsOf(again, at(4000))).toBe(100);
    expect(secondsOf(again, at(4030))).toBe(130);
  });

  test('T11 a skip ends the leg now and brings all that follows forward', () => {
    const run = withHappened(runOf(three), { kind: 'skip', atSeconds: 300 });
    expect(placeAt(run, 300)).toMatchObject({ index: 1, left: 122 });
    expect(totalSeconds(run)).toBe(300 + 122 + 126);
    const twice = withHappened(run, { kind: 'skip', atSeconds: 300 });
    expect(placeAt(twice, 300)).toMatchObject({ index: 2, left: 126 });
  });

  test('T11 harder and easier change the speeds that follow, within what the belt can do', () => {
    const run = withHappened(runOf(three), { kind: 'effort', percent: 106, atSeconds: 50 });
    expect([effortAt(run, 49), effortAt(run, 50)]).toEqual([100, 106]);
    expect(settingOf(run, { speedKmh: 10, gradePercent: 8 }, 106)).toEqual({ speedKmh: 10.6, gradePercent: 8 });
    expect(settingOf(run, { speedKmh: 15.9, gradePercent: 0 }, 130).speedKmh).toBe(16);
    expect(settingOf(run, { speedKmh: 0.9, gradePercent: 0 }, 70).speedKmh).toBe(0.8);
  });

  test('T12 a change is said ten seconds before it and when it comes, once, and not when it is long past', () => {
    const run = runOf(three);
    const cues = Array.from({ length: 845 }, (_, second) => cueBetween(run, second, second + 1)).flatMap(
      (cue, second) => (cue ? [[second + 1, cue.kind, cue.kind === 'over' ? null : cue.leg.gradePercent]] : []),
    );
    expect(cues).toEqual([
      [582, 'soon', 8],
      [592, 'now', 8],
      [704, 'soon', 0],
      [714, 'now', 0],
      [840, 'over', null],
    ]);
    expect(cueBetween(run, 500, 650)).toBeNull();
    expect(cueBetween(run, 500, 594)).toMatchObject({ kind: 'now' });
  });

  test('T13 what was run is what was set: time, way, climb and mean grade', () => {
    const run = runOf([segment(360, 10, 0), segment(360, 10, 6)]);
    const ran = ranOf(run, 720);
    expect(ran).toMatchObject({ seconds: 720, metres: 2000, gradePercent: 3 });
    // Of the 6 %, 0.46 % stand in for the air (evidence §5.2).
    expect(ran.climbMetres).toBeCloseTo(1000 * 0.0554, 1);
    expect(ranOf(run, 360)).toMatchObject({ metres: 1000, gradePercent: 0, climbMetres: 0 });
  });

  test('T13 what the treadmill tells counts more than what was to be set', () => {
    let run = runOf([segment(360, 10, 0), segment(360, 10, 6)]);
    run = withTold(run, { speedKmh: 5, gradePercent: 0, heartRate: 130 }, 0);
    expect(withTold(run, { speedKmh: 5.1, gradePercent: 0.1, heartRate: 131 }, 1)).toBe(run);
    run = withTold(run, { speedKmh: 5, gradePercent: 0, heartRate: 150 }, 300);
    run = withTold(run, null, 360);
    expect(ranOf(run, 360).meanHeartRate).toBeCloseTo((300 * 130 + 60 * 150) / 360, 6);
    expect(ranOf(run, 720)).toMatchObject({ metres: 1500, gradePercent: 4, meanHeartRate: null });
  });

  const anyHappened = record({
    atSeconds: integer({ min: 0, max: 900 }),
    kind: constantFrom('skip', 'effort', 'told'),
  });
  test('T13 whatever happens on the way, what was run only grows, and never beyond the programme', () => {
    assert(
      property(
        array(anyHappened, { maxLength: 12 }),
        tuple(integer({ min: 0, max: 900 }), integer({ min: 0, max: 900 })),
        (many, times) => {
          const happened = many
            .toSorted((a, b) => a.atSeconds - b.atSeconds)
            .map(({ atSeconds, kind }): Happened => {
              if (kind === 'skip') return { kind, atSeconds };
              if (kind === 'effort') return { kind, atSeconds, percent: 90 };
              return {
                kind: 'told',
                atSeconds,
                told: atSeconds % 2 ? null : { speedKmh: 7, gradePercent: 3, heartRate: 140 },
              };
            });
          const run = runOf(three, happened);
          const [early, late] = times.toSorted((a, b) => a - b);
          const [first, second] = [ranOf(run, early ?? 0), ranOf(run, late ?? 0)];
          expect(second.metres).toBeGreaterThanOrEqual(first.metres - 1e-9);
          expect(second.climbMetres).toBeGreaterThanOrEqual(first.climbMetres - 1e-9);
          expect(second.seconds).toBeLessThanOrEqual(840);
          expect(second.metres).toBeLessThanOrEqual((second.seconds * 10) / 3.6 + 1e-9);
        },
      ),
    );
  });

  test('T14 the record on the device reads back as it was written; noise is no run', () => {
    const run = paused(withHappened(runOf(three), { kind: 'skip', atSeconds: 12 }), at(20));
    expect(readBeltRun(beltRunText(run))).toMatchObject(run);
    for (const noise of [null, '', 'null', '[]', '{"version":1}', '{"version":0,"program":{}}']) {
      expect(readBeltRun(noise)).toBeNull();
    }
  });
});
