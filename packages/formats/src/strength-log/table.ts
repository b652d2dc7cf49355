import Papa from 'papaparse';

/** A record of the file. `row` counts as a spreadsheet does: the header is row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that open a quotation mark and never close it. */
  readonly unclosed: readonly TableRow[];
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Splits a delimited text into records. Blank records are skipped and counted, so that row numbers stay those of a
 * spreadsheet. `knows` says how many cells of a header it recognises: it settles the delimiter, whatever the decimals
 * and notes hold.
 */
export function parseTable(text: string, knows: (header: readonly string[]) => number): Table {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's hint for itself; a parser would take it for the header.
  const body = lines.replace(/^\s*"?sep=.?"?\n/i, '').replace(/^\s*\n/, '');
  const [headerLine = ''] = body.split('\n', 1);
  let best: { readonly delimiter: string; readonly known: number } = { delimiter: ',', known: 0 };
  for (const delimiter of delimiters) {
    const known = knows(Papa.parse<string[]>(headerLine, { delimiter, newline: '\n' }).data[0] ?? []);
    if (known > best.known) best = { delimiter, known };
  }
  const { records, unclosed } = parseRecords(body, best.delimiter);
  const [header = { row: 1, cells: [] }, ...rows] = records;
  return { header: header.cells.map((cell) => cell.trim()), rows, unclosed };
}

/**
 * An opened quotation mark that is never closed would swallow the rest of the file in silence. Its row is set apart
 * and reading goes on at the next line.
 */
function parseRecords(text: string, delimiter: string) {
  const records: TableRow[] = [];
  const unclosed: TableRow[] = [];
  let rest = text;
  let row = 1;
  while (rest !== '') {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
    const open = errors.find((error) => error.code === 'MissingQuotes');
    const whole = open?.row ?? data.length;
    for (const cells of data.slice(0, whole)) {
      if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells });
      row += 1;
    }
    if (open?.index === undefined) break;
    const lineEnd = rest.indexOf('\n', open.index);
    unclosed.push({ row, cells: [rest.slice(open.index, lineEnd < 0 ? undefined : lineEnd).trim()] });
    row += 1;
    rest = lineEnd < 0 ? '' : rest.slice(lineEnd + 1);
  }
  return { records, unclosed };
}
