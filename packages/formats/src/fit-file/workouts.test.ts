/** Every file that is written is read back by Garmin's own decoder, field by field. */
import { catalog } from '@legwork/engine/catalog';
import { gymPreset } from '@legwork/engine/gym';
import { type HillProgram, hillSession, usualCost } from '@legwork/engine/hills';
import { fold } from '@legwork/engine/journal';
import { composeWorkout } from '@legwork/engine/workout';
import { describe, expect, test } from 'vitest';
import { decodedFit } from '../testing/decoded-fit.ts';
import { hillWorkoutFit, strengthWorkoutFit } from './index.ts';

const writtenMs = Date.parse('2026-11-23T17:30:00Z');

const program = hillSession('repeats', {
  minutes: 30,
  runner: { cost: usualCost, hourKmh: 12 },
  belt: { speedKmh: { min: 0.8, max: 20, step: 0.1 }, gradePercent: { min: 0, max: 15, step: 0.5 } },
  phase: 'heavy',
});

describe('a hill programme for a watch', () => {
  const read = decodedFit(hillWorkoutFit(program, { id: 'hills-1', name: 'Hill repeats', writtenMs }));

  test('I80 is a treadmill workout of its own with as many steps as the programme', () => {
    expect(read.fileIdMesgs?.[0]).toMatchObject({
      type: 'workout',
      manufacturer: 'development',
      product: 1,
      timeCreated: new Date(writtenMs),
    });
    expect(read.fileIdMesgs?.[0]?.serialNumber).toBeGreaterThan(0);
    expect(read.workoutMesgs?.[0]).toMatchObject({
      wktName: 'Hill repeats',
      sport: 'running',
      subSport: 'treadmill',
      numValidSteps: program.segments.length,
    });
    expect(read.workoutStepMesgs).toHaveLength(program.segments.length);
  });

  test('I80 each step has its time, its speed within 0.2 km/h, and the incline in its name', () => {
    const steps = read.workoutStepMesgs ?? [];
    for (const [index, { seconds, speedKmh, gradePercent }] of program.segments.entries()) {
      const step = steps[index];
      expect(step).toMatchObject({
        messageIndex: index,
        wktStepName: `${speedKmh} km/h @ ${gradePercent} %`,
        durationType: 'time',
        durationTime: seconds,
        targetType: 'speed',
        targetSpeedZone: 0,
      });
      expect(step?.customTargetSpeedLow).toBeCloseTo((speedKmh - 0.2) / 3.6, 2);
      expect(step?.customTargetSpeedHigh).toBeCloseTo((speedKmh + 0.2) / 3.6, 2);
    }
    expect(steps.map(({ intensity }) => intensity).slice(0, 3)).toEqual(['warmup', 'active', 'recovery']);
    expect(steps.at(-1)?.intensity).toBe('cooldown');
    expect(steps[1]?.notes).toBe('Climb.');
  });

  test('I80 two programmes are two files to a watch', () => {
    const other = decodedFit(hillWorkoutFit(program, { id: 'hills-2', name: 'Hill repeats', writtenMs }));
    expect(other.fileIdMesgs?.[0]?.serialNumber).not.toBe(read.fileIdMesgs?.[0]?.serialNumber);
  });

  test('I80 a long name is cut at a character', () => {
    const name = 'Überquerung der Alpen über den großen Sankt Bernhard';
    const [workout] = decodedFit(hillWorkoutFit(program, { id: 'x', name, writtenMs })).workoutMesgs ?? [];
    expect(name.startsWith(workout?.wktName ?? '?')).toBe(true);
    expect(new TextEncoder().encode(workout?.wktName ?? '').length).toBeGreaterThan(36);
  });
});

describe('a strength workout for a watch', () => {
  const gym = gymPreset('commercial', 'kg', 'gym-1');
  const workout = composeWorkout({ athlete: fold([]), gym, minutes: 45, on: '2026-11-23' });
  const told = { id: 'w-1', name: 'Legs', unit: 'kg', writtenMs, hillProgram: null } as const;
  const read = decodedFit(strengthWorkoutFit(workout, told));
  const steps = read.workoutStepMesgs ?? [];

  test('I81 is a strength workout whose steps count as they are, repetitions of steps too', () => {
    expect(read.workoutMesgs?.[0]).toMatchObject({
      wktName: 'Legs',
      sport: 'training',
      subSport: 'strengthTraining',
      numValidSteps: steps.length,
    });
    expect(steps.map(({ messageIndex }) => messageIndex)).toEqual(steps.map((_, index) => index));
  });

  test('I81 every block is there with its exercise, its repetitions, its load and as many sets as it has', () => {
    for (const block of workout.blocks) {
      const { fit, name } = catalog[block.exercise];
      const working = steps.findIndex(
        ({ wktStepName, intensity }) => intensity === 'active' && (wktStepName ?? '').startsWith(name.slice(0, 30)),
      );
      expect(steps[working]).toMatchObject({ durationType: 'reps', durationReps: block.target.high });
      expect(steps[working]?.exerciseName).toBe(fit.name);
      const kg = block.advice[0]?.option.setting.type === 'band' ? 0 : (block.advice[0]?.loadKg ?? 0);
      expect(steps[working]?.exerciseWeight ?? 0).toBeCloseTo(kg, 2);
      const rest = steps.findIndex(({ intensity }, index) => index > working && intensity === 'rest');
      expect(steps[rest]).toMatchObject({ durationType: 'time', durationTime: block.restSeconds });
      const sets = block.sets === 1 ? 1 : steps[rest + 1]?.repeatSteps;
      expect(sets).toBe(block.sets);
      const begins = block.sets === 1 ? working : steps[rest + 1]?.durationStep;
      expect(begins).toBe(working);
    }
  });

  test('I81 every exercise has its title', () => {
    const titles = (read.exerciseTitleMesgs ?? []).map(({ wktStepName }) => wktStepName);
    const [first] = workout.blocks;
    expect(titles).toContain(first && catalog[first.exercise].name);
  });
});

test('I81 two lifts in turn are one round: each has its sets, with the change and then the rest between', () => {
  const [a, b] = composeWorkout({
    athlete: fold([]),
    gym: gymPreset('commercial', 'kg', 'gym-1'),
    minutes: 60,
    on: '2026-11-23',
  }).blocks.filter(({ exercise }) => catalog[exercise].sides === 'both');
  if (!a || !b) throw new Error('an hour has two lifts for both legs');
  const clock = { changeSeconds: 11, restSeconds: 35 };
  const blocks = [
    { ...a, sets: 3, warmUp: [], pair: { with: b.id, turn: 'first' as const, ...clock } },
    { ...b, sets: 3, warmUp: [], pair: { with: a.id, turn: 'second' as const, ...clock } },
  ];
  const told = { id: 'w-2', name: 'Legs', unit: 'kg', writtenMs, hillProgram: null } as const;
  const steps = decodedFit(strengthWorkoutFit({ blocks, hills: null }, told)).workoutStepMesgs ?? [];
  expect(
    steps.map(({ durationType, durationTime, repeatSteps }) => [durationType, durationTime ?? repeatSteps]),
  ).toEqual([
    ['reps', undefined],
    ['time', 11],
    ['reps', undefined],
    ['time', 35],
    ['repeatUntilStepsCmplt', 3],
  ]);
});

describe('a strength workout with hills after it', () => {
  const [press] = composeWorkout({
    athlete: fold([]),
    gym: gymPreset('commercial', 'kg', 'gym-1'),
    minutes: 20,
    on: '2026-11-23',
  }).blocks;
  const stepsOf = (hillProgram: HillProgram | null) => {
    const workout = { blocks: press ? [press] : [], hills: { session: 'repeats', minutes: 30 } as const };
    const told = { id: 'w-1', name: 'Legs', unit: 'kg', writtenMs, hillProgram } as const;
    return decodedFit(strengthWorkoutFit(workout, told)).workoutStepMesgs ?? [];
  };

  test('I81 has the belt’s settings as its last steps, from the warm-up to the walk, with no speed to hold', () => {
    const belt = stepsOf(program).slice(-program.segments.length);
    expect(belt.map(({ wktStepName, durationTime, targetType }) => [wktStepName, durationTime, targetType])).toEqual(
      program.segments.map(({ speedKmh, gradePercent, seconds }) => [
        `${speedKmh} km/h @ ${gradePercent} %`,
        seconds,
        'open',
      ]),
    );
    expect([belt[0]?.intensity, belt.at(-1)?.intensity]).toEqual(['warmup', 'cooldown']);
  });

  test('I81 is one step of their minutes where nobody knows what to set', () => {
    expect(stepsOf(null).at(-1)).toMatchObject({
      wktStepName: 'Hills: hill repeats',
      durationType: 'time',
      durationTime: 1800,
    });
  });
});
