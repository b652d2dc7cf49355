import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, paragraph, table } from './layout.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });

test('L21 a paragraph keeps every word in order and no line is longer than the width', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 16, max: 90 }), (all, width) => {
      const lines = paragraph(all.join(' '), width, '  ').split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(all);
    }),
  );
});

test('L21 columns line up, numbers to the right', () => {
  expect(
    table(
      [
        ['Soleus', '10.5', 'enough'],
        ['Quadriceps', '3', 'more'],
      ],
      new Set([1]),
    ),
  ).toBe('Soleus      10.5  enough\nQuadriceps     3  more');
});

test('L21 one is singular', () => {
  expect([counted(0, 'set'), counted(1, 'set'), counted(2, 'set')]).toEqual(['0 sets', '1 set', '2 sets']);
});
