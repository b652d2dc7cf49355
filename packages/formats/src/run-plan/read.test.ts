import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportsByName, remembered, textOfExport } from '../testing/corpus.ts';
import { calendarOf, mustReadPlan, readPlan } from '../testing/plan-files.ts';
import { planFileKind } from './kind.ts';

const kindsOf = (...parts: Parameters<typeof mustReadPlan>) =>
  mustReadPlan(...parts).entries.map(({ day, kind }) => `${day} ${kind}`);

const hour = (title: string): string =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T180000\nDTEND:20261201T190000\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR`;

describe('calendars', () => {
  const runna = [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:Runna',
    '',
    'BEGIN:VEVENT',
    'UID:UPCOMING_PLAN_WORKOUT-17',
    'DTSTAMP:20261015',
    'DTSTART:20261201',
    'DTEND:20261202',
    'SUMMARY:🏃 1km Repeats • 6.5km',
    'DESCRIPTION:Intervals • 6.5km • 45m - 50m\\nWarm up …',
    'X-WORKOUT-ESTIMATED-DURATION:3000',
    'END:VEVENT',
    '',
    'BEGIN:VEVENT',
    'UID:COMPLETED_PLAN_WORKOUT-17',
    'DTSTART:20261201T070000',
    'SUMMARY:🏃 1km Repeats • 6.5km',
    'END:VEVENT',
    '',
    'BEGIN:VEVENT',
    'UID:UPCOMING_PLAN_WORKOUT-18',
    'DTSTART:20261202',
    'SUMMARY:🏋️ Legs And Core • 55m - 65m',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n');

  test('I64 Runna’s planned and finished runs count once, and its sizes are read', () => {
    expect(mustReadPlan(runna, 'runna.ics')).toMatchObject({
      plan: 'Runna',
      leftOut: [{ what: 'listed twice, planned and done', count: 1 }],
      entries: [
        {
          uid: 'PLAN_WORKOUT-17',
          name: '1km Repeats • 6.5km',
          kind: 'intervals',
          likeness: 'repeats',
          distanceKm: 6.5,
          seconds: 3000,
        },
        { name: 'Legs And Core • 55m - 65m', kind: 'strength' },
      ],
    });
  });

  test('I64 a run that was done keeps the id under which it was planned', () => {
    const done = runna.replace(/BEGIN:VEVENT\nUID:UPCOMING_PLAN_WORKOUT-17[^]*?END:VEVENT\n/, '');
    expect(mustReadPlan(done, 'runna.ics').entries[0]?.uid).toBe('PLAN_WORKOUT-17');
  });

  test('I66 the hour that is kept free is the length only of a run of which nothing better is said', () => {
    expect(mustReadPlan(hour('Easy run'), 'x.ics').entries).toMatchObject([{ seconds: 3600, startsAt: '18:00' }]);
    expect(mustReadPlan(hour('Easy run 45 min'), 'x.ics').entries).toMatchObject([{ seconds: 2700 }]);
    expect(mustReadPlan(hour('Easy run 5 km'), 'x.ics').entries[0]).not.toHaveProperty('seconds');
  });

  test('I64 sessions that Legwork planned itself are none of the plan', () => {
    const text = calendarOf('Mine', [
      ['a', '2026-12-01', 'Easy'],
      ['session-1@legwork', '2026-12-02', 'Legs'],
    ]);
    expect(mustReadPlan(text, 'x.ics')).toMatchObject({
      entries: [{ name: 'Easy' }],
      leftOut: [{ what: 'that Legwork planned itself', count: 1 }],
    });
  });

  test('I63 entries without an id have one of their content, apart where they are alike', () => {
    const entries = [
      [null, '2026-12-01', 'Easy 5 km'],
      [null, '2026-12-01', 'Easy 5 km'],
    ] as const;
    const ids = mustReadPlan(calendarOf('x', entries), 'x.ics').entries.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(2);
    expect(mustReadPlan(calendarOf('x', entries), 'x.ics').entries.map(({ uid }) => uid)).toEqual(ids);
  });

  test('I60 the name of the calendar is the plan’s, else that of the file without its copies', () => {
    const text = calendarOf('Spring', [['a', '2026-12-01', 'Easy']]);
    expect(mustReadPlan(text, 'plan.ics').plan).toBe('Spring');
    expect(mustReadPlan(text.replace(/X-WR-CALNAME.*\r\n/, ''), 'My plan (2).ics').plan).toBe('My plan');
  });
});

describe('plans of weeks', () => {
  const plan = {
    id: 'p',
    name: 'Two weeks',
    units: 'mi',
    type: 'Half Marathon',
    schedule: [
      { workouts: [{ title: 'Rest' }, { title: '{5:8} easy', distance: 5 }, { title: '8 x 400m' }] },
      { workouts: [{ title: '{3-4:5-6} easy', distance: [3, 4] }, {}, { title: 'Goal race' }] },
    ],
  };
  const text = JSON.stringify(plan);

  test('I65 without dates they ask when, with the race by its name', () => {
    expect(readPlan(text, 'p.json')).toEqual({
      kind: 'plan-question',
      app: 'run plan (JSON)',
      plan: 'Two weeks',
      questions: [{ ask: 'plan-date', weeks: 2, race: 'Goal race' }],
      entries: 5,
    });
  });

  test('I65 back from the race, in the units of the plan', () => {
    const read = mustReadPlan(text, 'p.json', { planDate: { of: 'race', day: '2027-03-10' } });
    expect(read.entries.map(({ day, name, distanceKm = null }) => [day, name, distanceKm])).toEqual([
      ['2027-03-01', 'Rest', null],
      ['2027-03-02', '5 mi easy', 8.05],
      ['2027-03-03', '8 x 400m', null],
      ['2027-03-08', '3-4 mi easy', 6.44],
      ['2027-03-10', 'Goal race', 21.0975],
    ]);
  });

  test('I65 a start in the middle of a week is that week', () => {
    const starts = ['2027-03-01', '2027-03-04', '2027-03-07'].map((day) =>
      kindsOf(text, 'p.json', { planDate: { of: 'start', day } }),
    );
    expect(starts[1]).toEqual(starts[0]);
    expect(starts[2]).toEqual(starts[0]);
    expect(starts[0]?.[0]).toBe('2027-03-01 rest');
  });

  test.each([
    ['a last day that is no run', 'Plan Ends', '2027-03-10', 6],
    ['the day after the last run', '{2:3} easy', '2027-03-10', 7],
  ])('I65 a race that the plan does not name is %s', (_, title, day, entries) => {
    const unnamed = structuredClone(plan);
    unnamed.schedule[1]?.workouts.splice(1, 2, { title: 'Rest' }, { title });
    const read = mustReadPlan(JSON.stringify(unnamed), 'p.json', { planDate: { of: 'race', day } });
    expect(read.entries.at(-1)).toMatchObject({ day, name: 'Race day', kind: 'race' });
    expect(read.entries).toHaveLength(entries);
  });

  test('I71 the day of the race is as long as the race, without the warm-up', () => {
    const measured = text.replace(/("title":"Goal race")/, '$1,"distance":24');
    expect(measured).not.toBe(text);
    const read = mustReadPlan(measured, 'p.json', { planDate: { of: 'race', day: '2027-03-10' } });
    expect(read.entries.at(-1)).toMatchObject({ name: 'Goal race', distanceKm: 21.0975 });
  });

  test('I71 a number that is a slip gives way to the title', () => {
    const miles = JSON.stringify({
      units: 'mi',
      schedule: [
        { workouts: [{ title: '14 miles, consisting of:\n2 mile Warm Up\n10 miles at MP {1}', distance: 1 }] },
      ],
    });
    expect(mustReadPlan(miles, 'p.json', { planDate: { of: 'start', day: '2027-03-01' } }).entries).toMatchObject([
      { kind: 'tempo', distanceKm: 22.53 },
    ]);
  });

  test('I71 two runs of a day are two, and neither is long', () => {
    const twice = 'Date,Workout\n2027-01-25,AM: 5 mi easy / PM: 8 mi easy\n';
    expect(mustReadPlan(twice, 'p.csv').entries).toMatchObject([
      { name: 'AM: 5 mi easy', kind: 'easy', distanceKm: 8.05 },
      { name: 'PM: 8 mi easy', kind: 'easy', distanceKm: 12.87 },
    ]);
  });

  const csv =
    'WeeksToGoal,WeeklyTotal,Event\n1,20,Rest\n1,20,Easy 5 mi\n1,20,Long run 10 mi, easy\n0,5,Rest\n0,5,Rest\n0,5,Goal marathon\n';
  test('I65 a table by the weeks that are left', () => {
    expect(kindsOf(csv, 'p.csv', { planDate: { of: 'race', day: '2027-03-10' } })).toEqual([
      '2027-03-01 rest',
      '2027-03-02 easy',
      '2027-03-03 long',
      '2027-03-08 rest',
      '2027-03-09 rest',
      '2027-03-10 race',
    ]);
    expect(mustReadPlan(csv, 'p.csv', { planDate: { of: 'race', day: '2027-03-10' } }).problems[0]?.message).toBe(
      'Week 1 has fewer than seven days.',
    );
  });

  test('I63 a plan that breaks off gives its whole weeks from its start; its race is not known', () => {
    const cuts = [
      [text.slice(0, text.indexOf('3-4:5-6')), 'p.json'],
      [csv.slice(0, csv.indexOf('1,20,Long')).replaceAll('1,20', '5,20'), 'p.csv'],
    ] as const;
    for (const [content, name] of cuts) {
      expect(mustReadPlan(content, name, { planDate: { of: 'start', day: '2027-03-01' } })).toMatchObject({
        isWhole: false,
        problems: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('breaks off') })]),
      });
      expect(readPlan(content, name, { planDate: { of: 'race', day: '2027-03-10' } })).toMatchObject({
        kind: 'refused',
        problem: { message: 'The plan breaks off before its race.' },
      });
    }
    const [[json]] = cuts;
    expect(kindsOf(json, 'p.json', { planDate: { of: 'start', day: '2027-03-01' } })).toEqual([
      '2027-03-01 rest',
      '2027-03-02 easy',
      '2027-03-03 intervals',
    ]);
  });

  test('I65 a table with a column for each day', () => {
    const table = 'Week;Mon;Tue;Wed;Thu;Fri;Sat;Sun\n1;Rest;Easy 5 km;;Tempo 6 km;Rest;;Long run 12 km\n';
    expect(kindsOf(table, 'p.csv', { planDate: { of: 'start', day: '2027-03-01' } })).toEqual([
      '2027-03-01 rest',
      '2027-03-02 easy',
      '2027-03-04 tempo',
      '2027-03-05 rest',
      '2027-03-07 long',
    ]);
  });

  test('I65 a table of dates, whose order is asked where they do not tell it', () => {
    const table = 'Date,Workout,Notes\n05/01/2027,Tempo,6 km\n06/01/2027,Easy 5 km,\n';
    expect(readPlan(table, 'p.csv')).toMatchObject({ questions: [{ ask: 'date-order' }] });
    expect(kindsOf(table, 'p.csv', { dateOrder: 'dmy' })).toEqual(['2027-01-05 tempo', '2027-01-06 easy']);
    expect(kindsOf(table, 'p.csv', { dateOrder: 'mdy' })).toEqual(['2027-05-01 tempo', '2027-06-01 easy']);
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is no plan', () => {
  test.each([
    ['empty', '', 'x.ics', 'empty'],
    ['a web page', '<!doctype html><title>Log in', 'feed.ics', 'web page'],
    ['a calendar without events', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'x.ics', 'no events'],
    ['a calendar that is cut off in its first event', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMM', 'x.ics', 'breaks off'],
    ['an archive', 'PK\u0003\u0004', 'x.ics', 'ZIP'],
    ['JSON of another kind', '{"schedule": {}}', 'x.json', 'no columns'],
    ['JSON that breaks off before its weeks', '{"name": "x", "schedule": [{"title": "Rest', 'x.json', 'no days'],
    ['a plan of no days', '{"schedule": []}', 'x.json', 'no days'],
  ])('I69 %s is refused as that', (_, text, name, words) => {
    expect(readPlan(text, name)).toMatchObject({
      kind: 'refused',
      problem: { message: expect.stringContaining(words) },
    });
  });

  test.each([
    ['BEGIN:VCALENDAR\n', 'download', 'calendar'],
    ['\uFEFFbegin:vcalendar\r\n', 'x.txt', 'calendar'],
    ['{"name":"x","schedule":[{', 'x.json', 'plan-json'],
    ['WeeksToGoal,WeeklyTotal,Event\n', 'x.csv', 'plan-csv'],
    ['Week,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday\n', 'x.csv', 'plan-csv'],
    ['Woche;Mo;Di;Mi;Do;Fr;Sa;So\n', 'x.csv', 'plan-csv'],
    ['semaine,Lundi,Mardi,Mercredi,Jeudi,Vendredi,Samedi,Dimanche\n', 'x.csv', 'plan-csv'],
    ['Semana;lunes;martes;miércoles;jueves;viernes;sábado;domingo\n', 'x.csv', 'plan-csv'],
    ['Date,Workout\n', 'x.csv', 'plan-csv'],
    ['Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n', 'strong.csv', null],
    ['Date,Exercise,Category,Weight (kg),Reps\n', 'fitnotes.csv', null],
    ['title,start_time,end_time,exercise_title,set_index,weight_kg,reps\n', 'hevy.csv', null],
    ['{"id":"1","device":"d","deviceSeq":1,"kind":"gym.set"}', 'journal.jsonl', null],
  ])('I69 %j is known as what it is', (text, name, kind) => {
    expect(planFileKind(bytes(text), name)).toBe(kind);
  });

  test.each(Object.entries(exportsByName))('I69 a strength log of %s is no plan', (_, log) => {
    for (const delimiter of [',', ';', '\t'] as const) {
      const text = textOfExport(log, remembered, { delimiter, decimal: '.', lineEnd: '\n' });
      expect(planFileKind(bytes(text), 'log.csv')).toBeNull();
    }
  });

  test('I63 no text makes the reader throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"schedule":[${json}]}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('x.ics', 'x.json', 'x.csv'), (content, name) => {
        expect(['plan', 'plan-question', 'refused']).toContain(readPlan(content, name).kind);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
