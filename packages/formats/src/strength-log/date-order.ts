import type { DateOrder } from './result.ts';
import { dateOrderShown } from './times.ts';

/** The first date of the file that can be read both ways, and the order that the others show. */
export interface DateEvidence {
  readonly order: DateOrder | 'unknown';
  readonly sample: { readonly row: number; readonly value: string } | null;
}

/**
 * One date with a number above 12 settles the order of all. When nothing does, or two dates contradict each other, the
 * athlete is asked; a file whose dates name their month (or the year first) needs no order.
 */
export function dateEvidence(dates: Iterable<{ readonly row: number; readonly value: string }>): DateEvidence {
  const shown = new Set<DateOrder>();
  let sample: DateEvidence['sample'] = null;
  for (const date of dates) {
    const order = dateOrderShown(date.value);
    if (order === 'either') sample ??= date;
    else if (order !== null) shown.add(order);
  }
  const [only] = shown;
  return { order: shown.size === 1 && only !== undefined ? only : 'unknown', sample };
}
