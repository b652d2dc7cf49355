import { describe, expect, it } from 'vitest';
import { mustRead, strongLog } from '../testing/reading.ts';
import type { LogRead } from './index.ts';

const bodies = (text: string, choices = {}) => mustRead(text, choices).sets.map(({ body }) => body);

const strong2015 = (...rows: readonly string[]): string =>
  ['Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes', ...rows].join('\n');

const hevyRow = (end: string) => `Legs,"1 Sept 2026, 07:30","1 Sept 2026, ${end}",,Leg Press,,,0,normal,100,10,,,`;

describe('sessions', () => {
  it('I12 Strong of 2015 stamps each exercise: up to four hours apart is one session', () => {
    const log = mustRead(
      strong2015(
        '2015-11-11 09:35:43,Workout,Squat,0,60.0,3,0.0,0,""',
        '2015-11-11 13:30:00,Workout,Leg Press,0,100.0,12,0.0,0,""',
        '2015-11-11 17:31:00,Workout,Leg Press,0,100.0,12,0.0,0,""',
      ),
    );
    expect(log.app).toBe('Strong (2015)');
    expect(log.sessions).toBe(2);
    expect(log.sets.map(({ body }) => body.order)).toEqual([0, 1, 0]);
  });

  it('I12 Hevy: workouts of one name and start are told apart by their end', () => {
    const header =
      'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe';
    expect(mustRead([header, hevyRow('08:00'), hevyRow('09:00')].join('\n')).sessions).toBe(2);
  });

  it('I12 dates alone make one session a day at noon, the oldest first, in the order of the file', () => {
    const log = mustRead(
      'Date,Exercise,Category,Weight (kgs),Reps\n2026-01-07,Leg Press,Legs,80,8\n2026-01-07,Leg Press,Legs,90,6\n2026-01-05,Leg Press,Legs,70,8\n',
    );
    expect(log.sets.map(({ body }) => [body.performedAt, body.order, body.loadKg])).toEqual([
      ['2026-01-05T12:00:00', 0, 70],
      ['2026-01-07T12:00:00', 0, 80],
      ['2026-01-07T12:00:00', 1, 90],
    ]);
  });

  it('I12 the id of a session is the same when the export has grown', () => {
    const [first] = bodies(strongLog('Leg Press,1,100,10,0,,'));
    const [, second] = bodies(strongLog('Leg Press,1,100,10,0,,', 'Leg Press,2,100,10,0,,'));
    expect(second?.sessionId).toBe(first?.sessionId);
  });
});

describe('roles and effort', () => {
  it('I13 Strong marks warm-ups, drop sets and failure in the place of the number', () => {
    const read = bodies(
      strongLog(
        'Leg Press,W,60,10,0,,',
        'Leg Press,1,100,10.0,0,8.5,',
        'Leg Press,F,100,9,0,,',
        'Leg Press,D,60,12,0,,',
      ),
    );
    expect(read.map(({ role, effort }) => [role, effort])).toEqual([
      ['warmup', { kind: 'unreported' }],
      ['working', { kind: 'reserve', repetitions: 1.5 }],
      ['working', { kind: 'failure' }],
      ['drop', { kind: 'unreported' }],
    ]);
  });
});

const loads = (text: string) => bodies(text).map(({ loadKg, shown }) => [loadKg, shown?.value]);

const fitbodTimes = (multiplier: string) =>
  `Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier\n2026-01-22 06:54:26 +0000,Dumbbell Lunge,8,16.0,0.0,0.0,0.0,0.0,true,,${multiplier}\n`;

describe('dumbbells', () => {
  it('I14 apps log one dumbbell and the journal counts the pair; a barbell is one load', () => {
    expect(
      loads(
        strongLog(
          'Lunge (Dumbbell),1,16,10,0,,',
          'Lunge (Barbell),1,40,10,0,,',
          'Bulgarian Split Squat,1,12,10,0,,',
          'Romanian Deadlift (Dumbbell),1,30,8,0,,',
          'Romanian Deadlift,1,80,8,0,,',
          'Goblet Squat (Kettlebell),1,24,10,0,,',
          'Leg Press,1,100,10,0,,',
        ),
      ),
    ).toEqual([
      [32, 16],
      [40, 40],
      [24, 12],
      [60, 30],
      [80, 80],
      [24, 24],
      [100, 100],
    ]);
  });

  it('I14 where the file says how many, it decides (Fitbod)', () => {
    expect(loads(fitbodTimes('2.0'))).toEqual([[32, 16]]);
    expect(loads(fitbodTimes('1.0'))).toEqual([[16, 16]]);
  });
});

describe('other layouts', () => {
  it('I15 a wide table holds several sets in a row, counted apart', () => {
    const log = mustRead(
      'date,exercise,equipment,variant,set1weight,set1reps,set2weight,set2reps,set3weight,set3reps\n' +
        '2022-04-12,squat,barbell,low bar,365,2,365,2,365,x\n2022-04-12,row,inverted,bench,0,11\n2022-04-13,squat,barbell,low bar,,,,\n',
      { unit: 'lb' },
    );
    expect(log.rows.map(({ row, outcome, sets }) => [row, outcome, sets])).toEqual([
      [2, 'set', 2],
      [3, 'set', 1],
      [4, 'empty', 0],
    ]);
    expect(log.problems).toMatchObject([{ row: 2, field: 'repetitions', value: 'x' }]);
    expect(log.sets[0]?.body).toMatchObject({
      exercise: 'back-squat',
      exerciseName: 'squat (barbell, low bar)',
      shown: { value: 365, unit: 'lb' },
    });
  });

  it('I15 a JEFIT backup: sections, all sets of an exercise in one cell, the unit in the settings', () => {
    const log = mustRead(
      '### SETTING ###\n\nrow_id,mass\n1," kg"\n\n######\n\n### EXERCISE LOGS ####################################\n\n' +
        'USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime\n' +
        '1,"2026-01-01 00:00:00",1,"60x10,65x8",1,86.67,2026-01-01,21,"Leg Press",1,1000,1\n' +
        '1,"2026-01-01 00:00:00",1,"20x?",1,86.67,2026-01-01,21,"Leg Curl",1,1000,1\n' +
        '1,"2026-01-01 00:00:00",1,"20x12",1,86.67,2026-01-01,21,"Leg Curl",1,1000,1\n\n' +
        '######################\n\n### EXERCISE SET LOGS ###\n\n_id,weight_lbs\n1,1\n',
    );
    expect(log.sets.map(({ row, body }) => [row, body.exercise, body.loadKg, body.repetitions])).toEqual([
      [11, 'leg-press', 60, 10],
      [11, 'leg-press', 65, 8],
      [13, 'leg-curl-seated', 20, 12],
    ]);
    expect(log.problems).toMatchObject([{ row: 12, field: 'repetitions', value: '?' }]);
  });

  it('I15 where both units are given, the shorter number is what the athlete saw (Hevy API)', () => {
    const header =
      'workout_id,workout_title,workout_start_time,workout_end_time,exercise_title,set_index,set_type,weight_kg,weight_lbs,reps';
    const [set] = bodies(
      `${header}\nw,Legs,2026-01-25T01:47:58+00:00,2026-01-25T02:32:32+00:00,Leg Press,0,normal,61.235042773811365,135.0,8\n`,
    );
    expect(set?.shown).toEqual({ value: 135, unit: 'lb' });
  });

  it('I15 several like sets in a row (a Sets column)', () => {
    const log = mustRead(
      'Date,Exercise,Sets,Reps,Weight (kg)\n2026-01-05,Leg Press,3,10,80\n2026-01-05,Leg Press,many,10,80\n',
    );
    expect(log.sets).toHaveLength(3);
    expect(log.problems).toMatchObject([{ row: 3, field: 'sets', value: 'many' }]);
  });

  it('I15 body weight written as a word is no load', () => {
    expect(bodies('Date,Exercise,Reps,Weight (kg)\n2026-01-05,Step Up,10,BW\n')[0]?.loadKg).toBe(0);
  });

  it('I15 a column Time is the time of day in a table kept by hand, and how long it took in FitNotes', () => {
    const [kept] = bodies('Date,Time,Exercise,Reps,Weight (kg)\n2026-01-05,18:30,Leg Press,10,80\n');
    expect(kept?.performedAt).toBe('2026-01-05T18:30:00');
    expect(kept?.seconds).toBeUndefined();
    const [timed] = bodies('Date,Exercise,Category,Weight (kgs),Reps,Time\n2026-01-05,Plank,Core,0,,1:30\n');
    expect(timed).toMatchObject({ performedAt: '2026-01-05T12:00:00', seconds: 90, repetitions: 0 });
  });
});

const keysIn = (log: LogRead) => log.sets.map(({ contentKey }) => contentKey);

describe('instants', () => {
  const fitbod =
    'Date,Exercise,Reps,Weight(kg),isWarmup,multiplier\n2026-01-23 01:30:00 +0000,Leg Press,8,100,false,1.0\n2026-07-23 01:30:00 +0000,Leg Press,8,100,false,1.0\n';

  it('I16 stay in UTC, and that is said, unless a time zone is chosen', () => {
    expect(mustRead(fitbod)).toMatchObject({ timesAreUtc: true, span: { from: '2026-01-23', to: '2026-07-23' } });
    const log = mustRead(fitbod, { timeZone: 'America/New_York' });
    expect(log.timesAreUtc).toBe(false);
    expect(log.sets.map(({ body }) => body.performedAt)).toEqual(['2026-01-22T20:30:00', '2026-07-22T21:30:00']);
  });

  it('I16 the zone does not change what a set is', () => {
    expect(keysIn(mustRead(fitbod, { timeZone: 'America/New_York' }))).toEqual(keysIn(mustRead(fitbod)));
  });
});
