import { describe, expect, test } from 'vitest';
import { kindOfName } from './run-body.ts';
import { groundOfName, namesAnotherSport, sportOfName } from './sport-names.ts';

describe('the names of sports', () => {
  test.each([
    'Run',
    'running',
    'Trail Run',
    'Virtual Run',
    'Treadmill Running',
    'street_running',
    'ultra_run',
    'Morning Run',
    '5k run',
    '9',
    'Lauf',
    'Laufen',
    'Laufband',
    'Traillauf',
    'Løb',
    'Løb på løbebånd',
    'Løping',
    'Löpning',
    'Hardlopen',
    'Hardloopsessie',
    'Course à pied',
    'Footing',
    'Carrera',
    'Correr',
    'Corsa',
    'Corrida',
    'Juoksu',
    'Bieganie',
    'Běh',
    'Futás',
    'Koşu',
    'Бег',
    'Забег',
    'ランニング',
    'ラン',
    'ランニングマシン',
    '跑步',
    '달리기',
    '러닝',
    'Running (HKWorkout)',
  ])('I34 “%s” is running', (name) => expect(sportOfName(name)).toBe('running'));

  test.each([
    'Ride',
    'Virtual Ride',
    'Walking',
    'Hike',
    'Backcountry Ski',
    'Skilanglauf',
    'Skøjteløb',
    'Trail Bike Ride',
    'cross_country_skiing',
    'Radfahren',
    'Course de vélo',
    'Corsa in bici',
    'Yoga',
    'Swim',
    'Rowing',
    'Elliptical',
    'Workout',
    'Other',
    'Cardio',
    'サイクリング',
    '',
  ])('I34 “%s” is another sport', (name) => expect(sportOfName(name)).toBe('other'));

  test.each([
    'Weight Training',
    'Strength Training',
    'strength_training',
    'TraditionalStrengthTraining',
    'Krafttraining',
    'Styrketræning',
    'Musculation',
    'Силовая тренировка',
  ])('I34 “%s” is strength', (name) => expect(sportOfName(name)).toBe('strength'));

  test.each([
    ['treadmill_running', 'treadmill'],
    ['Løb på løbebånd', 'treadmill'],
    ['Virtual Run', 'treadmill'],
    ['ランニングマシン', 'treadmill'],
    ['Trail Running', 'trail'],
    ['track_running', 'track'],
    ['Running', null],
  ])('I37 “%s” is on %s', (name, ground) => expect(groundOfName(name)).toBe(ground));

  test('I34 a name that says nothing does not say that it is another sport', () => {
    expect(['Track 1', 'Lunch', 'Morning Ride'].map(namesAnotherSport)).toEqual([false, false, true]);
  });
});

describe('what the name of a run says of its kind', () => {
  test.each([
    ['Easy long run with the club', 'long'],
    ['parkrun #212', 'tempo'],
    ['8 x 400 m', 'intervals'],
    ['6x1k', 'intervals'],
    ['Fartlek', 'intervals'],
    ['Tempo 20 min', 'tempo'],
    ['Hill repeats', 'hills'],
    ['Berglauf', 'hills'],
    ['Recovery jog', 'easy'],
    ['Locker mit Anna', 'easy'],
    ['Sortie longue', 'long'],
    ['Track', 'intervals'],
    ['Morning Run', null],
    ['Along the river', null],
  ])('I31 “%s”: %s', (name, kind) => expect(kindOfName(name)).toBe(kind));
});
