import type { DateEvidence } from '../strength-log/date-order.ts';
import type { DateOrder } from '../strength-log/result.ts';
import type { ListQuestion } from './activity.ts';

/** Asks whether 5/1 is 5 January or 1 May, when neither the list nor the athlete says. */
export const dateQuestion = (
  { order, sample }: DateEvidence,
  answered: DateOrder | undefined,
): readonly ListQuestion[] =>
  order === 'unknown' && sample !== null && answered === undefined ? [{ ask: 'date-order', sample }] : [];
