import { catalog, exerciseIds, groupCredit } from '@legwork/engine/catalog';
import { guides } from '@legwork/engine/guides';
import { gymPreset } from '@legwork/engine/gym';
import { describe, expect, it } from 'vitest';
import { everything, found, type Wanted } from './find.ts';

const home = gymPreset('home', 'kg', 'home');
const find = (wanted: Partial<Wanted>) => found({ ...everything, ...wanted }, home, guides);

describe('A50 looking for an exercise', () => {
  it('finds all of them by name while nothing is wanted', () => {
    expect(find({})).toHaveLength(exerciseIds.length);
    const names = find({}).map((id) => catalog[id].name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  });

  it.each([
    ['leg press', 'leg-press'],
    ['LUNGE walk', 'lunge-walking'],
    ['rdl', 'romanian-deadlift'],
    ['hamstring  curl', 'nordic-curl'],
    ['clamshell', 'clam'],
    ['squat búlgarian', 'bulgarian-split-squat'],
    ['step up', 'step-up'],
  ] as const)('finds %s by its own or a common name', (text, id) => {
    expect(find({ text })).toContain(id);
  });

  it('finds nothing for what is none of its names', () => {
    expect(find({ text: 'bench press' })).toEqual([]);
    expect(find({ text: 'eg press' })).toEqual([]);
  });

  it('gives for a muscle what trains it by half or more, the most first', () => {
    const credits = find({ muscle: 'hamstrings' }).map((id) => groupCredit(catalog[id], 'hamstrings'));
    expect(Math.min(...credits)).toBeGreaterThanOrEqual(0.5);
    expect(credits).toEqual(credits.toSorted((a, b) => b - a));
    expect(find({ muscle: 'hamstrings' })).not.toContain('leg-extension');
  });

  it('knows what a station is for, what the gym has, and what needs none', () => {
    expect(find({ station: 'exercise-ball' })).toEqual(['wall-squat-ball']);
    expect(find({ where: 'gym' })).not.toContain('leg-press');
    expect(find({ where: 'home' })).toContain('clam');
    expect(found({ ...everything, where: 'gym' }, null, guides)).toEqual([]);
  });

  it('finds by our own names while the others are not here yet', () => {
    expect(found({ ...everything, text: 'leg press' }, home, null)).toEqual(['leg-press']);
  });
});
