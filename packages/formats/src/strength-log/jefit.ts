import type { Unit } from '@legwork/engine/units';

/** The part of a JEFIT backup that holds the sets. */
export interface JefitLogs {
  readonly text: string;
  /** Rows of the file before the header of the logs. */
  readonly rowsBefore: number;
  readonly unit: Unit | null;
}

/**
 * A JEFIT export is several tables in one file, each under a banner (`### EXERCISE LOGS ####…`); the unit stands in
 * the settings (`mass`, " kg" or " lbs"). `null` when the text has no such banner.
 */
export function jefitLogs(text: string): JefitLogs | null {
  const banner = /^#{2,}[ \t]*EXERCISE LOGS[ \t#]*$/im.exec(text);
  if (!banner) return null;
  const before = text.slice(0, banner.index);
  const after = text.slice(banner.index + banner[0].length);
  const blanks = /^\s*/.exec(after)?.[0] ?? '';
  const lines = after.slice(blanks.length);
  const end = /^#{3,}/m.exec(lines);
  const unit = /(?:^|,)\s*"?\s*(kg|lb)s?\s*"?\s*(?:,|$)/im.exec(before)?.[1]?.toLowerCase();
  return {
    text: lines.slice(0, end?.index),
    rowsBefore: `${before}${banner[0]}${blanks}`.split('\n').length - 1,
    unit: unit === 'kg' || unit === 'lb' ? unit : null,
  };
}
