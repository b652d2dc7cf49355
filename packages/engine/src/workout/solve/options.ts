import { type Candidate, movedTo, type Pick, type Place, placesOf, type WorkKind } from '../candidate.ts';
import { secondsAway } from '../minutes.ts';
import { stationWorth } from '../objective.ts';
import { inStops, mayPair, mayPairAt, pairBother, pairClock } from '../pair.ts';
import type { Problem } from '../problem.ts';
import { canBegin, type Start, type Stop } from '../route.ts';

/** So many sets of an exercise, or of each of a pair. */
interface Chosen {
  readonly candidate: Candidate;
  /** Done in turn with it. */
  readonly second: Candidate | null;
  readonly sets: number;
  /** Where a pair can be done, the places of the stop in their order. */
  readonly places: readonly (readonly [Place, Place])[];
}

/** What may be chosen, wherever it is done. */
export interface Option extends Chosen {
  readonly stop: Stop;
  /** From where the walk begins to the nearest place, at least. */
  readonly walkSeconds: number;
  /** What the full ramp takes at the place where it is shortest. */
  readonly rampSeconds: number;
  /** Where it takes the least, without walking. */
  readonly seconds: number;
}

/** Fewer sets than this are no block, unless the day allows no more (the seed: two or three sets). */
export const leastSets = 2;

/** What may be chosen beside what is kept, one family after the other; a pair stands in its first one's. */
export function optionsOf({ candidates, kept, pairs }: Problem, start: Start): readonly (readonly Option[])[] {
  const used = new Set(kept.map(({ candidate }) => candidate.family));
  const open = candidates.filter(({ family }) => !used.has(family));
  const families = new Map<string, Option[]>();
  for (const [index, candidate] of open.entries()) {
    const options = families.get(candidate.family) ?? [];
    families.set(candidate.family, options);
    options.push(...withSets(candidate, null, start));
    if (!pairs) continue;
    for (const second of open.slice(index + 1))
      if (mayPair(candidate, second)) options.push(...withSets(candidate, second, start));
  }
  return [...families.values()];
}

/** A candidate, or a pair, with each number of sets that it may have. */
function withSets(candidate: Candidate, second: Candidate | null, start: Start): readonly Option[] {
  const most = Math.min(candidate.mostSets, second?.mostSets ?? candidate.mostSets);
  const options: Option[] = [];
  for (let sets = second ? leastSets : Math.min(leastSets, most); sets <= most; sets += 1) {
    const places = second ? pairPlaces(candidate, second, sets) : [];
    if (sets > 0 && (!second || places.length > 0)) options.push(optionOf({ candidate, second, sets, places }, start));
  }
  return options;
}

function optionOf(picked: Chosen, start: Start): Option {
  const { candidate, second, sets, places } = picked;
  const stop = second ? pairStop(candidate, second, sets, start, places) : stopOf(candidate, sets, start);
  const here = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const least = (of: (place: Stop['places'][number]) => number): number => Math.min(...stop.places.map(of));
  return {
    candidate,
    second,
    sets,
    places,
    stop,
    walkSeconds: least(({ away }) => (here === null || away === null ? 0 : Math.abs(away - here))),
    rampSeconds: least(({ rampSeconds }) => rampSeconds),
    seconds: least(({ seconds }) => seconds),
  };
}

/** What an option is worth apart from its sets, at the best place. */
export const worthOfOption = ({ candidate, second }: Option): number =>
  stationWorth(candidate) + (second ? stationWorth(second) - pairBother : 0);

export const isOfKind = ({ candidate, second }: Option, kind: WorkKind): boolean =>
  candidate.kinds.includes(kind) || second?.kinds.includes(kind) === true;

/** The picks that an option is at one of its stop's places. */
export function picksOf({ candidate, second, sets, places }: Option, place: number): readonly Pick[] {
  if (second) {
    const [first, other] = places[place] ?? [candidate, second];
    return [
      { candidate: movedTo(candidate, first), sets },
      { candidate: movedTo(second, other), sets, paired: true },
    ];
  }
  return [{ candidate: movedTo(candidate, placesOf(candidate)[place] ?? candidate), sets }];
}

/** Where so many sets of a pair can be done: the places of both that are near each other. */
const pairPlaces = (first: Candidate, second: Candidate, sets: number): readonly (readonly [Place, Place])[] =>
  placesOf(first).flatMap((place) =>
    placesOf(second)
      .filter((other) => mayPairAt(place, other, sets))
      .map((other) => [place, other] as const),
  );

/** So many sets of a candidate as a stop of the walk that begins there, at any of these places. */
export const stopOf = (candidate: Candidate, sets: number, start: Start, places = placesOf(candidate)): Stop => ({
  exercise: candidate.exercise.id,
  last: candidate.exercise.id,
  compound: candidate.exercise.joints === 'compound',
  priority: candidate.priority,
  places: places.map(({ placement: { station }, seconds, rampSeconds, placeCost }) => {
    const away = station ? secondsAway(station.placeMetres) : null;
    return {
      away,
      leaves: away,
      seconds: seconds(sets),
      rampSeconds,
      placeCost,
      canBegin: canBegin(start, candidate.exercise.id, station?.id ?? null),
    };
  }),
});

/** So many sets of a pair as a stop, at any of these places; what is done on the floor is done beside the other's. */
function pairStop(
  first: Candidate,
  second: Candidate,
  sets: number,
  start: Start,
  places: readonly (readonly [Place, Place])[],
): Stop {
  const { later = [] } = start;
  return {
    exercise: first.exercise.id,
    last: second.exercise.id,
    compound: false,
    priority: false,
    places: places.map(([place, other]) => {
      const { firstSeconds, secondSeconds } = pairClock(place, other, sets);
      const from = place.placement.station ?? other.placement.station;
      const to = other.placement.station ?? from;
      return {
        away: from ? secondsAway(from.placeMetres) : null,
        leaves: to ? secondsAway(to.placeMetres) : null,
        seconds: firstSeconds + secondSeconds,
        rampSeconds: 0,
        placeCost: place.placeCost + other.placeCost,
        canBegin:
          canBegin(start, first.exercise.id, place.placement.station?.id ?? null) &&
          canBegin({ later }, second.exercise.id, other.placement.station?.id ?? null),
      };
    }),
  };
}

/** Picks in this order, each where it is, as stops of the walk that begins there. */
export const stopsOf = (picks: readonly Pick[], start: Start): readonly Stop[] =>
  inStops(picks).map(([{ candidate, sets }, second]) =>
    second
      ? pairStop(candidate, second.candidate, sets, start, [[candidate, second.candidate]])
      : stopOf(candidate, sets, start, [candidate]),
  );
