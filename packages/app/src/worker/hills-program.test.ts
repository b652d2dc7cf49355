import { type Body, fold, type JournalEvent, makeEvent } from '@legwork/engine/journal';
import { describe, expect, test } from 'vitest';
import { hillsProgram } from './hills-program.ts';
import type { HillsView, ProgramRequest } from './hills-protocol.ts';

const today = '2026-11-23';
const who = (...runs: readonly Partial<Body<'run.logged'>>[]) =>
  fold(
    runs.map(
      (run, index): JournalEvent =>
        makeEvent({
          kind: 'run.logged',
          body: {
            startedAt: `2026-11-${10 + index}T08:00:00`,
            seconds: 3600,
            distanceMetres: 12_000,
            detail: 'summary',
            source: 'Strava',
            ...run,
          },
          id: `event-${index}`,
          device: 'phone',
          deviceSeq: index,
          at: '2026-11-23T08:00:00Z',
        }),
    ),
  );

const ask = (change: Partial<ProgramRequest>): ReturnType<typeof hillsProgram> =>
  hillsProgram({
    kind: 'program',
    choice: { kind: 'session', session: 'repeats' },
    belt: { speedKmh: { min: 0.8, max: 20, step: 0.1 }, gradePercent: { min: 0, max: 15, step: 0.5 } },
    minutes: 30,
    goalSeconds: null,
    hourKmh: null,
    laboratory: false,
    athlete: who({}),
    today,
    ...change,
  });

function viewOf(change: Partial<ProgramRequest>): HillsView {
  const reply = ask(change);
  if (reply.kind !== 'program') throw new Error(`Expected a programme, not ${reply.kind}.`);
  return reply.view;
}
/** How fast the climbs at 8 % are. */
const climbKmh = (change: Partial<ProgramRequest>): number =>
  viewOf(change).program.segments.find(({ gradePercent }) => gradePercent === 8)?.speedKmh ?? 0;

/** Twenty minutes at one setting of the belt. */
const onBelt = (speedKmh: number, gradePercent: number, meanHeartRate: number): Partial<Body<'run.logged'>> => ({
  seconds: 1200,
  distanceMetres: (speedKmh * 1000) / 3,
  ground: 'treadmill',
  kind: 'hills',
  gradePercent,
  meanHeartRate,
});

describe('what the Hills screen asks for', () => {
  test('T21 how fast the runner is comes from their runs, or from their word, and is asked for when neither is there', () => {
    expect(climbKmh({})).toBe(climbKmh({ athlete: who(), hourKmh: 12 }));
    expect(climbKmh({ hourKmh: 15 })).toBeGreaterThan(climbKmh({}));
    expect(ask({ athlete: who() })).toEqual({ kind: 'how-fast' });
    expect(ask({ athlete: who(onBelt(9, 4, 150)) })).toEqual({ kind: 'how-fast' });
  });

  test('T21 a course with a goal needs no runs', () => {
    const course = {
      name: 'Up',
      points: [
        { metres: 0, elevationMetres: 0 },
        { metres: 5000, elevationMetres: 200 },
      ],
    };
    const choice = { kind: 'course', course } as const;
    expect(ask({ athlete: who(), choice })).toEqual({ kind: 'how-fast' });
    const view = viewOf({ athlete: who(), choice, goalSeconds: 1800 });
    expect(view.name).toBe('Up');
    expect(view.segments).toHaveLength(view.program.segments.length);
  });

  test('T22 what hills cost is learnt from three runs or more at known settings with a heart rate', () => {
    const usual = climbKmh({ hourKmh: 12 });
    const hard = [onBelt(9, 1, 130), onBelt(9, 5, 165), onBelt(9, 8, 190), onBelt(9, 3, 148)];
    expect(climbKmh({ hourKmh: 12, athlete: who(...hard.slice(0, 2)) })).toBe(usual);
    const light = [onBelt(8, 1, 130), onBelt(12, 1, 170), onBelt(8, 8, 140), onBelt(8, 5, 136)];
    expect(climbKmh({ hourKmh: 12, athlete: who(...light) })).toBeGreaterThan(usual);
  });

  test('T22 with the cost of the laboratory the same climb is slower', () => {
    expect(climbKmh({ laboratory: true })).toBeLessThan(climbKmh({}));
  });

  test('T23 a red flag, or what cannot be, is refused in words', () => {
    const flagged = fold([
      makeEvent({
        kind: 'pain.reported',
        body: { at: '2026-11-22T08:00:00', level: 7, redFlags: ['calf-swelling'] },
        id: 'pain',
        device: 'phone',
        deviceSeq: 0,
        at: '2026-11-22T08:00:00Z',
      }),
    ]);
    expect(ask({ athlete: flagged, hourKmh: 12 })).toMatchObject({ kind: 'refused' });
    expect(ask({ hourKmh: 12, minutes: 5 })).toMatchObject({ kind: 'refused' });
  });
});
