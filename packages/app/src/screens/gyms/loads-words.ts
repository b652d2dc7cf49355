import type { LoadOption, Loads, Setting } from '@legwork/engine/gym';
import { decimalText } from '../../components/decimal.ts';

/** What a station holds, in one line. */
export function loadsWords(loads: Loads): string {
  switch (loads.type) {
    case 'stack': {
      const addOns = loads.addOns.map(decimalText).join(' + ');
      return `${seriesWords(loads.pins, loads.unit)}${addOns === '' ? '' : `, add-on ${addOns}`}`;
    }
    case 'dumbbells':
      return `pairs of ${seriesWords(loads.pairs, loads.unit)}`;
    case 'plates': {
      const bar = loads.bar === 0 ? '' : `bar ${decimalText(loads.bar)} ${loads.unit}, `;
      const plates = countedWords(loads.platePairs);
      return `${bar}${plates === '' ? 'no plates' : `plates of ${plates}\u00a0${loads.unit}`}`;
    }
    case 'cuffs':
      return seriesWords(loads.perAnkle, loads.unit);
    case 'bands':
      return loads.levels.join(', ');
    case 'treadmill':
      return `${rangeWords(loads.speedKmh, 'km/h')}, ${rangeWords(loads.gradePercent, '%')}`;
    case 'none':
      return 'no load to set';
  }
}

/** `20 (×2), 10, 5`: pairs that are there more than once are counted. */
const countedWords = (values: readonly number[]): string =>
  [...new Set(values)]
    .map((value) => ({ value, count: values.filter((each) => each === value).length }))
    .map(({ value, count }) => (count === 1 ? decimalText(value) : `${decimalText(value)} (×${count})`))
    .join(', ');

const rangeWords = ({ min, max }: { min: number; max: number }, unit: string): string =>
  `${decimalText(min)}–${decimalText(max)} ${unit}`;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** `5–100 kg in 5s`, `5–25 kg in 5s, then 32–95 kg in 7s`; many small runs are only counted. */
export function seriesWords(values: readonly number[], unit: string): string {
  if (values.length === 0) return 'nothing yet';
  if (values.length <= 3) return `${values.map(decimalText).join(', ')} ${unit}`;
  const runs = runsOf(values);
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  if (runs.length > 2) return `${values.length} loads, ${decimalText(first)}–${decimalText(last)} ${unit}`;
  return runs
    .map(({ from, to, step }) =>
      from === to
        ? `${decimalText(to)} ${unit}`
        : `${decimalText(from)}–${decimalText(to)} ${unit} in ${decimalText(step)}s`,
    )
    .join(', then ');
}

/** The longest runs of equal steps, from the lightest; a value ends one run and does not begin the next. */
function runsOf(values: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const value of values) {
    const run = runs.at(-1);
    const step = run ? value - run.to : 0;
    if (run && (run.from === run.to || Math.abs(step - run.step) < 1e-6))
      runs[runs.length - 1] = { ...run, to: value, step };
    else runs.push({ from: value, to: value, step: 0 });
  }
  return runs;
}

/** One setting as briefly as a list needs it, in the unit of the station. */
function settingText(setting: Setting): string {
  switch (setting.type) {
    case 'pin':
      return decimalText(setting.addOns.reduce((sum, addOn) => sum + addOn, setting.pin));
    case 'dumbbell-pair':
      return decimalText(setting.each);
    case 'dumbbell':
    case 'cuff':
      return decimalText(setting.weight);
    case 'plates':
      return decimalText(setting.eachSide.reduce((sum, plate) => sum + 2 * plate, setting.bar));
    case 'band':
      return setting.level;
    case 'treadmill':
      return `${decimalText(setting.speedKmh)} km/h at ${decimalText(setting.gradePercent)} %`;
    case 'body-weight':
      return 'body weight';
  }
}

/** The first loads that a station really gives, and how many more: `5, 7.5, 10 … 102.5 kg (40 loads)`. */
export function optionsWords(options: readonly LoadOption[], unit: string): string {
  const texts = [...new Set(options.map(({ setting }) => settingText(setting)))];
  if (texts.length <= 10) return `${texts.join(', ')} ${unit}`.trim();
  return `${texts.slice(0, 8).join(', ')} … ${texts.at(-1)} ${unit} (${texts.length} loads)`;
}
