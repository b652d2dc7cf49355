import type { WatchSet } from '../activity.ts';
import type { Clock } from './clock.ts';
import { exerciseTitle, messages, session, set } from './profile.ts';
import type { FitMessage } from './wire.ts';

/** FIT `set_type`: rests between the sets are messages of the same kind. */
const active = 1;
/** FIT `fit_base_unit`: the watch showed pounds. */
const pound = 2;
/** FIT `exercise_category` from here on says "unknown". */
const unknownCategory = 65_534;

/** The sets that a watch counted, in the order performed. What has neither repetitions nor an exercise is none. */
export function setsOf(all: readonly FitMessage[], source: string, clock: Clock): readonly WatchSet[] {
  const titles = new Map(
    all
      .filter(({ number }) => number === messages.exerciseTitle)
      .map((title) => [`${exerciseTitle.category(title)}/${exerciseTitle.name(title)}`, exerciseTitle.title(title)]),
  );
  const begins = all
    .filter(({ number }) => number === messages.session)
    .map(session.startMs)
    .filter((ms) => ms !== null)
    .toSorted((a, b) => a - b);
  return all.flatMap((message) => {
    if (message.number !== messages.set || set.type(message) !== active) return [];
    const ms = set.startMs(message) ?? set.atMs(message);
    const repetitions = set.repetitions(message) ?? 0;
    const seconds = set.seconds(message);
    const stated = set.category(message);
    const category = stated === null || stated >= unknownCategory ? null : stated;
    if (ms === null || (repetitions === 0 && (category === null || (seconds ?? 0) === 0))) return [];
    const name = set.name(message);
    const kg = set.loadKg(message);
    return [
      {
        start: clock(ms),
        sessionStartMs: begins.findLast((begin) => begin <= ms) ?? begins[0] ?? ms,
        category,
        name,
        title: titles.get(`${category}/${name}`) ?? null,
        repetitions,
        seconds,
        load: kg === null || kg === 0 ? null : { kg, unit: set.unit(message) === pound ? 'lb' : 'kg' },
        source,
      },
    ];
  });
}
