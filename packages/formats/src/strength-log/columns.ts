/** One string a language, its names parted by commas. */
const called = (...languages: readonly string[]): readonly string[] =>
  languages.flatMap((names) => names.split(',').map((name) => name.trim()));

/**
 * Every name seen for a column, normalised by `headerKey`, the better column first where a file has two. German,
 * French and Portuguese are taken from Strong exports; Spanish, Italian and Dutch follow the same pattern.
 */
const names = {
  date: called('date, workout date, mydate', 'datum', 'fecha', 'data, dia'),
  start: called('start time, workout start time, workout datetime, start date'),
  end: called('end time, workout end time'),
  setTime: called('completed reps time'),
  workout: called(
    'workout name, title, workout title, day name, workout, routine',
    'name des workouts',
    'nom de l entrainement, nom de la seance',
    'nombre del entrenamiento, nombre de entrenamiento',
    'nome allenamento, nome dell allenamento',
    'nome do treino',
    'naam workout, naam van workout, naam training, workoutnaam, trainingsnaam',
  ),
  workoutNumber: called('workout #, workout id, belongsession', 'workout nr'),
  duration: called(
    'duration sec, workout duration, duration, workout duration minutes',
    'dauer, dauer sek',
    'duree, duree s, duree sec',
    'duracion, duracion s, duracion seg',
    'durata, durata sec',
    'duracao, duracao seg',
    'duur, duur sec',
  ),
  exercise: called(
    'exercise name, exercise title, exercise, ename',
    'name der ubung, ubung',
    'nom de l exercice, exercice',
    'nombre del ejercicio, nombre de ejercicio, ejercicio',
    'nome dell esercizio, nome esercizio, esercizio',
    'nome do exercicio, exercicio',
    'naam oefening, naam van oefening, oefeningnaam, oefening',
  ),
  equipment: called('equipment'),
  variant: called('variant, variation'),
  setOrder: called(
    'set order, set',
    'reihenfolge festlegen, satzreihenfolge, satz',
    'ordre de la serie',
    'orden de la serie, orden de serie, orden de series',
    'ordine serie, ordine della serie',
    'ordem da serie, ordem das series',
    'setvolgorde, set volgorde, volgorde van set',
  ),
  setType: called('set type'),
  warmUp: called('iswarmup, is warmup set'),
  sets: called('sets', 'satze', 'series', 'serie'),
  weight: called('weight, completed weight value, load', 'gewicht', 'poids', 'peso', 'carga'),
  weightKg: called('weight kg, weight kgs, kg, kgs, load kg', 'gewicht kg', 'poids kg', 'peso kg'),
  weightLb: called(
    'weight lbs, weight lb, lb, lbs, load lb, load lbs',
    'gewicht lbs, gewicht lb',
    'poids lbs, poids lb',
    'peso lbs, peso lb',
  ),
  weightUnit: called(
    'weight unit, completed weight unit, unit',
    'gewichtseinheit',
    'unite de poids',
    'unidad de peso',
    'unita di peso',
    'unidade de peso',
    'gewichtseenheid',
  ),
  multiplier: called('multiplier'),
  reps: called(
    'reps, completed reps, repetitions',
    'wiederh, wiederholungen',
    'repeticiones',
    'ripetizioni',
    'repeticoes',
    'herhalingen',
  ),
  rpe: called('rpe, completed rpe'),
  reserve: called('rir, reps in reserve'),
  seconds: called('seconds, duration seconds, duration s', 'sekunden', 'secondes', 'segundos', 'secondi', 'seconden'),
  time: called('time'),
  distance: called(
    'distance, distance meters, distance km, distance miles, distance m, km, mi',
    'entfernung, distanz, entfernung meter, entfernung km',
    'distancia',
    'distanza',
    'afstand',
  ),
  incline: called('incline'),
  note: called('notes, note, comment, exercise notes', 'notizen', 'notas', 'opmerkingen, notities'),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column holds, whatever the app and the language call it. */
export type Column = keyof typeof names;

const columnNames = Object.entries(names) as readonly (readonly [Column, readonly string[]])[];

/** A header cell as it is looked up: lower case, no accents, `_` and punctuation as blanks. */
export const headerKey = (cell: string): string =>
  cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

export type Columns = ReadonlyMap<Column, number>;

/** Where each column of a header stands. */
export function columnsOf(header: readonly string[]): Columns {
  const places = new Map(header.map((cell, index) => [headerKey(cell), index] as const).toReversed());
  const columns = new Map<Column, number>();
  for (const [column, aliases] of columnNames) {
    const alias = aliases.find((name) => places.has(name));
    const place = alias === undefined ? undefined : places.get(alias);
    if (place !== undefined) columns.set(column, place);
  }
  return columns;
}
