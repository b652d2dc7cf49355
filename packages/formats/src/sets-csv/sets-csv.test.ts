import { exerciseIds } from '@legwork/engine/catalog';
import { type Athlete, type Body, fold, makeEvent } from '@legwork/engine/journal';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toEvents } from '../strength-log/index.ts';
import { mustRead } from '../testing/reading.ts';
import { setsCsv } from './index.ts';

type SetBody = Body<'set.logged'>;

const athleteWith = (bodies: readonly SetBody[]): Athlete =>
  fold(
    bodies.map((body, index) =>
      makeEvent({
        kind: 'set.logged',
        body,
        id: `set-${index}`,
        device: 'd',
        deviceSeq: index,
        at: '2026-11-23T12:00:00Z',
      }),
    ),
  );

const base: SetBody = {
  sessionId: 's1',
  performedAt: '2026-01-30T19:37:30',
  order: 0,
  exerciseName: 'Leg press',
  exercise: 'leg-press',
  side: 'both',
  role: 'working',
  loadKg: 61.23496995,
  shown: { value: 135, unit: 'lb' },
  repetitions: 12,
  effort: { kind: 'at-least', repetitions: 4 },
};

/** Words as people write them, the ones that trip spreadsheets and readers among them. */
const words = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '-5',
    '@home',
    "'quoted",
    "'=x",
    '+',
    'a,b;c\td',
    'say "leg"',
    'Überzüge',
    '腿举',
    '1,5',
    ' blank ',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)),
);
const effort = fc.oneof(
  fc.constant({ kind: 'failure' } as const),
  fc.constant({ kind: 'unreported' } as const),
  fc.record({
    kind: fc.constantFrom('reserve' as const, 'at-least' as const),
    repetitions: fc.integer({ min: 0, max: 6 }),
  }),
);
const body: fc.Arbitrary<SetBody> = fc.record(
  {
    sessionId: fc.constantFrom('s1', 's2', '-s3'),
    performedAt: fc.constantFrom('2026-01-30T19:37:30', '2026-02-01T00:00:00', '2026-02-01T23:59:59'),
    order: fc.integer({ min: 0, max: 40 }),
    exercise: fc.constantFrom(...exerciseIds),
    exerciseName: words,
    gymId: words,
    stationId: words,
    side: fc.constantFrom('both' as const, 'left' as const, 'right' as const),
    role: fc.constantFrom('warmup' as const, 'working' as const, 'drop' as const),
    loadKg: fc.integer({ min: 0, max: 4000 }).map((grams) => grams / 16),
    shown: fc.record({
      value: fc.integer({ min: 0, max: 2000 }).map((half) => half / 2),
      unit: fc.constantFrom('kg' as const, 'lb' as const),
    }),
    repetitions: fc.integer({ min: 0, max: 50 }),
    effort,
    seconds: fc.integer({ min: 0, max: 600 }),
    speedKmh: fc.integer({ min: 0, max: 200 }).map((tenth) => tenth / 10),
    gradePercent: fc.integer({ min: -6, max: 30 }).map((half) => half / 2),
    faults: fc.uniqueArray(fc.constantFrom('knees-lock', 'moon-walk'), { minLength: 1, maxLength: 2 }),
    source: fc.constantFrom('Strong (2021)', '=Hevy'),
  },
  {
    requiredKeys: [
      'sessionId',
      'performedAt',
      'order',
      'exerciseName',
      'side',
      'role',
      'loadKg',
      'repetitions',
      'effort',
    ],
  },
);

describe('our own export', () => {
  it('I26 reads back to the same sets', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 12 }), (bodies) => {
        const log = mustRead(setsCsv(athleteWith(bodies)));
        expect(log.app).toBe('Legwork');
        expect(log.problems).toEqual([]);
        const byId = new Map(log.sets.map((set) => [set.eventId, set.body]));
        for (const [index, written] of bodies.entries()) expect(byId.get(`set-${index}`)).toEqual(written);
        expect(byId.size).toBe(bodies.length);
      }),
      { numRuns: 60 },
    );
  });

  it('I26 a spreadsheet with decimal commas may save it in between', () => {
    const { data } = Papa.parse<string[]>(setsCsv(athleteWith([base])).replace('\uFEFF', ''), { skipEmptyLines: true });
    const saved = Papa.unparse(
      data.map((row) => row.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell))),
      { delimiter: ';' },
    );
    expect(mustRead(saved).sets[0]?.body).toEqual(base);
  });

  it('I26 imported into the journal it came from, it adds nothing; into an empty one, everything', () => {
    const read = mustRead(setsCsv(athleteWith([base, { ...base, order: 1 }])));
    const importInto = (ids: readonly string[]) =>
      toEvents({
        read,
        batch: 'b',
        device: 'd',
        firstSeq: 0,
        at: '2026-11-23T12:00:00Z',
        existing: (id) => (ids.includes(id) ? 'live' : 'absent'),
      });
    expect(importInto(['set-0', 'set-1'])).toEqual({ events: [], added: 0, duplicates: 2 });
    expect(importInto([])).toMatchObject({ added: 2, duplicates: 0 });
  });

  it('I26 a cell that was spoilt is reported with its row', () => {
    const text = setsCsv(athleteWith([base, { ...base, order: 1 }, { ...base, order: 2 }])).replace(
      '2026-01-30T19:37:30,s1,1',
      'soon,s1,1',
    );
    expect(mustRead(text)).toMatchObject({
      totals: { set: 2, problem: 1 },
      problems: [{ row: 3, field: 'performedAt' }],
    });
  });

  it('I27 no cell can run as a formula, and negative numbers stay numbers', () => {
    const csv = setsCsv(
      athleteWith([{ ...base, exerciseName: '=HYPERLINK("http://x")', gymId: '@cmd', gradePercent: -3 }]),
    );
    const { data } = Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true });
    const dangerous = data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(dangerous).toEqual(['-3']);
  });

  it('I27 begins with the mark by which Excel knows UTF-8, and names its units', () => {
    const csv = setsCsv(athleteWith([base]));
    expect(csv.startsWith('\uFEFFPerformed at,')).toBe(true);
    expect(csv).toContain('Load (kg)');
    expect(csv).toContain('Duration (s)');
  });

  it('I27 an athlete without sets gives a header', () => {
    expect(setsCsv({ sessions: [] }).trim().split('\r\n')).toHaveLength(1);
  });
});
