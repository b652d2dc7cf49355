import { gymPreset, presetNames } from '@legwork/engine/gym';
import { units } from '@legwork/engine/units';
import { describe, expect, it } from 'vitest';
import { draftOf, type LoadsDraft, readDraft, seriesText, stationFieldProblems } from './loads-draft.ts';

const stations = presetNames.flatMap((name) => units.flatMap((unit) => gymPreset(name, unit, 'gym').stations));

const stack = (pins: string, addOns = ''): LoadsDraft => ({ type: 'stack', unit: 'kg', texts: { pins, addOns } });

describe('the fields of a station', () => {
  it('D3 say its loads exactly, for every ready-made station', () => {
    expect(stations.length).toBeGreaterThan(50);
    for (const { loads } of stations) expect(readDraft(draftOf(loads, 'kg'))).toEqual({ loads });
  });

  it('D3 take an irregular stack as it is marked, in any order, with decimal commas', () => {
    expect(readDraft(stack('22,5; 5; 10; 10; 15', '2,5 1,25'))).toEqual({
      loads: { type: 'stack', unit: 'kg', pins: [5, 10, 15, 22.5], addOns: [1.25, 2.5] },
    });
  });

  it('D3 keep two pairs of the same plates as two', () => {
    expect(readDraft({ type: 'plates', unit: 'lb', texts: { bar: '45', platePairs: '45, 10, 45' } })).toEqual({
      loads: { type: 'plates', unit: 'lb', bar: 45, platePairs: [45, 45, 10] },
    });
  });

  it('D4 name what is no number, and what is missing, at its field', () => {
    expect(readDraft(stack('5, ten'))).toEqual({
      problems: { pins: expect.stringContaining('“ten” is not a number') },
    });
    expect(readDraft(stack('  '))).toHaveProperty('problems.pins');
    expect(readDraft(stack(';,'))).toHaveProperty('problems.pins');
    expect(readDraft({ type: 'plates', unit: 'kg', texts: { bar: '' } })).toHaveProperty('problems.bar');
    expect(readDraft({ type: 'bands', unit: 'kg', texts: { levels: ' ' } })).toHaveProperty('problems.levels');
  });

  it('D4 name what no such station can hold, at a field that is shown', () => {
    const station = { id: 's', name: 'Leg press', placeMetres: 0 } as const;
    const problems = (kind: 'leg-press' | 'treadmill', draft: LoadsDraft) => {
      const read = readDraft(draft);
      return 'loads' in read ? Object.keys(stationFieldProblems({ ...station, kind, loads: read.loads })) : [];
    };
    expect(problems('leg-press', stack('5, 10, 5000'))).toEqual(['pins']);
    expect(problems('leg-press', stack('-5, 10'))).toEqual(['pins']);
    expect(problems('leg-press', stack('5, 10', '90'))).toEqual(['addOns']);
    const belt = { speedMin: '12', speedMax: '8', speedStep: '0,5', gradeMin: '0', gradeMax: '90', gradeStep: '1' };
    expect(problems('treadmill', { type: 'treadmill', unit: 'kg', texts: belt })).toEqual(['speedMax', 'gradeMax']);
  });
});

describe('a series', () => {
  it('D5 runs in exact steps to the last that does not pass the end', () => {
    expect(seriesText(5, 20, 5)).toBe('5, 10, 15, 20');
    expect(seriesText(2.5, 9, 2.5)).toBe('2.5, 5, 7.5');
    expect(seriesText(0.1, 0.5, 0.1)).toBe('0.1, 0.2, 0.3, 0.4, 0.5');
    expect(seriesText(7, 7, 1)).toBe('7');
  });

  it('D5 is none without an end, with steps that lead nowhere or without end', () => {
    expect(seriesText(5, null, 5)).toBeNull();
    expect(seriesText(5, 4, 1)).toBeNull();
    expect(seriesText(5, 10, 0)).toBeNull();
    expect(seriesText(1, 1000, 0.5)).toBeNull();
  });
});
