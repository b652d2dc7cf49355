import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body, JournalEvent, Kind } from './event.ts';
import { athleteWho, said } from './example.ts';
import { fold } from './fold.ts';
import { makeEvent } from './make.ts';

const morning: Body<'run.logged'> = {
  startedAt: '2026-11-21T08:30:00',
  utcOffsetMinutes: 60,
  seconds: 3600,
  distanceMetres: 10_000,
  detail: 'summary',
  source: 'Strava',
};
const envelope = { device: 'phone', deviceSeq: 0, at: '2026-11-23T18:00:00+01:00' } as const;
const ran = (change: Partial<Body<'run.logged'>> = {}) => said('run.logged', { ...morning, ...change });
const runsOf = (...changes: readonly Partial<Body<'run.logged'>>[]) => athleteWho(...changes.map(ran)).runs;

describe('runs', () => {
  test('J27 stand by their start, whatever their order in the log', () => {
    const days = runsOf(
      { startedAt: '2026-11-22T08:00:00' },
      { startedAt: '2026-11-20T18:00:00' },
      { startedAt: '2026-11-21T08:00:00' },
    ).map(({ day }) => day);
    expect(days).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
  });

  test('J27 the watch and its copy on Strava are one run; the watch counts, Strava fills in the name', () => {
    const runs = runsOf(
      { name: 'Parkrun', kind: 'race' },
      {
        startedAt: '2026-11-21T08:30:40',
        seconds: 3580,
        meanHeartRate: 171,
        detail: 'recording',
        source: 'Garmin FIT',
      },
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      startedAt: '2026-11-21T08:30:40',
      seconds: 3580,
      meanHeartRate: 171,
      name: 'Parkrun',
      kind: 'race',
      detail: 'recording',
    });
    expect(runs[0]?.sources.map(({ source }) => source)).toEqual(['Garmin FIT', 'Strava']);
  });

  test('J27 a copy that leaves pauses out is the same run by its distance; a false start is another run', () => {
    expect(runsOf({}, { seconds: 3000, distanceMetres: 10_050, source: 'Garmin Connect' })).toHaveLength(1);
    expect(runsOf({}, { startedAt: '2026-11-21T08:29:00', seconds: 40, distanceMetres: 120 })).toHaveLength(2);
  });

  test('J27 two loops of the same length are two runs', () => {
    expect(runsOf({}, { startedAt: '2026-11-21T09:35:00' })).toHaveLength(2);
  });

  test('J27 abroad it is the instant that is the same, not the wall clock', () => {
    const inTokyo = { startedAt: '2026-11-21T16:30:00', utcOffsetMinutes: 540 };
    expect(runsOf({}, inTokyo)).toHaveLength(1);
    expect(runsOf({}, { ...inTokyo, startedAt: morning.startedAt })).toHaveLength(2);
  });

  test('J27 a list without a zone is compared by the wall clock', () => {
    const listed = ran({ startedAt: '2026-11-21T08:30:30', source: 'Garmin Connect' });
    const { utcOffsetMinutes: _, ...unzoned } = listed.body;
    expect(athleteWho(ran(), said('run.logged', unzoned)).runs).toHaveLength(1);
  });

  test('J27 every source tells of exactly one run, and the fullest of its sources names it', () => {
    const start = fc.integer({ min: 0, max: 9 }).map((minute) => `2026-11-21T08:0${minute}:00`);
    const change = fc.record({
      startedAt: start,
      seconds: fc.constantFrom(1800, 1900, 3600),
      distanceMetres: fc.constantFrom(5000, 10_000),
      detail: fc.constantFrom('recording' as const, 'track' as const, 'summary' as const),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const runs = runsOf(...changes);
        expect(runs.flatMap(({ sources }) => sources)).toHaveLength(changes.length);
        for (const run of runs) expect(run.sources[0]?.id).toBe(run.id);
      }),
    );
  });

  test('J28 taking back the watch leaves what Strava says', () => {
    const logged = (id: string, change: Partial<Body<'run.logged'>>): JournalEvent =>
      makeEvent<Kind>({ ...envelope, id, kind: 'run.logged', batch: id, body: { ...morning, ...change } });
    const undo = makeEvent<Kind>({
      ...envelope,
      id: 'undo',
      kind: 'withdrawal',
      body: {},
      withdraws: { batch: 'watch' },
    });
    const log = [logged('strava', {}), logged('watch', { seconds: 3580, detail: 'recording', source: 'Garmin FIT' })];
    expect(fold(log).runs.map(({ seconds }) => seconds)).toEqual([3580]);
    expect(fold([...log, undo])).toEqual(fold(log.slice(0, 1)));
  });
});
