import { fold, type JournalEvent, makeEvent, parseEvent } from '@legwork/engine/journal';
import { describe, expect, test } from 'vitest';
import { fitFile } from '../testing/fit-file.ts';
import { gpx, mustReadRuns } from '../testing/run-files.ts';
import { type RunsRead, runEvents } from './events.ts';

const evening = { start: '2026-11-20T17:00:00Z', seconds: 1800, metres: 5400 };
const at = '2026-11-23T18:00:00+01:00';

function imported(read: RunsRead, batch: string, before: readonly JournalEvent[] = []): readonly JournalEvent[] {
  const undone = new Set(before.flatMap(({ withdraws }) => (withdraws && 'batch' in withdraws ? withdraws.batch : [])));
  const batches = new Map(before.map((event) => [event.id, event.batch]));
  const existing = (id: string) =>
    !batches.has(id) ? 'absent' : undone.has(batches.get(id) ?? '') ? ('withdrawn' as const) : ('live' as const);
  return runEvents({ read, batch, device: 'phone', firstSeq: before.length, at, existing }).events;
}
const undo = (batch: string): JournalEvent =>
  makeEvent({
    kind: 'withdrawal',
    body: {},
    withdraws: { batch },
    id: `undo ${batch}`,
    device: 'phone',
    deviceSeq: 99,
    at,
  });

const own = (day: string) =>
  makeEvent({
    kind: 'set.logged',
    body: {
      sessionId: day,
      performedAt: `${day}T19:00:00`,
      order: 0,
      exercise: 'leg-press',
      exerciseName: 'Leg press',
      side: 'both',
      role: 'working',
      loadKg: 80,
      repetitions: 12,
      effort: { kind: 'unreported' },
    },
    id: day,
    device: 'phone',
    deviceSeq: 0,
    at,
  });

const setsOf = (events: readonly JournalEvent[]) =>
  fold(events).sessions.flatMap(({ sets }) => sets.map(({ source }) => source));

describe('an import of runs', () => {
  test('I43 is one batch of valid events', async () => {
    const read = await mustReadRuns(fitFile(evening, [{ category: 28, name: 0, repetitions: 12, kg: 80 }]), 'run.fit');
    const events = imported(read, 'batch-1');
    expect(events.map(({ kind }) => kind)).toEqual(['import.made', 'run.logged', 'set.logged']);
    for (const event of events) expect(parseEvent(event)).toMatchObject({ ok: true });
    const { runs, sessions, imports } = fold(events);
    expect(runs).toHaveLength(1);
    expect(sessions[0]?.sets[0]?.exercise).toBe('leg-press');
    expect(imports).toMatchObject([{ app: 'Garmin FIT', runs: 1, sets: 1, sessions: 1 }]);
  });

  test('I42 brings the sets of the watch, which do not count beside a log of the same day, whichever came first', async () => {
    const read = await mustReadRuns(fitFile(evening, [{ category: 28, name: 0, repetitions: 12, kg: 80 }]), 'run.fit');
    const watch = imported(read, 'b');
    const log = own('2026-11-20');
    expect(setsOf([...watch, log])).toEqual([null]);
    expect(setsOf([log, ...watch])).toEqual([null]);
    expect(setsOf([...watch, own('2026-11-19')])).toEqual([null, 'Garmin FIT']);
    const takenBack = { ...undo('x'), withdraws: { event: log.id } };
    expect(setsOf([...watch, log, takenBack])).toEqual(['Garmin FIT']);
  });

  test('I43 made again adds nothing; after an undo it brings all of it back', async () => {
    const read = await mustReadRuns(fitFile(evening), 'run.fit');
    const once = imported(read, 'batch-1');
    expect(imported(read, 'batch-2', once)).toEqual([]);
    const taken = [...once, undo('batch-1')];
    expect(fold(taken).runs).toEqual([]);
    expect(fold([...taken, ...imported(read, 'batch-3', taken)]).runs).toHaveLength(1);
  });

  test('I43 in another zone is the same import', async () => {
    const track = gpx({ start: evening.start, points: 601, everySeconds: 3, metresPerSecond: 3 });
    const home = imported(await mustReadRuns(track, 'run.gpx'), 'batch-1');
    const away = await mustReadRuns(track, 'run.gpx', { timeZone: 'America/New_York' });
    expect(imported(away, 'batch-2', home)).toEqual([]);
  });

  test('I43 of the same run from the watch and from its track counts it once, with what the watch says', async () => {
    const watch = imported(await mustReadRuns(fitFile(evening), 'run.fit'), 'batch-1');
    const track = await mustReadRuns(
      gpx({ start: '2026-11-20T17:00:04Z', points: 597, everySeconds: 3, metresPerSecond: 3 }),
      'run.gpx',
    );
    const { runs } = fold([...watch, ...imported(track, 'batch-2', watch)]);
    expect(runs.map(({ sources }) => sources.map(({ source }) => source))).toEqual([['Garmin FIT', 'GPX']]);
    expect(runs[0]).toMatchObject({ distanceMetres: 5400, name: 'Morning Run' });
  });
});
