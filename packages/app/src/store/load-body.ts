import type { LoadOption } from '@legwork/engine/gym';
import type { Body } from '@legwork/engine/journal';
import { sum } from './load.ts';

/** The load of a set as the journal keeps it: kilograms, and the total in the station's own unit. */
export function loadBody({
  loadKg,
  setting,
}: LoadOption): Pick<Body<'set.logged'>, 'loadKg' | 'shown' | 'speedKmh' | 'gradePercent'> {
  switch (setting.type) {
    case 'pin':
      return { loadKg, shown: { value: setting.pin + sum(setting.addOns), unit: setting.unit } };
    case 'dumbbell-pair':
      return { loadKg, shown: { value: 2 * setting.each, unit: setting.unit } };
    case 'dumbbell':
    case 'cuff':
      return { loadKg, shown: { value: setting.weight, unit: setting.unit } };
    case 'plates':
      return { loadKg, shown: { value: setting.bar + 2 * sum(setting.eachSide), unit: setting.unit } };
    case 'treadmill':
      return { loadKg, speedKmh: setting.speedKmh, gradePercent: setting.gradePercent };
    case 'band':
    case 'body-weight':
      return { loadKg };
    default:
      return setting satisfies never;
  }
}
