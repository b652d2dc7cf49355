import { describe, expect, it } from 'vitest';
import { guides, lightOrHeavy } from '../catalog/guides/index.ts';
import { exerciseIds } from '../catalog/index.ts';
import { creditWords, gradeWords, sourceLink } from './index.ts';

describe('C23 what an exercise rests on, in words', () => {
  it('says a larger credit with a stronger word', () => {
    const said = [1, 0.9, 0.8, 0.75, 0.5, 0.4, 0.3, 0.2, 0.1, 0].map(creditWords);
    expect(said).toEqual([
      'fully',
      'fully',
      'mostly',
      'mostly',
      'about half',
      'about half',
      'a little',
      'a little',
      null,
      null,
    ]);
  });

  it('says what was measured, what is indirect and what is judgement', () => {
    expect((['A', 'B', 'C'] as const).map((grade) => gradeWords(grade).split(':')[0])).toEqual([
      'Measured',
      'Indirect',
      'Expert judgement',
    ]);
  });

  it.each(exerciseIds)('%s: every study can be looked up; what is no study has no link', (id) => {
    for (const source of guides[id].sources) {
      expect(sourceLink(source) === null).toBe(source === 'Coaching practice; not measured');
    }
  });
});

describe('C24 light or heavy', () => {
  it('has both sides and what is open, each finding with its study', () => {
    const { heavier, lighter, open, stance } = lightOrHeavy;
    for (const side of [heavier, lighter, open]) {
      expect(side.length).toBeGreaterThan(0);
      for (const { says, source } of side) {
        expect(says).toMatch(/^[A-Z].+\.$/);
        expect(sourceLink(source)).not.toBeNull();
      }
    }
    expect(stance.length).toBeGreaterThan(0);
  });
});
