import { toKg } from '@legwork/engine/units';

/** A set as a person remembers it, from which the exports of many apps are made. */
export interface Remembered {
  readonly day: string;
  readonly clock: string;
  readonly workout: string;
  readonly exercise: string;
  readonly role: 'warmup' | 'working' | 'drop';
  readonly kg: number;
  readonly repetitions: number;
  readonly seconds: number;
  readonly rpe: number | null;
}

const set = (parts: Partial<Remembered>): Remembered => ({
  day: '2026-03-05',
  clock: '18:30:00',
  workout: 'Beine, schwer',
  exercise: 'Leg Press',
  role: 'working',
  kg: 100,
  repetitions: 10,
  seconds: 0,
  rpe: null,
  ...parts,
});

/** Two workouts with what trips readers: decimals, a comma and an accent in a name, equal sets, a hold without load. */
export const remembered: readonly Remembered[] = [
  set({ role: 'warmup', kg: 60, repetitions: 12 }),
  set({ kg: 82.5, rpe: 8 }),
  set({ kg: 82.5, rpe: 8 }),
  set({ exercise: 'Überzüge, schräg', kg: 12.5, repetitions: 8 }),
  set({ exercise: 'Plank', kg: 0, repetitions: 0, seconds: 90 }),
  set({
    day: '2026-03-23',
    clock: '07:05:00',
    workout: 'Legs',
    exercise: 'Leg Extension (Machine)',
    kg: 41.25,
    rpe: 9.5,
  }),
  set({
    day: '2026-03-23',
    clock: '07:05:00',
    workout: 'Legs',
    exercise: 'Leg Extension (Machine)',
    kg: 30,
    role: 'drop',
  }),
];

/** What of a remembered set an app writes down. */
export interface Detail {
  readonly clock: boolean;
  readonly warmUps: boolean;
  readonly drops: boolean;
  readonly rpe: boolean;
  readonly holds: boolean;
}
const everything: Detail = { clock: true, warmUps: true, drops: true, rpe: true, holds: true };

/** How the values of a file are spelt. */
export interface Spelling {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
}

export interface Export {
  readonly app: string;
  readonly header: readonly string[];
  readonly rows: (sets: readonly Remembered[]) => readonly (readonly (string | number)[])[];
  readonly detail: Detail;
}

const strongOrder = ({ role }: Remembered, index: number): string =>
  ({ warmup: 'W', drop: 'D', working: String(index + 1) })[role];

const strongHeaders: Readonly<Record<string, string>> = {
  English:
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  German:
    'Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht (kg),Wiederh.,Entfernung,Sekunden,Notizen,Workout-Notizen,RPE',
  French:
    "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la série,Poids (kg),Réps,Distance,Secondes,Notes,Notes d'entraînement,RPE",
  Portuguese:
    'Data,Nome do treino,Duração,Nome do exercício,Ordem da série,Peso (kg),Reps,Distância,Segundos,Notas,Notas do treino,RPE',
  Spanish:
    'Fecha,Nombre del entrenamiento,Duración,Nombre del ejercicio,Orden de la serie,Peso (kg),Repeticiones,Distancia,Segundos,Notas,Notas del entrenamiento,RPE',
  Italian:
    "Data,Nome allenamento,Durata,Nome dell'esercizio,Ordine serie,Peso (kg),Ripetizioni,Distanza,Secondi,Note,Note allenamento,RPE",
  Dutch:
    'Datum,Naam workout,Duur,Naam oefening,Setvolgorde,Gewicht (kg),Herhalingen,Afstand,Seconden,Notities,Workoutnotities,RPE',
};

const strong = Object.entries(strongHeaders).map(([language, header]): readonly [string, Export] => [
  `Strong in ${language}`,
  {
    app: 'Strong (2021)',
    header: header.split(','),
    rows: (sets) =>
      sets.map((s, index) => [
        `${s.day} ${s.clock}`,
        s.workout,
        '1h 2min',
        s.exercise,
        strongOrder(s, index),
        s.kg,
        s.repetitions,
        0,
        s.seconds,
        '',
        '',
        s.rpe ?? '',
      ]),
    detail: everything,
  },
]);

const hevy = (language: string): readonly [string, Export] => {
  const month = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const start = ({ day, clock }: Remembered): string => {
    const name = month.formatToParts(new Date(`${day}T00:00Z`)).find(({ type }) => type === 'month')?.value;
    return `${Number(day.slice(8))} ${name} ${day.slice(0, 4)}, ${clock.slice(0, 5)}`;
  };
  return [
    `Hevy in ${language}`,
    {
      app: 'Hevy',
      header: (
        'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,' +
        'weight_lbs,reps,distance_miles,duration_seconds,rpe'
      ).split(','),
      rows: (sets) =>
        sets.map((s, index) => [
          s.workout,
          start(s),
          start(s),
          '',
          s.exercise,
          '',
          'line\\none',
          index,
          { warmup: 'warmup', working: 'normal', drop: 'dropset' }[s.role],
          s.kg === 0 ? '' : s.kg / toKg(1, 'lb'),
          s.repetitions || '',
          '',
          s.seconds || '',
          s.rpe ?? '',
        ]),
      detail: everything,
    },
  ];
};

const fitNotes = (date: (day: string) => string): Export => ({
  app: 'FitNotes',
  header: 'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment'.split(','),
  rows: (sets) =>
    sets.map((s) => [
      date(s.day),
      s.exercise,
      'Legs',
      s.kg,
      'kgs',
      s.repetitions,
      '',
      '',
      s.seconds === 0 ? '' : `0:0${Math.floor(s.seconds / 60)}:${s.seconds % 60}`,
      '',
    ]),
  detail: { clock: false, warmUps: false, drops: false, rpe: false, holds: true },
});

export const exportsByName: Readonly<Record<string, Export>> = {
  ...Object.fromEntries(strong),
  ...Object.fromEntries(['en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'tr', 'ko'].map(hevy)),
  'Strong for Android': {
    app: 'Strong (Android)',
    header: (
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;' +
      'Workout Notes;Workout Duration'
    ).split(';'),
    rows: (sets) =>
      sets.map((s, index) => [
        `${s.day} ${s.clock}`,
        s.workout,
        s.exercise,
        strongOrder(s, index),
        s.kg,
        'kgs',
        s.repetitions,
        s.rpe ?? '',
        '',
        '',
        s.seconds,
        '',
        '',
        '1h',
      ]),
    detail: everything,
  },
  'FitNotes, day first': fitNotes((day) => day.split('-').toReversed().join('/')),
  'FitNotes, month first': fitNotes((day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`),
  'FitNotes, dotted': fitNotes((day) => day.split('-').toReversed().join('.')),
  Fitbod: {
    app: 'Fitbod',
    header: 'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier'.split(
      ',',
    ),
    rows: (sets) =>
      sets.map((s) => [
        `${s.day} ${s.clock} +0000`,
        s.exercise,
        s.repetitions,
        s.kg,
        s.seconds,
        0,
        0,
        0,
        String(s.role === 'warmup'),
        '',
        1,
      ]),
    detail: { ...everything, drops: false, rpe: false },
  },
  Liftosaur: {
    app: 'Liftosaur',
    header: (
      'Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,' +
      'Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,' +
      'Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes'
    ).split(','),
    rows: (sets) =>
      sets.map((s) => [
        `${s.day}T${s.clock}.000Z`,
        'GZCLP',
        s.workout,
        s.exercise,
        s.role === 'warmup' ? 1 : 0,
        5,
        s.repetitions,
        0,
        '',
        s.rpe ?? '',
        0,
        50,
        'kg',
        s.kg,
        'kg',
        0,
        `${s.day}T${s.clock}.559Z`,
        'Quadriceps',
        '',
        '',
      ]),
    detail: { ...everything, drops: false, holds: false },
  },
  'a table kept by hand': {
    app: 'table',
    header: ['Date', 'Exercise', 'Weight', 'Reps', 'RIR'],
    rows: (sets) => sets.map((s) => [s.day, s.exercise, `${s.kg} kg`, s.repetitions, s.rpe === null ? '' : 10 - s.rpe]),
    detail: { clock: false, warmUps: false, drops: false, rpe: true, holds: false },
  },
};

/** The text of an export, spelt in one of the ways of the world. */
export function textOfExport({ header, rows }: Export, sets: readonly Remembered[], spelling: Spelling): string {
  const { delimiter, decimal, lineEnd } = spelling;
  const cell = (value: string | number): string => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : value;
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows(sets)].map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

export const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** The bytes of a text in an encoding. Windows-1252 only for characters below U+0100, which is where it is Latin-1. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  if (encoding === 'windows-1252') return Uint8Array.from(units);
  const marked = [0xfeff, ...units];
  return Uint8Array.from(
    marked.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
