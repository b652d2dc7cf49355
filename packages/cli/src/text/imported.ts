import type { ImportBatch } from '@legwork/engine/journal';
import { counted } from './layout.ts';

/** What an import brought: `12 sets`, `3 runs`, `40 runs and 12 sets`, `62 days of a plan`. */
export function importedWords({ sets, runs = 0, planned = 0 }: Pick<ImportBatch, 'sets' | 'runs' | 'planned'>): string {
  if (planned > 0) return counted(planned, 'day of a plan', 'days of a plan');
  if (runs === 0) return counted(sets, 'set');
  return sets === 0 ? counted(runs, 'run') : `${counted(runs, 'run')} and ${counted(sets, 'set')}`;
}
