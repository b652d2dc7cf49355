import { type Column, type Columns, headerKey } from './columns.ts';

/** How one app writes its log. */
export interface Dialect {
  readonly app: string;
  /** `wide`: one row an exercise, `set1weight, set1reps, set2weight …`. */
  readonly layout: 'long' | 'wide' | 'jefit' | 'legwork';
  /**
   * The columns that name a workout, or `gap` where sets carry only times: then a pause of more than
   * four hours begins another session.
   */
  readonly session: readonly Column[] | 'gap';
  /** Dumbbells are logged as the number on one of them, the other hand going without saying. */
  readonly perHand: boolean;
  /** A column `Time` is how long a set took (FitNotes) or the time of day (tables kept by hand). */
  readonly timeColumn: 'duration' | 'clock';
}

interface Signature {
  readonly app: string | ((columns: Columns) => string);
  /** Header cells (normalised) or columns that only this app has together. */
  readonly cells?: readonly string[];
  readonly columns?: readonly Column[];
  readonly layout?: Dialect['layout'];
  readonly session?: Dialect['session'] | ((columns: Columns) => Dialect['session']);
}

/** The first that fits; the strictest stand first. */
const signatures: readonly Signature[] = [
  { app: 'Legwork', cells: ['set id', 'performed at'], layout: 'legwork' },
  { app: 'Hevy', cells: ['exercise title', 'set index'], session: ['workoutNumber', 'start', 'end', 'workout'] },
  { app: 'Liftosaur', cells: ['workout datetime', 'is warmup set'], session: ['start', 'workout'] },
  { app: 'Fitbod', cells: ['exercise', 'iswarmup'] },
  { app: 'JEFIT', cells: ['ename', 'mydate', 'logs'], layout: 'jefit', session: ['workoutNumber', 'date'] },
  { app: 'FitNotes', cells: ['exercise', 'category', 'reps'] },
  {
    app: strongEdition,
    columns: ['date', 'exercise', 'setOrder', 'reps', 'workout'],
    session: (columns) => (strongStampsExercises(columns) ? 'gap' : ['workoutNumber', 'date', 'workout']),
  },
  { app: 'wide table', cells: ['set1weight', 'set1reps'], columns: ['date', 'exercise'], layout: 'wide' },
  { app: 'table', columns: ['date', 'exercise', 'reps'] },
];

/** The app whose export the header is, or `null` when it names no day, exercise and repetitions that we know. */
export function dialectOf(header: readonly string[], columns: Columns): Dialect | null {
  const cells = new Set(header.map(headerKey));
  const found = signatures.find(
    (signature) =>
      (signature.cells ?? []).every((cell) => cells.has(cell)) &&
      (signature.columns ?? []).every((column) => columns.has(column)),
  );
  if (!found) return null;
  const { app, layout = 'long', session = 'gap' } = found;
  return {
    app: typeof app === 'function' ? app(columns) : app,
    layout,
    session: typeof session === 'function' ? session(columns) : session,
    perHand: layout === 'long',
    timeColumn: app === 'FitNotes' ? 'duration' : 'clock',
  };
}

/** Strong of 2015–2017 stamped each exercise with its own time, and put the unit in the place of "Weight". */
function strongStampsExercises(columns: Columns): boolean {
  const later = ['workoutNumber', 'duration', 'rpe'] as const;
  return (columns.has('weightKg') || columns.has('weightLb')) && !later.some((column) => columns.has(column));
}

/** Named by the year in which the header was first seen. */
function strongEdition(columns: Columns): string {
  if (columns.has('workoutNumber')) return 'Strong (2025)';
  if (columns.has('weightUnit')) return 'Strong (Android)';
  if (strongStampsExercises(columns)) return 'Strong (2015)';
  return columns.has('duration') ? 'Strong (2021)' : 'Strong (2018)';
}
