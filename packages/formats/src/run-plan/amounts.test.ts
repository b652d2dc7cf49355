import { expect, test } from 'vitest';
import { distanceIn, raceKmIn, secondsIn } from './amounts.ts';

test.each([
  ['Easy 8 km', 8],
  ['6-7 mile Aerobic Run', 11.27],
  ['Tempo Run – 5K @ 5:45/km', 5],
  ['Long Run – 14K @ 6:20–6:30/km (finish at goal pace)', 14],
  ['Lockerer Lauf 7,5 km', 7.5],
  ['1km Repeats • 6.5km', 6.5],
  ['RACE DAY – Half Marathon (21.1K @ 5:41/km)', 21.1],
  ['8K-15K tune-up race (total 9-13 mi)', 20.92],
  ['1.5 mi Warm Up, 12 x 400m @ 5k-10k pace, 1.5 mi Cool Down, (9 mi)', 14.48],
  ['Standard warm-up. 16 miles. ITB.', 25.75],
  ['7-8 miles, consisting of: 2-3 mile Warm Up, 4 x 1k at 10k pace', 12.87],
  ['2 miles easy, 4 miles at HMP, 1 mile easy', 11.27],
  ['Standard warm-up + 3mi. Drills + 4 strides + 5mi Tempo Run. 3mi easy. ITB.', 17.7],
  ['Standard warm-up. 20 miles: last 10 mi @ Goal Marathon Pace. ITB.', 32.19],
  ['7-10 mile Easy Run 10 mi', 16.09],
  ['8-10 mi easy with 40 min of (1 min at ~95% 5k effort, 3 min easy)', 16.09],
  ['Berlin Marathon', 42.195],
  ['Halbmarathon Köln', 21.0975],
  ['2 mile Warm Up, 6 x 1 mile, 2 mile Cool Down', null],
  ['10 x 400m', null],
  ['6 x 1 km', null],
  ['Marathon-pace run', null],
  ['Marathon week 3', null],
  ['Rest', null],
])('I66 “%s” is %s km', (text, km) => expect(distanceIn(text)).toBe(km));

test.each([
  ['Easy 45 min', 45],
  ['Intervals • 6.5km • 45m - 50m', 50],
  ['Sortie longue 1h10', 70],
  ['Long 2h', 120],
  ['Lauf 1,5 Std', 90],
  ['RB 00:25:00', 25],
  ['Planned Duration: 2:00', 120],
  ['Easy 1:10 h', 70],
  ["Footing 40'", 40],
  ['8 x 3 min at 5K pace', null],
  ['6 x (300m uphill at 10k Pace, 300m downhill)', null],
  ['Tempo 5 km @ 5:45/km', null],
  ['10 x 400m', null],
  ['Rest', null],
])('I66 “%s” is %s minutes', (text, minutes) => {
  expect(secondsIn(text)).toBe(minutes === null ? null : minutes * 60);
});

test.each([
  ['8K-15K tune-up race (total 9-13 mi)', 8],
  ['5K goal race 9 mi', 5],
  ['Half Marathon (13.1 mi)', 21.08],
  ['Race Day!', null],
])('I66 the race “%s” is over %s km', (text, km) => expect(raceKmIn(text)).toBe(km));
