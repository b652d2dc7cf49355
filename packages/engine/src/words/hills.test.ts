import { describe, expect, test } from 'vitest';
import { treadmillProgram } from '../running/hills/course-program.ts';
import { courseOf, gymBelt, runner } from '../running/hills/example.ts';
import type { HillProgram, ProgramCourse } from '../running/hills/program.ts';
import { hillSessionKinds } from '../running/hills/session-kinds.ts';
import {
  beltLimitWords,
  clockWords,
  courseWords,
  eccentricWords,
  elevationNoiseWords,
  energyErrorWords,
  hillSessionTitle,
  hillSessionWords,
  segmentNoteWords,
  segmentTitle,
} from './hills.ts';

const sentence = /^[A-Z0-9].*\.$/;
const mountain = courseOf([
  [3, 0],
  [2, 18],
  [2, -12],
  [3, 1],
]);
const courseIn = ({ from }: HillProgram): ProgramCourse => {
  if (from.kind !== 'course') throw new TypeError('Not of a course.');
  return from.course;
};

describe('a hill programme in words', () => {
  test('H17 everything that is to be said of it is a plain sentence', () => {
    for (const minutes of [20, 200]) {
      const belt = { ...gymBelt, speedKmh: { min: 4, max: 9, step: 0.1 } };
      const program = treadmillProgram(mountain, runner, belt, { goalSeconds: 5400, minutes });
      const said = [
        courseWords(courseIn(program)),
        energyErrorWords(program),
        ...program.limits.map(beltLimitWords),
        ...program.segments.flatMap(({ notes }) => notes.map(segmentNoteWords)),
        ...(program.eccentric ? [eccentricWords(program.eccentric)] : []),
        ...hillSessionKinds.map(hillSessionWords),
      ];
      for (const words of said) {
        expect(words).toMatch(sentence);
        expect(words).not.toMatch(/undefined|NaN|null|\d\.\d\d/);
      }
    }
  });

  test('H17 what was left out is said plainly', () => {
    const program = treadmillProgram(mountain, runner, gymBelt, { goalSeconds: 5400, minutes: 20 });
    expect(courseWords(courseIn(program))).toMatch(
      /^The course takes 1:30:00 \(10 km, \d+ m up, \d+ m down\)\. There is not the time for all of it: these are the [\d.]+ km that decide it, with \d+ % of its climb \(km [\d.–, ]+\)\. The rest is left out\.$/,
    );
  });

  test('H17 the whole course is said to be whole', () => {
    const program = treadmillProgram(mountain, runner, gymBelt, { goalSeconds: 5400 });
    expect(courseWords(courseIn(program))).toMatch(/^The whole course in 1:30:00: 10 km, /);
  });

  test('H17 a road that is too steep and the strength work for descents have their numbers', () => {
    expect(beltLimitWords({ kind: 'too-steep', seconds: 600, steepestPercent: 18.04, mostPercent: 15 })).toBe(
      'For 10 min the road is steeper than your belt (18 % against 15 %): you go faster instead, for the same work.',
    );
    expect(eccentricWords({ descentMetres: 264, exercises: ['lunge-walking', 'step-up'], sets: 2 })).toBe(
      'The course falls 264 m that a belt does not brake for. Do two sets each of walking lunge and step-up, down slowly, after an easy run in the same week.',
    );
  });

  test('H17 noise is worth a word only when there is some', () => {
    expect(elevationNoiseWords({ noiseMetres: 0.2 })).toBeNull();
    expect(elevationNoiseWords({ noiseMetres: 2.8 })).toContain('about 3 m');
  });

  test('H17 times are as on a watch, titles say who walks', () => {
    expect([48, 725, 12_600].map(clockWords)).toEqual(['0:48', '12:05', '3:30:00']);
    expect(segmentTitle({ part: 'climb', isWalking: true })).toBe('Climb, walking');
    expect(segmentTitle({ part: 'cool-down', isWalking: true })).toBe('Cool down');
    expect(hillSessionTitle('repeats')).toBe('Hill repeats');
  });
});
