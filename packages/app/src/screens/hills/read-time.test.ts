import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test('T20 a goal is hours and minutes, with seconds or without; anything else is named', () => {
  expect(readTime('3:30')).toBe(12_600);
  expect(readTime(' 3:30:15 ')).toBe(12_615);
  expect(readTime('0:48')).toBe(2880);
  expect(readTime('30:00')).toBe(108_000);
  for (const none of ['', '3', '3:5', '3:60', '3:30:75', '0:00', 'three', '-1:00']) {
    expect(readTime(none)).toBeUndefined();
  }
});
