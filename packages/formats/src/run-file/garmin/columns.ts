import { decimalSignOf, parseNumber } from '../../strength-log/numbers.ts';
import type { Table, TableRow } from '../../strength-log/table.ts';

/** Columns that are found by their name, in the languages of Garmin Connect that we have seen or know. */
const names = {
  climb: /ascent|elev gain|(?<!ned)stigning|højdeforøgelse|anstieg|dénivelé positif|ascenso|ascesa|stijging|subida/iu,
  descent: /descent|elev loss|nedstigning|højdereduktion|abstieg|dénivelé négatif|descenso|discesa|daling|descida/iu,
  stepsAMinute:
    /avg run cadence|gennemsnit kadence løb|schrittfrequenz|cadence de course moyenne|cadencia de carrera media|cadenza media|gem.*cadans/iu,
  steps: /^(steps|skridt|schritte|pas|pasos|passi|stappen|steg)$/iu,
  strideMetres:
    /avg stride length|gennemsnitlig skridtlængde|schrittlänge|longueur.*foulée|longitud.*zancada|lunghezza.*passo|gem.*staplengte/iu,
} as const;

type NumberColumn = keyof typeof names | 'distance' | 'meanHeartRate' | 'maxHeartRate';

export interface Columns {
  readonly type: (row: TableRow) => string;
  readonly date: (row: TableRow) => string;
  readonly title: (row: TableRow) => string;
  readonly distance: (row: TableRow) => string;
  readonly time: (row: TableRow) => string;
  /** `null` for what is empty, `--` or no number. */
  readonly number: (row: TableRow, column: NumberColumn) => number | null;
}

const cell = ({ cells }: TableRow, place: number): string => cells[place]?.trim() ?? '';

/**
 * Where what stands. The first columns come in the same order in every language and version: type, date, (favourite), title,
 * distance, calories, time, mean and highest heart rate.
 */
export function columnsOf({ header, rows }: Table): Columns {
  // The column of favourites came and went; its cells are the only ones that say yes or no there.
  const title = rows.some((row) => /^(true|false)$/i.test(cell(row, 2))) ? 3 : 2;
  const placeOf = (name: RegExp): number => header.findIndex((each) => name.test(each));
  const places: Readonly<Record<NumberColumn, number>> = {
    distance: title + 1,
    meanHeartRate: title + 4,
    maxHeartRate: title + 5,
    climb: placeOf(names.climb),
    descent: placeOf(names.descent),
    stepsAMinute: placeOf(names.stepsAMinute),
    steps: placeOf(names.steps),
    strideMetres: placeOf(names.strideMetres),
  };
  const sign = decimalSignOf(rows.map((row) => cell(row, places.distance)));
  return {
    type: (row) => cell(row, 0),
    date: (row) => cell(row, 1),
    title: (row) => cell(row, title),
    distance: (row) => cell(row, places.distance),
    time: (row) => cell(row, title + 3),
    number(row, column) {
      const value = parseNumber(cell(row, places[column]), sign);
      return value === null || Number.isNaN(value) ? null : value;
    },
  };
}
