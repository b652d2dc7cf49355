import { type PlannedKind, plannedKinds } from '../journal/event.ts';

const names: Readonly<Record<PlannedKind, readonly [one: string, many: string]>> = {
  easy: ['easy run', 'easy runs'],
  long: ['long run', 'long runs'],
  intervals: ['intervals', 'intervals'],
  tempo: ['tempo run', 'tempo runs'],
  hills: ['hill run', 'hill runs'],
  race: ['race', 'races'],
  rest: ['day of rest', 'days of rest'],
  strength: ['strength session', 'strength sessions'],
  other: ['other', 'others'],
};

/** What a plan's day is, for the middle of a sentence: "long run". */
export const plannedWords = (kind: PlannedKind): string => names[kind][0];

/** `30 easy runs, 16 long runs, 10 days of rest`: runs first. */
export const plannedCounts = (kinds: Readonly<Partial<Record<PlannedKind, number>>>): string =>
  plannedKinds
    .flatMap((kind) => {
      const count = kinds[kind] ?? 0;
      return count === 0 ? [] : `${count} ${names[kind][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
