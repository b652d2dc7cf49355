import type { Setting } from '../gym/station.ts';
import { fromKg, type Unit } from '../units.ts';

/** What the hands do to set the load, as the largest line on the screen: "Pin at 30 kg, add-on 2.5 kg". */
export function settingWords(setting: Setting): string {
  switch (setting.type) {
    case 'pin': {
      const pin = `Pin at ${decimal(setting.pin)} ${setting.unit}`;
      if (setting.addOns.length === 0) return pin;
      return `${pin}, ${setting.addOns.length === 1 ? 'add-on' : 'add-ons'} ${sum(setting.addOns)} ${setting.unit}`;
    }
    case 'dumbbell-pair':
      return `2 × ${decimal(setting.each)} ${setting.unit}`;
    case 'dumbbell':
      return `1 × ${decimal(setting.weight)} ${setting.unit}`;
    case 'plates':
      return setting.eachSide.length === 0 ? 'No plates' : `${sum(setting.eachSide)} ${setting.unit} each side`;
    case 'cuff':
      return `${decimal(setting.weight)} ${setting.unit} cuff`;
    case 'band':
      return `${setting.level.charAt(0).toUpperCase()}${setting.level.slice(1)} band`;
    case 'treadmill':
      return `${decimal(setting.speedKmh)} km/h at ${decimal(setting.gradePercent)} %`;
    case 'body-weight':
      return 'Body weight only';
    default:
      return setting satisfies never;
  }
}

/**
 * A load in the athlete's unit: "32.5 kg", "70 lb". Quarters, which real plates make, are kept; anything else, such
 * as a pound stack read in kilograms, is rounded to one decimal, never to a load that does not exist.
 */
export function loadWords(loadKg: number, unit: Unit): string {
  const value = fromKg(loadKg, unit);
  const quarter = Math.round(value * 4) / 4;
  const shown = Math.abs(value - quarter) < 0.005 ? quarter : Math.round(value * 10) / 10;
  return `${decimal(shown)} ${unit}`;
}

/** An estimated load in the athlete's unit, to one decimal: no plates make it, so a quarter would be chance. */
export const estimateWords = (loadKg: number, unit: Unit): string =>
  `${decimal(Math.round(fromKg(loadKg, unit) * 10) / 10)} ${unit}`;

const decimal = (value: number): string => String(Math.round(value * 100) / 100);

const sum = (values: readonly number[]): string => values.map(decimal).join(' + ');
