/** A load as the athlete reads it on the station. */
import type { Setting } from '@legwork/engine/gym';

/** At most two decimals and no trailing zeros: 2.5, 31.75, 100. */
export const shownNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** The one number to set, large: what it is, and in what. */
export interface LoadFigure {
  readonly figure: string;
  readonly unit: string;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The number that the athlete's hands set, in the unit that is marked there. */
export function loadFigure(setting: Setting): LoadFigure {
  switch (setting.type) {
    case 'pin':
      return { figure: shownNumber(setting.pin + sum(setting.addOns)), unit: setting.unit };
    case 'dumbbell-pair':
      return { figure: `2 × ${shownNumber(setting.each)}`, unit: setting.unit };
    case 'dumbbell':
    case 'cuff':
      return { figure: shownNumber(setting.weight), unit: setting.unit };
    case 'plates':
      return { figure: shownNumber(setting.bar + 2 * sum(setting.eachSide)), unit: setting.unit };
    case 'band':
      return { figure: setting.level, unit: 'band' };
    case 'treadmill':
      return { figure: shownNumber(setting.gradePercent), unit: '%' };
    case 'body-weight':
      return { figure: 'Body weight', unit: '' };
    default:
      return setting satisfies never;
  }
}

/** The same in one short line: "95 kg", "2 × 8 kg", "body weight". */
export function shortLoad(setting: Setting): string {
  if (setting.type === 'body-weight') return 'body weight';
  if (setting.type === 'treadmill')
    return `${shownNumber(setting.speedKmh)} km/h, ${shownNumber(setting.gradePercent)} %`;
  const { figure, unit } = loadFigure(setting);
  return `${figure} ${unit}`;
}
