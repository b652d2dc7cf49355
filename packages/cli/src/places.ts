import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import { type Gym, type LoadOption, type Placement, placements } from '@legwork/engine/gym';
import type { Athlete } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { settingWords } from '@legwork/engine/words';
import { Failure } from './failure.ts';
import { exerciseName, orList } from './names.ts';
import { stationNamed } from './said-of-day.ts';

interface PlacesRequest {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly exercise: ExerciseId;
  /** Where the athlete was until this day counts. */
  readonly on: Day;
  /** The station that was typed. */
  readonly station?: string | undefined;
}

/**
 * Where the exercise can be done: at the station that was typed; when none was, first where the athlete did it last
 * in this gym (the numbers of another machine mean something else), then the best first. Empty when nowhere.
 *
 * @throws {Failure} when the gym has no such station, or the exercise cannot be done there
 */
export function placesFor({ athlete, gym, exercise, on, station }: PlacesRequest): readonly Placement[] {
  const places = placements(gym, catalog[exercise]);
  if (station !== undefined) return [placeAt(station, gym, exercise, places)];
  const last = athlete.sessions
    .filter(({ day }) => day <= on)
    .flatMap(({ sets }) => sets)
    .findLast((set) => set.exercise === exercise && set.gymId === gym.id);
  // Where nothing can be added is no place to prefer: strength grows where it can.
  const isOwn = (place: Placement): boolean =>
    place.station !== null && place.station.id === last?.stationId && place.options.some(({ loadKg }) => loadKg > 0);
  return [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))];
}

function placeAt(typed: string, gym: Gym, exercise: ExerciseId, places: readonly Placement[]): Placement {
  const { id, name } = stationNamed(typed, gym);
  const place = places.find(({ station }) => station?.id === id);
  if (place) return place;
  const names = [...new Set(places.flatMap(({ station }) => (station ? [station.name] : [])))];
  throw new Failure(
    'usage',
    `${exerciseName(exercise)} cannot be done at "${name}".`,
    names.length > 0 ? `Choose ${orList(names)}.` : `${gym.name} has no station for it.`,
    { stations: names },
  );
}

/** Less than any two loads lie apart, more than a pound loses on its way through kilograms (our choice). */
const sameLoadKg = 0.05;

/** The option of these that weighs as much. */
export const optionOf = (options: readonly LoadOption[], loadKg: number): LoadOption | undefined =>
  options.find((option) => Math.abs(option.loadKg - loadKg) < sameLoadKg);

/** The first place that has the load; when none has it, the athlete knows better and it was the first. */
export const placeWith = (places: readonly Placement[], loadKg: number): Placement | undefined =>
  places.find(({ options }) => optionOf(options, loadKg)) ?? places[0];

/**
 * The band that was typed, by its place among the bands or its name: `2`, `medium`; `0` is none.
 *
 * @throws {Failure} with the bands that there are
 */
export function readBand(text: string, places: readonly Placement[]): number {
  const wanted = text.trim().toLowerCase();
  const bands = places.flatMap(({ options }) => options);
  const band = bands.find(
    ({ loadKg, setting }) =>
      wanted === String(loadKg) || (setting.type === 'band' && wanted === setting.level.toLowerCase()),
  );
  if (band) return band.loadKg;
  const named = bands.map(({ loadKg, setting }) => `${loadKg} (${settingWords(setting).toLowerCase()})`);
  throw new Failure(
    'usage',
    `"${text}" is no band that is there.`,
    named.length > 0 ? `Write ${orList([...new Set(named)])}.` : 'Choose the gym with --gym.',
  );
}
