import { expect, test } from 'vitest';
import { spoken } from './index.ts';

test.each([
  ['2 × 8 kg, 12–15', '2 times 8 kilograms, 12 to 15'],
  ['45 lb', '45 pounds'],
  ['8 km/h, 6 %', '8 kilometres an hour, 6 percent'],
  ['Long step, both knees to 90°', 'Long step, both knees to 90 degrees'],
  ['Toes in – then out', 'Toes in – then out'],
])('M19 "%s" is said as "%s"', (text, said) => {
  expect(spoken(text)).toBe(said);
});
