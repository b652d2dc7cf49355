import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustRead, readText, strongLog } from '../testing/reading.ts';
import type { StrengthLogResult } from './index.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const messageOf = (result: StrengthLogResult): string =>
  result.kind === 'refused' ? result.problem.message : result.kind;

describe('every data row is accounted for', () => {
  it('I2 whatever the cells hold, each row has one outcome and its row number', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Leg Press',
        '1',
        'W',
        'Rest Timer',
        'Note',
        '60',
        '82,5',
        '-20',
        '4.5',
        '9999',
        '',
        '"open',
        'a "b" c',
        '2026-13-45',
        '\n',
      ),
      fc.string({ maxLength: 6 }).map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const good = Array.from({ length: 150 }, () => 'Leg Press,1,100,10,0,,');
        const result = mustRead(strongLog(...good, ...rows.map((cells) => cells.join(','))));
        expect(sum(Object.values(result.totals))).toBe(result.rows.length);
        expect(sum(result.rows.map(({ sets }) => sets))).toBe(result.sets.length);
        expect(new Set(result.rows.map(({ row: number }) => number)).size).toBe(result.rows.length);
        for (const { outcome, sets, message } of result.rows) {
          expect(sets > 0).toBe(outcome === 'set');
          expect(outcome === 'set' || (message ?? '') !== '').toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('I3 what stands between sets is told apart from sets', () => {
    const { rows, sets } = mustRead(
      strongLog(
        'Leg Press,1,100,10,0,,',
        'Leg Press,Rest Timer,,,120.0,,',
        'Leg Press,Note,,,,,felt heavy',
        'Leg Press,Pausentimer,,,90,,',
        'Leg Press,2,100,0,0,,',
        'Plank,1,0,0,60,,',
      ),
    );
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'set'],
      [3, 'rest-timer'],
      [4, 'note'],
      [5, 'rest-timer'],
      [6, 'empty'],
      [7, 'set'],
    ]);
    expect(sets[1]?.body).toMatchObject({ exerciseName: 'Plank', repetitions: 0, seconds: 60 });
  });

  it('I3 a distance alone is cardio, not a set', () => {
    const log = mustRead(
      'Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n2026-01-05,Running,Cardio,,,5.2,km,\n2026-01-05,Leg Press,Legs,80,8,,,\n',
    );
    expect(log.totals).toMatchObject({ cardio: 1, set: 1 });
  });

  it('I4 an exercise that we do not have is a set too, and is listed', () => {
    const log = mustRead(
      strongLog('Bench Press (Barbell),1,60,8,0,,', 'Leg Press,1,100,10,0,,', 'Bench Press (Barbell),2,60,8,0,,'),
    );
    expect(log.sets.map(({ body }) => body.exercise)).toEqual([undefined, 'leg-press', undefined]);
    expect(log.unknownExercises).toEqual([{ name: 'Bench Press (Barbell)', sets: 2 }]);
    expect(log.span).toEqual({ from: '2026-01-30', to: '2026-01-30' });
  });

  it('I5 rows are numbered as a spreadsheet shows them, blank rows and lines within notes included', () => {
    const log = mustRead(
      strongLog(
        'Leg Press,1,100,10,0,,"two\nlines"\n',
        'Leg Press,2,100,4.5,0,,',
        'Leg Press,3,100,8,0,,',
        'Leg Press,4,100,8,0,,',
      ),
    );
    expect(log.problems).toMatchObject([{ row: 4, field: 'repetitions', value: '4.5' }]);
  });

  it('I5 blank lines and a sep= line before the header are not counted wrongly', () => {
    const log = mustRead(`sep=,\r\n${strongLog('Leg Press,1,100,10,0,,').replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(log.rows).toEqual([{ row: 2, outcome: 'set', sets: 1 }]);
  });
});

describe('broken quoting', () => {
  it('I6 a quotation mark that is never closed costs its own row only', () => {
    const log = mustRead(
      strongLog(
        'Leg Press,1,100,10,0,,',
        'Leg Press,2,100,10,0,,"never closed',
        'Leg Press,3,100,9,0,,',
        'Leg Press,4,100,8,0,,',
      ),
    );
    expect(log.rows.map(({ outcome }) => outcome)).toEqual(['set', 'problem', 'set', 'set']);
    expect(log.problems[0]).toMatchObject({ row: 3, expected: 'a closing quotation mark' });
  });

  it('I6 two rows that run together through a lost quotation mark are a problem, not a set', () => {
    const text = strongLog(
      'Leg Press,1,100,10,0,,',
      'Leg Press,2,100,10,0,,',
      '"Leg Press,3,100,9,0,,',
      '"Squat",1,80,5,0,,',
      'Leg Press,4,100,9,0,,',
      'Leg Press,5,100,9,0,,',
    );
    const log = mustRead(text);
    expect(log.sets.some(({ body }) => body.exerciseName.includes('100'))).toBe(false);
    expect(log.totals.problem).toBeGreaterThan(0);
  });

  it('I6 quotation marks that are not escaped stay in a note', () => {
    const log = mustRead(strongLog('Leg Press,1,100,10,0,,"felt "heavy" today"', 'Leg Press,2,100,10,0,,'));
    expect(log.totals).toMatchObject({ set: 2, problem: 0 });
  });

  it('I7 a comma in parentheses belongs to the name (FitNotes does not quote it); any other surplus value is reported', () => {
    const log = mustRead(
      'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n' +
        '2025-07-31,Overhead Press (Each Side, Dumbbells),Shoulders,10.0,kgs,11,,,\n' +
        '2025-07-31,Leg Press,Legs,82,5,kgs,8,,,\n' +
        '2025-07-31,Leg Press,Legs,80,kgs,8,,,\n',
    );
    expect(log.sets.map(({ body }) => [body.exerciseName, body.loadKg])).toEqual([
      ['Overhead Press (Each Side, Dumbbells)', 10],
      ['Leg Press', 80],
    ]);
    expect(log.problems).toMatchObject([{ row: 3, expected: '9 values, one for each column' }]);
  });
});

const dated = (...days: readonly string[]): string =>
  `Date,Exercise,Category,Weight (kgs),Reps\n${days.map((day) => `${day},Leg Press,Legs,80,8`).join('\n')}`;
const daysOf = (text: string, choices = {}): readonly string[] =>
  mustRead(text, choices).sets.map(({ body }) => body.performedAt.slice(0, 10));

describe('what the file does not say is asked', () => {
  const noUnit =
    'Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes\n2026-01-30 19:37:30,Legs,Leg Press,1,176.3698,10,0,0,,\n';

  it('I8 no unit: the question shows a set and what hints at the answer', () => {
    expect(readText(noUnit)).toMatchObject({
      kind: 'question',
      questions: [
        {
          ask: 'unit',
          sample: { row: 2, exerciseName: 'Leg Press', value: 176.3698 },
          hint: { unit: 'lb', equals: 80, equalsUnit: 'kg' },
        },
      ],
      preview: { rows: 1, sets: 1, sessions: 1, problems: 0 },
    });
  });

  it('I8 the answer decides, and the number as it was read is kept', () => {
    const [set] = mustRead(noUnit, { unit: 'lb' }).sets;
    expect(set?.body.loadKg).toBeCloseTo(80, 4);
    expect(set?.body.shown).toEqual({ value: 176.3698, unit: 'lb' });
    expect(mustRead(noUnit, { unit: 'kg' }).sets[0]?.body.loadKg).toBe(176.3698);
  });

  it('I8 without loads there is nothing to ask', () => {
    expect(readText(noUnit.replace('176.3698', '0')).kind).toBe('read');
  });

  it('I8 a unit in the file is not overruled by an answer', () => {
    expect(mustRead(strongLog('Leg Press,1,100,10,0,,'), { unit: 'lb' }).sets[0]?.body.loadKg).toBe(100);
  });

  it('I9 day and month are asked for when every date can be read both ways', () => {
    expect(readText(dated('05/01/2026', '06/01/2026'))).toMatchObject({
      kind: 'question',
      questions: [{ ask: 'date-order', sample: { row: 2, value: '05/01/2026' } }],
    });
    expect(daysOf(dated('05/01/2026'), { dateOrder: 'dmy' })).toEqual(['2026-01-05']);
    expect(daysOf(dated('05/01/2026'), { dateOrder: 'mdy' })).toEqual(['2026-05-01']);
  });

  it('I9 one number above 12 anywhere settles the whole file; dots are always day first', () => {
    expect(daysOf(dated('05/01/2026', '23/01/2026'))).toEqual(['2026-01-05', '2026-01-23']);
    expect(daysOf(dated('01/05/2026', '1/23/26'))).toEqual(['2026-01-05', '2026-01-23']);
    expect(daysOf(dated('05.01.2026'))).toEqual(['2026-01-05']);
  });

  it('I9 dates that contradict each other are asked about, and those that do not fit are reported', () => {
    const text = dated('23/01/2026', '01/23/2026', '05/01/2026', '06/01/2026');
    expect(readText(text).kind).toBe('question');
    expect(mustRead(text, { dateOrder: 'dmy' }).problems).toMatchObject([
      { row: 3, field: 'date', value: '01/23/2026' },
    ]);
  });
});

describe('slips', () => {
  const filler = [
    'Squat,1,80,5,0,,',
    'Squat,2,80,5,0,,',
    'Squat,3,80,5,0,,',
    'Squat,4,80,5,0,,',
    'Squat,5,80,5,0,,',
    'Squat,6,80,5,0,,',
  ];

  it.each([
    ['half a repetition', 'Leg Press,1,100,4.5,0,,', 'repetitions'],
    ['more repetitions than anyone does', 'Leg Press,1,100,2000,0,,', 'repetitions'],
    ['a word for repetitions', 'Leg Press,1,100,ten,0,,', 'repetitions'],
    ['a load that no one lifts', 'Leg Press,1,2956,8,0,,', 'load'],
    ['an assisted set', 'Pull Up,1,-20,8,0,,', 'load'],
    ['a load that can be read in two ways', 'Leg Press,1,"1,250",8,0,,', 'load'],
    ['two days for a hold', 'Plank,1,0,0,200000,,', 'time'],
    ['no name', ',1,100,8,0,,', 'exercise'],
  ])('I10 %s is reported with its row, and the rest is read', (_, row, field) => {
    const log = mustRead(strongLog(...filler, row));
    expect(log.sets).toHaveLength(6);
    expect(log.problems).toMatchObject([{ row: 8, field }]);
    expect(log.rows.at(-1)).toMatchObject({ row: 8, outcome: 'problem' });
  });

  it.each(['2026-02-30 10:00:00', '2026-12-24 10:00:00', 'yesterday', ''])('I10 the date “%s” is reported', (date) => {
    const text = `${strongLog(...filler)}\n${date},Legs,1h,Leg Press,1,100,8,0,,`;
    expect(mustRead(text).problems).toMatchObject([{ row: 8, field: 'date' }]);
  });

  it('I10 an RPE that is none costs the effort, not the set', () => {
    const log = mustRead(strongLog('Leg Press,1,100,8,0,77,'));
    expect(log.sets[0]?.body.effort).toEqual({ kind: 'unreported' });
    expect(log.problems).toMatchObject([{ row: 2, field: 'RPE', value: '77' }]);
    expect(log.totals).toMatchObject({ set: 1, problem: 0 });
  });
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('files that are no log are refused in words', () => {
  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty/],
    ['blanks', ' \n\n ', /blanks/],
    ['a PDF', '%PDF-1.7 …', /PDF/],
    ['a spreadsheet', bytes('PK\u0003\u0004\u0014\u0000\u0006\u0000'), /spreadsheet/],
    ['a database', 'SQLite format 3\u0000', /database/],
    ['binary', bytes('ab\u0000\u0001\u0002cd\u0000ef'), /not text/],
    ['a login page', '<!doctype html><html>', /web page/],
    ['JSON', '{"events":[]}', /JSON/],
    ['another table', 'Activity Date,Distance\n2026-01-01,5\n', /header/],
    ['a header alone', strongLog(), /no rows/],
    [
      'rows that are mostly unreadable',
      strongLog('Leg Press,1,100,10,0,,', 'Leg Press,2,x,10,0,,', 'Leg Press,3,y,10,0,,'),
      /2 of 3 rows cannot be read, the first is row 3: load “x” in place of one number/,
    ],
  ])('I11 %s', (_, content, message) => {
    const result = readText(content);
    expect(messageOf(result)).toMatch(message);
    expect(result).toMatchObject({ kind: 'refused', problem: { file: 'log.csv' } });
  });

  it('I11 more than 50 MB', () => {
    expect(messageOf(readText(new Uint8Array(51 * 1024 * 1024)))).toMatch(/MB/);
  });
});
