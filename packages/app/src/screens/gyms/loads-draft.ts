/** A station's loads as text in fields, so that nothing typed is lost while it is not yet right. */
import { type Loads, type Station, stationProblems } from '@legwork/engine/gym';
import type { Unit } from '@legwork/engine/units';
import { decimalText, parseDecimal, parseDecimals } from '../../components/decimal.ts';

export interface LoadsDraft {
  readonly type: Loads['type'];
  readonly unit: Unit;
  readonly texts: Readonly<Record<string, string>>;
}

interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly shape: 'loads' | 'plates' | 'number' | 'names';
  readonly optional?: boolean;
  /** Can be filled with equal steps. */
  readonly series?: boolean;
  readonly suffix?: string;
}

const range = (name: string, label: string, suffix: string): readonly FieldSpec[] => [
  { name: `${name}Min`, label: `Lowest ${label}`, shape: 'number', suffix },
  { name: `${name}Max`, label: `Highest ${label}`, shape: 'number', suffix },
  { name: `${name}Step`, label: `Step of ${label}`, shape: 'number', suffix },
];

/** The fields of each type of loads, in the order in which they are shown. */
export const loadsFields: Readonly<Record<Loads['type'], readonly FieldSpec[]>> = {
  stack: [
    {
      name: 'pins',
      label: 'Numbers beside the pin',
      hint: 'As they are marked, gaps and all: 5, 10, 15, 22.5',
      shape: 'loads',
      series: true,
    },
    {
      name: 'addOns',
      label: 'Add-on weights',
      hint: 'Small weights laid on top, each once. Leave empty for none.',
      shape: 'loads',
      optional: true,
    },
  ],
  dumbbells: [
    {
      name: 'pairs',
      label: 'Number on one dumbbell',
      hint: 'Every pair on the rack: 2, 4, 6, 8, 10, 12.5',
      shape: 'loads',
      series: true,
    },
  ],
  plates: [
    { name: 'bar', label: 'Empty bar or sled', shape: 'number' },
    {
      name: 'platePairs',
      label: 'Pairs of plates',
      hint: 'One number a pair; write a number twice for two pairs: 20, 20, 10, 5',
      shape: 'plates',
      optional: true,
    },
  ],
  cuffs: [
    {
      name: 'perAnkle',
      label: 'Weight that one ankle can carry',
      hint: 'Each weight that can be worn: 0.5, 1, 1.5, 2',
      shape: 'loads',
      series: true,
    },
  ],
  bands: [{ name: 'levels', label: 'Bands, the lightest first', hint: 'yellow, red, green', shape: 'names' }],
  treadmill: [...range('speed', 'speed', 'km/h'), ...range('grade', 'incline', '%')],
  none: [],
};

const listText = (values: readonly number[]): string => values.map(decimalText).join(', ');

/** The fields of loads that stand. */
export function draftOf(loads: Loads, unit: Unit): LoadsDraft {
  switch (loads.type) {
    case 'stack':
      return {
        type: loads.type,
        unit: loads.unit,
        texts: { pins: listText(loads.pins), addOns: listText(loads.addOns) },
      };
    case 'dumbbells':
      return { type: loads.type, unit: loads.unit, texts: { pairs: listText(loads.pairs) } };
    case 'plates':
      return {
        type: loads.type,
        unit: loads.unit,
        texts: { bar: decimalText(loads.bar), platePairs: listText(loads.platePairs) },
      };
    case 'cuffs':
      return { type: loads.type, unit: loads.unit, texts: { perAnkle: listText(loads.perAnkle) } };
    case 'bands':
      return { type: loads.type, unit, texts: { levels: loads.levels.join(', ') } };
    case 'treadmill':
      return {
        type: loads.type,
        unit,
        texts: {
          speedMin: decimalText(loads.speedKmh.min),
          speedMax: decimalText(loads.speedKmh.max),
          speedStep: decimalText(loads.speedKmh.step),
          gradeMin: decimalText(loads.gradePercent.min),
          gradeMax: decimalText(loads.gradePercent.max),
          gradeStep: decimalText(loads.gradePercent.step),
        },
      };
    case 'none':
      return { type: loads.type, unit, texts: {} };
  }
}

export type FieldProblems = Readonly<Record<string, string>>;

/** The loads that the fields say, or what is wrong, by field. Lists come out ascending, each load once. */
export function readDraft({ type, unit, texts }: LoadsDraft): { loads: Loads } | { problems: FieldProblems } {
  const problems: Record<string, string> = {};
  for (const field of loadsFields[type]) {
    const problem = fieldProblem(field, texts[field.name] ?? '');
    if (problem !== null) problems[field.name] = problem;
  }
  if (Object.keys(problems).length > 0) return { problems };
  const number = (name: string): number => parseDecimal(texts[name] ?? '') ?? 0;
  const list = (name: string): number[] => parseDecimals(texts[name] ?? '').values.toSorted((a, b) => a - b);
  const once = (name: string): number[] => [...new Set(list(name))];
  const span = (name: string) => ({
    min: number(`${name}Min`),
    max: number(`${name}Max`),
    step: number(`${name}Step`),
  });
  switch (type) {
    case 'stack':
      return { loads: { type, unit, pins: once('pins'), addOns: list('addOns') } };
    case 'dumbbells':
      return { loads: { type, unit, pairs: once('pairs') } };
    case 'plates':
      return { loads: { type, unit, bar: number('bar'), platePairs: list('platePairs').toReversed() } };
    case 'cuffs':
      return { loads: { type, unit, perAnkle: once('perAnkle') } };
    case 'bands':
      return { loads: { type, levels: namesIn(texts['levels'] ?? '') } };
    case 'treadmill':
      return { loads: { type, speedKmh: span('speed'), gradePercent: span('grade') } };
    case 'none':
      return { loads: { type } };
  }
}

const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What the engine finds wrong with loads that could be read, at the field where it can be put right. */
export function stationFieldProblems(station: Station): FieldProblems {
  const fields: Readonly<Record<string, string>> = { speedKmh: 'speedMax', gradePercent: 'gradeMax' };
  return Object.fromEntries(
    stationProblems(station)
      .filter(({ field }) => field.startsWith('loads.'))
      .map(({ field, message }) => [field.slice(6), message] as const)
      .map(([field, message]) => [fields[field] ?? field, message]),
  );
}

/** As long a series as the engine takes for one station (gym/check.ts). */
const mostLoads = 100;

function fieldProblem({ shape, optional }: FieldSpec, text: string): string | null {
  if (text.trim() === '') return optional ? null : shape === 'number' ? 'Type a number.' : 'Name at least one.';
  if (shape === 'names') return null;
  if (shape === 'number') {
    return parseDecimal(text) === null ? `“${text.trim()}” is not a number. Type one like 20 or 12.5.` : null;
  }
  const { values, wrong } = parseDecimals(text);
  if (wrong.length > 0) return `“${wrong[0]}” is not a number. Part the loads by commas or spaces: 5, 7.5, 10.`;
  return values.length > 0 || optional ? null : 'Name at least one.';
}

/** `from`, `from + step` … up to `to`, as the text of a field; `null` when that is no series. */
export function seriesText(from: number | null, to: number | null, step: number | null): string | null {
  if (from === null || to === null || step === null || from <= 0 || step <= 0 || to < from) return null;
  const steps = Math.floor((to - from) / step + 1e-9);
  if (steps >= mostLoads) return null;
  return listText(Array.from({ length: steps + 1 }, (_, index) => from + index * step));
}
